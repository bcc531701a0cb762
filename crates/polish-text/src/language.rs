//! The languages people search in, and the stem of a word in each.

use std::sync::LazyLock;

use snowball_stemmers_rs::{Algorithm, Stemmer};

use crate::{fold, is_stop_word, polish};

/// A language whose words are stemmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Polish, with own rules for word families and endings.
    Polish,
    /// Ukrainian, by the Snowball rules.
    Ukrainian,
    /// English, by the Snowball rules.
    English,
}

static UKRAINIAN: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::Ukrainian));
static ENGLISH: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::English));

/// The part of a word that its forms and relatives share; the word may be written with or without diacritics.
///
/// A stem is a key for comparing, not a word to show.
pub fn stem(word: &str, language: Language) -> String {
    let word = fold(word);
    match language {
        Language::Polish => polish::stem(&word),
        Language::Ukrainian => fold(&UKRAINIAN.stem(&word)),
        Language::English => fold(&ENGLISH.stem(&word)),
    }
}

/// The languages a word may belong to, seen in its text: Cyrillic is Ukrainian, Latin is Polish, and English too
/// unless the text shows Polish letters or Polish small words.
pub(crate) fn of_word(word: &str, clearly_polish: bool) -> &'static [Language] {
    if word.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c)) {
        &[Language::Ukrainian]
    } else if clearly_polish {
        &[Language::Polish]
    } else {
        &[Language::Polish, Language::English]
    }
}

/// Whether Polish letters or more Polish than English small words stand in the text.
pub(crate) fn clearly_polish(text: &str, words: &[String]) -> bool {
    let count = |language| words.iter().filter(|word| is_stop_word(word, language)).count();
    text.chars().any(|c| "ąćęłńśźżĄĆĘŁŃŚŹŻ".contains(c)) || count(Language::Polish) > count(Language::English)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ukrainian_and_english_inflection_meets() {
        for (one, other) in [("велосипеди", "велосипедів"), ("лампа", "лампи"), ("собака", "собаки")]
        {
            assert_eq!(stem(one, Language::Ukrainian), stem(other, Language::Ukrainian), "{one} {other}");
        }
        for (one, other) in [("bicycles", "bicycle"), ("painting", "paint"), ("walks", "walking")] {
            assert_eq!(stem(one, Language::English), stem(other, Language::English), "{one} {other}");
        }
    }

    #[test]
    fn a_polish_small_word_shows_the_language() {
        let words = crate::tokens("spacer z psem");
        assert!(clearly_polish("spacer z psem", &words));
        assert!(!clearly_polish("dog walking", &crate::tokens("dog walking")));
    }
}
