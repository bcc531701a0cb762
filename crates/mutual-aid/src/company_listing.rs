//! A company's own listing, shown as „oferta komercyjna”: a moderator looks at it before the neighbourhood does.
//!
//! ```text
//! draft ⇄ review → published ⇄ paused
//!   ↑                  ↓         ↓
//!   └── mended ──── expired ←────┘      published, paused → blocked
//! ```

use crate::company::Company;
use crate::day::Day;
use crate::event::{Event, Noun, Subject, What};
use crate::id::{CompanyId, ListingId};
use crate::law::Law;
use crate::lint::job_advert;
use crate::reason::{Block, SendBack, code};
use crate::refusal::{ListingRefusal, Refusal};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

/// Where a listing stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// The company writes.
    Draft,
    /// A moderator looks.
    Review,
    /// Found by everybody.
    Published,
    /// Hidden by the company for a while.
    Paused,
    /// Its last day has passed.
    Expired,
    /// Taken down by a moderator, with reasons.
    Blocked,
}

/// A listing as far as the rules look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// Its id.
    pub id: ListingId,
    /// Whose it is.
    pub company: CompanyId,
    /// Where it stands.
    pub status: Status,
    /// Everything a reader sees: title, summary, text, price and terms.
    pub words: String,
    /// Last day.
    pub valid_until: Day,
}

use Status as S;

impl Listing {
    fn event(&self, what: What) -> Event {
        Event { subject: Subject::of(Noun::CompanyListing, self.id.as_str()), organisation: None, what }
    }

    fn step(&mut self, from: &[Status], to: Status, what: What) -> Result<Event, ListingRefusal> {
        if !from.contains(&self.status) {
            return Err(ListingRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        self.status = to;
        Ok(self.event(what))
    }

    /// Everything that must hold before anybody else sees it; a company is no employer here, and the portal is no
    /// employment agency.
    fn may_be_seen(&self, company: &Company, today: Day, law: &Law) -> Result<(), Refusal> {
        company.may_offer()?;
        if let Some(found) = job_advert(&self.words) {
            return Err(ListingRefusal::JobAdvert { found }.into());
        }
        if self.valid_until < today {
            return Err(ListingRefusal::InPast { until: self.valid_until }.into());
        }
        if self.valid_until > today.plus_months(law.listing_months) {
            return Err(ListingRefusal::TooLong { months: law.listing_months }.into());
        }
        Ok(())
    }

    /// The company has written the listing down; nobody else sees it yet.
    ///
    /// # Errors
    /// The company is not active.
    pub fn draft(&self, company: &Company) -> Result<Event, Refusal> {
        company.may_offer()?;
        Ok(self.event(What::ListingDrafted))
    }

    /// The company writes it anew; whatever was shown is a draft again, for a moderator has not seen the new words.
    ///
    /// # Errors
    /// A moderator looks at it now, or has taken it down.
    pub fn mend(&mut self, words: String, valid_until: Day) -> Result<Event, ListingRefusal> {
        let from = [S::Draft, S::Published, S::Paused, S::Expired];
        let event = self.step(&from, S::Draft, What::ListingChanged)?;
        (self.words, self.valid_until) = (words, valid_until);
        Ok(event)
    }

    /// The company sends it to be looked at.
    ///
    /// # Errors
    /// The company is not active, the text looks for workers, it lasts too long or is over, or it is no draft.
    pub fn send(&mut self, company: &Company, today: Day, law: &Law) -> Result<Event, Refusal> {
        self.may_be_seen(company, today, law)?;
        Ok(self.step(&[S::Draft], S::Review, What::ListingSent)?)
    }

    /// The company takes it back before a moderator has decided.
    ///
    /// # Errors
    /// Nobody looks at it.
    pub fn take_back(&mut self) -> Result<Event, ListingRefusal> {
        self.step(&[S::Review], S::Draft, What::ListingTakenBack)
    }

    /// A moderator lets everybody see it.
    ///
    /// # Errors
    /// The company is not active, the text looks for workers, it is over, or nobody sent it.
    pub fn publish(&mut self, company: &Company, today: Day, law: &Law) -> Result<Event, Refusal> {
        self.may_be_seen(company, today, law)?;
        Ok(self.step(&[S::Review], S::Published, What::ListingPublished { until: self.valid_until })?)
    }

    /// A moderator sends it back, with a reason.
    ///
    /// # Errors
    /// Nobody sent it, or the reason is none of the list.
    pub fn send_back(&mut self, reason: &str) -> Result<Event, ListingRefusal> {
        let reason = code::<SendBack>(reason).ok_or(ListingRefusal::NoReason)?;
        self.step(&[S::Review], S::Draft, What::ListingSentBack { reason })
    }

    /// Hidden for a while.
    ///
    /// # Errors
    /// It is not published.
    pub fn pause(&mut self) -> Result<Event, ListingRefusal> {
        self.step(&[S::Published], S::Paused, What::ListingPaused)
    }

    /// Shown again; its words are those that the moderator saw.
    ///
    /// # Errors
    /// It is not paused, or publishing would be refused today.
    pub fn resume(&mut self, company: &Company, today: Day, law: &Law) -> Result<Event, Refusal> {
        self.may_be_seen(company, today, law)?;
        Ok(self.step(&[S::Paused], S::Published, What::ListingResumed)?)
    }

    /// Its last day has passed.
    ///
    /// # Errors
    /// It is not shown, or the day has not come.
    pub fn expire(&mut self, today: Day) -> Result<Event, ListingRefusal> {
        if today <= self.valid_until {
            return Err(ListingRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        self.step(&[S::Published, S::Paused], S::Expired, What::ListingExpired)
    }

    /// A moderator takes it down, with a reason (Regulation (EU) 2022/2065, art. 17).
    ///
    /// # Errors
    /// It is not shown, or the reason is none of the list.
    pub fn block(&mut self, reason: &str) -> Result<Event, ListingRefusal> {
        let reason = code::<Block>(reason).ok_or(ListingRefusal::NoReason)?;
        self.step(&[S::Published, S::Paused], S::Blocked, What::ListingBlocked { reason })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::company;

    fn today() -> Day {
        Day::parse("2026-11-24").unwrap()
    }

    fn active() -> Company {
        Company { id: "f".into(), status: company::Status::Active, checked: Vec::new() }
    }

    fn listing(words: &str) -> Listing {
        let valid_until = today().plus_months(6);
        Listing { id: "o".into(), company: "f".into(), status: S::Draft, words: words.into(), valid_until }
    }

    #[test]
    fn a_moderator_looks_before_the_neighbourhood_does() {
        let law = Law::default();
        let mut it = listing("Malujemy mieszkania. 25 zł za metr.");
        assert!(it.publish(&active(), today(), &law).is_err(), "a draft is not published");
        assert!(it.send(&active(), today(), &law).is_ok());
        assert!(it.mend("Inne słowa".into(), today()).is_err(), "nothing changes while somebody looks");
        assert_eq!(it.send_back("bo tak"), Err(ListingRefusal::NoReason));
        assert!(it.send_back("no-price").is_ok());
        assert!(it.send(&active(), today(), &law).is_ok() && it.take_back().is_ok());
        assert!(it.send(&active(), today(), &law).is_ok());
        assert!(it.publish(&active(), today(), &law).is_ok());
        assert!(it.pause().is_ok() && it.resume(&active(), today(), &law).is_ok());
        assert!(it.mend("Malujemy też płoty.".into(), it.valid_until).is_ok());
        assert_eq!(it.status, S::Draft, "new words are looked at anew");
    }

    #[test]
    fn a_job_advert_is_refused_with_the_words_that_make_it_one() {
        let law = Law::default();
        let mut it = listing("Zatrudnimy malarza na umowę o pracę.");
        let refused = it.send(&active(), today(), &law).unwrap_err();
        assert_eq!(refused, ListingRefusal::JobAdvert { found: "Zatrudnimy".into() }.into());
    }

    #[test]
    fn a_listing_lasts_half_a_year_at_most_and_then_is_over() {
        let law = Law::default();
        let mut it = listing("Malujemy.");
        it.valid_until = it.valid_until.plus(1);
        assert_eq!(it.send(&active(), today(), &law), Err(ListingRefusal::TooLong { months: 6 }.into()));
        it.valid_until = today().plus(-1);
        assert!(it.send(&active(), today(), &law).is_err());
        it.valid_until = today();
        assert!(it.send(&active(), today(), &law).is_ok() && it.publish(&active(), today(), &law).is_ok());
        assert!(it.expire(today()).is_err());
        assert!(it.expire(today().plus(1)).is_ok());
        assert!(it.resume(&active(), today().plus(1), &law).is_err() && it.block("misleading").is_err());
    }

    #[test]
    fn only_an_active_company_shows_listings() {
        let law = Law::default();
        let suspended = Company { status: company::Status::Suspended, ..active() };
        let mut it = listing("Malujemy.");
        assert!(it.draft(&suspended).is_err());
        assert!(it.send(&active(), today(), &law).is_ok());
        assert!(it.publish(&suspended, today(), &law).is_err());
        assert!(it.publish(&active(), today(), &law).is_ok());
        assert_eq!(it.block("because"), Err(ListingRefusal::NoReason));
        assert!(it.block("unlawful").is_ok());
        assert!(it.mend("Nowe słowa".into(), today()).is_err(), "what was taken down stays down");
    }
}
