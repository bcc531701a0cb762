//! One page of matching documents, by freshness or by relevance.

use std::cmp::Reverse;

use roaring::RoaringBitmap;

use crate::cursor::{Position, Rank};
use crate::live::Snapshot;
use crate::matching::{Matches, Words};
use crate::segment::{NEVER, Row, Segment};
use crate::steps::{Step, steps};
use crate::{Cursor, Field, Hit, Order, Query};

/// Documents of one step compared by free slot and distance.
const WINDOW: usize = 512;

/// A document with all that its place in the order comes from; sorts from first to last.
type Ranked = ((u8, u8), Reverse<Position>);

impl Snapshot {
    pub(crate) fn page(
        &self,
        query: &Query,
        matches: &Matches,
        words: &[Words<'_>; 2],
    ) -> (Vec<Hit>, Option<Cursor>) {
        let steps = steps(matches, words);
        match query.order {
            Order::Newest => self.newest_page(query, matches, &steps),
            Order::Relevance => self.relevant_page(query, &steps),
        }
    }

    fn newest_page(&self, query: &Query, matches: &Matches, steps: &[Step]) -> (Vec<Hit>, Option<Cursor>) {
        let mut rows =
            self.newest(matches, query.after.map(|after| after.last), query.limit.saturating_add(1));
        let more = rows.len() > query.limit;
        rows.truncate(query.limit);
        let next = rows.last().filter(|_| more).map(|row| Cursor { last: row.position, rank: None });
        let hits = rows.iter().map(|row| hit(row, self.field_of(row, steps)));
        (hits.collect(), next)
    }

    fn relevant_page(&self, query: &Query, steps: &[Step]) -> (Vec<Hit>, Option<Cursor>) {
        let mut found: Vec<(Hit, Cursor)> = Vec::new();
        let after = query.after.and_then(|after| Some((after.last, after.rank?)));
        let first = after.map_or(0, |(_, rank)| rank.step);
        for Step { rank, field, matches } in steps.iter().filter(|step| step.rank >= first) {
            let after = after.filter(|(_, before)| before.step == *rank);
            let missing = query.limit.saturating_add(1) - found.len();
            let ranked = self.ranked(query, (*rank, matches), after, missing);
            found.extend(ranked.into_iter().map(|(row, cursor)| (hit(&row, *field), cursor)));
            if found.len() > query.limit {
                break;
            }
        }
        let more = found.len() > query.limit;
        found.truncate(query.limit);
        let next = found.last().filter(|_| more).map(|(_, cursor)| *cursor);
        (found.into_iter().map(|(hit, _)| hit).collect(), next)
    }

    /// The documents of a step behind `after`: the newest ones by nearness, then the rest by freshness.
    fn ranked(
        &self,
        query: &Query,
        (step, matches): (u8, &Matches),
        after: Option<(Position, Rank)>,
        limit: usize,
    ) -> Vec<(Row, Cursor)> {
        let window = self.window(matches, after.map(|(_, rank)| rank.floor));
        let oldest = window.last().map(|row| row.position);
        let Some(floor) = after.map(|(_, rank)| rank.floor).or(oldest) else { return Vec::new() };
        let at =
            |row: Row, near| (row, Cursor { last: row.position, rank: Some(Rank { step, floor, near }) });
        let done = after.map(|(last, rank)| (rank.near, Reverse(last)));
        let in_rest = after.filter(|(last, _)| *last < floor).map(|(last, _)| last);
        let mut near: Vec<(Ranked, Row)> = Vec::new();
        if in_rest.is_none() {
            near.extend(window.into_iter().map(|row| ((nearness(query, &row), Reverse(row.position)), row)));
            near.retain(|(ranked, _)| done.is_none_or(|done| *ranked > done));
            near.sort_unstable_by_key(|(ranked, _)| *ranked);
        }
        let mut page: Vec<_> = near.into_iter().map(|((near, _), row)| at(row, near)).take(limit).collect();
        if page.len() < limit {
            let rest = self.newest(matches, Some(in_rest.unwrap_or(floor)), limit - page.len());
            page.extend(rest.into_iter().map(|row| at(row, (u8::MAX, u8::MAX))));
        }
        page
    }

    /// The newest documents of a step; on a later page those that are not older than the floor of the first.
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

    fn field_of(&self, row: &Row, steps: &[Step]) -> Field {
        let key = row.position.1;
        let delta = self.delta.number_of(key);
        let base = self.base.number_of(key).filter(|_| delta.is_none());
        let has = |[in_base, in_delta]: &Matches| {
            base.is_some_and(|number| in_base.contains(number))
                || delta.is_some_and(|number| in_delta.contains(number))
        };
        steps.iter().find(|step| has(&step.matches)).map_or(Field::Aside, |step| step.field)
    }
}

fn hit(row: &Row, field: Field) -> Hit {
    Hit { key: row.position.1, place: row.place, field }
}

fn nearness(query: &Query, row: &Row) -> (u8, u8) {
    let step = query.soon_limits.partition_point(|limit| *limit < row.soon) + usize::from(row.soon == NEVER);
    let band = query.bands.get(row.place as usize).copied().unwrap_or(u8::MAX);
    (u8::try_from(step).unwrap_or(u8::MAX), band)
}
