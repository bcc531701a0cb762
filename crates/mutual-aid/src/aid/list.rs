//! A list for giving the same portion to many at once: drawn up, approved by somebody else, printed, settled.
//!
//! ```text
//! drawn-up → approved → handed-out
//!         └──────────┴→ dropped
//! ```

use super::Gifts;
use crate::day::Day;
use crate::document::Number;
use crate::event::{Event, Noun, Subject, What};
use crate::id::{AccountId, AidListId, OrganisationId};
use crate::money::Grosze;
use crate::refusal::AidRefusal;
use strum::{EnumString, IntoStaticStr, VariantNames};

/// Where a list stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "each is drawn above, and has its words in every language")]
pub enum ListStatus {
    DrawnUp,
    Approved,
    HandedOut,
    Dropped,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// Its id.
    pub id: AidListId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// Where it stands.
    pub status: ListStatus,
    /// How many stand on it.
    pub people: usize,
    /// Who drew it up.
    pub drawn_up_by: AccountId,
}

impl List {
    fn step(&mut self, from: &[ListStatus], to: ListStatus, what: What) -> Result<Event, AidRefusal> {
        if !from.contains(&self.status) {
            return Err(AidRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        self.status = to;
        Ok(self.event(what))
    }

    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::AidList, self.id.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }

    /// It is drawn up.
    ///
    /// # Errors
    /// Nobody stands on it.
    pub fn draw_up(&self) -> Result<Event, AidRefusal> {
        if self.people == 0 {
            return Err(AidRefusal::NobodyListed);
        }
        Ok(self.event(What::AidListDrawnUp))
    }

    /// Whether somebody on it may get a portion: the rules limit what one person gets in a month.
    ///
    /// # Errors
    /// With what they got already it is more.
    pub fn gives(&self, who: &str, gifts: Gifts, limit: Option<Grosze>) -> Result<(), AidRefusal> {
        let over = limit.filter(|limit| gifts.month > *limit);
        over.map_or(Ok(()), |limit| {
            Err(AidRefusal::ListedOverLimit { who: who.to_owned(), limit: limit.to_string() })
        })
    }

    /// Somebody else approves it; from now on it is a paper with a number.
    ///
    /// # Errors
    /// It is approved already, or the same person drew it up, or stands on it.
    pub fn approve(&mut self, by: &AccountId, on_it: bool, number: Number) -> Result<Event, AidRefusal> {
        if on_it {
            return Err(AidRefusal::OwnAid);
        }
        if *by == self.drawn_up_by {
            return Err(AidRefusal::SignedBefore);
        }
        let number = number.to_string();
        self.step(&[ListStatus::DrawnUp], ListStatus::Approved, What::AidListApproved { number })
    }

    /// It was handed out to those who came and signed.
    ///
    /// # Errors
    /// It is not approved, nobody came, or the day lies in the future.
    pub fn hand_out(&mut self, count: u32, on: Day, today: Day) -> Result<Event, AidRefusal> {
        if on > today {
            return Err(AidRefusal::InFuture { day: on });
        }
        if count == 0 {
            return Err(AidRefusal::NothingHandedOver);
        }
        self.step(&[ListStatus::Approved], ListStatus::HandedOut, What::AidListHandedOut { count })
    }

    /// It is not needed.
    ///
    /// # Errors
    /// It was handed out.
    pub fn drop_it(&mut self) -> Result<Event, AidRefusal> {
        self.step(&[ListStatus::DrawnUp, ListStatus::Approved], ListStatus::Dropped, What::AidListDropped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Kind;

    #[test]
    fn a_list_is_approved_by_somebody_else_and_handed_out_once() {
        let today = Day::parse("2026-11-24").unwrap();
        let number = Number::next(Kind::AidList, today, None);
        let mut list = List {
            id: "l".into(),
            organisation: "o".into(),
            status: ListStatus::DrawnUp,
            people: 3,
            drawn_up_by: "danuta".into(),
        };
        assert!(list.draw_up().is_ok());
        assert_eq!(List { people: 0, ..list.clone() }.draw_up(), Err(AidRefusal::NobodyListed));
        assert_eq!(list.approve(&"danuta".into(), false, number), Err(AidRefusal::SignedBefore));
        assert_eq!(list.approve(&"jan".into(), true, number), Err(AidRefusal::OwnAid));
        let gifts = Gifts::default().with(Grosze(200));
        assert_eq!(list.gives("Ala Kot", gifts, Some(Grosze(200))), Ok(()));
        assert!(list.gives("Ala Kot", gifts, Some(Grosze(199))).is_err());
        assert_eq!(list.gives("Ala Kot", gifts, None), Ok(()));
        assert!(list.hand_out(2, today, today).is_err(), "not approved yet");
        let approved = list.approve(&"jan".into(), false, number).unwrap();
        assert_eq!(approved.what, What::AidListApproved { number: "LW/1/2026".into() });
        assert_eq!(list.hand_out(0, today, today), Err(AidRefusal::NothingHandedOver));
        assert!(list.hand_out(2, today, today).is_ok());
        assert!(list.hand_out(2, today, today).is_err() && list.drop_it().is_err());
    }
}
