//! Goods that an organisation keeps to hand them on: batches, and a trail of what happened to each. Nothing in the trail
//! is changed; a mistake is mended by a correction that two people sign.
//!
//! ```text
//! received → handed-over … → empty
//!      ↑___________│ returned, when it did not come about
//!      └ correction proposed → signed by another → corrected
//!                           └→ turned down
//! ```

use crate::day::Day;
use crate::event::{Event, Noun, Subject, What};
use crate::fund::Fund;
use crate::id::{AccountId, BatchId, OrganisationId};
use crate::money::Grosze;
use crate::quantity::Quantity;
use crate::reason::StockCorrection;
use crate::refusal::StockRefusal;
use strum::{EnumString, IntoStaticStr, VariantNames};

/// How goods are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "each has its words in every language")]
pub enum Unit {
    Piece,
    Package,
    Kilogram,
    Litre,
}

impl Unit {
    /// So many places after the comma: pieces and packages are whole, kilograms and litres are weighed and measured.
    #[must_use]
    pub const fn places(self) -> usize {
        match self {
            Self::Piece | Self::Package => 0,
            Self::Kilogram | Self::Litre => 3,
        }
    }

    /// Reads how much of something there is.
    ///
    /// # Errors
    /// No number above nothing, part of a piece or a package, or more than can be meant.
    pub fn read(self, text: &str) -> Result<Quantity, StockRefusal> {
        let least = if self.places() == 0 { Quantity::whole(1) } else { Quantity { thousandths: 1 } };
        self.read_from(least, text)
    }

    /// Reads how much was found when the store was counted: nothing, too.
    ///
    /// # Errors
    /// No number, part of a piece or a package, or more than can be meant.
    pub fn read_found(self, text: &str) -> Result<Quantity, StockRefusal> {
        self.read_from(Quantity::ZERO, text)
    }

    fn read_from(self, least: Quantity, text: &str) -> Result<Quantity, StockRefusal> {
        let read = Quantity::parse(text, self.places());
        read.filter(|read| (least..=MOST).contains(read)).ok_or(self.no_quantity(least))
    }

    fn no_quantity(self, from: Quantity) -> StockRefusal {
        match self.places() {
            0 => StockRefusal::NoCount { from, max: MOST },
            _ => StockRefusal::NoMeasure { from, max: MOST },
        }
    }

    /// Whether something can be counted so.
    fn counts(self, count: Quantity) -> Result<(), StockRefusal> {
        let parted = self.places() == 0 && count.units().is_none();
        if parted { Err(self.no_quantity(Quantity::whole(1))) } else { Ok(()) }
    }
}

/// What a batch holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Goods {
    /// Things.
    Things,
    /// Vouchers, each with a serial number.
    Vouchers,
}

/// What happened to a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "each has its words in every language")]
pub enum Movement {
    Received,
    HandedOver,
    Returned,
    Corrected,
}

/// A batch: goods of one kind that came together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Its id.
    pub id: BatchId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// What it holds.
    pub goods: Goods,
    /// How it is counted.
    pub unit: Unit,
    /// What one is worth.
    pub unit_value: Grosze,
    /// The last day on which it may be handed over.
    pub expires_on: Option<Day>,
    /// How much there is.
    pub quantity: Quantity,
}

/// The most of one batch.
pub const MOST: Quantity = Quantity::whole(1_000_000);

/// The most that one batch is worth: a hundred million złoty.
const MOST_WORTH: Grosze = Grosze::zloty(100_000_000);

impl Batch {
    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::StockBatch, self.id.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }

    /// What is there is worth this much, rounded half up to grosze.
    #[must_use]
    pub fn value(&self) -> Grosze {
        self.quantity.worth(self.unit_value)
    }

    /// What so much of it is worth when it is taken next: by so much less is worth what stays. Each part is rounded once,
    /// and whatever is taken bit by bit comes to what the batch was worth, never to more.
    #[must_use]
    pub fn worth_of(&self, count: Quantity) -> Grosze {
        self.value() - (self.quantity - count).worth(self.unit_value)
    }

    /// What each of so many portions is worth when they are taken one after another.
    #[must_use]
    pub fn worth_of_each(&self, portion: Quantity, count: usize) -> Vec<Grosze> {
        let mut left = self.clone();
        let mut take = || {
            let worth = left.worth_of(portion);
            left.quantity = left.quantity - portion;
            worth
        };
        (0..count).map(|_| take()).collect()
    }

    /// Whether so much of it can be handed to somebody: whole pieces and packages, worth a grosz at least.
    ///
    /// # Errors
    /// It is part of a piece, nothing, or worth nothing.
    pub fn parts(&self, count: Quantity) -> Result<(), StockRefusal> {
        self.unit.counts(count)?;
        if count <= Quantity::ZERO {
            return Err(StockRefusal::NotThatMuch { count: self.quantity });
        }
        if count.of(self.unit_value) < Grosze(1) { Err(StockRefusal::WorthNothing) } else { Ok(()) }
    }

    /// It is taken into the store.
    ///
    /// # Errors
    /// Its last day is over, it came in the future, or it is part of a piece or worth nothing.
    pub fn receive(&self, on: Day, today: Day) -> Result<Event, StockRefusal> {
        if on > today {
            return Err(StockRefusal::InFuture { day: on });
        }
        if let Some(day) = self.expires_on.filter(|day| *day < on) {
            return Err(StockRefusal::Expired { since: day });
        }
        self.parts(self.quantity)?;
        Ok(self.event(What::StockReceived { count: self.quantity }))
    }

    /// It is bought with money of a fund.
    ///
    /// # Errors
    /// Its money is bound to paid activity.
    pub fn bought_from(&self, fund: &Fund) -> Result<(), StockRefusal> {
        if fund.pays_for_aid() { Ok(()) } else { Err(StockRefusal::WrongFund) }
    }

    /// Whether some of it can be handed over on a day, besides what is promised of it to others.
    ///
    /// # Errors
    /// There is not so much, the rest is promised, its last day is over, or it is part of a piece or worth nothing.
    pub fn spares(&self, count: Quantity, promised: Quantity, on: Day) -> Result<(), StockRefusal> {
        if let Some(day) = self.expires_on.filter(|day| *day < on) {
            return Err(StockRefusal::Expired { since: day });
        }
        self.parts(count)?;
        if count > self.quantity {
            return Err(StockRefusal::NotThatMuch { count: self.quantity });
        }
        let free = (self.quantity - promised).max(Quantity::ZERO);
        if count > free { Err(StockRefusal::Promised { count: free }) } else { Ok(()) }
    }

    /// Some of it is handed over, and what is promised to others stays.
    ///
    /// # Errors
    /// There is not so much, the rest is promised, its last day is over, or it is part of a piece or worth nothing.
    pub fn hand_over(&mut self, count: Quantity, promised: Quantity, on: Day) -> Result<Event, StockRefusal> {
        self.spares(count, promised, on)?;
        self.quantity = self.quantity - count;
        Ok(self.event(What::StockHandedOver { count }))
    }

    /// What was handed over comes back, because the handing over did not come about.
    pub fn take_back(&mut self, count: Quantity) -> Event {
        self.quantity = self.quantity + count;
        self.event(What::StockReturned { count })
    }

    /// Somebody proposes to correct how many there are; nothing changes until another signs.
    ///
    /// # Errors
    /// Nothing would change, it is part of a piece, or less than nothing would be left.
    pub fn propose(&self, correction: &Correction) -> Result<Event, StockRefusal> {
        self.can_be(correction)?;
        let reason = <&str>::from(correction.reason).to_owned();
        Ok(self.event(What::StockCorrectionProposed { reason }))
    }

    fn can_be(&self, correction: &Correction) -> Result<(), StockRefusal> {
        if correction.change == Quantity::ZERO {
            return Err(StockRefusal::NothingChanges);
        }
        self.unit.counts(correction.change)?;
        let left = self.quantity + correction.change;
        if !(Quantity::ZERO..=MOST).contains(&left) || left.worth(self.unit_value) > MOST_WORTH {
            return Err(StockRefusal::NotThatMuch { count: self.quantity });
        }
        Ok(())
    }

    /// Another person signs a correction, and it counts.
    ///
    /// # Errors
    /// The same person proposed it, or less than nothing would be left.
    pub fn correct(&mut self, correction: &Correction, by: &AccountId) -> Result<Event, StockRefusal> {
        if *by == correction.proposed_by {
            return Err(StockRefusal::SameSignature);
        }
        self.can_be(correction)?;
        self.quantity = self.quantity + correction.change;
        let reason = <&str>::from(correction.reason).to_owned();
        Ok(self.event(What::StockCorrected { reason }))
    }

    /// Another person turns a correction down.
    pub fn turn_down(&self) -> Event {
        self.event(What::StockCorrectionTurnedDown)
    }
}

/// A correction of a batch that waits for its second signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// By how much; below nothing when there is less.
    pub change: Quantity,
    /// Why.
    pub reason: StockCorrection,
    /// Who proposed it.
    pub proposed_by: AccountId,
}

/// The store was counted on a day.
pub fn counted_on(house: &OrganisationId, count: u32) -> Event {
    let subject = Subject::of(Noun::Stock, house.as_str());
    Event { subject, organisation: Some(house.clone()), what: What::StockCounted { count } }
}

#[cfg(test)]
mod tests;
