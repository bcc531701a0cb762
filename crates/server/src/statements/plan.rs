//! What will happen with each line of a statement, before anything happens.

use crate::app::Look;
use crate::failure::Failure;
use crate::paid_activity::store::fees;
use crate::statements::parse::Row;
use crate::statements::store::{self, Code, Revocable};
use mutual_aid::paid_activity::{Awaited, Due};
use mutual_aid::statement::{Settles, settles};
use mutual_aid::{BankLineId, FeeId, Grosze, OrganisationId};
use polish_ids::DonationCode;
use std::collections::{HashMap, HashSet};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What will happen with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Outcome {
    /// It is a donation, by the code in its title.
    Matched,
    /// It pays the document in its title, all of it or a part.
    Pays,
    /// It waits to be explained; a code that is nearly in its title, or not alone there, is suggested.
    Suggested,
    /// It waits to be explained; a document in its title is suggested.
    Names,
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
        !matches!(self, Self::Known | Self::Outgoing | Self::Paired)
    }
}

/// A line with what will happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// What.
    pub outcome: Outcome,
    /// The code in its title, or nearly in it.
    pub code: Option<Code>,
    /// The document in its title.
    pub document: Option<Due>,
    /// The line it takes back.
    pub reverses: Option<BankLineId>,
}

impl Planned {
    fn of(outcome: Outcome) -> Self {
        Self { outcome, code: None, document: None, reverses: None }
    }
}

/// What the organisation gave out, by which money that comes is known.
struct Known {
    codes: HashMap<DonationCode, Code>,
    all: Vec<DonationCode>,
    awaited: Awaited,
}

/// Plans every line, by what stands in the books now.
///
/// # Errors
/// The database failed.
pub fn plan(look: &mut Look<'_>, house: &OrganisationId, rows: &[Row]) -> Result<Vec<Planned>, Failure> {
    let days = rows.iter().map(|row| row.booked_on);
    let Some((first, last)) = days.clone().min().zip(days.max()) else { return Ok(Vec::new()) };
    let booked = store::known(look, house, (&first.to_string(), &last.to_string()))?;
    let mut planned: Vec<Planned> = rows.iter().map(|row| Planned::of(begun(row, &booked))).collect();
    pair(look, house, rows, &mut planned)?;
    let codes = store::codes(look, house)?;
    let all = codes.keys().cloned().collect();
    let known = Known { codes, all, awaited: Awaited::of(fees::due(look.tx, house)?) };
    settle(rows, &mut planned, &known);
    Ok(planned)
}

/// What a line does whatever stands in its title.
fn begun(row: &Row, booked: &HashSet<(String, i64)>) -> Outcome {
    if booked.contains(&(row.key.clone(), row.occurrence)) {
        Outcome::Known
    } else if row.amount < 0 {
        Outcome::Outgoing
    } else {
        Outcome::Unmatched
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
            set(planned, at, Planned::of(Outcome::Paired));
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
    let Some(last) = lone.iter().map(|(_, row)| row.booked_on).max() else { return Ok(()) };
    let amounts = lone.iter().map(|(_, row)| -row.amount).collect();
    let mut stands = store::revocable(look, house, &amounts, &last.to_string())?;
    for (at, row) in lone {
        let found = stands.iter().position(|kept| takes_back(row, kept));
        if let Some(kept) = found.map(|found| stands.remove(found)) {
            let reverses = Some(kept.id);
            set(planned, at, Planned { reverses, ..Planned::of(Outcome::TakesBack) });
        }
    }
    Ok(())
}

/// Whether a line of the bank takes back one in the books: the same amount, from the same other side or with the same words.
fn takes_back(row: &Row, kept: &Revocable) -> bool {
    let side = row.counterparty_account.is_some() && row.counterparty_account == kept.counterparty_account;
    -row.amount == kept.amount
        && kept.booked_on <= row.booked_on.to_string()
        && (side || row.title == kept.title)
}

/// What the titles of the others say; a document is paid by several lines, and never over.
fn settle(rows: &[Row], planned: &mut [Planned], known: &Known) {
    let mut paid: HashMap<FeeId, Grosze> = HashMap::new();
    for (row, plan) in rows.iter().zip(planned) {
        if plan.outcome != Outcome::Unmatched || row.reversal {
            continue;
        }
        let settled = alone(row, known, &paid);
        if let Some(due) = settled.document.as_ref().filter(|_| settled.outcome == Outcome::Pays) {
            let so_far = paid.entry(due.fee.clone()).or_default();
            *so_far = *so_far + Grosze(row.amount);
        }
        *plan = settled;
    }
}

/// What a title says by itself, once earlier lines paid what they paid.
fn alone(row: &Row, known: &Known, paid: &HashMap<FeeId, Grosze>) -> Planned {
    let open = |due: &Due| {
        let amount = due.amount - paid.get(&due.fee).copied().unwrap_or_default();
        (amount > Grosze::ZERO).then(|| Due { amount, ..due.clone() })
    };
    let named: Vec<Due> = known.awaited.named_in(&row.title).into_iter().filter_map(open).collect();
    let settled = settles(&row.title, |code| known.codes.contains_key(code), &known.all);
    let settled = settled.or_pays(&row.title, Grosze(row.amount), &named.iter().collect::<Vec<_>>());
    let document = named.into_iter().next();
    let of = |code: &DonationCode| known.codes.get(code).cloned();
    match settled {
        Settles::Donation(code) if of(&code).is_some_and(|code| code.open) => {
            Planned { code: of(&code), ..Planned::of(Outcome::Matched) }
        }
        Settles::Donation(code) | Settles::Nearly(code) => {
            Planned { code: of(&code), ..Planned::of(Outcome::Suggested) }
        }
        Settles::Fee(_) => Planned { document, ..Planned::of(Outcome::Pays) },
        Settles::Nothing if document.is_some() => Planned { document, ..Planned::of(Outcome::Names) },
        Settles::Nothing => Planned::of(Outcome::Unmatched),
    }
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
