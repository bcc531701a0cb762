//! A balance, and a movement with its information, as the neutral form.

use super::information::{self, Information};
use super::movement::Movement;
use crate::problem::{ProblemKind, few_words};
use crate::statement::{Balance, Currency, Line};
use crate::{Date, amount};

/// A `:61:` that waits for its `:86:`.
#[derive(Debug)]
pub(super) struct Pending {
    pub(super) line: u64,
    pub(super) movement: Movement,
    pub(super) supplement: String,
    /// Each `:86:` with its lines.
    pub(super) fields: Vec<String>,
}

/// Reads a balance: `C261104PLN60213,04`: credit or debit, day, currency, amount.
pub(super) fn balance(text: &str, line: u64) -> Result<Balance, ProblemKind> {
    let text = text.trim();
    let sign = match text.get(..1) {
        Some("C") => 1,
        Some("D") => -1,
        _ => return Err(ProblemKind::Mark { text: few_words(text) }),
    };
    let day = text.get(1..7).unwrap_or_default();
    let on = Date::from_six(day).ok_or_else(|| ProblemKind::Day { text: few_words(day) })?;
    let currency = text.get(7..10).unwrap_or_default();
    let currency = Currency::parse(currency)
        .ok_or_else(|| ProblemKind::CurrencyUnknown { text: few_words(currency) })?;
    let written = text.get(10..).unwrap_or_default();
    let amount = amount::of_swift(written).ok_or_else(|| ProblemKind::Amount { text: few_words(written) })?;
    Ok(Balance { amount: sign * amount, currency, on: Some(on), line })
}

pub(super) fn assemble(pending: Pending, currency: Currency) -> Line {
    let Pending { line, movement, supplement, fields } = pending;
    let mut read = Information::default();
    for field in &fields {
        let more = information::read(field);
        let bare = more.title.len() == 3 && more.title.bytes().all(|b| b.is_ascii_digit());
        if !bare {
            merge(&mut read, more);
        }
    }
    let supplement = information::tidy(&supplement);
    let kind =
        [read.kind, supplement, movement.kind].into_iter().find(|kind| !kind.is_empty()).unwrap_or_default();
    Line {
        line,
        booked_on: movement.booked_on,
        valued_on: Some(movement.valued_on),
        amount: movement.amount,
        currency,
        reversal: movement.reversal,
        kind,
        reference: movement.reference.or(read.reference),
        own_reference: movement.own_reference,
        title: read.title,
        counterparty: read.counterparty,
        counterparty_account: read.account,
        balance_after: None,
    }
}

fn merge(to: &mut Information, more: Information) {
    let text = |to: &mut String, more: String| {
        if to.is_empty() {
            *to = more;
        } else if !more.is_empty() {
            to.push(' ');
            to.push_str(&more);
        }
    };
    text(&mut to.kind, more.kind);
    text(&mut to.title, more.title);
    text(&mut to.counterparty, more.counterparty);
    to.account = to.account.take().or(more.account);
    to.reference = to.reference.take().or(more.reference);
}
