//! What will happen with each line of a statement, before anything happens.

use crate::app::Look;
use crate::failure::Failure;
use crate::statements::parse::Row;
use crate::statements::store::{self, Code};
use mutual_aid::statement::{Settles, settles};
use mutual_aid::{BankLineId, OrganisationId};
use polish_ids::DonationCode;
use std::collections::{HashMap, HashSet};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What will happen with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Outcome {
    /// It is a donation, by the code in its title.
    Matched,
    /// It waits to be explained; a code one typing error away is suggested.
    Suggested,
    /// It waits to be explained.
    Unmatched,
    /// It is in the books already.
    Known,
    /// Money that went out is not looked at.
    Outgoing,
    /// It and another line of the file undo each other.
    Paired,
    /// The bank takes back a line that is in the books.
    TakesBack,
}

impl Outcome {
    /// Whether it is written into the books.
    #[must_use]
    pub fn is_booked(self) -> bool {
        matches!(self, Self::Matched | Self::Suggested | Self::Unmatched | Self::TakesBack)
    }
}

/// A line with what will happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// What.
    pub outcome: Outcome,
    /// The code in its title, or nearly in it.
    pub code: Option<Code>,
    /// The line it takes back.
    pub reverses: Option<BankLineId>,
}

/// Plans every line, by what stands in the books now.
///
/// # Errors
/// The database failed.
pub fn plan(look: &mut Look<'_>, house: &OrganisationId, rows: &[Row]) -> Result<Vec<Planned>, Failure> {
    let days = rows.iter().map(|row| row.booked_on);
    let Some((first, last)) = days.clone().min().zip(days.max()) else { return Ok(Vec::new()) };
    let known = store::known(look, house, (&first.to_string(), &last.to_string()))?;
    let codes = store::codes(look, house)?;
    let all: Vec<DonationCode> = codes.keys().cloned().collect();
    let mut planned: Vec<Planned> = rows.iter().map(|row| alone(row, &known, &codes, &all)).collect();
    pair(look, house, rows, &mut planned)?;
    Ok(planned)
}

/// What a line does by itself.
fn alone(
    row: &Row,
    known: &HashSet<(String, i64)>,
    codes: &HashMap<DonationCode, Code>,
    all: &[DonationCode],
) -> Planned {
    let done = |outcome| Planned { outcome, code: None, reverses: None };
    if known.contains(&(row.key.clone(), row.occurrence)) {
        return done(Outcome::Known);
    }
    if row.amount < 0 {
        return done(Outcome::Outgoing);
    }
    if row.reversal {
        return done(Outcome::Unmatched);
    }
    let settled = settles(&row.title, |code| codes.contains_key(code), all);
    let of = |code: &DonationCode| codes.get(code).cloned();
    match settled {
        Settles::Donation(code) if of(&code).is_some_and(|code| code.open) => {
            Planned { outcome: Outcome::Matched, code: of(&code), reverses: None }
        }
        Settles::Donation(code) | Settles::Nearly(code) => {
            Planned { outcome: Outcome::Suggested, code: of(&code), reverses: None }
        }
        Settles::Nothing => done(Outcome::Unmatched),
    }
}

/// A line that the bank takes back and the line that does so undo each other: in the file, or in the books.
fn pair(
    look: &mut Look<'_>,
    house: &OrganisationId,
    rows: &[Row],
    planned: &mut [Planned],
) -> Result<(), Failure> {
    let mut open: HashMap<i64, Vec<usize>> = HashMap::new();
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
            for paired in [at, other] {
                set(planned, paired, Planned { outcome: Outcome::Paired, code: None, reverses: None });
            }
        } else if row.amount < 0
            && let Some(booked) = store::taken_back(look, house, row)?
            && planned.iter().all(|plan| plan.reverses.as_ref() != Some(&booked))
        {
            let plan = Planned { outcome: Outcome::TakesBack, code: None, reverses: Some(booked) };
            set(planned, at, plan);
        }
    }
    Ok(())
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
