//! Makes one segment of a base without its removed documents and a delta.

use std::collections::{BTreeMap, HashMap, HashSet};

use fst::Streamer;
use roaring::RoaringBitmap;

use crate::segment::{Postings, Row, Segment};

/// Numbers of the old documents in the new segment.
struct Numbers {
    base: Vec<Option<u32>>,
    delta: Vec<Option<u32>>,
}

pub(crate) fn merge(base: &Segment, gone: &RoaringBitmap, delta: &Segment) -> Segment {
    let (rows, numbers) = merged_rows(base, gone, delta);
    let join = |old: Option<&RoaringBitmap>, new: Option<&RoaringBitmap>| {
        moved(old, &numbers.base) | moved(new, &numbers.delta)
    };
    let mut terms = Vec::new();
    for (term, (old, new)) in terms_of_both(base, delta) {
        let field =
            |at: usize| join(old.and_then(|fields| fields.get(at)), new.and_then(|fields| fields.get(at)));
        let postings: Postings = [field(0), field(1), field(2)];
        if postings.iter().any(|documents| !documents.is_empty()) {
            terms.push((term, postings));
        }
    }
    let known: HashSet<_> = base.facets.keys().chain(delta.facets.keys()).copied().collect();
    let facets: HashMap<_, _> = known
        .into_iter()
        .map(|facet| (facet, join(base.facets.get(&facet), delta.facets.get(&facet))))
        .collect();
    Segment::new(rows, terms, facets)
}

fn merged_rows(base: &Segment, gone: &RoaringBitmap, delta: &Segment) -> (Vec<Row>, Numbers) {
    let mut numbers = Numbers { base: vec![None; base.rows.len()], delta: vec![None; delta.rows.len()] };
    let old = base
        .rows
        .iter()
        .enumerate()
        .filter(|(at, _)| !gone.contains(*at as u32))
        .map(|(at, row)| (row, at, true));
    let new = delta.rows.iter().enumerate().map(|(at, row)| (row, at, false));
    let mut all: Vec<(&Row, usize, bool)> = old.chain(new).collect();
    all.sort_by_key(|(row, ..)| row.position);
    for (number, (_, at, is_base)) in all.iter().enumerate() {
        let side = if *is_base { &mut numbers.base } else { &mut numbers.delta };
        if let Some(slot) = side.get_mut(*at) {
            *slot = Some(number as u32);
        }
    }
    (all.into_iter().map(|(row, ..)| *row).collect(), numbers)
}

type Both<'a> = (Option<&'a Postings>, Option<&'a Postings>);

fn terms_of_both<'a>(base: &'a Segment, delta: &'a Segment) -> BTreeMap<Vec<u8>, Both<'a>> {
    let mut terms: BTreeMap<Vec<u8>, Both<'a>> = BTreeMap::new();
    let mut old = base.terms.stream();
    while let Some((term, number)) = old.next() {
        terms.entry(term.to_vec()).or_default().0 = base.postings.get(number as usize);
    }
    let mut new = delta.terms.stream();
    while let Some((term, number)) = new.next() {
        terms.entry(term.to_vec()).or_default().1 = delta.postings.get(number as usize);
    }
    terms
}

/// The order of documents stays within a side, so the moved numbers ascend.
fn moved(documents: Option<&RoaringBitmap>, numbers: &[Option<u32>]) -> RoaringBitmap {
    let found =
        documents.into_iter().flatten().filter_map(|old| numbers.get(old as usize).copied().flatten());
    RoaringBitmap::from_sorted_iter(found).unwrap_or_default()
}
