//! What a line that nobody explained may be: suggestions to whoever explains it, never booked by themselves.

use crate::app::Look;
use crate::failure::Failure;
use crate::statements::payers::Payers;
use crate::statements::store::{self, KeptLine};
use mutual_aid::OrganisationId;
use mutual_aid::paid_activity::{Awaited, Due};
use mutual_aid::statement::is_of_a_tax_office;

/// A line with what it may be.
pub(super) struct Suggested {
    /// The line, its words covered from whoever may not read them.
    pub line: KeptLine,
    /// Where money of the same other side went before.
    pub fund: Option<String>,
    /// The documents that its title names.
    pub named: Vec<Due>,
    /// Whether it looks like the 1.5 % of a tax office.
    pub tax: bool,
}

/// What lines may be.
///
/// # Errors
/// The database failed.
pub(super) fn suggest(
    look: &mut Look<'_>,
    house: &OrganisationId,
    lines: Vec<KeptLine>,
    (due, payers): (&[Due], Payers),
) -> Result<Vec<Suggested>, Failure> {
    let awaited = Awaited::of(due.to_vec());
    let mut suggested = Vec::with_capacity(lines.len());
    for mut line in lines {
        let fund = store::fund_of_side(look, house, line.counterparty_account.as_deref())?;
        let named = awaited.named_in(&line.title).into_iter().cloned().collect();
        let tax = is_of_a_tax_office(&line.title, &line.counterparty);
        payers.cover(line.line.amount.0, [&mut line.title, &mut line.counterparty]);
        suggested.push(Suggested { line, fund, named, tax });
    }
    Ok(suggested)
}
