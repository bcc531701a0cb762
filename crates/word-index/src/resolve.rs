//! Finds the documents of each word.

use roaring::RoaringBitmap;

use crate::live::Snapshot;
use crate::segment::Segment;
use crate::{Facet, Field, Word};

/// The documents of a word in one segment, by field.
pub(crate) type Fields<'a> = [Vec<&'a RoaringBitmap>; Field::ALL.len()];

/// The documents of a word in the base and in the delta.
pub(crate) struct Wanted<'a> {
    pub(crate) sides: [Fields<'a>; 2],
    pub(crate) optional: bool,
    pub(crate) corrected: bool,
}

impl Snapshot {
    /// Whether a document has the stem.
    pub fn has(&self, stem: &str) -> bool {
        let lives = |documents: &RoaringBitmap| documents.len() > documents.intersection_len(&self.gone);
        self.delta.postings_of(stem).is_some()
            || self.base.postings_of(stem).is_some_and(|fields| fields.iter().any(lives))
    }

    pub(crate) fn wanted(&self, word: &Word) -> Wanted<'_> {
        let sides = [fields(&self.base, word), fields(&self.delta, word)];
        Wanted { sides, optional: word.optional, corrected: word.corrected }
    }
}

fn fields<'a>(segment: &'a Segment, word: &Word) -> Fields<'a> {
    let mut fields = Fields::default();
    let [in_title, in_text, by_synonym, aside] = &mut fields;
    for [title, text, elsewhere] in word.stems.iter().filter_map(|stem| segment.postings_of(stem)) {
        let fields = [(title, &mut *in_title), (text, &mut *in_text), (elsewhere, &mut *aside)];
        for (documents, field) in fields.into_iter().take(if word.in_title { 1 } else { 3 }) {
            field.extend(Some(documents).filter(|documents| !documents.is_empty()));
        }
    }
    let of = |facet: &Facet| segment.facets.get(facet);
    by_synonym.extend(word.facets.iter().filter_map(of));
    fields
}
