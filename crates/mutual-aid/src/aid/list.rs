//! A list for giving the same portion to many at once: drawn up, approved by somebody else, printed, settled.
//!
//! ```text
//! drawn-up → approved → handed-out
//!         └──────────┴→ dropped
//! ```

use super::rules::{Form, Rules};
use super::signer::{Signature, Signer};
use super::{Gifts, Recipient};
use crate::day::Day;
use crate::document::Number;
use crate::event::{Event, Noun, Subject, What};
use crate::id::{AccountId, AidListId, OrganisationId};
use crate::law::Law;
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
    /// The day somebody else approved it.
    pub approved_on: Option<Day>,
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

    /// It is drawn up; who signs chooses who stands on it, as under a decision. Tells the signature, an exception that was
    /// made, and that it is drawn up.
    ///
    /// # Errors
    /// Nobody stands on it, whoever draws it up does, or they coordinate and no exception is made.
    pub fn draw_up(&self, signer: &Signer, small: bool) -> Result<(Signature, Vec<Event>), AidRefusal> {
        if self.people == 0 {
            return Err(AidRefusal::NobodyListed);
        }
        let signature = signer.signs(signer.coordinating(), small)?;
        let happened = self.told(&signature, self.event(What::AidListDrawnUp));
        Ok((signature, happened))
    }

    fn told(&self, signature: &Signature, event: Event) -> Vec<Event> {
        signature.excepts().map(|what| self.event(what)).into_iter().chain([event]).collect()
    }

    /// The rules of a day that a list stands on: it gives goods, and they must say so.
    ///
    /// # Errors
    /// There are none, or they know no goods.
    pub fn stands_on(rules: Option<Rules>) -> Result<Rules, AidRefusal> {
        let rules = rules.ok_or(AidRefusal::NoRules)?;
        rules.know(Some(Form::InKind))?;
        Ok(rules)
    }

    /// Whether somebody on it may receive aid on a day; nobody is promised a portion by a list, so it is asked again
    /// whenever the list is signed and on the day of handing out.
    ///
    /// # Errors
    /// They may not.
    pub fn serves(&self, who: &str, recipient: &Recipient, on: Day, law: &Law) -> Result<(), AidRefusal> {
        let may = recipient.may_receive(on, law);
        may.map_err(|_| AidRefusal::ListedMayNot { who: who.to_owned() })
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

    /// Somebody else approves it; from now on it is a paper with a number. Tells the signature, an exception that was
    /// made, and that it is approved.
    ///
    /// # Errors
    /// It is approved already; the same person drew it up, or stands on it, or coordinates and no exception is made.
    pub fn approve(
        &mut self,
        (signer, small): (&Signer, bool),
        number: Number,
        today: Day,
    ) -> Result<(Signature, Vec<Event>), AidRefusal> {
        let signature = signer.signs(signer.coordinating(), small)?;
        if signer.account == self.drawn_up_by {
            return Err(AidRefusal::SignedBefore);
        }
        let number = number.to_string();
        let approved =
            self.step(&[ListStatus::DrawnUp], ListStatus::Approved, What::AidListApproved { number })?;
        self.approved_on = Some(today);
        let happened = self.told(&signature, approved);
        Ok((signature, happened))
    }

    /// It was handed out to those who came and signed, by somebody who does not stand on it.
    ///
    /// # Errors
    /// It is not approved, nobody came, it is their own aid, or the day lies before the approval or in the future.
    pub fn hand_out(&mut self, own: bool, count: u32, on: Day, today: Day) -> Result<Event, AidRefusal> {
        if own {
            return Err(AidRefusal::OwnAid);
        }
        if on > today {
            return Err(AidRefusal::InFuture { day: on });
        }
        if let Some(day) = self.approved_on.filter(|approved| on < *approved) {
            return Err(AidRefusal::BeforeApproval { day });
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
    use super::super::{Body, Criteria};
    use super::*;
    use crate::document;
    use crate::person::{Kind, Status};
    use crate::words::Remark;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn list() -> List {
        List {
            id: "l".into(),
            organisation: "o".into(),
            status: ListStatus::DrawnUp,
            people: 3,
            drawn_up_by: "danuta".into(),
            approved_on: None,
        }
    }

    fn signer(account: &str) -> Signer {
        Signer {
            account: account.into(),
            own: false,
            coordinates: false,
            decided_before: false,
            unseen_until: None,
            exception: None,
        }
    }

    fn number() -> Number {
        Number::next(document::Kind::AidList, day("2026-11-24"), None)
    }

    fn names(signed: Result<(Signature, Vec<Event>), AidRefusal>) -> Result<Vec<&'static str>, AidRefusal> {
        Ok(signed?.1.iter().map(|event| event.what.name()).collect())
    }

    #[test]
    fn a_list_is_approved_by_somebody_else_and_handed_out_once() {
        let today = day("2026-11-24");
        let mut list = list();
        assert!(list.draw_up(&signer("danuta"), false).is_ok());
        let nobody = List { people: 0, ..list.clone() }.draw_up(&signer("danuta"), false);
        assert_eq!(nobody, Err(AidRefusal::NobodyListed));
        let mut approves = |signer: &Signer| names(list.approve((signer, false), number(), today));
        assert_eq!(approves(&signer("danuta")), Err(AidRefusal::SignedBefore));
        assert_eq!(approves(&Signer { own: true, ..signer("jan") }), Err(AidRefusal::OwnAid));
        assert!(list.hand_out(false, 2, today, today).is_err(), "not approved yet");
        let (_, approved) = list.approve((&signer("jan"), false), number(), today).unwrap();
        assert_eq!(approved[0].what, What::AidListApproved { number: "LW/1/2026".into() });
        assert_eq!(list.hand_out(false, 0, today, today), Err(AidRefusal::NothingHandedOver));
        assert_eq!(list.hand_out(true, 2, today, today), Err(AidRefusal::OwnAid));
        let early = list.hand_out(false, 2, day("2026-11-23"), today);
        assert_eq!(early, Err(AidRefusal::BeforeApproval { day: today }));
        assert!(list.hand_out(false, 2, today, today).is_ok());
        assert!(list.hand_out(false, 2, today, today).is_err() && list.drop_it().is_err());
    }

    #[test]
    fn whoever_coordinates_or_stands_on_a_list_signs_none_unless_a_small_organisation_says_why() {
        let today = day("2026-11-24");
        let own = list().draw_up(&Signer { own: true, ..signer("danuta") }, true);
        assert_eq!(own, Err(AidRefusal::OwnAid));
        let coordinator = Signer { coordinates: true, ..signer("jan") };
        let reason = Remark::parse("Biuro prowadzą dwie osoby.").unwrap();
        let excepted = Signer { exception: Some(reason), ..coordinator.clone() };
        for (signer, small) in [(&coordinator, true), (&excepted, false)] {
            assert_eq!(list().draw_up(signer, small), Err(AidRefusal::Coordinates));
            assert_eq!(list().approve((signer, small), number(), today), Err(AidRefusal::Coordinates));
        }
        let drawn_up = names(list().draw_up(&excepted, true)).unwrap();
        assert_eq!(drawn_up, ["aid-exception", "aid-list-drawn-up"]);
        let approved = names(list().approve((&excepted, true), number(), today)).unwrap();
        assert_eq!(approved, ["aid-exception", "aid-list-approved"]);
    }

    #[test]
    fn a_portion_is_for_those_who_take_part_on_the_day() {
        let recipient = Recipient {
            person: "ala".into(),
            kind: Kind::Participant,
            status: Status::Ended,
            ended_on: Some(day("2026-10-01")),
        };
        let (on, law) = (day("2026-11-24"), Law::default());
        let left = Err(AidRefusal::ListedMayNot { who: "Ala Kot".into() });
        assert_eq!(list().serves("Ala Kot", &recipient, on, &law), left);
        let lately = Recipient { ended_on: Some(day("2026-11-01")), ..recipient };
        assert_eq!(list().serves("Ala Kot", &lately, on, &law), Ok(()));
    }

    #[test]
    fn a_list_gives_goods_that_the_rules_know_within_their_limit() {
        let gifts = Gifts::default().with(Grosze(200));
        assert_eq!(list().gives("Ala Kot", gifts, Some(Grosze(200))), Ok(()));
        assert!(list().gives("Ala Kot", gifts, Some(Grosze(199))).is_err());
        assert_eq!(list().gives("Ala Kot", gifts, None), Ok(()));
        let rules = Rules {
            organisation: "o".into(),
            version: 1,
            adopted_on: day("2026-11-01"),
            valid_from: day("2026-11-01"),
            criteria: Criteria::parse("Dochód").unwrap(),
            forms: vec![Form::InKind],
            month_limit: None,
            emergency_limit: Grosze::ZERO,
            body: Body::Officer,
            appeal: Remark::parse("Do zarządu.").unwrap(),
        };
        assert!(List::stands_on(Some(rules.clone())).is_ok());
        assert_eq!(List::stands_on(None), Err(AidRefusal::NoRules));
        let money = Rules { forms: vec![Form::BillPayment], ..rules };
        assert_eq!(List::stands_on(Some(money)), Err(AidRefusal::FormNotInRules));
    }
}
