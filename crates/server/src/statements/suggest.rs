//! What a line that nobody explained may be: suggestions to whoever explains it, never booked by themselves.

use crate::app::Look;
use crate::cash_deposits::store as deposits;
use crate::donations::store::{self as donations, Announced};
use crate::failure::Failure;
use crate::paid_activity::store::fees;
use crate::paid_activity::store::payments::{self, Noted};
use crate::statements::payers::Payers;
use crate::statements::store::{self, KeptLine};
use mutual_aid::OrganisationId;
use mutual_aid::cash_deposit::CashDeposit;
use mutual_aid::paid_activity::{Awaited, Due};
use mutual_aid::statement::{Status, is_from, is_of_a_tax_office};

/// A line with what it may be.
pub(super) struct Suggested {
    /// The line, its words covered from whoever may not read them.
    pub line: KeptLine,
    /// Where money of the same other side went before.
    pub fund: Option<String>,
    /// The documents that its title names.
    pub named: Vec<Due>,
    /// Gifts that were announced by somebody of the same name.
    pub announced: Vec<Announced>,
    /// Own cash of just this sum that was carried to the bank.
    pub carried: Vec<CashDeposit>,
    /// Payments of just this sum that were noted by hand.
    pub noted: Vec<Noted>,
    /// Whether it looks like the 1.5 % of a tax office.
    pub tax: bool,
}

/// What the books know that a line may be.
pub(super) struct Already {
    /// The documents that wait for money.
    pub due: Vec<Due>,
    /// Own cash that was carried to the bank and is no line yet.
    pub carried: Vec<CashDeposit>,
    /// Payments that were noted by hand and are no line yet.
    pub noted: Vec<Noted>,
}

impl Already {
    /// What they know of an organisation.
    ///
    /// # Errors
    /// The database failed.
    pub(super) fn find(look: &mut Look<'_>, house: &OrganisationId) -> Result<Self, Failure> {
        let due = fees::due(look.tx, house)?;
        Ok(Self { due, carried: deposits::without_line(look, house)?, noted: payments::noted(look, house)? })
    }

    /// Nothing: for lines that are explained.
    pub(super) fn nothing() -> Self {
        Self { due: Vec::new(), carried: Vec::new(), noted: Vec::new() }
    }
}

/// What lines may be.
///
/// # Errors
/// The database failed.
pub(super) fn suggest(
    look: &mut Look<'_>,
    house: &OrganisationId,
    lines: Vec<KeptLine>,
    (books, payers): (&Already, Payers),
) -> Result<Vec<Suggested>, Failure> {
    let awaited = Awaited::of(books.due.clone());
    let wait = lines.iter().any(|it| it.line.status == Status::Unexplained);
    let gifts = if wait { donations::announced(look, house)? } else { Vec::new() };
    let mut suggested = Vec::with_capacity(lines.len());
    for mut line in lines {
        let fund = store::fund_of_side(look, house, line.counterparty_account.as_deref())?;
        let named = awaited.named_in(&line.title).into_iter().cloned().collect();
        let announced = if line.line.rest { Vec::new() } else { announced(&gifts, &line) };
        let tax = is_of_a_tax_office(&line.title, &line.counterparty);
        let amount = line.line.amount;
        let carried =
            books.carried.iter().filter(|it| it.amount == amount && it.on <= line.line.on).cloned().collect();
        let noted = books.noted.iter().filter(|it| it.amount == amount).cloned().collect();
        payers.cover(line.line.amount.0, [&mut line.title, &mut line.counterparty]);
        suggested.push(Suggested { line, fund, named, announced, carried, noted, tax });
    }
    Ok(suggested)
}

/// The gifts that the other side of a line announced by name; the one whose code is nearly in the title is suggested anyway.
fn announced(gifts: &[Announced], line: &KeptLine) -> Vec<Announced> {
    let is_its = |gift: &&Announced| {
        line.nearly.as_ref() != Some(&gift.code) && is_from(&gift.name, &line.counterparty)
    };
    gifts.iter().filter(is_its).cloned().collect()
}
