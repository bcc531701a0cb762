//! What will happen with each line of a statement, before anything happens.

use crate::app::Look;
use crate::failure::Failure;
use crate::paid_activity::store::{fees, payments};
use crate::people::store as people;
use crate::statements::alike::{self, Lookalikes};
use crate::statements::pairs;
use crate::statements::parse::{Parsed, Row};
use crate::statements::store::{self, Code};
use mutual_aid::paid_activity::{Awaited, Due};
use mutual_aid::statement::{Settles, is_doubtful, settles};
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
    /// It looks like a line that a file of another layout brought into the books.
    Alike,
    /// Money that went out is not looked at.
    Outgoing,
    /// It and another line of the file undo each other.
    Paired,
    /// The bank takes back a line that is in the books.
    TakesBack,
    /// The bank takes back a line that is not in the books, or one of several: somebody looks for it.
    TakesBackUnknown,
}

impl Outcome {
    /// Whether it is written into the books.
    #[must_use]
    pub fn is_booked(self) -> bool {
        !matches!(self, Self::Known | Self::Alike | Self::Outgoing | Self::Paired | Self::TakesBackUnknown)
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
    /// The line in the books that it takes back.
    pub reverses: Option<BankLineId>,
    /// The line of the same file that it takes back, by its place.
    pub pair: Option<usize>,
}

impl Planned {
    pub(super) fn of(outcome: Outcome) -> Self {
        Self { outcome, code: None, document: None, reverses: None, pair: None }
    }
}

/// What the organisation gave out, by which money that comes is known.
struct Known {
    codes: HashMap<DonationCode, Code>,
    all: Vec<DonationCode>,
    awaited: Awaited,
    /// What was noted by hand as paid of a fee, and is no line yet.
    noted: HashSet<(FeeId, Grosze)>,
    surnames: Vec<String>,
}

/// Plans every line, by what stands in the books now.
///
/// # Errors
/// The database failed.
pub fn plan(
    look: &mut Look<'_>,
    house: &OrganisationId,
    parsed: &Parsed,
    lookalikes: Lookalikes,
) -> Result<Vec<Planned>, Failure> {
    let rows = &parsed.rows;
    let days = rows.iter().map(|row| row.booked_on);
    let Some((first, last)) = days.clone().min().zip(days.max()) else { return Ok(Vec::new()) };
    let booked = store::known(look, house, (&first.to_string(), &last.to_string()))?;
    let mut planned: Vec<Planned> = rows.iter().map(|row| Planned::of(begun(row, &booked))).collect();
    pairs::mark(look, house, rows, &mut planned)?;
    if lookalikes == Lookalikes::Aside {
        alike::mark(look, house, parsed, &mut planned)?;
    }
    settle(rows, &mut planned, &Known::find(look, house)?);
    Ok(planned)
}

impl Known {
    fn find(look: &mut Look<'_>, house: &OrganisationId) -> Result<Self, Failure> {
        let codes = store::codes(look, house)?;
        let noted = payments::noted(look, house)?.into_iter().map(|noted| (noted.fee, noted.amount));
        Ok(Self {
            all: codes.keys().cloned().collect(),
            codes,
            awaited: Awaited::of(fees::due(look.tx, house)?),
            noted: noted.collect(),
            surnames: people::surnames(look, house)?,
        })
    }
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

/// What the titles of the others say; a document is paid by several lines, and never over.
fn settle(rows: &[Row], planned: &mut [Planned], known: &Known) {
    let mut paid: HashMap<FeeId, Grosze> = HashMap::new();
    // Many donors copy the same title.
    let mut doubts: HashMap<(&str, &str), bool> = HashMap::new();
    for (row, plan) in rows.iter().zip(planned) {
        if plan.outcome != Outcome::Unmatched || row.reversal {
            continue;
        }
        let mut settled = alone(row, known, &paid);
        if settled.outcome == Outcome::Matched {
            let (title, side) = (row.title.as_str(), row.counterparty.as_str());
            let doubtful = doubts.entry((title, side));
            if *doubtful.or_insert_with(|| is_doubtful(title, side, &known.surnames)) {
                settled.outcome = Outcome::Suggested;
            }
        }
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
        // The treasurer noted just that by hand: it may be the same money.
        Settles::Fee(fee) if known.noted.contains(&(fee.clone(), Grosze(row.amount))) => {
            Planned { document, ..Planned::of(Outcome::Names) }
        }
        Settles::Fee(_) => Planned { document, ..Planned::of(Outcome::Pays) },
        Settles::Nothing if document.is_some() => Planned { document, ..Planned::of(Outcome::Names) },
        Settles::Nothing => Planned::of(Outcome::Unmatched),
    }
}
