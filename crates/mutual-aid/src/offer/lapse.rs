//! A paid offer whose calculation is over: no fee can be named, so nobody is invited until a new one is approved.

use super::{Mode, Offer, Status};
use crate::event::{Event, What};
use crate::refusal::OfferRefusal;

impl Offer {
    /// No calculation carries it any more: it is hidden until one does (udpp art. 9 ust. 1 pkt 1).
    ///
    /// # Errors
    /// It is free, a calculation carries it, or it is not shown.
    pub fn lapse(&mut self) -> Result<Event, OfferRefusal> {
        if self.mode == Mode::Unpaid || self.calculated {
            return Err(OfferRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        self.step(&[Status::Published, Status::Full], Status::Paused, What::OfferUncalculated)
    }
}
