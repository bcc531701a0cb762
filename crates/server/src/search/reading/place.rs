//! Finds the name of a place among the words of a question.

use super::super::question::Unknown;
use super::super::topics::Topics;
use super::super::wordbook::Wordbook;
use crate::places::{Found, Place, Places};
use polish_text::{Language, fold, is_stop_word, word_stems, written_words};

/// Words that a place follows.
const BEFORE_PLACES: [&str; 22] = [
    "w",
    "we",
    "kolo",
    "okolice",
    "okolicach",
    "okolicy",
    "niedaleko",
    "blisko",
    "obok",
    "pod",
    "gmina",
    "gminie",
    "gminy",
    "miasto",
    "miescie",
    "wsi",
    "in",
    "near",
    "around",
    "в",
    "у",
    "біля",
];
/// Words that a place follows, but other things more often.
const BEFORE_ANYTHING: [&str; 6] = ["do", "z", "ze", "na", "od", "spod"];
/// From this size a place is meant though its name is a common word too: `w Pile`.
const LARGE: u32 = 50_000;
/// From this size a place is not taken for a form of another word.
const CITY: u32 = 15_000;
/// Cities whose names are everyday words.
const HOMONYMS: [&str; 13] = [
    "kolo", "pila", "marki", "turek", "brzeg", "police", "ruda", "zabki", "swiecie", "wrzesnia", "pisz",
    "zary", "lask",
];
/// From this size a place is meant without any sign that one follows.
const NOTED: u32 = 2_000;
/// The most words of a name.
const LONGEST: usize = 3;
/// Similar places offered for an unknown one.
const SIMILAR: usize = 5;

/// A question with its place taken out.
#[derive(Default)]
pub struct Named {
    /// The words left.
    pub words: String,
    /// The place named.
    pub place: Option<&'static Place>,
    /// A place named that is not known.
    pub unknown: Option<Unknown>,
}

/// What stands before a word.
#[derive(Clone, Copy, PartialEq)]
enum Sign {
    Place,
    Anything,
    None,
}

struct Sentence<'a> {
    written: Vec<&'a str>,
    folded: Vec<String>,
    wordbook: &'a Wordbook,
}

/// Takes the first place out of a question.
pub fn named_in(text: &str, wordbook: &Wordbook) -> Named {
    let written: Vec<&str> = written_words(text).take(40).collect();
    let folded = written.iter().map(|word| fold(word)).collect();
    let sentence = Sentence { written, folded, wordbook };
    let at = |place: Option<&'static Place>, unknown, start: usize, end: usize| {
        let words = sentence.without(start, end);
        Named { words, place, unknown }
    };
    let starts = || 0..sentence.written.len();
    let spans = starts().flat_map(|start| (1..=LONGEST).rev().map(move |length| (start, start + length)));
    if let Some((place, start, end)) =
        spans.filter_map(|(start, end)| Some((sentence.place(start, end)?, start, end))).next()
    {
        return at(Some(place), None, start, end);
    }
    if let Some((unknown, start)) = starts().find_map(|start| Some((sentence.unknown(start)?, start))) {
        return at(None, Some(unknown), start, start + 1);
    }
    Named { words: text.to_owned(), ..Named::default() }
}

impl Sentence<'_> {
    fn sign(&self, start: usize) -> Sign {
        let before = start.checked_sub(1).and_then(|at| self.folded.get(at)).map_or("", String::as_str);
        match () {
            () if BEFORE_PLACES.contains(&before) => Sign::Place,
            () if BEFORE_ANYTHING.contains(&before) => Sign::Anything,
            () => Sign::None,
        }
    }

    /// Whether the word is written as a name though it does not begin the sentence.
    fn is_capital(&self, at: usize) -> bool {
        let capital = |word: &&str| word.starts_with(char::is_uppercase);
        at > 0
            && self.written.get(at).is_some_and(capital)
            && !self.written.first().is_some_and(|word| shouts(word))
    }

    fn is_met(&self, at: usize) -> bool {
        self.folded.get(at).is_some_and(|word| self.wordbook.is_met(word))
    }

    fn is_common(&self, at: usize) -> bool {
        let Some(word) = self.folded.get(at) else { return false };
        if HOMONYMS.contains(&word.as_str()) {
            return true;
        }
        let stems = word_stems(word, true);
        let is_topic = stems.iter().any(|stem| Topics::embedded().of(stem).is_some());
        is_stop_word(word, Language::Polish) || is_topic || self.wordbook.is_common(&stems)
    }

    fn place(&self, start: usize, end: usize) -> Option<&'static Place> {
        let words: Vec<&str> = self.folded.get(start..end)?.iter().map(String::as_str).collect();
        let sign = self.sign(start);
        let first = words.first()?;
        if first.len() < 3 || first.starts_with(|c: char| c.is_numeric()) {
            return None;
        }
        let found = Places::embedded().named(&words, sign != Sign::None)?;
        let capital = self.is_capital(start);
        // Half of the cities look like a form of some word („Radom” like „rad”): of theirs only the form itself counts.
        let is_city = found.population >= CITY && !HOMONYMS.contains(first);
        let common = (start..end).all(|at| if is_city { self.is_met(at) } else { self.is_common(at) });
        let is_meant = match (sign, common) {
            (Sign::Place, true) => capital || (found.population >= LARGE && words.len() == 1),
            (Sign::Place, false) => true,
            (Sign::Anything | Sign::None, true) => capital && found.population >= NOTED,
            (Sign::Anything | Sign::None, false) => capital || found.population >= NOTED,
        };
        is_meant.then_some(found)
    }

    /// A word that stands like a place and is none that anybody knows.
    fn unknown(&self, at: usize) -> Option<Unknown> {
        let typed = *self.written.get(at)?;
        let is_name = self.is_capital(at) && !self.is_met(at);
        if self.sign(at) != Sign::Place || (self.is_common(at) && !is_name) || typed.chars().count() < 3 {
            return None;
        }
        match Places::embedded().find(typed, SIMILAR) {
            Found::Exact(similar) | Found::Near(similar) => {
                Some(Unknown { typed: typed.to_owned(), similar })
            }
            Found::Nothing if self.is_capital(at) => {
                Some(Unknown { typed: typed.to_owned(), similar: Vec::new() })
            }
            Found::Nothing => None,
        }
    }

    /// The words but these, and without the words that led to them.
    fn without(&self, start: usize, end: usize) -> String {
        let mut from = start;
        while self.sign(from) == Sign::Place || (from == start && self.sign(from) != Sign::None) {
            from -= 1;
        }
        let kept = self.written.iter().enumerate().filter(|(at, _)| !(from..end).contains(at));
        kept.map(|(_, word)| *word).collect::<Vec<_>>().join(" ")
    }
}

fn shouts(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (String, Option<&'static str>) {
        let named = named_in(text, &Wordbook::of_topics());
        (named.words, named.place.map(|place| place.name))
    }

    #[test]
    fn a_place_is_taken_out_of_a_question() {
        for (text, words, place) in [
            ("naprawa roweru w Radomiu", "naprawa roweru", "Radom"),
            ("naprawa roweru w radomiu", "naprawa roweru", "Radom"),
            ("rower Radom", "rower", "Radom"),
            ("rower radom", "rower", "Radom"),
            ("Kielce korepetycje", "korepetycje", "Kielce"),
            ("sprzątanie w Nowym Sączu jutro", "sprzątanie jutro", "Nowy Sącz"),
            ("zakupy koło Skaryszewa", "zakupy", "Skaryszew"),
            ("malowanie w okolicach Piły", "malowanie", "Piła"),
            ("pies w łodzi", "pies", "Łódź"),
            ("RADOM ROWER", "ROWER", "Radom"),
            ("Busko-Zdrój zakupy", "zakupy", "Busko-Zdrój"),
        ] {
            assert_eq!(read(text), (words.to_owned(), Some(place)), "{text}");
        }
    }

    #[test]
    fn common_words_are_no_places() {
        for text in [
            "podwiezienie do lekarza",
            "porządek w piwnicy",
            "mycie okien w domu",
            "naprawa piły",
            "rozmowa z wnukiem",
            "leki z apteki",
            "koło od roweru",
            "pomoc w ogrodzie",
            "pies",
            "nauka na maszynie",
        ] {
            assert_eq!(read(text), (text.to_owned(), None), "{text}");
        }
    }

    #[test]
    fn an_unknown_village_is_set_apart() {
        let named = named_in("naprawa roweru w Radomiance", &Wordbook::of_topics());
        let unknown = named.unknown.unwrap();
        assert_eq!((named.words.as_str(), unknown.typed.as_str()), ("naprawa roweru", "Radomiance"));
        assert!(unknown.similar.iter().any(|place| place.name.starts_with("Radom")));
    }
}
