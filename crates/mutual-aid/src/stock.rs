//! Goods that an organisation keeps to hand them on: batches, and a trail of what happened to each. Nothing in the trail
//! is changed; a mistake is mended by a correction that two people sign.
//!
//! ```text
//! received → handed-over … → empty
//!      └ correction proposed → signed by another → corrected
//!                           └→ turned down
//! ```

use crate::day::Day;
use crate::event::{Event, Noun, Subject, What};
use crate::fund::Fund;
use crate::id::{AccountId, BatchId, OrganisationId};
use crate::money::Grosze;
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
    /// What one is worth.
    pub unit_value: Grosze,
    /// The last day on which it may be handed over.
    pub expires_on: Option<Day>,
    /// How many there are.
    pub quantity: i64,
}

/// The most of one batch.
pub const MOST: i64 = 1_000_000;

impl Batch {
    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::StockBatch, self.id.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }

    /// What is there is worth this much.
    #[must_use]
    pub fn value(&self) -> Grosze {
        self.unit_value.times(self.quantity)
    }

    /// Reads how many.
    ///
    /// # Errors
    /// No whole number above nothing, or more than can be meant.
    pub fn count(text: &str) -> Result<i64, StockRefusal> {
        let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let count = bare.parse::<i64>().ok().filter(|count| (1..=MOST).contains(count));
        count.ok_or(StockRefusal::NoCount { max: MOST })
    }

    /// It is taken into the store.
    ///
    /// # Errors
    /// Its last day is over, or it came in the future.
    pub fn receive(&self, on: Day, today: Day) -> Result<Event, StockRefusal> {
        if on > today {
            return Err(StockRefusal::InFuture { day: on });
        }
        if let Some(day) = self.expires_on.filter(|day| *day < on) {
            return Err(StockRefusal::Expired { since: day });
        }
        Ok(self.event(What::StockReceived { count: counted(self.quantity) }))
    }

    /// It is bought with money of a fund.
    ///
    /// # Errors
    /// The fund is closed, or its money is bound to paid activity.
    pub fn bought_from(&self, fund: &Fund) -> Result<(), StockRefusal> {
        if fund.pays_for_aid() { Ok(()) } else { Err(StockRefusal::WrongFund) }
    }

    /// Whether some of it can be handed over on a day, besides what is promised of it to others.
    ///
    /// # Errors
    /// There is not so much, the rest is promised, or its last day is over.
    pub fn spares(&self, count: i64, promised: i64, on: Day) -> Result<(), StockRefusal> {
        if let Some(day) = self.expires_on.filter(|day| *day < on) {
            return Err(StockRefusal::Expired { since: day });
        }
        if count < 1 || count > self.quantity {
            return Err(StockRefusal::NotThatMuch { count: self.quantity });
        }
        if count > self.quantity.saturating_sub(promised) {
            return Err(StockRefusal::Promised { count: self.quantity.saturating_sub(promised).max(0) });
        }
        Ok(())
    }

    /// Some of it is handed over, and what is promised to others stays.
    ///
    /// # Errors
    /// There is not so much, the rest is promised, or its last day is over.
    pub fn hand_over(&mut self, count: i64, promised: i64, on: Day) -> Result<Event, StockRefusal> {
        self.spares(count, promised, on)?;
        self.quantity -= count;
        Ok(self.event(What::StockHandedOver { count: counted(count) }))
    }

    /// Somebody proposes to correct how many there are; nothing changes until another signs.
    ///
    /// # Errors
    /// Nothing would change, or less than nothing would be left.
    pub fn propose(&self, correction: &Correction) -> Result<Event, StockRefusal> {
        self.can_be(correction)?;
        let reason = <&str>::from(correction.reason).to_owned();
        Ok(self.event(What::StockCorrectionProposed { reason }))
    }

    fn can_be(&self, correction: &Correction) -> Result<(), StockRefusal> {
        if correction.change == 0 {
            return Err(StockRefusal::NothingChanges);
        }
        let left = self.quantity.saturating_add(correction.change);
        if !(0..=MOST).contains(&left) {
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
        self.quantity += correction.change;
        let reason = <&str>::from(correction.reason).to_owned();
        Ok(self.event(What::StockCorrected { reason }))
    }

    /// Another person turns a correction down.
    pub fn turn_down(&self) -> Event {
        self.event(What::StockCorrectionTurnedDown)
    }
}

fn counted(count: i64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A correction of a batch that waits for its second signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// By how much.
    pub change: i64,
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
mod tests {
    use super::*;
    use crate::fund::Purpose;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn batch(quantity: i64) -> Batch {
        Batch {
            id: "b".into(),
            organisation: "o".into(),
            goods: Goods::Things,
            unit_value: Grosze(350),
            expires_on: Some(day("2026-12-01")),
            quantity,
        }
    }

    fn correction(change: i64) -> Correction {
        Correction { change, reason: StockCorrection::Damaged, proposed_by: "ewa".into() }
    }

    #[test]
    fn goods_are_handed_over_while_they_are_there_and_good() {
        let mut flour = batch(10);
        assert_eq!(flour.value(), Grosze(3_500));
        assert!(flour.receive(day("2026-11-24"), day("2026-11-24")).is_ok());
        let late = flour.receive(day("2026-12-02"), day("2026-12-02"));
        assert_eq!(late, Err(StockRefusal::Expired { since: day("2026-12-01") }));
        assert!(flour.hand_over(7, 0, day("2026-12-01")).is_ok());
        assert_eq!(flour.hand_over(4, 0, day("2026-12-01")), Err(StockRefusal::NotThatMuch { count: 3 }));
        let expired = Err(StockRefusal::Expired { since: day("2026-12-01") });
        assert_eq!(flour.hand_over(1, 0, day("2026-12-02")), expired);
        assert_eq!(flour.quantity, 3);
    }

    #[test]
    fn what_is_promised_to_others_is_not_handed_over() {
        let (flour, on) = (batch(10), day("2026-11-24"));
        assert_eq!(flour.spares(4, 6, on), Ok(()));
        assert_eq!(flour.spares(5, 6, on), Err(StockRefusal::Promised { count: 4 }));
        assert_eq!(flour.spares(1, 12, on), Err(StockRefusal::Promised { count: 0 }));
        assert_eq!(flour.spares(11, 6, on), Err(StockRefusal::NotThatMuch { count: 10 }));
    }

    #[test]
    fn goods_are_not_bought_with_money_of_paid_activity_nor_of_a_closed_fund() {
        let fund = |purpose, closed_on| Fund { id: "f".into(), purpose, available: Grosze(1), closed_on };
        assert_eq!(batch(1).bought_from(&fund(Purpose::Aid, None)), Ok(()));
        let wrong = Err(StockRefusal::WrongFund);
        assert_eq!(batch(1).bought_from(&fund(Purpose::PaidActivity, None)), wrong);
        assert_eq!(batch(1).bought_from(&fund(Purpose::Campaign, Some(day("2026-11-24")))), wrong);
    }

    #[test]
    fn a_correction_needs_a_second_person() {
        let mut flour = batch(10);
        assert!(flour.propose(&correction(-3)).is_ok());
        assert_eq!(flour.propose(&correction(0)), Err(StockRefusal::NothingChanges));
        assert_eq!(flour.propose(&correction(-11)), Err(StockRefusal::NotThatMuch { count: 10 }));
        assert_eq!(flour.correct(&correction(-3), &"ewa".into()), Err(StockRefusal::SameSignature));
        assert!(flour.correct(&correction(-3), &"jan".into()).is_ok());
        assert_eq!(flour.quantity, 7);
    }

    proptest! {
        /// Whatever is done in whatever order, there is never less than nothing.
        #[test]
        fn there_is_never_less_than_nothing(steps in proptest::collection::vec((any::<bool>(), -20i64..20), 0..40)) {
            let mut flour = batch(10);
            for (hands_over, count) in steps {
                if hands_over {
                    let _ = flour.hand_over(count, 0, day("2026-11-24"));
                } else {
                    let _ = flour.correct(&correction(count), &"jan".into());
                }
                prop_assert!(flour.quantity >= 0);
            }
        }
    }
}
