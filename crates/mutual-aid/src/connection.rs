//! A person's record and the account they sign in with: joined by a sheet that the organisation hands out.
//!
//! ```text
//! apart ⇄ connected
//! ```

use crate::day::Day;
use crate::event::{Event, Noun, Subject, What};
use crate::id::{AccountId, OrganisationId, PersonId};
use crate::law::Law;
use crate::refusal::ConnectionRefusal;

/// A sheet of paper with the address that connects: when it was handed out, and for which turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheet {
    /// The day it was handed out.
    pub issued_on: Day,
    /// How often the record had been connected by then: a sheet that was used never counts again.
    pub turn: i64,
}

impl Sheet {
    /// The last day on which it counts.
    #[must_use]
    pub fn last_day(&self, law: &Law) -> Day {
        self.issued_on.plus(law.connection_days)
    }
}

/// Whose account a record belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// The organisation that keeps the record.
    pub organisation: OrganisationId,
    /// The person.
    pub person: PersonId,
    /// The account, while they are connected.
    pub account: Option<AccountId>,
    /// How often they were connected so far.
    pub turns: i64,
}

impl Connection {
    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::Person, self.person.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }

    /// The sheet that would be handed out on a day.
    #[must_use]
    pub fn sheet(&self, on: Day) -> Sheet {
        Sheet { issued_on: on, turn: self.turns }
    }

    /// The person brings the sheet and their account; `elsewhere` tells that the account belongs to another record
    /// of the same organisation.
    ///
    /// # Errors
    /// The sheet was used, its days are over, or the account belongs to another record.
    pub fn connect(
        &mut self,
        sheet: Sheet,
        (account, elsewhere): (AccountId, bool),
        today: Day,
        law: &Law,
    ) -> Result<Event, ConnectionRefusal> {
        if self.account.is_some() || sheet.turn != self.turns {
            return Err(ConnectionRefusal::SheetUsed);
        }
        let until = sheet.last_day(law);
        if today > until {
            return Err(ConnectionRefusal::SheetOver { until });
        }
        if elsewhere {
            return Err(ConnectionRefusal::OtherRecord);
        }
        Ok(self.join(account, "sheet"))
    }

    /// The organisation prints a card of codes and makes the account that belongs to it.
    ///
    /// # Errors
    /// The record has an account.
    pub fn connect_by_card(&mut self, account: AccountId) -> Result<Event, ConnectionRefusal> {
        if self.account.is_some() {
            return Err(ConnectionRefusal::SheetUsed);
        }
        Ok(self.join(account, "card"))
    }

    fn join(&mut self, account: AccountId, how: &str) -> Event {
        self.account = Some(account);
        self.turns += 1;
        self.event(What::PersonConnected { how: how.to_owned() })
    }

    /// Record and account part; both stay as they are.
    ///
    /// # Errors
    /// They are apart already.
    pub fn disconnect(&mut self) -> Result<Event, ConnectionRefusal> {
        self.account.take().ok_or(ConnectionRefusal::NotConnected)?;
        Ok(self.event(What::PersonDisconnected))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(n: i32) -> Day {
        Day::parse("2026-11-24").unwrap().plus(n)
    }

    fn apart() -> Connection {
        Connection { organisation: "o".into(), person: "p".into(), account: None, turns: 0 }
    }

    #[test]
    fn a_sheet_counts_once_and_for_its_days() {
        let (law, mut ala) = (Law::default(), apart());
        let sheet = ala.sheet(day(0));
        let mut ask = |on, elsewhere| ala.connect(sheet, ("a".into(), elsewhere), day(on), &law);
        assert_eq!(ask(15, false), Err(ConnectionRefusal::SheetOver { until: day(14) }));
        assert_eq!(ask(0, true), Err(ConnectionRefusal::OtherRecord));
        assert_eq!(ask(14, false).unwrap().what, What::PersonConnected { how: "sheet".into() });
        assert_eq!(ask(1, false), Err(ConnectionRefusal::SheetUsed));
    }

    proptest! {
        /// Whatever is done in which order, a record has one account at a time, and no sheet ever counts twice.
        #[test]
        fn no_sheet_counts_twice(steps in proptest::collection::vec((0u8..3, 0usize..4), 0..40)) {
            let (law, mut ala) = (Law::default(), apart());
            let (mut sheets, mut used) = (vec![ala.sheet(day(0))], Vec::new());
            for (step, which) in steps {
                let before = ala.clone();
                match step {
                    0 => sheets.push(ala.sheet(day(0))),
                    1 => prop_assert_eq!(ala.disconnect().is_ok(), before.account.is_some()),
                    _ => {
                        let sheet = sheets[which % sheets.len()];
                        if ala.connect(sheet, ("a".into(), false), day(1), &law).is_ok() {
                            prop_assert!(before.account.is_none() && !used.contains(&sheet.turn));
                            used.push(sheet.turn);
                        } else {
                            prop_assert_eq!(&ala, &before);
                        }
                    }
                }
            }
        }
    }
}
