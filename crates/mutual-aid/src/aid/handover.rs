//! Aid is handed over against a receipt: goods and vouchers from the store, a bill of somebody else, money to an account.

use super::request::Request;
use super::rules::Form;
use crate::day::Day;
use crate::document::Number;
use crate::event::Event;
use crate::id::BatchId;
use crate::money::Grosze;
use crate::refusal::AidRefusal;

/// A line of the receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What is handed over.
    pub what: String,
    /// How many.
    pub quantity: i64,
    /// What one is worth.
    pub unit_value: Grosze,
    /// Where it comes from, for what lies in the store.
    pub batch: Option<BatchId>,
    /// The serial numbers of vouchers.
    pub serials: Vec<String>,
}

impl Item {
    /// What the line is worth.
    #[must_use]
    pub fn value(&self) -> Grosze {
        self.unit_value.times(self.quantity)
    }
}

/// How it is handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// From the store, into the participant's hands.
    FromStore(Vec<Item>),
    /// Somebody else's bill is paid.
    Bill {
        /// Whom the money goes to; never the participant.
        payee: String,
        /// The number of the bill.
        document: String,
        /// What it comes to.
        amount: Grosze,
    },
    /// Money to the participant's account.
    Transfer {
        /// The account, 26 digits.
        account: String,
        /// How much.
        amount: Grosze,
    },
}

/// Aid that is being handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover {
    /// How.
    pub way: Way,
    /// The day.
    pub on: Day,
}

impl Handover {
    /// What is handed over is worth this much.
    #[must_use]
    pub fn total(&self) -> Grosze {
        match &self.way {
            Way::FromStore(items) => items.iter().map(Item::value).sum(),
            Way::Bill { amount, .. } | Way::Transfer { amount, .. } => *amount,
        }
    }

    /// Whether it is what was granted.
    ///
    /// # Errors
    /// Nothing, more than was granted, another form, in the future, without the papers, or a bill of the participant.
    pub fn keeps(
        &self,
        (form, granted): (Form, Grosze),
        recipient: &str,
        today: Day,
    ) -> Result<(), AidRefusal> {
        if self.on > today {
            return Err(AidRefusal::InFuture { day: self.on });
        }
        if self.total() <= Grosze::ZERO {
            return Err(AidRefusal::NothingHandedOver);
        }
        if self.total() > granted {
            return Err(AidRefusal::MoreThanGranted { limit: granted.to_string() });
        }
        match (&self.way, form) {
            (Way::FromStore(items), Form::Voucher) => {
                let has_all = |item: &Item| usize::try_from(item.quantity) == Ok(item.serials.len());
                if items.iter().all(has_all) { Ok(()) } else { Err(AidRefusal::NoSerials) }
            }
            (Way::FromStore(_), Form::InKind) | (Way::Transfer { .. }, Form::CashTransfer) => Ok(()),
            (Way::Bill { payee, document, .. }, Form::BillPayment) => {
                if document.trim().is_empty() {
                    return Err(AidRefusal::NoBill);
                }
                if same_name(payee, recipient) {
                    return Err(AidRefusal::PayeeIsRecipient);
                }
                Ok(())
            }
            _ => Err(AidRefusal::OtherForm),
        }
    }
}

/// The same words in any order, in small or large letters.
fn same_name(one: &str, other: &str) -> bool {
    let words = |name: &str| {
        let lowered = name.to_lowercase();
        let mut words: Vec<String> = lowered.split_whitespace().map(str::to_owned).collect();
        words.sort();
        words
    };
    words(one) == words(other)
}

impl Request {
    /// Aid is handed over under the number of its receipt.
    ///
    /// # Errors
    /// Nothing is reserved.
    pub fn receive(&mut self, number: Number, on: Day) -> Result<Event, AidRefusal> {
        self.hand_over(number.to_string(), on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn item(quantity: i64, serials: &[&str]) -> Item {
        Item {
            what: "Bon 50 zł".into(),
            quantity,
            unit_value: Grosze::zloty(50),
            batch: Some("b".into()),
            serials: serials.iter().map(ToString::to_string).collect(),
        }
    }

    fn keeps(way: Way, form: Form) -> Result<(), AidRefusal> {
        let handover = Handover { way, on: day("2026-11-24") };
        handover.keeps((form, Grosze::zloty(200)), "Marek Wrona", day("2026-11-24"))
    }

    #[test]
    fn no_more_is_handed_over_than_was_granted() {
        assert_eq!(keeps(Way::FromStore(vec![item(4, &[])]), Form::InKind), Ok(()));
        let limit = Grosze::zloty(200).to_string();
        let more = Err(AidRefusal::MoreThanGranted { limit });
        assert_eq!(keeps(Way::FromStore(vec![item(5, &[])]), Form::InKind), more);
        assert_eq!(keeps(Way::FromStore(vec![]), Form::InKind), Err(AidRefusal::NothingHandedOver));
        assert_eq!(keeps(Way::FromStore(vec![item(1, &[])]), Form::CashTransfer), Err(AidRefusal::OtherForm));
    }

    #[test]
    fn each_voucher_has_its_serial_number() {
        assert_eq!(keeps(Way::FromStore(vec![item(2, &["A1", "A2"])]), Form::Voucher), Ok(()));
        assert_eq!(keeps(Way::FromStore(vec![item(2, &["A1"])]), Form::Voucher), Err(AidRefusal::NoSerials));
    }

    #[test]
    fn a_bill_is_somebody_elses_and_has_its_document() {
        let bill = |payee: &str, document: &str| Way::Bill {
            payee: payee.into(),
            document: document.into(),
            amount: Grosze::zloty(100),
        };
        assert_eq!(keeps(bill("Spółdzielnia Dom", "FV 12/2026"), Form::BillPayment), Ok(()));
        assert_eq!(keeps(bill("Spółdzielnia Dom", " "), Form::BillPayment), Err(AidRefusal::NoBill));
        assert_eq!(keeps(bill("WRONA  marek", "12"), Form::BillPayment), Err(AidRefusal::PayeeIsRecipient));
    }
}
