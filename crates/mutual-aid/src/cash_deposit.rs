//! Cash of a fund that is carried to the bank: it is on the way until the account shows it, so that the books never have
//! the same money twice.
//!
//! ```text
//! on the way ⇄ arrived (a line of a statement is it, or the treasurer saw it on the account)
//!       └───────┴→ withdrawn (it was typed by mistake: the cash lies in the box)
//! ```

use crate::day::Day;
use crate::document::Kind;
use crate::id::{CashDepositId, FundId};
use crate::ledger::{ActivityKind, Cause, Entry, LedgerAccount};
use crate::money::Grosze;
use crate::refusal::LedgerRefusal;
use strum::{EnumString, IntoStaticStr};

/// Where cash that left the box is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// It left the box, and the account does not show it yet.
    OnTheWay,
    /// It is on the account.
    Arrived,
    /// It never left the box.
    Withdrawn,
}

/// Cash of one fund that was carried to the bank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CashDeposit {
    /// Its id.
    pub id: CashDepositId,
    /// Whose cash it is.
    pub fund: FundId,
    /// How much.
    pub amount: Grosze,
    /// The day it was carried.
    pub on: Day,
    /// Where it is.
    pub status: Status,
}

impl CashDeposit {
    /// Cash leaves the box, against a numbered slip.
    ///
    /// # Errors
    /// There is less cash of the fund than that, or it is a day to come.
    pub fn note(
        id: CashDepositId,
        (fund, amount): (&FundId, Grosze),
        cash: Grosze,
        (on, today): (Day, Day),
    ) -> Result<(Self, Entry), LedgerRefusal> {
        if on > today {
            return Err(LedgerRefusal::InFuture { on });
        }
        if amount > cash {
            return Err(LedgerRefusal::CashShort { found: cash.to_string() });
        }
        let entry = Entry::of(Kind::CashOut, Cause::Transfer, id.as_str(), on);
        let place = (ActivityKind::Unpaid, fund);
        let entry = entry.moves(place, LedgerAccount::OnTheWay, LedgerAccount::Cash, amount);
        Ok((Self { id, fund: fund.clone(), amount, on, status: Status::OnTheWay }, entry))
    }

    /// The account shows it, as its treasurer says.
    ///
    /// # Errors
    /// It is there already or never left the box, it is a day to come, or one before it was carried.
    pub fn arrive(&mut self, (on, today): (Day, Day)) -> Result<Entry, LedgerRefusal> {
        if on > today {
            return Err(LedgerRefusal::InFuture { on });
        }
        if on < self.on {
            return Err(LedgerRefusal::BeforeDeposit { on: self.on });
        }
        let entry = Entry::of(Kind::Bank, Cause::Transfer, self.id.as_str(), on);
        self.lies(entry)
    }

    /// The account shows it: adds to the entry of what arrived.
    ///
    /// # Errors
    /// It is there already or never left the box.
    pub fn lies(&mut self, entry: Entry) -> Result<Entry, LedgerRefusal> {
        if self.status != Status::OnTheWay {
            return Err(self.wrong_step());
        }
        self.status = Status::Arrived;
        let place = (ActivityKind::Unpaid, &self.fund);
        Ok(entry.moves(place, LedgerAccount::Bank, LedgerAccount::OnTheWay, self.amount))
    }

    /// What was taken for it on the account is something else: it is on the way again.
    ///
    /// # Errors
    /// It did not arrive.
    pub fn leave(&mut self) -> Result<(), LedgerRefusal> {
        if self.status != Status::Arrived {
            return Err(self.wrong_step());
        }
        self.status = Status::OnTheWay;
        Ok(())
    }

    /// It was typed by mistake.
    ///
    /// # Errors
    /// It was taken back before, or a line of a statement is it.
    pub fn withdraw(&mut self, is_line: bool) -> Result<(), LedgerRefusal> {
        if self.status == Status::Withdrawn {
            return Err(self.wrong_step());
        }
        if is_line {
            return Err(LedgerRefusal::DepositIsLine);
        }
        self.status = Status::Withdrawn;
        Ok(())
    }

    fn wrong_step(&self) -> LedgerRefusal {
        LedgerRefusal::DepositIs { status: <&str>::from(self.status).to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn noted(amount: i64, cash: i64, on: &str) -> Result<(CashDeposit, Entry), LedgerRefusal> {
        let (fund, today) = (FundId::from("f"), day("2026-11-24"));
        CashDeposit::note("d".into(), (&fund, Grosze(amount)), Grosze(cash), (day(on), today))
    }

    #[test]
    fn cash_leaves_the_box_and_the_fund_keeps_what_it_can_give() {
        let (_, entry) = noted(300, 300, "2026-11-24").unwrap();
        assert_eq!(entry.change_of(&"f".into()), Grosze::ZERO);
        assert_eq!(
            noted(301, 300, "2026-11-24").unwrap_err(),
            LedgerRefusal::CashShort { found: "3,00\u{a0}zł".into() }
        );
        assert!(matches!(noted(1, 300, "2026-11-25"), Err(LedgerRefusal::InFuture { .. })));
    }

    #[test]
    fn it_arrives_once_and_not_before_it_was_carried() {
        let (mut it, _) = noted(300, 300, "2026-11-20").unwrap();
        let today = day("2026-11-24");
        let early = LedgerRefusal::BeforeDeposit { on: it.on };
        assert_eq!(it.arrive((day("2026-11-19"), today)).unwrap_err(), early);
        assert!(matches!(it.arrive((day("2026-11-25"), today)), Err(LedgerRefusal::InFuture { .. })));
        assert_eq!(it.arrive((today, today)).unwrap().change_of(&"f".into()), Grosze::ZERO);
        let there = LedgerRefusal::DepositIs { status: "arrived".into() };
        assert_eq!(it.arrive((today, today)).unwrap_err(), there);
        it.leave().unwrap();
        assert!(it.leave().is_err(), "it is on the way");
        assert_eq!(it.withdraw(true).unwrap_err(), LedgerRefusal::DepositIsLine);
        it.withdraw(false).unwrap();
        assert_eq!(it.withdraw(false).unwrap_err(), LedgerRefusal::DepositIs { status: "withdrawn".into() });
        assert!(it.arrive((today, today)).is_err());
    }
}
