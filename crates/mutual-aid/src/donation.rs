//! A donation: a gift for the statutory purposes of an organisation, never a fee (udpp art. 7, KC art. 888). It belongs to
//! a fund and to nothing else: no order, no visit and no named person stands behind it (invariant I4).
//!
//! ```text
//! forgotten ← announced ⇄ booked → acknowledged
//!                            └───────┴→ returned | reclassified
//! ```

use crate::day::Day;
use crate::document::{Kind, Number};
use crate::event::{Event, Noun, Subject, What};
use crate::fund::Fund;
use crate::id::{DonationId, FundId, OrganisationId};
use crate::ledger::{ActivityKind, Cause, Entry};
use crate::money::Grosze;
use crate::refusal::DonationRefusal;

mod kind;
mod void;

pub use kind::{Lies, Other, Status, Way};
pub use void::Told;

/// What came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gift {
    /// Its amount or its value.
    pub amount: Grosze,
    /// The day on which it was credited or handed over.
    pub on: Day,
    /// The day on which goods were accepted in writing.
    pub accepted_on: Option<Day>,
}

/// A donation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Donation {
    /// Its id.
    pub id: DonationId,
    /// Who is given.
    pub organisation: OrganisationId,
    /// What it is for.
    pub fund: FundId,
    /// How it comes.
    pub way: Way,
    /// Where it stands.
    pub status: Status,
    /// What came, once it came.
    pub gift: Option<Gift>,
}

impl Donation {
    /// A donor is given a code for a gift to come.
    ///
    /// # Errors
    /// The fund takes no donations.
    pub fn announce(
        id: DonationId,
        house: OrganisationId,
        fund: &Fund,
    ) -> Result<(Self, Event), DonationRefusal> {
        takes(fund)?;
        let status = Status::Announced;
        let it =
            Self { id, organisation: house, fund: fund.id.clone(), way: Way::Transfer, status, gift: None };
        let event = it.event(What::DonationAnnounced);
        Ok((it, event))
    }

    /// Something came; it is booked with the kind „unpaid activity”.
    ///
    /// # Errors
    /// The fund takes no donations, it is a day to come, goods were not accepted in writing, or it was booked before.
    pub fn book(&mut self, fund: &Fund, gift: Gift, today: Day) -> Result<(Entry, Event), DonationRefusal> {
        takes(fund)?;
        if self.status != Status::Announced {
            return Err(DonationRefusal::AlreadyBooked);
        }
        if gift.on > today {
            return Err(DonationRefusal::InFuture { on: gift.on });
        }
        if self.way == Way::InKind && gift.accepted_on.is_none_or(|accepted| accepted > today) {
            return Err(DonationRefusal::NotAccepted);
        }
        let (lies, counts) = self.way.accounts();
        let cause = if self.way == Way::InKind { Cause::DonationInKind } else { Cause::Donation };
        let entry = Entry::of(self.way.kind(), cause, self.id.as_str(), gift.on);
        let entry = entry.moves((ActivityKind::Unpaid, &fund.id), lies, counts, gift.amount);
        (self.fund, self.status, self.gift) = (fund.id.clone(), Status::Booked, Some(gift));
        let event = self.event(What::DonationBooked { way: <&str>::from(self.way).to_owned() });
        Ok((entry, event))
    }

    /// What was announced and did not come in all that time is forgotten.
    ///
    /// # Errors
    /// Something came.
    pub fn forget(&self) -> Result<Event, DonationRefusal> {
        if self.status == Status::Announced {
            Ok(self.event(What::DonationForgotten))
        } else {
            Err(DonationRefusal::AlreadyBooked)
        }
    }

    /// The donor gets a confirmation under a number; a second one is a duplicate with the same number.
    ///
    /// # Errors
    /// Nothing came, it is gone, or it is confirmed already.
    pub fn acknowledge(&mut self, number: Number) -> Result<Event, DonationRefusal> {
        self.is_here()?;
        if self.status == Status::Acknowledged {
            return Err(DonationRefusal::AlreadyConfirmed);
        }
        self.status = Status::Acknowledged;
        Ok(self.event(What::DonationAcknowledged { number: number.to_string() }))
    }

    /// The bank took back the transfer it came by; the entry that booked it is reversed.
    ///
    /// # Errors
    /// Nothing came, or it is gone.
    pub fn bounce(&mut self) -> Result<Event, DonationRefusal> {
        self.is_here()?;
        self.status = Status::Returned;
        Ok(self.event(What::DonationReturned))
    }

    /// Another payment was taken for it: one that was announced has still to come, any other never was one. What was paid
    /// waits to be explained; the entry that booked it is reversed.
    ///
    /// # Errors
    /// Nothing came, it is gone, or the donor has the confirmation.
    pub fn unexplain(&mut self, was_announced: bool) -> Result<Event, DonationRefusal> {
        self.is_here()?;
        if self.status == Status::Acknowledged {
            return Err(DonationRefusal::AlreadyConfirmed);
        }
        (self.status, self.gift) = match was_announced {
            true => (Status::Announced, None),
            false => (Status::Reclassified, self.gift.take()),
        };
        Ok(self.event(What::DonationUnexplained))
    }

    /// It was typed by mistake, and nothing of it came; the entry that booked it is reversed.
    ///
    /// # Errors
    /// It came by transfer, nothing came, it is gone, the donor has the confirmation, or what was typed is used already.
    pub fn mistake(&mut self, lies: Lies) -> Result<Event, DonationRefusal> {
        let amount = self.is_here()?.amount;
        if self.way == Way::Transfer {
            return Err(DonationRefusal::NotByHand);
        }
        if self.status == Status::Acknowledged {
            return Err(DonationRefusal::AlreadyConfirmed);
        }
        lies.gives(amount)?;
        self.status = Status::Reclassified;
        Ok(self.event(What::DonationMistaken))
    }

    /// It goes back, because it came by mistake: from where it lies.
    ///
    /// # Errors
    /// Nothing came, it is gone, there is less cash, or the goods are on the shelf or were handed out.
    pub fn give_back(&mut self, lies: Lies, today: Day) -> Result<(Entry, Event), DonationRefusal> {
        let amount = self.is_here()?.amount;
        let (kind, from) = lies.gives(amount)?;
        let (_, counts) = self.way.accounts();
        let entry = Entry::of(kind, Cause::DonationReturned, self.id.as_str(), today);
        let entry = entry.moves((ActivityKind::Unpaid, &self.fund), counts, from, amount);
        self.status = Status::Returned;
        Ok((entry, self.event(What::DonationReturned)))
    }

    /// It was no donation: it moves to the fund and the account of what it was, with the money where it lies.
    ///
    /// # Errors
    /// Nothing came, it is gone, there is less cash, or it was goods, which are nothing else.
    pub fn reclassify(
        &mut self,
        other: Other,
        to: &FundId,
        (lies, today): (Lies, Day),
    ) -> Result<(Entry, Event), DonationRefusal> {
        let amount = self.is_here()?.amount;
        if self.way == Way::InKind {
            return Err(DonationRefusal::Goods);
        }
        let ((_, from), (_, counts)) = (lies.gives(amount)?, self.way.accounts());
        let (activity, account) = other.place();
        let entry = Entry::of(Kind::Internal, Cause::Reclassified, self.id.as_str(), today);
        let entry = entry.moves((ActivityKind::Unpaid, &self.fund), counts, from, amount);
        let entry = entry.moves((activity, to), from, account, amount);
        self.status = Status::Reclassified;
        Ok((entry, self.event(What::DonationReclassified { to: <&str>::from(other).to_owned() })))
    }

    fn is_here(&self) -> Result<&Gift, DonationRefusal> {
        match (self.status, &self.gift) {
            (Status::Booked | Status::Acknowledged, Some(gift)) => Ok(gift),
            (Status::Announced, _) | (_, None) => Err(DonationRefusal::NotReceived),
            (Status::Returned | Status::Reclassified, _) => Err(DonationRefusal::Gone),
        }
    }

    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::Donation, self.id.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }
}

fn takes(fund: &Fund) -> Result<(), DonationRefusal> {
    let open = fund.purpose.takes_donations() && fund.closed_on.is_none();
    if open { Ok(()) } else { Err(DonationRefusal::FundTakesNone) }
}

#[cfg(test)]
mod tests;
