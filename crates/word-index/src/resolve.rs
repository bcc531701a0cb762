//! Finds the documents of each word, and what an unknown word may have been meant to be.

use std::sync::LazyLock;

use fst::{IntoStreamer, Streamer};
use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder};
use roaring::RoaringBitmap;

use crate::live::Snapshot;
use crate::segment::Segment;
use crate::{Correction, Word};

/// The documents of a word in one segment, by field.
pub(crate) type Fields<'a> = [Vec<&'a RoaringBitmap>; 3];

/// The documents of a word in the base and in the delta.
pub(crate) struct Wanted<'a> {
    pub(crate) sides: [Fields<'a>; 2],
    pub(crate) corrected: bool,
}

/// Terms at the same distance looked for instead of one word.
const MOST_MEANT: usize = 4;

static ONE_ERROR: LazyLock<LevenshteinAutomatonBuilder> =
    LazyLock::new(|| LevenshteinAutomatonBuilder::new(1, true));
static TWO_ERRORS: LazyLock<LevenshteinAutomatonBuilder> =
    LazyLock::new(|| LevenshteinAutomatonBuilder::new(2, true));

impl Snapshot {
    /// The documents of each word, and the words replaced by others.
    pub(crate) fn resolve(&self, words: &[Word]) -> (Vec<Wanted<'_>>, Vec<Correction>) {
        let mut corrections = Vec::new();
        let mut resolve = |word: &Word| {
            let known = self.wanted(&word.stems, false);
            if self.is_live(&known) {
                return known;
            }
            let meant = self.meant(word);
            let wanted = self.wanted(&meant, true);
            if !meant.is_empty() {
                corrections.push(Correction { typed: word.typed.clone(), meant });
            }
            wanted
        };
        let wanted = words.iter().map(&mut resolve).collect();
        (wanted, corrections)
    }

    fn wanted(&self, stems: &[String], corrected: bool) -> Wanted<'_> {
        Wanted { sides: [fields(&self.base, stems), fields(&self.delta, stems)], corrected }
    }

    /// Whether a document that is not removed has the word.
    fn is_live(&self, wanted: &Wanted<'_>) -> bool {
        let [base, delta] = &wanted.sides;
        let lives = |documents: &&RoaringBitmap| documents.len() > documents.intersection_len(&self.gone);
        delta.iter().flatten().next().is_some() || base.iter().flatten().any(lives)
    }

    fn is_known(&self, stem: &String) -> bool {
        self.is_live(&self.wanted(std::slice::from_ref(stem), false))
    }

    fn meant(&self, word: &Word) -> Vec<String> {
        let guessed: Vec<String> =
            word.guesses.iter().filter(|guess| self.is_known(guess)).cloned().collect();
        if !guessed.is_empty() {
            return guessed;
        }
        let mut near: Vec<(u8, String)> =
            word.stems.iter().flat_map(|stem| self.near(stem, forgiven(&word.typed, stem))).collect();
        near.sort_unstable();
        near.dedup();
        let nearest = near.first().map(|(distance, _)| *distance);
        near.retain(|(distance, _)| Some(*distance) == nearest);
        near.into_iter().map(|(_, term)| term).take(MOST_MEANT).collect()
    }

    /// Terms within the distance that begin with the same letter: people seldom miss the first one.
    fn near(&self, stem: &str, errors: u8) -> Vec<(u8, String)> {
        let automaton = match errors {
            0 => return Vec::new(),
            1 => ONE_ERROR.build_dfa(stem),
            _ => TWO_ERRORS.build_dfa(stem),
        };
        let mut found = Vec::new();
        for segment in [&*self.base, &self.delta] {
            let mut terms = segment.terms.search(&automaton).into_stream();
            while let Some((term, _)) = terms.next() {
                let Ok(term) = str::from_utf8(term) else { continue };
                let same_start = term.chars().next() == stem.chars().next();
                if let Some(distance) = distance(&automaton, term).filter(|_| same_start) {
                    found.push((distance, term.to_owned()));
                }
            }
        }
        found.retain(|(_, term)| self.is_known(term));
        found
    }
}

fn distance(automaton: &DFA, term: &str) -> Option<u8> {
    match automaton.eval(term) {
        Distance::Exact(distance) => Some(distance),
        Distance::AtLeast(_) => None,
    }
}

/// Errors forgiven by the length of the typed word; a short stem of a long word forgives one at most.
fn forgiven(typed: &str, stem: &str) -> u8 {
    match (typed.chars().count(), stem.chars().count()) {
        (..4, _) | (_, ..3) => 0,
        (4..=7, _) | (_, ..=4) => 1,
        _ => 2,
    }
}

fn fields<'a>(segment: &'a Segment, stems: &[String]) -> Fields<'a> {
    let mut fields = Fields::default();
    for postings in stems.iter().filter_map(|stem| segment.postings_of(stem)) {
        for (documents, field) in postings.iter().zip(&mut fields) {
            if !documents.is_empty() {
                field.push(documents);
            }
        }
    }
    fields
}
