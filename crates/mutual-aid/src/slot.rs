//! A bookable time of an offer.

use crate::day::{Moment, Span};
use crate::refusal::OfferRefusal;

/// A time with seats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// When.
    pub span: Span,
    /// How many orders it takes, 1 to 20.
    pub seats: u32,
    /// How many are taken.
    pub taken: u32,
}

impl Slot {
    /// Seats that can still be taken now.
    #[must_use]
    pub fn free(&self, now: Moment) -> u32 {
        if self.span.starts <= now { 0 } else { self.seats.saturating_sub(self.taken) }
    }

    /// The number of the seat that the next order gets; the database holds it unique.
    ///
    /// # Errors
    /// It has begun, or every seat is taken.
    pub fn next_seat(&self, occupied: &[u32], now: Moment) -> Result<u32, OfferRefusal> {
        if self.span.starts <= now {
            return Err(OfferRefusal::SlotInPast);
        }
        (1..=self.seats).find(|seat| !occupied.contains(seat)).ok_or(OfferRefusal::NoFreeSlot)
    }
}

/// Checks times that are added to an offer against each other and the ones it has.
///
/// # Errors
/// One is in the past, or two overlap.
pub fn may_add(new: &[Span], existing: &[Span], now: Moment) -> Result<(), OfferRefusal> {
    for (n, span) in new.iter().enumerate() {
        if span.starts <= now {
            return Err(OfferRefusal::SlotInPast);
        }
        if existing.iter().chain(new.iter().take(n)).any(|other| span.overlaps(other)) {
            return Err(OfferRefusal::SlotOverlaps);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::{Day, parse_time};

    fn at(hour: &str) -> Span {
        Span::new(Day::parse("2026-12-01").unwrap(), parse_time(hour).unwrap(), 60).unwrap()
    }

    #[test]
    fn a_seat_is_free_until_taken_or_begun() {
        let now = Moment::parse("2026-11-24T09:00:00Z").unwrap();
        let slot = Slot { span: at("10"), seats: 2, taken: 1 };
        assert_eq!(slot.free(now), 1);
        assert_eq!(slot.next_seat(&[1], now), Ok(2));
        assert_eq!(slot.next_seat(&[2], now), Ok(1));
        assert_eq!(slot.next_seat(&[1, 2], now), Err(OfferRefusal::NoFreeSlot));
        assert_eq!(slot.next_seat(&[], slot.span.starts), Err(OfferRefusal::SlotInPast));
    }

    #[test]
    fn times_of_one_offer_do_not_overlap() {
        let now = Moment::parse("2026-11-24T09:00:00Z").unwrap();
        assert_eq!(may_add(&[at("10"), at("11")], &[at("12")], now), Ok(()));
        assert_eq!(may_add(&[at("10"), at("10:30")], &[], now), Err(OfferRefusal::SlotOverlaps));
        assert_eq!(may_add(&[at("12:59")], &[at("12")], now), Err(OfferRefusal::SlotOverlaps));
    }
}
