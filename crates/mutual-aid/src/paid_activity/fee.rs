//! A fee after the work: its document, its payment, and what is taken back.
//!
//! ```text
//! performed → due (a document is noted) ⇄ paid (and due again: the payment was none)
//!                    ↘                    ↘ returned (with a reason); the order may then get another document
//! ```

use super::Quote;
use crate::day::Day;
use crate::event::{Event, Noun, Subject, What};
use crate::id::{FeeId, OrderId, OrganisationId};
use crate::law::Law;
use crate::money::Grosze;
use crate::offer::Mode;
use crate::order::{self, Order, RequesterKind};
use crate::refusal::PaidActivityRefusal as No;
use strum::{EnumString, IntoStaticStr};

/// Where a fee stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// A document is noted, and nobody paid yet.
    Due,
    /// It was paid.
    Paid,
    /// It was taken back.
    Returned,
}

/// How it was paid: into the account only, never in cash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Paid {
    /// A line of a bank statement carries the number of the document.
    Statement,
    /// The treasurer saw the transfer.
    Transfer,
}

/// The document that the organisation issued elsewhere: the platform keeps its number, its day and its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its number, as the organisation writes it.
    pub number: String,
    /// The day on it.
    pub on: Day,
}

impl Document {
    /// The number as it is compared with a title of a transfer: letters and digits alone, in capitals.
    #[must_use]
    pub fn folded(number: &str) -> String {
        number.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
    }
}

/// What is asked for performed work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fee {
    /// Its id.
    pub id: FeeId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// The order.
    pub order: OrderId,
    /// How much.
    pub amount: Grosze,
    /// The document.
    pub document: Document,
    /// Whoever pays is a natural person: it counts for the cash register (VAT act, art. 111).
    pub natural_person: bool,
    /// Where it stands.
    pub status: Status,
}

impl Fee {
    /// The work is done as agreed, and the organisation issued its document: the fee is due.
    ///
    /// # Errors
    /// The order is not paid or not performed, or the document's day lies in the future.
    pub fn due(
        id: FeeId,
        order: &Order,
        quote: &Quote,
        document: Document,
        today: Day,
    ) -> Result<(Self, Event), No> {
        use order::Status as S;
        let performed = matches!(order.status, S::ReportedDone | S::Confirmed | S::Disputed | S::Closed);
        let organisation = order.organisation.clone().filter(|_| performed && order.mode == Mode::Paid);
        let organisation = organisation.ok_or(No::NotPerformed)?;
        if document.on > today {
            return Err(No::InFuture { on: document.on });
        }
        let natural_person = order.kind == RequesterKind::Household;
        let (order, amount, on) = (order.id.clone(), quote.fee, document.on);
        let fee = Self { id, organisation, order, amount, document, natural_person, status: Status::Due };
        let event = fee.event(What::FeeDue { on });
        Ok((fee, event))
    }

    /// The money came.
    ///
    /// # Errors
    /// It was paid or taken back already, or the day lies in the future.
    pub fn pay(&mut self, how: Paid, on: Day, today: Day) -> Result<Event, No> {
        if self.status != Status::Due {
            return Err(self.wrong_step());
        }
        if on > today {
            return Err(No::InFuture { on });
        }
        self.status = Status::Paid;
        Ok(self.event(What::FeePaid { on, how: <&str>::from(how).to_owned() }))
    }

    /// The payment was none: the bank took it back, or somebody took another one for it. The fee is due again.
    ///
    /// # Errors
    /// It was not paid, or it was taken back.
    pub fn reopen(&mut self) -> Result<Event, No> {
        if self.status != Status::Paid {
            return Err(self.wrong_step());
        }
        self.status = Status::Due;
        Ok(self.event(What::FeeReopened))
    }

    /// The fee is taken back as a whole; what was paid goes back to whoever paid. A lower one gets a new document.
    ///
    /// # Errors
    /// It was taken back already.
    pub fn give_back(&mut self) -> Result<Event, No> {
        if self.status == Status::Returned {
            return Err(self.wrong_step());
        }
        let how = <&str>::from(self.status).to_owned();
        self.status = Status::Returned;
        Ok(self.event(What::FeeReturned { how }))
    }

    fn wrong_step(&self) -> No {
        No::FeeIs { status: <&str>::from(self.status).to_owned() }
    }

    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::Order, self.order.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }
}

/// Which line the year's sales to natural persons have passed, per cent of the threshold of the cash register: none, 80
/// or 100.
#[must_use]
pub fn register_alert(sold: Grosze, law: &Law) -> Option<u8> {
    let threshold = Grosze::zloty(law.cash_register_zloty);
    if sold >= threshold {
        return Some(100);
    }
    (sold.times(100) >= threshold.times(80)).then_some(80)
}
