//! The pages of text: where each stands, what it says, and how it is set.

/// How a page is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// A picture, a lead and a column beside the text.
    Open,
    /// Rules, to be read through or looked up.
    Plain,
    /// One idea a line, with pictures.
    Easy,
    /// A sheet of paper.
    Sheet,
    /// A sheet for a notice board, with strips to tear off.
    Poster,
}

/// A page of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leaf {
    /// Its address, without the language.
    pub path: &'static str,
    /// The name of its text.
    pub text: &'static str,
    /// How it is set.
    pub setting: Setting,
}

const fn leaf(path: &'static str, text: &'static str, setting: Setting) -> Leaf {
    Leaf { path, text, setting }
}

/// Every page of text, in the order in which one would read them.
pub const LEAVES: [Leaf; 17] = [
    leaf("/program", "programme", Setting::Open),
    leaf("/program/jak-to-dziala", "how", Setting::Open),
    leaf("/program/pytania", "questions", Setting::Open),
    leaf("/dla-firm", "companies", Setting::Open),
    leaf("/dla-instytucji", "institutions", Setting::Open),
    leaf("/program/druk", "description", Setting::Sheet),
    leaf("/program/zaproszenie", "invitation", Setting::Poster),
    leaf("/regulamin", "rules", Setting::Plain),
    leaf("/prywatnosc", "privacy", Setting::Plain),
    leaf("/dostepnosc", "accessibility", Setting::Plain),
    leaf("/latwy-tekst", "easy", Setting::Easy),
    leaf("/latwy-tekst/program", "easy-programme", Setting::Easy),
    leaf("/latwy-tekst/prosba", "easy-request", Setting::Easy),
    leaf("/latwy-tekst/moja-prosba", "easy-follow", Setting::Easy),
    leaf("/latwy-tekst/dolacz", "easy-join", Setting::Easy),
    leaf("/latwy-tekst/dane", "easy-data", Setting::Easy),
    leaf("/latwy-tekst/kontakt", "easy-contact", Setting::Easy),
];

/// The page of an address.
#[must_use]
pub fn find(path: &str) -> Option<&'static Leaf> {
    LEAVES.iter().find(|leaf| leaf.path == path)
}

/// The pages listed beside this one: those of the same setting.
pub fn beside(leaf: &Leaf) -> impl Iterator<Item = &'static Leaf> {
    LEAVES.iter().filter(move |other| other.setting == leaf.setting)
}
