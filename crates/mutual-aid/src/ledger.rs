//! The ledger of an organisation: double entry in grosze. Every line belongs to one kind of activity and one fund
//! (udpp art. 10 ust. 1), lines are never changed, and a mistake is mended by an entry that reverses it.
//!
//! ```text
//! happened → booked on that day, or on the first day of the first open month → (reversed, once)
//! ```

use crate::day::Day;
use crate::document::Kind;
use crate::id::{EntryId, FundId};
use crate::money::Grosze;
use crate::refusal::LedgerRefusal;
use std::collections::BTreeSet;

mod account;
mod books;

pub use account::{ActivityKind, Cause, LedgerAccount};
pub use books::{Books, Month};

/// One line of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line<'a> {
    /// What it is booked on.
    pub account: LedgerAccount,
    /// The kind of activity.
    pub activity: ActivityKind,
    /// The fund.
    pub fund: &'a FundId,
    /// Debit above nothing, credit below.
    pub amount: Grosze,
}

/// An entry: lines that come to nothing within each fund and each kind of activity, because they are only ever made
/// in pairs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The series its number belongs to.
    pub kind: Kind,
    /// Why it was made.
    pub cause: Cause,
    /// What it is about: the id of the donation, of the grant of aid, of the line of a statement.
    pub subject: String,
    /// The day on which it happened.
    pub happened_on: Day,
    /// The entry that this one takes back.
    pub reverses: Option<EntryId>,
    moves: Vec<Move>,
}

/// An amount that moves from one account to another.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Move {
    activity: ActivityKind,
    fund: FundId,
    debit: LedgerAccount,
    credit: LedgerAccount,
    amount: Grosze,
}

impl Entry {
    /// An entry without lines yet.
    #[must_use]
    pub fn of(kind: Kind, cause: Cause, subject: &str, happened_on: Day) -> Self {
        Self { kind, cause, subject: subject.to_owned(), happened_on, reverses: None, moves: Vec::new() }
    }

    /// Adds a pair of lines: the amount on the debit of one account, on the credit of the other.
    #[must_use]
    pub fn moves(
        mut self,
        (activity, fund): (ActivityKind, &FundId),
        debit: LedgerAccount,
        credit: LedgerAccount,
        amount: Grosze,
    ) -> Self {
        self.moves.push(Move { activity, fund: fund.clone(), debit, credit, amount });
        self
    }

    /// Its lines, in pairs: a debit, then its credit.
    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.moves.iter().flat_map(|pair| {
            let line = |account, amount| Line { account, activity: pair.activity, fund: &pair.fund, amount };
            [line(pair.debit, pair.amount), line(pair.credit, -pair.amount)]
        })
    }

    /// The funds it touches.
    #[must_use]
    pub fn funds(&self) -> BTreeSet<&FundId> {
        self.moves.iter().map(|pair| &pair.fund).collect()
    }

    /// By how much it changes the money that a fund can still give.
    #[must_use]
    pub fn change_of(&self, fund: &FundId) -> Grosze {
        let of_fund = self.lines().filter(|line| line.fund == fund && line.account.is_free_money());
        of_fund.map(|line| line.amount).sum()
    }

    /// Whether it can be booked.
    ///
    /// # Errors
    /// It has no lines, or an amount of nothing or less.
    pub fn is_whole(&self) -> Result<(), LedgerRefusal> {
        let whole = !self.moves.is_empty() && self.moves.iter().all(|pair| pair.amount > Grosze::ZERO);
        if whole { Ok(()) } else { Err(LedgerRefusal::NoAmount) }
    }

    /// The entry that takes a booked one back: the same pairs with their sides changed.
    #[must_use]
    pub fn reversal(&self, booked: &EntryId, on: Day) -> Self {
        let turned = |pair: &Move| Move { debit: pair.credit, credit: pair.debit, ..pair.clone() };
        Self {
            kind: Kind::Internal,
            cause: Cause::Reversal,
            subject: self.subject.clone(),
            happened_on: on,
            reverses: Some(booked.clone()),
            moves: self.moves.iter().map(turned).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use strum::VariantArray as _;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn reservation(fund: &FundId, amount: i64) -> Entry {
        let entry = Entry::of(Kind::Internal, Cause::AidReserved, "g", day("2026-11-24"));
        let on = (ActivityKind::Unpaid, fund);
        entry.moves(on, LedgerAccount::Free, LedgerAccount::Reserved, Grosze(amount))
    }

    #[test]
    fn a_fund_gives_once_what_is_reserved_and_handed_over() {
        let fund = FundId::from("aid");
        let on = (ActivityKind::Unpaid, &fund);
        let gift = Entry::of(Kind::Bank, Cause::Donation, "d", day("2026-11-01"));
        let gift = gift.moves(on, LedgerAccount::Bank, LedgerAccount::Donations, Grosze(10_000));
        let handed = Entry::of(Kind::GoodsOut, Cause::AidHandedOver, "g", day("2026-11-25"));
        let handed = handed.moves(on, LedgerAccount::Aid, LedgerAccount::Bank, Grosze(3_000)).moves(
            on,
            LedgerAccount::Reserved,
            LedgerAccount::Free,
            Grosze(3_000),
        );
        let changes = [gift, reservation(&fund, 3_000), handed].map(|entry| entry.change_of(&fund).0);
        assert_eq!(changes, [10_000, -3_000, 0]);
    }

    #[test]
    fn nothing_or_less_is_not_booked() {
        let fund = FundId::from("aid");
        assert_eq!(reservation(&fund, 0).is_whole(), Err(LedgerRefusal::NoAmount));
        let empty = Entry::of(Kind::Internal, Cause::AidReserved, "g", day("2026-11-24"));
        assert_eq!(empty.is_whole(), Err(LedgerRefusal::NoAmount));
    }

    proptest! {
        /// Whatever is booked comes to nothing in every fund and kind of activity, and its reversal takes all back.
        #[test]
        fn entries_balance(moves in proptest::collection::vec((0usize..17, 0usize..17, 0usize..4, 0u8..3, 1i64..1_000_000), 1..12)) {
            let accounts = LedgerAccount::VARIANTS;
            let mut entry = Entry::of(Kind::Internal, Cause::Transfer, "x", day("2026-11-24"));
            for (debit, credit, activity, fund, amount) in moves {
                let fund = FundId::from(fund.to_string());
                let on = (ActivityKind::VARIANTS[activity], &fund);
                entry = entry.moves(on, accounts[debit], accounts[credit], Grosze(amount));
            }
            let back = entry.reversal(&"e".into(), day("2026-11-25"));
            for fund in entry.funds() {
                for activity in ActivityKind::VARIANTS {
                    let of = entry.lines().filter(|line| line.fund == fund && line.activity == *activity);
                    prop_assert_eq!(of.map(|line| line.amount).sum::<Grosze>(), Grosze::ZERO);
                }
                prop_assert_eq!(entry.change_of(fund) + back.change_of(fund), Grosze::ZERO);
            }
        }
    }
}
