//! The words of offers and categories as people write them: their stems, and what a mistyped one was meant to be.

use std::collections::HashMap;

use super::topics::Topics;
use polish_text::{fold, is_clearly_polish, word_stems, written_words};
use word_index::Vocabulary;

/// The longest word kept; longer ones are no words.
const LONGEST: usize = 40;

/// Every word met.
#[derive(Default)]
pub struct Wordbook {
    /// By folded word.
    words: HashMap<Box<str>, Word>,
    by_stem: HashMap<Box<str>, Stem>,
    vocabulary: Vocabulary,
    grown: bool,
}

#[derive(Default)]
struct Word {
    /// In lower case, with diacritics.
    written: Box<str>,
    met: u32,
    /// Whether it was met in lower case, so not only as a name.
    common: bool,
    /// Stems in a Polish text, and in one that may be English.
    stems: [Option<Box<[String]>>; 2],
}

struct Stem {
    /// A word of it.
    written: Box<str>,
    /// Whether it was met as a common word, not only as a name.
    common: bool,
}

impl Wordbook {
    /// The words of the categories.
    pub fn of_topics() -> Self {
        let mut wordbook = Self::default();
        for text in Topics::embedded().texts() {
            wordbook.meet(text, is_clearly_polish(text));
        }
        wordbook.settle();
        wordbook
    }

    /// Takes the words of a text in; answers their stems.
    pub fn meet(&mut self, text: &str, clearly_polish: bool) -> Vec<String> {
        let mut stems = Vec::new();
        for written in written_words(text) {
            let folded = fold(written);
            if folded.len() > 2 * LONGEST {
                continue;
            }
            if !self.words.contains_key(&*folded) {
                self.grown = true;
                let word = Word { written: written.to_lowercase().into(), ..Word::default() };
                self.words.insert(folded.as_str().into(), word);
            }
            let Some(word) = self.words.get_mut(&*folded) else { continue };
            word.met = word.met.saturating_add(1);
            let common = written.starts_with(char::is_lowercase);
            word.common |= common;
            let Some(known) = word.stems.get_mut(usize::from(!clearly_polish)) else { continue };
            let known = known.get_or_insert_with(|| word_stems(&folded, clearly_polish).into());
            for stem in known.iter() {
                match self.by_stem.get_mut(&**stem) {
                    Some(seen) => seen.common |= common,
                    None => {
                        let seen = Stem { written: word.written.clone(), common };
                        self.by_stem.insert(stem.as_str().into(), seen);
                    }
                }
            }
            stems.extend_from_slice(known);
        }
        stems
    }

    /// Makes the words met since the last time known to [`Wordbook::meant`].
    pub fn settle(&mut self) {
        if std::mem::take(&mut self.grown) {
            self.vocabulary = Vocabulary::new(self.words.keys());
        }
    }

    /// A word with this stem, as written.
    pub fn written(&self, stem: &str) -> Option<&str> {
        self.by_stem.get(stem).map(|seen| &*seen.written)
    }

    /// Whether a folded word was met as a common word, in this form.
    pub fn is_met(&self, word: &str) -> bool {
        self.words.get(word).is_some_and(|word| word.common)
    }

    /// Whether one of the stems is of a common word.
    pub fn is_common(&self, stems: &[String]) -> bool {
        stems.iter().any(|stem| self.by_stem.get(&**stem).is_some_and(|seen| seen.common))
    }

    /// The stems of the known word that a mistyped one was most likely meant to be.
    pub fn meant(&self, typed: &str, wanted: impl Fn(&str) -> bool) -> Option<&[String]> {
        let stems = |word: &str| -> Option<&[String]> {
            self.words.get(word)?.stems.iter().flatten().map(|stems| &**stems).find(|stems| !stems.is_empty())
        };
        let (_, near) = self
            .vocabulary
            .near(typed, |word| stems(word).is_some_and(|stems| stems.iter().any(|stem| wanted(stem))));
        let leads = |word: &&String| {
            let topics = stems(word).into_iter().flatten().filter_map(|stem| Topics::embedded().of(stem));
            let is_whole = topics.into_iter().any(|topic| topic.is_whole);
            (is_whole, self.words.get(word.as_str()).map_or(0, |word| word.met))
        };
        near.iter().max_by_key(leads).and_then(|word| stems(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(typed: &str) -> Option<String> {
        let wordbook = Wordbook::of_topics();
        let stems = wordbook.meant(typed, |_| true)?;
        wordbook.written(stems.first()?).map(str::to_owned)
    }

    #[test]
    fn a_mistyped_word_is_read_as_the_everyday_word_meant() {
        for (typed, word) in [("rowr", "rower"), ("lodwka", "lodówka"), ("korepetcyje", "korepetycje")] {
            assert_eq!(meant(typed).as_deref(), Some(word), "{typed}");
        }
        assert_eq!(meant("xqzwvkj"), None);
    }

    #[test]
    fn a_word_met_only_as_a_name_is_not_common() {
        let mut wordbook = Wordbook::default();
        let name = wordbook.meet("Pracujemy w Skaryszewie", true);
        assert!(!wordbook.is_common(&name[1..]));
        let stems = wordbook.meet("skaryszewie", true);
        assert!(wordbook.is_common(&stems));
    }
}
