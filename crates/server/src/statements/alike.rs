//! Lines that a file of another layout brought already. One format gives the bank's reference and another none, so that
//! their keys differ; the day and the amount are the same in all of them.

use crate::app::Look;
use crate::failure::Failure;
use crate::statements::parse::{Parsed, Row};
use crate::statements::plan::{Outcome, Planned};
use crate::statements::store::{self, OfOtherLayout};
use mutual_aid::OrganisationId;
use std::collections::{HashMap, HashSet};

/// What becomes of lines that look like lines in the books.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Lookalikes {
    /// They are the same money, and are left aside.
    #[default]
    Aside,
    /// Somebody looked: they are other money.
    Booked,
}

/// Marks the lines that wait for nothing but to be explained, or take something back, and stand in the books by another
/// layout.
///
/// # Errors
/// The database failed.
pub(super) fn mark(
    look: &mut Look<'_>,
    house: &OrganisationId,
    parsed: &Parsed,
    planned: &mut [Planned],
) -> Result<(), Failure> {
    let days = parsed.rows.iter().map(|row| row.booked_on);
    let Some((first, last)) = days.clone().min().zip(days.max()) else { return Ok(()) };
    let days = (first.to_string(), last.to_string());
    let booked = store::of_other_layouts(look, house, &days, &parsed.head)?;
    if booked.is_empty() {
        return Ok(());
    }
    let mut left = unclaimed(booked, &parsed.rows);
    for (row, plan) in parsed.rows.iter().zip(planned) {
        let comes = plan.outcome == Outcome::Unmatched && !row.reversal;
        let goes = matches!(plan.outcome, Outcome::TakesBack | Outcome::TakesBackUnknown);
        if (comes || goes) && claim(&mut left, row) {
            *plan = Planned::of(Outcome::Alike);
        }
    }
    Ok(())
}

type Left = HashMap<(String, i64), Vec<Option<String>>>;

/// The lines in the books that no line of the file has the key of: their other accounts by day and amount.
fn unclaimed(booked: Vec<OfOtherLayout>, rows: &[Row]) -> Left {
    let keys: HashSet<(&str, i64)> = rows.iter().map(|row| (row.key.as_str(), row.occurrence)).collect();
    let mut left = Left::new();
    for line in booked.into_iter().filter(|line| !keys.contains(&(line.key.as_str(), line.occurrence))) {
        left.entry((line.booked_on, line.amount)).or_default().push(line.counterparty_account);
    }
    left
}

/// Takes one line of the books for a row, unless both name an account and name different ones.
fn claim(left: &mut Left, row: &Row) -> bool {
    let Some(lines) = left.get_mut(&(row.booked_on.to_string(), row.amount)) else { return false };
    let differs = |account: &Option<String>| {
        account.is_some() && row.counterparty_account.is_some() && *account != row.counterparty_account
    };
    let found = lines.iter().position(|account| !differs(account));
    found.map(|at| lines.remove(at)).is_some()
}
