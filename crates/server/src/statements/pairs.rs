//! What the bank takes back: a line of the same file, or one that is in the books.

use crate::app::Look;
use crate::failure::Failure;
use crate::statements::parse::Row;
use crate::statements::plan::{Outcome, Planned};
use crate::statements::store::{self, Revocable};
use mutual_aid::{Day, OrganisationId};
use std::collections::HashMap;

/// A bank takes a transfer back within days; what is older than this is for somebody to decide.
const MOST_DAYS: i32 = 90;

/// A line that the bank takes back and the line that does so undo each other: in the file, or in the books.
///
/// # Errors
/// The database failed.
pub(super) fn mark(
    look: &mut Look<'_>,
    house: &OrganisationId,
    rows: &[Row],
    planned: &mut [Planned],
) -> Result<(), Failure> {
    let mut open: HashMap<i64, Vec<usize>> = HashMap::new();
    let mut lone: Vec<usize> = Vec::new();
    if !rows.iter().any(|row| row.reversal) {
        return Ok(());
    }
    for (at, (row, plan)) in rows.iter().zip(planned.iter()).enumerate() {
        if !row.reversal && plan.outcome != Outcome::Known {
            open.entry(row.amount).or_default().push(at);
        }
    }
    for (at, row) in rows.iter().enumerate().filter(|(_, row)| row.reversal) {
        if planned.get(at).is_none_or(|plan| plan.outcome == Outcome::Known) {
            continue;
        }
        let others = open.entry(-row.amount).or_default();
        let found = others.iter().position(|other| rows.get(*other).is_some_and(|other| is_same(row, other)));
        if let Some(other) = found.map(|found| others.remove(found)) {
            set(planned, at, Planned { pair: Some(other), ..Planned::of(Outcome::Paired) });
            set(planned, other, Planned::of(Outcome::Paired));
        } else if row.amount < 0 {
            lone.push(at);
        }
    }
    take_back(look, house, (rows, &lone), planned)
}

/// Lines that the bank takes back, whose own lines stand in the books; the books are asked once for all of them.
fn take_back(
    look: &mut Look<'_>,
    house: &OrganisationId,
    (rows, lone): (&[Row], &[usize]),
    planned: &mut [Planned],
) -> Result<(), Failure> {
    let lone: Vec<(usize, &Row)> = lone.iter().filter_map(|at| Some((*at, rows.get(*at)?))).collect();
    let days = || lone.iter().filter_map(|(_, row)| day(row));
    let Some((first, last)) = days().min().zip(days().max()) else { return Ok(()) };
    let amounts = lone.iter().map(|(_, row)| -row.amount).collect();
    let first = first.plus(-MOST_DAYS).to_string();
    let mut stands = store::revocable(look, house, &amounts, (&first, &last.to_string()))?;
    for (at, row) in lone {
        let reverses = which(row, &stands).map(|kept| stands.remove(kept).id);
        let outcome = if reverses.is_some() { Outcome::TakesBack } else { Outcome::TakesBackUnknown };
        set(planned, at, Planned { reverses, ..Planned::of(outcome) });
    }
    Ok(())
}

/// Which line in the books a line of the bank takes back: the newest of the same amount from the same account, first what
/// somebody noted already as taken back; else, where an account is not said, the only one with the same words.
fn which(row: &Row, stands: &[Revocable]) -> Option<usize> {
    let on = day(row)?;
    let (first, last) = (on.plus(-MOST_DAYS).to_string(), on.to_string());
    let fits = |kept: &Revocable| {
        -row.amount == kept.amount && (first.as_str()..=last.as_str()).contains(&kept.booked_on.as_str())
    };
    let from = |kept: &Revocable| {
        row.counterparty_account.is_some() && row.counterparty_account == kept.counterparty_account
    };
    let same = |kept: &Revocable| fits(kept) && from(kept);
    if let Some(noted) = stands.iter().position(|kept| same(kept) && kept.noted) {
        return Some(noted);
    }
    if let Some(newest) = stands.iter().position(same) {
        return Some(newest);
    }
    let unsaid = |kept: &Revocable| row.counterparty_account.is_none() || kept.counterparty_account.is_none();
    let said = |kept: &&Revocable| fits(kept) && unsaid(kept) && row.title == kept.title;
    let mut alike = stands.iter().enumerate().filter(|(_, kept)| said(kept)).map(|(at, _)| at);
    alike.next().filter(|_| alike.next().is_none())
}

/// The day of a row; a file with an impossible one is not booked.
fn day(row: &Row) -> Option<Day> {
    Day::parse(&row.booked_on.to_string())
}

fn set(planned: &mut [Planned], at: usize, plan: Planned) {
    if let Some(to) = planned.get_mut(at) {
        *to = plan;
    }
}

/// Whether two lines are about the same payment: the same other side, or the same words.
fn is_same(row: &Row, other: &Row) -> bool {
    match (&row.counterparty_account, &other.counterparty_account) {
        (Some(one), Some(two)) => one == two,
        _ => row.title == other.title || row.counterparty == other.counterparty,
    }
}
