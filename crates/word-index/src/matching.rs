//! The documents that match a query: intersections, the smallest set first.

use std::collections::{BTreeMap, BTreeSet};

use roaring::{MultiOps, RoaringBitmap};

use crate::live::Snapshot;
use crate::resolve::{Fields, Wanted};
use crate::segment::Segment;
use crate::{Answer, Facet, Query};

/// Sets of which a document must be in one.
type AnyOf<'a> = Vec<&'a RoaringBitmap>;

/// Matching documents of the base and of the delta.
pub(crate) type Matches = [RoaringBitmap; 2];

/// The words of a query in one segment.
#[derive(Default)]
pub(crate) struct Words<'a> {
    pub(crate) required: Vec<&'a Fields<'a>>,
    pub(crate) optional: Vec<&'a Fields<'a>>,
}

impl Snapshot {
    /// Answers a query.
    pub fn search(&self, query: &Query) -> Answer {
        let wanted: Vec<Wanted> = query.words.iter().map(|word| self.wanted(word)).collect();
        let words = [words_in(&wanted, 0), words_in(&wanted, 1)];
        let sides = words.each_ref().map(|side| side.required.clone());
        let required = sides.iter().map(Vec::len).max().unwrap_or(0);
        let mut matches = self.matching(query, &sides, None, None);
        let nowhere = required > 0
            && total(&matches) == 0
            && total(&self.matching(&Query::default(), &sides, None, None)) == 0;
        let within = (nowhere && required > 1).then(|| self.with_most_words(&wanted, required));
        if let Some(most) = &within {
            matches = self.matching(query, &Default::default(), Some(most), None);
        }
        let partial = within.is_some() && total(&matches) > 0;
        let searched = if within.is_some() { Default::default() } else { sides };
        let counts = self.counts(query, &searched, within.as_ref());
        let places = if query.count_places { self.places(&matches) } else { Vec::new() };
        let (hits, next) = self.page(query, &matches, &words);
        Answer { hits, count: total(&matches), nowhere, partial, counts, places, next }
    }

    /// `within` limits the documents; the chosen values of the kind `but` are passed over.
    fn matching(
        &self,
        query: &Query,
        sides: &[Vec<&Fields>; 2],
        within: Option<&Matches>,
        but: Option<u16>,
    ) -> Matches {
        let [base_words, delta_words] = sides;
        let [base_within, delta_within] = [within.map(|[base, _]| base), within.map(|[_, delta]| delta)];
        let mut base = matching_in(&self.base, query, (base_words, base_within), but);
        base -= &self.gone;
        [base, matching_in(&self.delta, query, (delta_words, delta_within), but)]
    }

    /// Documents with the most of the required words, more than half of them; corrected words do not count as had.
    fn with_most_words(&self, wanted: &[Wanted<'_>], required: usize) -> Matches {
        let known: Vec<&Wanted> = wanted.iter().filter(|word| !word.optional && !word.corrected).collect();
        let fewest = required / 2 + 1;
        let mut levels = [0, 1].map(|side| {
            let words = known
                .iter()
                .filter_map(|word| word.sides.get(side))
                .map(|fields| fields.iter().flatten().copied().union());
            at_least(words, known.len())
        });
        let [base, _] = &mut levels;
        base.iter_mut().for_each(|documents| *documents -= &self.gone);
        let best = (fewest..=known.len())
            .rev()
            .map(|had| levels.each_ref().map(|side| side.get(had).cloned().unwrap_or_default()));
        best.into_iter().find(|matches| total(matches) > 0).unwrap_or_default()
    }

    fn places(&self, matches: &Matches) -> Vec<(u32, u64)> {
        let mut counts: BTreeMap<u32, u64> = BTreeMap::new();
        for (segment, found) in [&*self.base, &self.delta].into_iter().zip(matches) {
            for row in found.iter().filter_map(|number| segment.row(number)) {
                *counts.entry(row.place).or_default() += 1;
            }
        }
        counts.into_iter().collect()
    }

    fn counts(
        &self,
        query: &Query,
        sides: &[Vec<&Fields>; 2],
        within: Option<&Matches>,
    ) -> Vec<(Facet, u64)> {
        let kinds: BTreeSet<u16> = query.counted.iter().map(|(kind, _)| *kind).collect();
        let by_kind: Vec<(u16, Matches)> =
            kinds.into_iter().map(|kind| (kind, self.matching(query, sides, within, Some(kind)))).collect();
        let count = |facet: &Facet| {
            let matches = by_kind.iter().find(|(kind, _)| *kind == facet.0).map(|(_, matches)| matches);
            let both = [&*self.base, &self.delta].into_iter().zip(matches.into_iter().flatten());
            both.filter_map(|(segment, found)| Some(segment.facets.get(facet)?.intersection_len(found))).sum()
        };
        query.counted.iter().map(|facet| (*facet, count(facet))).collect()
    }
}

fn words_in<'a>(wanted: &'a [Wanted<'a>], side: usize) -> Words<'a> {
    let mut words = Words::default();
    for word in wanted {
        let list = if word.optional { &mut words.optional } else { &mut words.required };
        list.extend(word.sides.get(side));
    }
    words
}

pub(crate) fn total(matches: &Matches) -> u64 {
    matches.iter().map(RoaringBitmap::len).sum()
}

/// The documents of the set that are in one of the others.
pub(crate) fn inside(documents: &RoaringBitmap, any: &[&RoaringBitmap]) -> RoaringBitmap {
    match any {
        [only] => documents & *only,
        several => several.iter().map(|other| documents & *other).union(),
    }
}

fn matching_in(
    segment: &Segment,
    query: &Query,
    (words, within): (&[&Fields], Option<&RoaringBitmap>),
    but: Option<u16>,
) -> RoaringBitmap {
    let mut sets: Vec<AnyOf> =
        words.iter().map(|fields| fields.iter().flatten().copied().collect()).collect();
    let kinds: BTreeSet<u16> =
        query.facets.iter().map(|(kind, _)| *kind).filter(|kind| Some(*kind) != but).collect();
    for kind in kinds {
        let values = query.facets.iter().filter(|facet| facet.0 == kind);
        sets.push(values.filter_map(|facet| segment.facets.get(facet)).collect());
    }
    sets.extend(within.map(|documents| vec![documents]));
    sets.sort_by_cached_key(|any| any.iter().map(|documents| documents.len()).sum::<u64>());
    let mut sets = sets.iter();
    let Some(smallest) = sets.next() else { return everywhere(segment, query) };
    let mut found = match smallest.as_slice() {
        [only] => (*only).clone(),
        several => several.iter().copied().union(),
    };
    for any in sets {
        found = inside(&found, any);
    }
    match &query.places {
        Some(places) => in_places(segment, &found, places) | inside(&found, &reaching(segment, query)),
        None => found,
    }
}

fn everywhere(segment: &Segment, query: &Query) -> RoaringBitmap {
    match &query.places {
        Some(places) => {
            let there = places.iter().filter_map(|place| segment.places.get(&place));
            let anywhere: AnyOf<'_> = there.chain(reaching(segment, query)).collect();
            anywhere.into_iter().union()
        }
        None => {
            let mut all = RoaringBitmap::new();
            all.insert_range(0..segment.rows.len() as u32);
            all
        }
    }
}

fn reaching<'a>(segment: &'a Segment, query: &Query) -> Vec<&'a RoaringBitmap> {
    query.reaching.iter().filter_map(|facet| segment.facets.get(facet)).collect()
}

/// Few candidates are asked for their place; many are intersected with the places.
fn in_places(segment: &Segment, found: &RoaringBitmap, places: &RoaringBitmap) -> RoaringBitmap {
    if found.len() / 16 > places.len() {
        return inside(
            found,
            &places.iter().filter_map(|place| segment.places.get(&place)).collect::<Vec<_>>(),
        );
    }
    let is_inside = |number: &u32| segment.row(*number).is_some_and(|row| places.contains(row.place));
    RoaringBitmap::from_sorted_iter(found.iter().filter(is_inside)).unwrap_or_default()
}

/// By number of words: the documents with at least so many of them.
pub(crate) fn at_least(words: impl Iterator<Item = RoaringBitmap>, most: usize) -> Vec<RoaringBitmap> {
    let mut levels = vec![RoaringBitmap::new(); most + 1];
    for documents in words {
        for level in (1..=most).rev() {
            let fewer = levels.get(level - 1).map(|fewer| fewer & &documents).unwrap_or_default();
            let joining = if level == 1 { documents.clone() } else { fewer };
            levels.get_mut(level).into_iter().for_each(|documents| *documents |= &joining);
        }
    }
    levels
}
