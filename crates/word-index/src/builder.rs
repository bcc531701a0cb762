//! Builds an index from many documents at once.

use std::collections::HashMap;

use roaring::RoaringBitmap;

use crate::segment::{NEVER, Postings, Row, Segment};
use crate::{Document, Facet, Index};

/// Takes documents in any order; a later one replaces an earlier one with its key.
#[derive(Default)]
pub struct Builder {
    rows: Vec<Row>,
    latest: HashMap<u64, u32>,
    terms: HashMap<Box<str>, [Vec<u32>; 3]>,
    facets: HashMap<Facet, Vec<u32>>,
}

impl Builder {
    /// A builder without documents.
    pub fn new() -> Builder {
        Builder::default()
    }

    /// Takes a document.
    pub fn add(&mut self, document: &Document) {
        let arrival = self.rows.len() as u32;
        let Document { key, freshness, place, soon, .. } = *document;
        self.rows.push(Row { position: (freshness, key), place, soon: soon.unwrap_or(NEVER) });
        self.latest.insert(key, arrival);
        for (field, words) in [&document.title, &document.text, &document.aside].into_iter().enumerate() {
            for word in words {
                self.add_word(arrival, field, word);
            }
        }
        for facet in &document.facets {
            push_once(self.facets.entry(*facet).or_default(), arrival);
        }
    }

    /// The index of the documents taken.
    pub fn build(self) -> Index {
        Index::over(self.segment())
    }

    pub(crate) fn segment(self) -> Segment {
        let mut order: Vec<u32> = self.latest.into_values().collect();
        order.sort_unstable_by_key(|arrival| self.rows.get(*arrival as usize).map(|row| row.position));
        let mut numbers = vec![None; self.rows.len()];
        for (number, arrival) in order.iter().enumerate() {
            if let Some(slot) = numbers.get_mut(*arrival as usize) {
                *slot = Some(number as u32);
            }
        }
        let rows = order.iter().filter_map(|arrival| self.rows.get(*arrival as usize).copied()).collect();
        let renumber = |arrivals: Vec<u32>| renumbered(&arrivals, &numbers);
        let mut terms: Vec<(Vec<u8>, Postings)> = self
            .terms
            .into_iter()
            .map(|(term, fields)| (term.into_string().into_bytes(), fields.map(renumber)))
            .filter(|(_, postings)| postings.iter().any(|documents| !documents.is_empty()))
            .collect();
        terms.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        let facets = self.facets.into_iter().map(|(facet, arrivals)| (facet, renumber(arrivals))).collect();
        Segment::new(rows, terms, facets)
    }

    fn add_word(&mut self, arrival: u32, field: usize, word: &str) {
        if !self.terms.contains_key(word) {
            self.terms.insert(word.into(), Default::default());
        }
        let Some(fields) = self.terms.get_mut(word) else { return };
        let stronger = fields.iter().take(field);
        if !stronger.into_iter().any(|arrivals| arrivals.last() == Some(&arrival)) {
            fields.get_mut(field).into_iter().for_each(|arrivals| push_once(arrivals, arrival));
        }
    }
}

fn push_once(arrivals: &mut Vec<u32>, arrival: u32) {
    if arrivals.last() != Some(&arrival) {
        arrivals.push(arrival);
    }
}

fn renumbered(arrivals: &[u32], numbers: &[Option<u32>]) -> RoaringBitmap {
    let mut found: Vec<u32> =
        arrivals.iter().filter_map(|arrival| numbers.get(*arrival as usize).copied().flatten()).collect();
    found.sort_unstable();
    RoaringBitmap::from_sorted_iter(found).unwrap_or_default()
}
