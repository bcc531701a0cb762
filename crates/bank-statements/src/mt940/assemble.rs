//! A balance, and a movement with its information, as the neutral form.

use super::information::{self, Information};
use super::movement::Movement;
use super::tidy::tidy;
use super::wrapped::Wrapped;
use crate::problem::{ProblemKind, few_words};
use crate::statement::{Balance, Currency, Line};
use crate::{Date, amount};

/// How much of a field is kept, in bytes; the standard has six lines of 65.
const MOST: usize = 4000;

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

/// What a `:61:` said, at a line of the file.
#[derive(Debug)]
struct Begun {
    line: u64,
    booked_on: Date,
    valued_on: Date,
    amount: i64,
    currency: Currency,
    reversal: bool,
    own_reference: Option<String>,
    reference: Option<String>,
}

/// A `:61:` that waits for what else belongs to it. Its buffers serve one movement after another.
#[derive(Debug, Default)]
pub(super) struct Pending {
    begun: Option<Begun>,
    /// The kind that the `:61:` itself says.
    kind: String,
    supplement: String,
    /// The `:86:` that is open, behind those that were read.
    field: Wrapped,
    informing: bool,
    read: Option<Box<Information>>,
}

impl Pending {
    /// A movement begins at a line of the file.
    pub(super) fn begin(&mut self, movement: &Movement<'_>, currency: Currency, line: u64) {
        self.kind.clear();
        self.kind.push_str(movement.kind);
        self.supplement.clear();
        self.informing = false;
        self.begun = Some(Begun {
            line,
            booked_on: movement.booked_on,
            valued_on: movement.valued_on,
            amount: movement.amount,
            currency,
            reversal: movement.reversal,
            own_reference: movement.own_reference.map(str::to_owned),
            reference: movement.reference.map(str::to_owned),
        });
    }

    /// A `:86:` begins; false where there is no movement that it could be about.
    pub(super) fn inform(&mut self, rest: &str) -> bool {
        self.read = self.read().map(Box::new);
        self.informing = self.begun.is_some();
        if self.informing {
            self.field.push(rest);
        }
        self.informing
    }

    /// A line goes on with the field before it.
    pub(super) fn go_on(&mut self, more: &str) {
        if self.begun.is_none() {
            return;
        }
        if self.informing {
            if self.field.size() < MOST {
                self.field.push(more);
            }
        } else if self.supplement.len() < MOST {
            if !self.supplement.is_empty() {
                self.supplement.push('\n');
            }
            self.supplement.push_str(more);
        }
    }

    /// Whether a `:86:` is open whose last line was cut by its length.
    pub(super) fn is_cut(&self) -> bool {
        self.informing && self.field.is_full()
    }

    /// The movement is whole: nothing more can belong to it.
    pub(super) fn end(&mut self) -> Option<Line> {
        let begun = self.begun.take()?;
        let mut read = self.read().unwrap_or_default();
        if read.kind.is_empty() {
            read.kind = tidy(&self.supplement);
        }
        if read.kind.is_empty() {
            read.kind.push_str(&self.kind);
        }
        Some(Line {
            line: begun.line,
            booked_on: begun.booked_on,
            valued_on: Some(begun.valued_on),
            amount: begun.amount,
            currency: begun.currency,
            reversal: begun.reversal,
            kind: read.kind,
            reference: begun.reference.or(read.reference),
            own_reference: begun.own_reference,
            title: read.title,
            counterparty: read.counterparty,
            counterparty_account: read.account,
            balance_after: None,
        })
    }

    /// What all fields say that were read, the one that is open among them.
    fn read(&mut self) -> Option<Information> {
        let before = self.read.take().map(|before| *before);
        if !std::mem::replace(&mut self.informing, false) {
            return before;
        }
        let more = information::read(&self.field);
        self.field.clear();
        let bare = more.title.len() == 3 && more.title.bytes().all(|b| b.is_ascii_digit());
        match before {
            _ if bare => before,
            Some(before) => Some(merged(before, more)),
            None => Some(more),
        }
    }
}

/// What two fields say.
fn merged(mut to: Information, more: Information) -> Information {
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
    to
}
