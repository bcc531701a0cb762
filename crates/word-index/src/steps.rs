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

/// The steps from first to last; `partial` documents are spoken for by their best word, others by their worst.
pub(crate) fn steps(matches: &Matches, words: &[Words<'_>; 2], partial: bool) -> Vec<Step> {
    let [base, delta] = matches;
    let [base_words, delta_words] = words;
    let sides = steps_in(base, base_words, partial).into_iter().zip(steps_in(delta, delta_words, partial));
    let fields = Field::ALL.into_iter().cycle();
    (0..)
        .zip(fields)
        .zip(sides)
        .map(|((rank, field), (base, delta))| Step { rank, field, matches: [base, delta] })
        .collect()
}

fn steps_in(matches: &RoaringBitmap, words: &Words<'_>, partial: bool) -> Vec<RoaringBitmap> {
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
        steps.extend(by_field(&here, &speaking, partial));
    }
    steps
}

fn by_field(documents: &RoaringBitmap, words: &[&Fields], partial: bool) -> [RoaringBitmap; Field::ALL.len()] {
    let mut louder = RoaringBitmap::new();
    let mut fields = 0;
    [(); Field::ALL.len()].map(|()| {
        fields += 1;
        let mut spoken = up_to(documents, words, fields, partial);
        spoken -= &louder;
        louder |= &spoken;
        spoken
    })
}

/// The documents that have every word (of partial ones: a word) in the first so many fields.
fn up_to(documents: &RoaringBitmap, words: &[&Fields], fields: usize, partial: bool) -> RoaringBitmap {
    if fields == Field::ALL.len() {
        return documents.clone();
    }
    if partial {
        return inside(documents, &words.iter().flat_map(|word| of(word, fields)).collect::<Vec<_>>());
    }
    let narrowed = |found: RoaringBitmap, word: &&Fields| {
        if found.is_empty() { found } else { inside(&found, &of(word, fields)) }
    };
    words.iter().fold(documents.clone(), narrowed)
}

fn of<'a>(word: &Fields<'a>, fields: usize) -> Vec<&'a RoaringBitmap> {
    word.iter().take(fields).flatten().copied().collect()
}
