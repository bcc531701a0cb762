//! What a person typed to name a place, taken apart.

use super::Voivodeship;
use super::inflection::{Nominative, nominatives};
use super::text;

/// Words that govern a case or say what kind of place follows.
const PREPOSITIONS: &[&str] = &[
    "w",
    "we",
    "do",
    "z",
    "ze",
    "od",
    "ode",
    "k",
    "kolo",
    "obok",
    "okolice",
    "okolicach",
    "okolic",
    "blisko",
    "niedaleko",
    "przy",
    "dla",
    "pod",
    "spod",
    "nad",
    "za",
    "przed",
    "przez",
    "ku",
    "na",
    "miedzy",
];
const KINDS: &[&str] = &[
    "gmina",
    "gminy",
    "gminie",
    "gm",
    "powiat",
    "powiatu",
    "powiecie",
    "pow",
    "miasto",
    "miasta",
    "miescie",
    "m",
    "miejscowosc",
    "miejscowosci",
    "wies",
    "wsi",
    "solectwo",
];
const VOIVODESHIP: &[&str] = &["woj", "wojewodztwo", "wojewodztwa", "wojewodztwie", "wojewodztwu"];

const STREETS: &[&str] = &["ul", "ulica", "ulicy", "al", "aleja", "alei", "pl", "os"];

/// A question about a place.
pub struct Question {
    /// The words of the name as they may stand in the nominative.
    pub words: Vec<Word>,
    /// The voivodeship named beside it.
    pub voivodeship: Option<Voivodeship>,
    /// The name in lower case with its diacritics, as typed.
    pub typed: String,
    /// Is the name in another case than the nominative, by the preposition before it?
    pub governed: bool,
}

/// One word of the name.
pub struct Word {
    /// The word, folded.
    pub folded: String,
    /// What it may be in the nominative.
    pub nominatives: Vec<Nominative>,
    /// Does it look like a shortening: `Wlkp.`, `Maz.`?
    pub shortened: bool,
}

struct Token {
    folded: String,
    typed: String,
    dotted: bool,
}

impl Question {
    /// Takes a text apart.
    pub fn read(text: &str) -> Self {
        // Longer than any name: nobody's question, and costly to compare.
        let text: String = text.chars().take(80).collect();
        let parts = after_postal_code(&text).split([',', '(', ';']);
        let mut parts = parts.map(|part| without_street(tokens(part))).filter(|tokens| !tokens.is_empty());
        let mut tokens = parts.next().unwrap_or_default();
        let mut hints: Vec<Token> = parts.flatten().collect();
        if let Some(at) = tokens.iter().position(|token| VOIVODESHIP.contains(&token.folded.as_str())) {
            hints.extend(tokens.split_off(at));
        }
        let mut governed = false;
        while let Some(first) = tokens.first().filter(|_| tokens.len() > 1) {
            let is_preposition = PREPOSITIONS.contains(&first.folded.as_str());
            if !is_preposition && !KINDS.contains(&first.folded.as_str()) {
                break;
            }
            governed |= is_preposition;
            tokens.remove(0);
        }
        let voivodeship = hints.iter().find_map(|token| named_voivodeship(&token.folded));
        let typed = tokens.iter().map(|token| token.typed.as_str()).collect::<Vec<_>>().join("-");
        Self { words: tokens.into_iter().map(Word::of).collect(), voivodeship, typed, governed }
    }

    /// The same question with its last word taken as the voivodeship: `Dąbrowa mazowieckie`.
    pub fn with_last_as_voivodeship(mut self) -> Option<Self> {
        let last = self.words.pop().filter(|_| !self.words.is_empty() && self.voivodeship.is_none())?;
        self.voivodeship = Some(named_voivodeship(&last.folded)?);
        Some(self)
    }

    /// The name, folded, its words joined by hyphens.
    pub fn folded(&self) -> String {
        self.words.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join("-")
    }
}

impl Word {
    fn of(token: Token) -> Self {
        let vowelless = token.folded.len() > 2 && !token.folded.contains(['a', 'e', 'i', 'o', 'u', 'y']);
        Self {
            nominatives: nominatives(&token.folded),
            shortened: token.dotted || vowelless,
            folded: token.folded,
        }
    }

    /// What it costs to take this word for a word of a name; `None` if it cannot be.
    pub fn cost_as(&self, name: &str) -> Option<u8> {
        let declined =
            self.nominatives.iter().filter(|known| known.word == name).map(|known| known.cost).min();
        declined.or_else(|| (self.shortened && shortens(&self.folded, name)).then_some(4))
    }
}

/// Is `short` the first letter and some of the next letters of `name`, in order?
fn shortens(short: &str, name: &str) -> bool {
    let mut letters = name.chars();
    short.len() < name.len()
        && name.chars().next() == short.chars().next()
        && short.chars().all(|letter| letters.any(|known| known == letter))
}

fn named_voivodeship(word: &str) -> Option<Voivodeship> {
    Voivodeship::from_word(word).or_else(|| Voivodeship::from_key(&word.to_ascii_uppercase()))
}

/// What follows the postal code, as in an address on a letter; the whole text if nothing does.
fn after_postal_code(text: &str) -> &str {
    let code = text.match_indices('-').find_map(|(hyphen, _)| {
        let (before, after) = (text.get(..hyphen)?, text.get(hyphen + 1..)?);
        let digits = after.find(|mark: char| !mark.is_ascii_digit()).unwrap_or(after.len());
        (digits == 3 && before.ends_with(|mark: char| mark.is_ascii_digit())).then_some(hyphen + 4)
    });
    let rest = code.and_then(|end| text.get(end..)).unwrap_or_default();
    if tokens(rest).is_empty() { text } else { rest }
}

/// The words before the name of a street.
fn without_street(mut tokens: Vec<Token>) -> Vec<Token> {
    if let Some(street) = tokens.iter().position(|token| STREETS.contains(&token.folded.as_str())) {
        tokens.truncate(street);
    }
    tokens
}

/// The words of a text; numbers (postal codes, houses) are left out.
fn tokens(text: &str) -> Vec<Token> {
    let mut rest = text;
    let mut tokens = Vec::new();
    while let Some(start) = rest.find(|mark| text::fold(mark).is_some()) {
        let from = rest.get(start..).unwrap_or_default();
        let end = from.find(|mark| text::fold(mark).is_none()).unwrap_or(from.len());
        let (word, after) = from.split_at_checked(end).unwrap_or((from, ""));
        if !word.starts_with(|mark: char| mark.is_numeric()) {
            let dotted = after.starts_with('.');
            tokens.push(Token { folded: text::slug(word), typed: word.to_lowercase(), dotted });
        }
        rest = after;
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_stripped_to_its_name() {
        for text in [
            "Radom",
            "26-600 Radom",
            "w  RADOM",
            "gmina Radom",
            "m. Radom",
            "koło Radom, mazowieckie",
            "26 600 radom",
        ] {
            assert_eq!(Question::read(text).folded(), "radom", "{text}");
        }
        assert!(Question::read("do Radomia").governed);
        assert!(!Question::read("gmina Radom").governed);
    }

    #[test]
    fn a_voivodeship_stands_beside_the_name() {
        for text in [
            "Dąbrowa, mazowieckie",
            "Dąbrowa (woj. mazowieckie)",
            "Dąbrowa w województwie mazowieckim",
            "Dąbrowa, MZ",
        ] {
            assert_eq!(Question::read(text).voivodeship, Some(Voivodeship::Mz), "{text}");
        }
        let last = Question::read("Dąbrowa mazowieckie").with_last_as_voivodeship().unwrap();
        assert_eq!((last.folded().as_str(), last.voivodeship), ("dabrowa", Some(Voivodeship::Mz)));
    }

    #[test]
    fn a_shortening_keeps_the_order_of_letters() {
        assert!(shortens("wlkp", "wielkopolski"));
        assert!(shortens("maz", "mazowiecki"));
        assert!(!shortens("wlkp", "podlaski"));
        assert!(!shortens("radom", "radom"));
    }
}
