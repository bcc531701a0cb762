//! An entry is booked: numbered, kept, added to the balances, and taken from what the fund can give.

use crate::app::Change;
use crate::documents::store as series;
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::ledger::store;
use mutual_aid::document::{Kind, Number};
use mutual_aid::ledger::{Books, Entry, Month};
use mutual_aid::refusal::LedgerRefusal;
use mutual_aid::{Day, EntryId, FundId, Grosze, OrganisationId};
use std::collections::BTreeMap;

/// An entry that stands in the books.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// Its id.
    pub id: EntryId,
    /// Its number.
    pub number: Number,
}

/// Books an entry on the day it happened, or on the first day of the first open month.
///
/// # Errors
/// Nothing to book, the day is before the books begin, or a fund has less than that.
pub fn post(change: &mut Change<'_>, house: &OrganisationId, entry: &Entry) -> Result<Posted, Failure> {
    let mut posted = post_all(change, house, std::slice::from_ref(entry))?;
    posted.pop().ok_or(Failure::NotFound)
}

/// Books entries in their order; balances and funds are written once for all of them.
///
/// # Errors
/// Nothing to book, a day is before the books begin, or a fund has less than that in the end.
pub fn post_all(
    change: &mut Change<'_>,
    house: &OrganisationId,
    entries: &[Entry],
) -> Result<Vec<Posted>, Failure> {
    let books = store::books(&mut change.look(), house)?;
    let mut turns = turns(change, house, books, entries)?;
    let mut sums = store::Sums::new();
    let mut changes: BTreeMap<&FundId, Grosze> = BTreeMap::new();
    let mut numbered = Vec::with_capacity(entries.len());
    for entry in entries {
        entry.is_whole()?;
        books.hold(entry.happened_on)?;
        let on = books.booked_on(entry.happened_on);
        let last = turns.entry((entry.kind, on.0.year())).or_default();
        let number = Number::next(entry.kind, on, *last);
        *last = Some(number.serial);
        numbered.push((EntryId(change.ids().id()), entry, number, on));
        for line in entry.lines() {
            store::add(&mut sums, Month::of(on), line);
        }
        for fund in entry.funds() {
            let so_far = changes.entry(fund).or_default();
            *so_far = *so_far + entry.change_of(fund);
        }
    }
    store::insert_all(change, house, &numbered)?;
    store::save_sums(change, house, &sums)?;
    for (fund, amount) in changes {
        funds::add(change, house, fund, amount)?;
    }
    Ok(numbered.into_iter().map(|(id, _, number, _)| Posted { id, number }).collect())
}

/// The last numbers before these entries, by series; the series are moved on by as many as will be taken.
fn turns(
    change: &mut Change<'_>,
    house: &OrganisationId,
    books: Books,
    entries: &[Entry],
) -> Result<BTreeMap<(Kind, i16), Option<u32>>, Failure> {
    let mut counts: BTreeMap<(Kind, i16), u32> = BTreeMap::new();
    for entry in entries {
        *counts.entry((entry.kind, books.booked_on(entry.happened_on).0.year())).or_default() += 1;
    }
    let taken = counts.into_iter().map(|((kind, year), count)| {
        Ok(((kind, year), series::take_turns(change, house, (kind, year), count)?))
    });
    taken.collect()
}

/// Takes a booked entry back today by one that turns its sides round; once.
///
/// # Errors
/// There is none, it was taken back before, or a fund has less than what goes out.
pub fn reverse(change: &mut Change<'_>, house: &OrganisationId, booked: &EntryId) -> Result<Posted, Failure> {
    let today = change.now().day();
    reverse_on(change, house, booked, today)
}

/// The same on a day: where the money turned out to be something else, it was so since it came, and no month has it twice.
///
/// # Errors
/// There is none, it was taken back before, or a fund has less than what goes out.
pub fn reverse_on(
    change: &mut Change<'_>,
    house: &OrganisationId,
    booked: &EntryId,
    on: Day,
) -> Result<Posted, Failure> {
    let entry = store::find_to_change(change, house, booked)?;
    if store::is_reversed(&mut change.look(), house, booked)? {
        return Err(LedgerRefusal::AlreadyReversed.into());
    }
    post(change, house, &entry.reversal(booked, on))
}
