//! An offer: an invitation to ask for help, prepared by the organisation with its participants (KC art. 71).
//!
//! ```text
//! draft → published ⇄ paused
//!            ⇅          ↘
//!          full → expired · withdrawn · blocked (→ as before, by a granted objection)
//! ```

use crate::category::Category;
use crate::day::Day;
use crate::event::{Event, Noun, Subject, What};
use crate::id::{AccountId, OfferId, OrganisationId, PersonId};
use crate::law::Law;
use crate::lint::{Level, lint};
use crate::organisation::Organisation;
use crate::reason::{Block, Withdraw, code};
use crate::refusal::{OfferRefusal, Refusal};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

mod lapse;
mod prepare;
mod reach;

pub use prepare::{Word, names_somebody};
pub use reach::{Area, Language, Recipients, Where};

/// Where an offer stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// Being prepared.
    Draft,
    /// Found by everybody.
    Published,
    /// Hidden for a while.
    Paused,
    /// No free place.
    Full,
    /// Its time is over.
    Expired,
    /// Taken back.
    Withdrawn,
    /// Taken down by a moderator, with reasons.
    Blocked,
}

/// Whether a service is free or paid; economic activity is never run here with volunteers.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Mode {
    /// Unpaid public-benefit activity (udpp art. 7).
    Unpaid,
    /// Paid public-benefit activity (udpp art. 8).
    Paid,
}

/// Where an offer stands that everybody has seen and that has not been taken back.
const PUBLIC: [Status; 4] = [Status::Published, Status::Paused, Status::Full, Status::Expired];

/// An offer as far as the rules look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its id.
    pub id: OfferId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// Where it stands.
    pub status: Status,
    /// What kind of service.
    pub category: Category,
    /// Free or paid.
    pub mode: Mode,
    /// Everything a reader sees: title, summary and text.
    pub words: String,
    /// The people it names, and whether each agreed.
    pub people: Vec<(PersonId, bool)>,
    /// People of the offer or the organisation with a complete screening record on the day of publication.
    pub screened: usize,
    /// A calculation of its kind is in force, within the declared scope of paid activity.
    pub calculated: bool,
    /// Last day.
    pub valid_until: Day,
}

impl Offer {
    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::Offer, self.id.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }

    fn step(&mut self, from: &[Status], to: Status, what: What) -> Result<Event, OfferRefusal> {
        if !from.contains(&self.status) {
            return Err(OfferRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        self.status = to;
        Ok(self.event(what))
    }

    /// Everything that must hold before the neighbourhood sees it.
    fn may_be_seen(&self, organisation: &Organisation, today: Day, law: &Law) -> Result<(), Refusal> {
        organisation.may_serve()?;
        if self.mode == Mode::Paid && !self.calculated {
            return Err(OfferRefusal::PaidWithoutCalculation.into());
        }
        let waiting = self.people.iter().filter(|(_, agreed)| !agreed).count();
        if waiting > 0 {
            return Err(OfferRefusal::NotAgreed { waiting }.into());
        }
        if let Some(refused) = lint(&self.words, self.mode).into_iter().find(|f| f.level == Level::Refuse) {
            return Err(OfferRefusal::MoneyInText { found: refused.found }.into());
        }
        if self.category.involves_minors() {
            organisation.may_serve_children(today, law)?;
            if self.screened == 0 {
                return Err(OfferRefusal::NobodyScreened.into());
            }
        }
        self.may_last(today, law)
    }

    fn may_last(&self, today: Day, law: &Law) -> Result<(), Refusal> {
        if self.valid_until < today {
            return Err(OfferRefusal::InPast { until: self.valid_until }.into());
        }
        if self.valid_until > today.plus_months(law.offer_months) {
            return Err(OfferRefusal::TooLong { months: law.offer_months }.into());
        }
        Ok(())
    }

    /// The organisation publishes the offer.
    ///
    /// # Errors
    /// The organisation may not serve (or not children), somebody named has not agreed, the text ties money to
    /// the help, it lasts too long, or it is not a draft.
    pub fn publish(&mut self, organisation: &Organisation, today: Day, law: &Law) -> Result<Event, Refusal> {
        self.may_be_seen(organisation, today, law)?;
        let what = What::OfferPublished { until: self.valid_until };
        Ok(self.step(&[Status::Draft], Status::Published, what)?)
    }

    /// The organisation says that it still holds, until a new day.
    ///
    /// # Errors
    /// As for publishing; it was withdrawn or blocked.
    pub fn renew(
        &mut self,
        until: Day,
        house: &Organisation,
        today: Day,
        law: &Law,
    ) -> Result<Event, Refusal> {
        let renewed = Self { valid_until: until, ..self.clone() };
        renewed.may_be_seen(house, today, law)?;
        let event = self.step(&PUBLIC, Status::Published, What::OfferRenewed { until })?;
        self.valid_until = until;
        Ok(event)
    }

    /// Hidden for a while.
    ///
    /// # Errors
    /// It is not published.
    pub fn pause(&mut self) -> Result<Event, OfferRefusal> {
        self.step(&[Status::Published, Status::Full], Status::Paused, What::OfferPaused)
    }

    /// Shown again.
    ///
    /// # Errors
    /// It is not paused, or publishing would be refused today.
    pub fn resume(&mut self, organisation: &Organisation, today: Day, law: &Law) -> Result<Event, Refusal> {
        self.may_be_seen(organisation, today, law)?;
        Ok(self.step(&[Status::Paused], Status::Published, What::OfferResumed)?)
    }

    /// The last free place is taken.
    ///
    /// # Errors
    /// It is not published.
    pub fn fill(&mut self) -> Result<Event, OfferRefusal> {
        self.step(&[Status::Published], Status::Full, What::OfferFilled)
    }

    /// A place is free again.
    ///
    /// # Errors
    /// It is not full.
    pub fn reopen(&mut self) -> Result<Event, OfferRefusal> {
        self.step(&[Status::Full], Status::Published, What::OfferReopened)
    }

    /// Its time is over.
    ///
    /// # Errors
    /// It is not shown, or the day has not come.
    pub fn expire(&mut self, today: Day) -> Result<Event, OfferRefusal> {
        if today <= self.valid_until {
            return Err(OfferRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        self.step(&[Status::Published, Status::Paused, Status::Full], Status::Expired, What::OfferExpired)
    }

    /// Taken back, with a reason.
    ///
    /// # Errors
    /// It was taken back or blocked already, or the reason is none of the list.
    pub fn withdraw(&mut self, reason: &str) -> Result<Event, OfferRefusal> {
        let reason = code::<Withdraw>(reason).ok_or(OfferRefusal::NoReason)?;
        let from = [Status::Draft, Status::Published, Status::Paused, Status::Full, Status::Expired];
        self.step(&from, Status::Withdrawn, What::OfferWithdrawn { reason })
    }

    /// Whether there is something to take down: it was shown, and has not been taken back.
    #[must_use]
    pub fn is_public(&self) -> bool {
        PUBLIC.contains(&self.status)
    }

    /// A moderator takes it down, with a reason (DSA art. 17).
    ///
    /// # Errors
    /// It was never shown, is blocked already, or the reason is none of the list.
    pub fn block(&mut self, reason: &str) -> Result<Event, OfferRefusal> {
        let reason = code::<Block>(reason).ok_or(OfferRefusal::NoReason)?;
        self.step(&PUBLIC, Status::Blocked, What::OfferBlocked { reason })
    }

    /// An objection was granted: it is shown again, as far as it may be shown today.
    ///
    /// # Errors
    /// It is not blocked.
    pub fn unblock(&mut self, house: &Organisation, today: Day, law: &Law) -> Result<Event, OfferRefusal> {
        let to = match self.may_be_seen(house, today, law) {
            _ if self.valid_until < today => Status::Expired,
            Ok(()) => Status::Published,
            Err(_) => Status::Paused,
        };
        self.step(&[Status::Blocked], to, What::OfferUnblocked)
    }

    /// Somebody other than the author looks before the neighbourhood does.
    ///
    /// # Errors
    /// It is no draft, or the author looks alone in an organisation that is not small.
    pub fn look_over(
        &mut self,
        author: &AccountId,
        looks: &AccountId,
        staff: i64,
        law: &Law,
    ) -> Result<Event, OfferRefusal> {
        if author == looks && !Organisation::small(staff, law) {
            return Err(OfferRefusal::NoSecondLook);
        }
        self.step(&[Status::Draft], Status::Draft, What::OfferLookedOver)
    }
}

#[cfg(test)]
mod tests;
