//! A balance, and a movement with its information, as the neutral form.

use super::information;
use super::movement::Movement;
use super::tidy::tidy;
use super::wrapped::Wrapped;
use crate::problem::{ProblemKind, few_words};
use crate::statement::{Balance, Currency, Line};
use crate::texts::{Text, Texts};
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

/// A `:61:` that waits for what else belongs to it. Its buffers serve one movement after another.
#[derive(Debug, Default)]
pub(super) struct Pending {
    /// What its `:61:` says, and in words.
    begun: Option<Line>,
    kind: String,
    reference: String,
    own_reference: String,
    supplement: String,
    /// The `:86:` that is open, behind those that were read.
    field: Wrapped,
    informing: bool,
    read: Option<Texts>,
}

impl Pending {
    /// A movement begins at a line of the file.
    pub(super) fn begin(&mut self, movement: &Movement<'_>, currency: Currency, line: u64) {
        movement.kind.clone_into(&mut self.kind);
        movement.reference.unwrap_or_default().clone_into(&mut self.reference);
        movement.own_reference.unwrap_or_default().clone_into(&mut self.own_reference);
        self.supplement.clear();
        self.informing = false;
        self.begun = Some(Line {
            line,
            booked_on: movement.booked_on,
            valued_on: Some(movement.valued_on),
            amount: movement.amount,
            currency,
            reversal: movement.reversal,
            balance_after: None,
            texts: Texts::default(),
        });
    }

    /// A `:86:` begins; false where there is no movement that it could be about.
    pub(super) fn inform(&mut self, rest: &str) -> bool {
        self.read = self.read();
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
        let mut line = self.begun.take()?;
        line.texts = self.read().unwrap_or_default();
        if line.texts.is_empty(Text::Kind) {
            let mut kind = String::new();
            tidy(&self.supplement, &mut kind);
            line.texts.push(Text::Kind, &kind);
        }
        line.texts.fill(Text::Kind, &self.kind);
        line.texts.replace(Text::Reference, &self.reference);
        line.texts.push(Text::OwnReference, &self.own_reference);
        Some(line)
    }

    /// What all fields say that were read, the one that is open among them.
    fn read(&mut self) -> Option<Texts> {
        let before = self.read.take();
        if !std::mem::replace(&mut self.informing, false) {
            return before;
        }
        let more = information::read(&self.field);
        self.field.clear();
        let title = more.get(Text::Title);
        let bare = title.len() == 3 && title.bytes().all(|b| b.is_ascii_digit());
        match before {
            _ if bare => before,
            Some(before) => Some(merged(before, &more)),
            None => Some(more),
        }
    }
}

/// What two fields say.
fn merged(mut to: Texts, more: &Texts) -> Texts {
    for which in [Text::Kind, Text::Title, Text::Counterparty] {
        to.add(which, more.get(which));
    }
    for which in [Text::CounterpartyAccount, Text::Reference] {
        to.fill(which, more.get(which));
    }
    to
}
