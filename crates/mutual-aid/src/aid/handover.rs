//! Aid is handed over against a receipt: goods and vouchers from the store, a bill of somebody else, money to an account.

use super::request::Request;
use super::rules::Form;
use super::signer::{Conflict, Signature, Signer};
use crate::day::Day;
use crate::document::Number;
use crate::event::Event;
use crate::id::{AccountId, BatchId};
use crate::money::Grosze;
use crate::quantity::Quantity;
use crate::refusal::AidRefusal;
use crate::statement::is_from;

/// A line of the receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What is handed over.
    pub what: String,
    /// How much.
    pub quantity: Quantity,
    /// What one is worth.
    pub unit_value: Grosze,
    /// What the line is worth, as the batch says.
    pub worth: Grosze,
    /// Where it comes from, for what lies in the store.
    pub batch: Option<BatchId>,
    /// The serial numbers of vouchers.
    pub serials: Vec<String>,
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

/// What was granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Granted {
    /// As what.
    pub form: Form,
    /// How much.
    pub amount: Grosze,
    /// The day of the decision.
    pub on: Day,
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
            Way::FromStore(items) => items.iter().map(|item| item.worth).sum(),
            Way::Bill { amount, .. } | Way::Transfer { amount, .. } => *amount,
        }
    }

    /// Whether it is what was granted.
    ///
    /// # Errors
    /// Nothing, more than was granted, another form, before the decision or in the future, without the papers, or a bill
    /// of the participant.
    pub fn keeps(&self, granted: &Granted, recipient: &str, today: Day) -> Result<(), AidRefusal> {
        if self.on > today {
            return Err(AidRefusal::InFuture { day: self.on });
        }
        if self.on < granted.on {
            return Err(AidRefusal::BeforeDecision { day: granted.on });
        }
        if self.total() <= Grosze::ZERO {
            return Err(AidRefusal::NothingHandedOver);
        }
        if self.total() > granted.amount {
            return Err(AidRefusal::MoreThanGranted { limit: granted.amount.to_string() });
        }
        match (&self.way, granted.form) {
            (Way::FromStore(items), Form::Voucher) => {
                let has_all = |item: &Item| item.quantity == Quantity::whole(item.serials.len() as i64);
                if items.iter().all(has_all) { Ok(()) } else { Err(AidRefusal::NoSerials) }
            }
            (Way::FromStore(_), Form::InKind) | (Way::Transfer { .. }, Form::CashTransfer) => Ok(()),
            (Way::Bill { payee, document, .. }, Form::BillPayment) => {
                if document.trim().is_empty() {
                    return Err(AidRefusal::NoBill);
                }
                if is_same(payee, recipient) {
                    return Err(AidRefusal::PayeeIsRecipient);
                }
                Ok(())
            }
            _ => Err(AidRefusal::OtherForm),
        }
    }
}

/// Whether two names are of one person: the words of one stand in the other, in any order, in capitals or without the
/// marks of letters, with an address or a second name besides.
fn is_same(one: &str, other: &str) -> bool {
    let words = |name: &str| {
        let lowered = name.to_lowercase();
        let mut words: Vec<String> = lowered.split_whitespace().map(str::to_owned).collect();
        words.sort();
        words
    };
    // Words of one and two letters tell nobody apart, but may be the whole of a name.
    words(one) == words(other) || is_from(one, other) || is_from(other, one)
}

impl Request {
    /// Aid is handed over under the number of its receipt.
    ///
    /// # Errors
    /// Nothing is reserved.
    pub fn receive(&mut self, number: Number, on: Day) -> Result<Event, AidRefusal> {
        self.hand_over(number.to_string(), on)
    }

    /// What was handed over did not come about: by mistake, or the bank sent the money back. Somebody else than whoever
    /// handed it over says so, or a small organisation makes an exception. Tells the signature, the exception that was
    /// made, and that the receipt is void.
    ///
    /// # Errors
    /// Nothing was handed over, it is their own aid, or they handed it over themselves and no exception is made.
    pub fn void(
        &mut self,
        (signer, small): (&Signer, bool),
        handed_over_by: &AccountId,
        number: Number,
    ) -> Result<(Signature, Vec<Event>), AidRefusal> {
        let conflict = (signer.account == *handed_over_by).then_some(Conflict::HandedOver);
        let signature = signer.signs(conflict, small)?;
        let void = self.take_back(number.to_string())?;
        let excepted = signature.excepts().map(|what| self.event(what));
        Ok((signature, excepted.into_iter().chain([void]).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::request::{Origin, Status};
    use super::*;
    use crate::document::Kind;
    use crate::words::Remark;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn item(quantity: i64, serials: &[&str]) -> Item {
        Item {
            what: "Bon 50 zł".into(),
            quantity: Quantity::whole(quantity),
            unit_value: Grosze::zloty(50),
            worth: Grosze::zloty(50 * quantity),
            batch: Some("b".into()),
            serials: serials.iter().map(ToString::to_string).collect(),
        }
    }

    fn keeps(way: Way, form: Form) -> Result<(), AidRefusal> {
        on(way, form, "2026-11-24")
    }

    fn on(way: Way, form: Form, on: &str) -> Result<(), AidRefusal> {
        let granted = Granted { form, amount: Grosze::zloty(200), on: day("2026-11-24") };
        Handover { way, on: day(on) }.keeps(&granted, "Marek Wrona", day("2026-11-25"))
    }

    #[test]
    fn nothing_is_handed_over_before_it_is_decided_or_in_the_future() {
        let goods = || Way::FromStore(vec![item(1, &[])]);
        let early = Err(AidRefusal::BeforeDecision { day: day("2026-11-24") });
        assert_eq!(on(goods(), Form::InKind, "2026-11-23"), early);
        assert_eq!(on(goods(), Form::InKind, "2026-11-24"), Ok(()));
        assert_eq!(on(goods(), Form::InKind, "2026-11-25"), Ok(()));
        let late = Err(AidRefusal::InFuture { day: day("2026-11-26") });
        assert_eq!(on(goods(), Form::InKind, "2026-11-26"), late);
    }

    #[test]
    fn somebody_else_says_that_a_handover_did_not_come_about_or_a_small_organisation_makes_an_exception() {
        let handed = Request {
            id: "r".into(),
            organisation: "o".into(),
            person: "marek".into(),
            status: Status::Settled,
            origin: Origin::Participant,
            board: false,
            noted_by: None,
            assessed_by: None,
            confirm_by: None,
            looked_over: false,
        };
        let signer = |account: &str, exception: Option<&str>| Signer {
            account: account.into(),
            own: false,
            coordinates: true,
            decided_before: false,
            unseen_until: None,
            exception: exception.and_then(|text| Remark::parse(text).ok()),
        };
        let number = || Number::next(Kind::AidReceipt, day("2026-11-24"), None);
        let void = |request: &mut Request, signer: &Signer, small| {
            request.void((signer, small), &"danuta".into(), number()).map(|(_, happened)| happened.len())
        };
        let mut request = handed.clone();
        assert_eq!(void(&mut request, &signer("danuta", None), true), Err(AidRefusal::SignedBefore));
        assert_eq!(
            void(&mut request, &signer("danuta", Some("Jest nas dwoje.")), false),
            Err(AidRefusal::SignedBefore)
        );
        let own = Signer { own: true, ..signer("jan", None) };
        assert_eq!(void(&mut request, &own, true), Err(AidRefusal::OwnAid));
        assert_eq!(
            (void(&mut request, &signer("jan", None), false), request.status),
            (Ok(1), Status::Reserved)
        );
        assert!(void(&mut request, &signer("jan", None), false).is_err(), "once");
        let mut request = handed;
        assert_eq!(void(&mut request, &signer("danuta", Some("Jest nas dwoje.")), true), Ok(2));
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
        for own in ["WRONA  marek", "Marek Jan Wrona", "WRONA MAREK UL. POLNA 1 26-600 RADOM"] {
            assert_eq!(keeps(bill(own, "12"), Form::BillPayment), Err(AidRefusal::PayeeIsRecipient), "{own}");
        }
        assert_eq!(keeps(bill("Ewa Wrona", "12"), Form::BillPayment), Ok(()));
        assert!(is_same("Ha Le", "LE HA") && is_same("Łucja Żak", "ZAK LUCJA") && !is_same("Ha Le", "Ha Li"));
    }
}
