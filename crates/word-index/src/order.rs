//! One page of matching documents, by freshness or by relevance.

use std::cmp::Reverse;

use roaring::RoaringBitmap;

use crate::cursor::{Position, Rank};
use crate::live::Snapshot;
use crate::matching::{Matches, inside};
use crate::resolve::Fields;
use crate::segment::{NEVER, Row, Segment};
use crate::{Cursor, Field, Hit, Order, Query};

/// Documents of one tier compared by free slot and distance.
const WINDOW: usize = 512;
const TIERS: [Field; 3] = [Field::Title, Field::Text, Field::Synonyms];

/// A document with all that its place in the order comes from; sorts from first to last.
type Ranked = ((u8, u8), Reverse<Position>);

impl Snapshot {
    pub(crate) fn page(
        &self,
        query: &Query,
        matches: &Matches,
        sides: &[Vec<&Fields>; 2],
        partial: bool,
    ) -> (Vec<Hit>, Option<Cursor>) {
        let tiers = tiers(matches, sides, partial);
        match query.order {
            Order::Newest => self.newest_page(query, matches, &tiers),
            Order::Relevance => self.relevant_page(query, &tiers),
        }
    }

    fn newest_page(
        &self,
        query: &Query,
        matches: &Matches,
        tiers: &[Matches; 3],
    ) -> (Vec<Hit>, Option<Cursor>) {
        let mut rows =
            self.newest(matches, query.after.map(|after| after.last), query.limit.saturating_add(1));
        let more = rows.len() > query.limit;
        rows.truncate(query.limit);
        let next = rows.last().filter(|_| more).map(|row| Cursor { last: row.position, rank: None });
        let hits = rows.iter().map(|row| Hit { key: row.position.1, field: self.field_of(row, tiers) });
        (hits.collect(), next)
    }

    fn relevant_page(&self, query: &Query, tiers: &[Matches; 3]) -> (Vec<Hit>, Option<Cursor>) {
        let mut found: Vec<(Hit, Cursor)> = Vec::new();
        let after = query.after.and_then(|after| Some((after.last, after.rank?)));
        let first = after.map_or(0, |(_, rank)| rank.tier);
        for ((tier, field), matches) in (0..).zip(TIERS).zip(tiers).filter(|((tier, _), _)| *tier >= first) {
            let after = after.filter(|(_, rank)| rank.tier == tier);
            let missing = query.limit.saturating_add(1) - found.len();
            let ranked = self.ranked(query, (tier, matches), after, missing);
            found.extend(ranked.into_iter().map(|cursor| (Hit { key: cursor.last.1, field }, cursor)));
            if found.len() > query.limit {
                break;
            }
        }
        let more = found.len() > query.limit;
        found.truncate(query.limit);
        let next = found.last().filter(|_| more).map(|(_, cursor)| *cursor);
        (found.into_iter().map(|(hit, _)| hit).collect(), next)
    }

    /// The documents of a tier behind `after`: the newest ones by nearness, then the rest by freshness.
    fn ranked(
        &self,
        query: &Query,
        (tier, matches): (u8, &Matches),
        after: Option<(Position, Rank)>,
        limit: usize,
    ) -> Vec<Cursor> {
        let window = self.window(matches, after.map(|(_, rank)| rank.floor));
        let oldest = window.last().map(|row| row.position);
        let Some(floor) = after.map(|(_, rank)| rank.floor).or(oldest) else { return Vec::new() };
        let cursor = |last, near| Cursor { last, rank: Some(Rank { tier, floor, near }) };
        let done = after.map(|(last, rank)| (rank.near, Reverse(last)));
        let in_rest = after.filter(|(last, _)| *last < floor).map(|(last, _)| last);
        let mut near: Vec<Ranked> = Vec::new();
        if in_rest.is_none() {
            near.extend(window.iter().map(|row| (nearness(query, row), Reverse(row.position))));
            near.retain(|ranked| done.is_none_or(|done| *ranked > done));
            near.sort_unstable();
        }
        let mut page: Vec<Cursor> =
            near.into_iter().map(|(near, last)| cursor(last.0, near)).take(limit).collect();
        if page.len() < limit {
            let rest = self.newest(matches, Some(in_rest.unwrap_or(floor)), limit - page.len());
            page.extend(rest.iter().map(|row| cursor(row.position, (u8::MAX, u8::MAX))));
        }
        page
    }

    /// The newest documents of a tier; on a later page those that are not older than the floor of the first.
    fn window(&self, matches: &Matches, floor: Option<Position>) -> Vec<Row> {
        let Some(floor) = floor else { return self.newest(matches, None, WINDOW) };
        let since = |segment: &Segment, documents: &RoaringBitmap| {
            let numbers = documents.range(segment.older_than(floor)..);
            numbers.filter_map(|number| segment.row(number).copied()).collect::<Vec<Row>>()
        };
        let [base, delta] = matches;
        [since(&self.base, base), since(&self.delta, delta)].concat()
    }

    /// The newest documents, older than a position if one is given.
    fn newest(&self, matches: &Matches, before: Option<Position>, limit: usize) -> Vec<Row> {
        let side = |segment: &Segment, documents: &RoaringBitmap| {
            let end = before.map_or(u32::MAX, |before| segment.older_than(before));
            let numbers = documents.range(..end).rev().take(limit);
            numbers.filter_map(|number| segment.row(number).copied()).collect::<Vec<Row>>()
        };
        let [base, delta] = matches;
        let mut rows = side(&self.base, base);
        let newer = side(&self.delta, delta);
        if !newer.is_empty() {
            rows.extend(newer);
            rows.sort_unstable_by_key(|row| Reverse(row.position));
            rows.truncate(limit);
        }
        rows
    }

    fn field_of(&self, row: &Row, tiers: &[Matches; 3]) -> Field {
        let key = row.position.1;
        let delta = self.delta.number_of(key);
        let base = self.base.number_of(key).filter(|_| delta.is_none());
        let has = |[in_base, in_delta]: &Matches| {
            base.is_some_and(|number| in_base.contains(number))
                || delta.is_some_and(|number| in_delta.contains(number))
        };
        TIERS.into_iter().zip(tiers).find(|(_, tier)| has(tier)).map_or(Field::Synonyms, |(field, _)| field)
    }
}

fn nearness(query: &Query, row: &Row) -> (u8, u8) {
    let step = query.soon_limits.partition_point(|limit| *limit < row.soon) + usize::from(row.soon == NEVER);
    let band = query.bands.get(row.place as usize).copied().unwrap_or(u8::MAX);
    (u8::try_from(step).unwrap_or(u8::MAX), band)
}

/// The matches by the worst field among their words; of a partial match, by the best.
fn tiers(matches: &Matches, sides: &[Vec<&Fields>; 2], partial: bool) -> [Matches; 3] {
    let [base, delta] = matches;
    let [base_words, delta_words] = sides;
    let [base_title, base_text, base_synonyms] = tiers_in(base, base_words, partial);
    let [delta_title, delta_text, delta_synonyms] = tiers_in(delta, delta_words, partial);
    [[base_title, delta_title], [base_text, delta_text], [base_synonyms, delta_synonyms]]
}

fn tiers_in(matches: &RoaringBitmap, words: &[&Fields], partial: bool) -> [RoaringBitmap; 3] {
    let up_to = |fields: usize| {
        let sets = words.iter().map(|word| word.iter().take(fields).flatten().copied().collect::<Vec<_>>());
        if partial {
            return inside(matches, &sets.flatten().collect::<Vec<_>>());
        }
        sets.fold(matches.clone(), |found, any| if found.is_empty() { found } else { inside(&found, &any) })
    };
    let title = up_to(1);
    let title_or_text = up_to(2);
    let synonyms = matches - &title_or_text;
    let text = title_or_text - &title;
    [title, text, synonyms]
}
