//! A fee after the work: its document, its payment, and what is taken back.
//!
//! ```text
//! performed → due (a document is noted) ⇄ paid (and due again: a payment was none)
//!              ↺ paid in part  ↘        ↘ returned (with a reason); the order may then get another document
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
    /// How much of it came so far.
    pub paid: Grosze,
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
        let (paid, status) = (Grosze::ZERO, Status::Due);
        let fee = Self { id, organisation, order, amount, paid, document, natural_person, status };
        let event = fee.event(What::FeeDue { on });
        Ok((fee, event))
    }

    /// What is still asked for.
    #[must_use]
    pub fn open(&self) -> Grosze {
        if self.status == Status::Due { self.amount - self.paid } else { Grosze::ZERO }
    }

    /// Money came: all that is open, or a part of it.
    ///
    /// # Errors
    /// It was paid or taken back already, the day lies in the future, nothing came, or more than is open.
    pub fn pay(&mut self, came: Grosze, how: Paid, on: Day, today: Day) -> Result<Event, No> {
        if self.status != Status::Due {
            return Err(self.wrong_step());
        }
        if on > today {
            return Err(No::InFuture { on });
        }
        if came <= Grosze::ZERO || came > self.open() {
            return Err(No::MoreThanOpen { open: self.open().to_string() });
        }
        self.paid = self.paid + came;
        let how = <&str>::from(how).to_owned();
        if self.paid < self.amount {
            return Ok(self.event(What::FeePaidInPart { on, how }));
        }
        self.status = Status::Paid;
        Ok(self.event(What::FeePaid { on, how }))
    }

    /// A payment was none: the bank took it back, or somebody took another one for it. So much is due again.
    ///
    /// # Errors
    /// Less than that was paid, or it was taken back.
    pub fn reopen(&mut self, gone: Grosze) -> Result<Event, No> {
        if self.status == Status::Returned || gone <= Grosze::ZERO || gone > self.paid {
            return Err(self.wrong_step());
        }
        self.paid = self.paid - gone;
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
        let came = if self.paid > Grosze::ZERO { Status::Paid } else { Status::Due };
        let how = <&str>::from(came).to_owned();
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

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        Day::parse("2026-11-24").unwrap()
    }

    fn fee_of(amount: i64) -> Fee {
        Fee {
            id: "f".into(),
            organisation: "o".into(),
            order: "z".into(),
            amount: Grosze(amount),
            paid: Grosze::ZERO,
            document: Document { number: "FV 1/11".into(), on: today() },
            natural_person: true,
            status: Status::Due,
        }
    }

    #[test]
    fn a_fee_is_paid_in_parts_and_never_over() {
        let (mut fee, today) = (fee_of(3_000), today());
        let pay = |fee: &mut Fee, came| {
            fee.pay(Grosze(came), Paid::Statement, today, today).map(|event| event.what)
        };
        assert!(matches!(pay(&mut fee, 1_000), Ok(What::FeePaidInPart { .. })));
        assert_eq!((fee.open(), fee.status), (Grosze(2_000), Status::Due));
        for wrong in [2_001, 0, -5] {
            assert_eq!(pay(&mut fee, wrong), Err(No::MoreThanOpen { open: "20,00\u{a0}zł".into() }));
        }
        assert!(matches!(pay(&mut fee, 2_000), Ok(What::FeePaid { .. })));
        assert_eq!((fee.open(), fee.status), (Grosze::ZERO, Status::Paid));
        assert!(fee.reopen(Grosze(2_000)).is_ok());
        assert!(fee.reopen(Grosze(1_001)).is_err(), "more than came");
        assert_eq!((fee.open(), fee.status), (Grosze(2_000), Status::Due));
        assert_eq!(
            fee.give_back().unwrap().what,
            What::FeeReturned { how: "paid".into() },
            "a part goes back too"
        );
        assert_eq!(fee_of(5).give_back().unwrap().what, What::FeeReturned { how: "due".into() });
    }

    proptest::proptest! {
        /// Whatever comes and is taken back in whatever order, a document has never more than it asks for.
        #[test]
        fn what_came_for_a_document_is_between_nothing_and_all(steps in proptest::collection::vec(-40i64..60, 0..40)) {
            let (mut fee, today) = (fee_of(100), today());
            let mut sum = 0;
            for step in steps {
                let done = match step {
                    step if step < 0 => fee.reopen(Grosze(-step)).is_ok(),
                    step => fee.pay(Grosze(step), Paid::Statement, today, today).is_ok(),
                };
                sum += if done { step } else { 0 };
                proptest::prop_assert_eq!(fee.paid, Grosze(sum));
                proptest::prop_assert!((0..=100).contains(&sum));
                proptest::prop_assert_eq!(fee.status == Status::Paid, sum == 100);
            }
        }
    }
}
