//! Known words, for finding what a mistyped one may have been meant to be.

use std::sync::LazyLock;

use fst::{IntoStreamer, Set, Streamer};
use levenshtein_automata::{Distance, LevenshteinAutomatonBuilder};

static ONE_ERROR: LazyLock<LevenshteinAutomatonBuilder> =
    LazyLock::new(|| LevenshteinAutomatonBuilder::new(1, true));
static TWO_ERRORS: LazyLock<LevenshteinAutomatonBuilder> =
    LazyLock::new(|| LevenshteinAutomatonBuilder::new(2, true));

/// An immutable set of words.
#[derive(Default)]
pub struct Vocabulary(Set<Vec<u8>>);

impl Vocabulary {
    /// The set of the words given, in any order.
    pub fn new(words: impl IntoIterator<Item = impl AsRef<str>>) -> Vocabulary {
        let mut words: Vec<_> = words.into_iter().collect();
        words.sort_unstable_by(|one, other| one.as_ref().cmp(other.as_ref()));
        words.dedup_by(|one, other| one.as_ref() == other.as_ref());
        Vocabulary(Set::from_iter(words.iter().map(|word| word.as_ref().as_bytes())).unwrap_or_default())
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no word.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words that differ from the typed one by the fewest letters, with that number: none is forgiven under 4
    /// letters, one up to 7, else two; a swap of neighbours is one. The first letter must stand first or second, for
    /// people seldom miss it, and four letters may be swapped but none be another: too many words differ by one.
    pub fn near(&self, typed: &str, wanted: impl Fn(&str) -> bool) -> (u8, Vec<String>) {
        let automaton = match typed.chars().count() {
            ..4 => return (0, Vec::new()),
            4..=7 => ONE_ERROR.build_dfa(typed),
            _ => TWO_ERRORS.build_dfa(typed),
        };
        let (mut fewest, mut found) = (u8::MAX, Vec::new());
        let mut words = self.0.search(&automaton).into_stream();
        while let Some(word) = words.next() {
            let Ok(word) = str::from_utf8(word) else { continue };
            let Distance::Exact(distance) = automaton.eval(word) else { continue };
            if distance > fewest || !begin_alike(typed, word) || is_another(typed, word) || !wanted(word) {
                continue;
            }
            if distance < fewest {
                fewest = distance;
                found.clear();
            }
            found.push(word.to_owned());
        }
        (fewest, found)
    }
}

/// Whether a word of four letters differs from another of four by more than their order.
fn is_another(one: &str, other: &str) -> bool {
    let letters = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    one.chars().count() == 4 && other.chars().count() == 4 && letters(one) != letters(other)
}

fn begin_alike(one: &str, other: &str) -> bool {
    let [first, second] = [one, other].map(|word| word.chars().take(2).collect::<Vec<char>>());
    match (first.as_slice(), second.as_slice()) {
        ([a, b], [c, d]) => a == c || (a == d && b == c),
        _ => first == second,
    }
}
