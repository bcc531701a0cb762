//! Cuts the matching documents into the steps of relevance.

use roaring::RoaringBitmap;

use crate::Field;
use crate::matching::{Matches, Words, at_least, inside};
use crate::resolve::Fields;

/// Documents that miss more optional words than this are not told apart.
const MOST_MISSING: usize = 2;

/// Documents that nothing but nearness and freshness tells apart.
pub(crate) struct Step {
    /// Its place among the steps, however many of them are empty.
    pub(crate) rank: u8,
    /// The field that speaks for them.
    pub(crate) field: Field,
    pub(crate) matches: Matches,
}

/// The steps from first to last: by optional words missing, then the worst field of a word, then the best.
pub(crate) fn steps(matches: &Matches, words: &[Words<'_>; 2]) -> Vec<Step> {
    let [base, delta] = matches;
    let [base_words, delta_words] = words;
    let sides = steps_in(base, base_words).into_iter().zip(steps_in(delta, delta_words));
    let fields = Field::ALL.into_iter().cycle().flat_map(|worst| [worst; Field::ALL.len()]);
    (0..)
        .zip(fields)
        .zip(sides)
        .map(|((rank, field), (base, delta))| Step { rank, field, matches: [base, delta] })
        .collect()
}

fn steps_in(matches: &RoaringBitmap, words: &Words<'_>) -> Vec<RoaringBitmap> {
    let optional = words.optional.iter().map(|word| inside(matches, &of(word, Field::ALL.len())));
    let most = words.optional.len();
    let had = at_least(optional, most);
    let mut left = matches.clone();
    let mut steps = Vec::new();
    for missing in 0..=most.min(MOST_MISSING) {
        let is_last = missing == most.min(MOST_MISSING);
        let here = match had.get(most - missing).filter(|_| !is_last) {
            Some(documents) => &left & documents,
            None => left.clone(),
        };
        left -= &here;
        let optional = words.optional.iter().filter(|_| missing == 0);
        let speaking: Vec<&Fields> = words.required.iter().chain(optional).copied().collect();
        for worst in by_field(&here, &speaking, every) {
            steps.extend(by_field(&worst, &speaking, any));
        }
    }
    steps
}

/// The documents by the last of the fields that are needed to have enough words.
fn by_field(
    documents: &RoaringBitmap,
    words: &[&Fields],
    enough: Enough,
) -> [RoaringBitmap; Field::ALL.len()] {
    let mut left = documents.clone();
    let mut fields = 0;
    [(); Field::ALL.len()].map(|()| {
        fields += 1;
        let is_last = fields == Field::ALL.len() || left.is_empty();
        let found = if is_last { left.clone() } else { enough(&left, words, fields) };
        left -= &found;
        found
    })
}

/// The documents that have enough of the words in the first so many fields.
type Enough = fn(&RoaringBitmap, &[&Fields], usize) -> RoaringBitmap;

fn every(documents: &RoaringBitmap, words: &[&Fields], fields: usize) -> RoaringBitmap {
    let narrowed = |found: RoaringBitmap, word: &&Fields| {
        if found.is_empty() { found } else { inside(&found, &of(word, fields)) }
    };
    words.iter().fold(documents.clone(), narrowed)
}

fn any(documents: &RoaringBitmap, words: &[&Fields], fields: usize) -> RoaringBitmap {
    if words.is_empty() {
        return documents.clone();
    }
    inside(documents, &words.iter().flat_map(|word| of(word, fields)).collect::<Vec<_>>())
}

fn of<'a>(word: &Fields<'a>, fields: usize) -> Vec<&'a RoaringBitmap> {
    word.iter().take(fields).flatten().copied().collect()
}
