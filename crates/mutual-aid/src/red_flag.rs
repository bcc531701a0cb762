//! Words of danger in a request: where neighbours do not help, and who does.
//!
//! The words stand in `data/red-flags.toml`, with the rules of matching on top.

use polish_text::tokens;
use serde::Deserialize;
use std::sync::LazyLock;

/// A danger that a text speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedFlag {
    /// Which danger: `gas`, `violence`, …; its sentence is `red-flag-…`.
    pub kind: &'static str,
    /// Who helps, the most important first: `112`, `ops`, …; its sentence is `sign-post-…`.
    pub points_to: &'static [String],
}

/// Who helps where neighbours do not.
#[derive(Debug, Deserialize)]
pub struct SignPost {
    /// Its key.
    pub key: String,
    /// Its telephone number, where there is one for the whole country.
    pub phone: Option<String>,
}

#[derive(Deserialize)]
struct Data {
    kind: Vec<Kind>,
    sign_post: Vec<SignPost>,
    #[cfg(test)]
    example: Vec<Example>,
}

#[derive(Deserialize)]
struct Kind {
    key: String,
    points_to: Vec<String>,
    pl: Vec<String>,
    uk: Vec<String>,
    en: Vec<String>,
    unless: Vec<String>,
}

#[cfg(test)]
#[derive(Deserialize)]
struct Example {
    text: String,
    hits: Vec<String>,
}

/// Adjacent words, each with whether the whole word must match.
type Phrase = Vec<(String, bool)>;

struct Danger {
    key: String,
    points_to: Vec<String>,
    words: Vec<Phrase>,
    unless: Vec<Phrase>,
}

#[expect(clippy::expect_used, reason = "the file is part of the programme, and a test reads it")]
static DATA: LazyLock<Data> =
    LazyLock::new(|| toml::from_str(include_str!("../data/red-flags.toml")).expect("data/red-flags.toml"));

static DANGERS: LazyLock<Vec<Danger>> = LazyLock::new(|| {
    let dangers = DATA.kind.iter().map(|kind| Danger {
        key: kind.key.clone(),
        points_to: kind.points_to.clone(),
        words: kind.pl.iter().chain(&kind.uk).chain(&kind.en).map(|entry| phrase(entry)).collect(),
        unless: kind.unless.iter().map(|entry| phrase(entry)).collect(),
    });
    dangers.collect()
});

/// The dangers that a text speaks of, in Polish, Ukrainian or English, whatever its diacritics.
#[must_use]
pub fn red_flags(text: &str) -> Vec<RedFlag> {
    let words = tokens(text);
    let dangers = DANGERS.iter().filter(|danger| danger.is_in(&words));
    dangers.map(|danger| RedFlag { kind: &danger.key, points_to: &danger.points_to }).collect()
}

/// Every kind of danger, for the test that each has its sentence.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    DANGERS.iter().map(|danger| danger.key.as_str())
}

/// Everybody who helps.
#[must_use]
pub fn sign_posts() -> &'static [SignPost] {
    &DATA.sign_post
}

impl Danger {
    fn is_in(&self, words: &[String]) -> bool {
        let harmless: Vec<_> = self.unless.iter().flat_map(|phrase| places(phrase, words)).collect();
        let mut hits = self.words.iter().flat_map(|phrase| places(phrase, words));
        hits.any(|hit| !harmless.iter().any(|other| hit.start < other.end && other.start < hit.end))
    }
}

fn phrase(entry: &str) -> Phrase {
    let parts = entry.split_whitespace();
    parts.flat_map(|part| tokens(part).into_iter().map(move |word| (word, part.ends_with('!')))).collect()
}

/// Where a phrase stands among words.
fn places(phrase: &Phrase, words: &[String]) -> Vec<std::ops::Range<usize>> {
    let fits = |(word, (begin, whole)): (&String, &(String, bool))| {
        if *whole { word == begin } else { word.starts_with(begin.as_str()) }
    };
    let windows = words.windows(phrase.len().max(1)).enumerate();
    let found = windows.filter(|(_, window)| window.iter().zip(phrase).all(fits));
    found.map(|(start, window)| start..start + window.len()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds_of(text: &str) -> Vec<&'static str> {
        red_flags(text).into_iter().map(|flag| flag.kind).collect()
    }

    #[test]
    fn the_examples_of_the_data_are_found_and_nothing_else() {
        assert!(DATA.example.len() >= 15);
        for example in &DATA.example {
            assert_eq!(kinds_of(&example.text), example.hits, "{}", example.text);
        }
    }

    #[test]
    fn a_danger_is_found_in_three_languages_and_without_diacritics() {
        assert_eq!(kinds_of("MĄŻ MNIE BIJE, boje sie meza"), ["violence"]);
        assert_eq!(kinds_of("Чоловік б’є мене"), ["violence"]);
        assert_eq!(kinds_of("he hits me every day"), ["violence"]);
        assert_eq!(kinds_of("Ulatnia się gaz i mama nie oddycha!"), ["danger-to-life", "gas"]);
        assert_eq!(kinds_of("Запах газу на кухні"), ["gas"]);
        assert_eq!(red_flags("czuć gaz").first().unwrap().points_to, ["992", "112"]);
    }

    #[test]
    fn an_everyday_word_is_no_danger_but_a_real_one_beside_it_is() {
        assert!(kinds_of("Prosze o wode gazowana, trzy zgrzewki").is_empty());
        assert!(kinds_of("Please pay my gas bill").is_empty());
        assert!(kinds_of("Скосити газон біля дому").is_empty());
        assert_eq!(kinds_of("Rachunek za gaz na stole, a z butli ulatnia sie gaz"), ["gas"]);
        assert!(kinds_of("").is_empty());
    }

    #[test]
    fn every_danger_points_to_somebody_who_helps() {
        for danger in DANGERS.iter() {
            assert!(!danger.points_to.is_empty() && danger.words.iter().all(|phrase| !phrase.is_empty()));
            for post in &danger.points_to {
                assert!(sign_posts().iter().any(|known| known.key == *post), "{post}");
            }
        }
    }
}
