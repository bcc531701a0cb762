//! What follows in an offer when an order from it is sent: the seat is taken, the standard terms are version 1.

use crate::app::Change;
use crate::failure::Failure;
use crate::offers::{room, store as offers};
use crate::orders::Case;
use crate::slots::store as slots;
use crate::terms::store as terms;
use mutual_aid::event::Noun;
use mutual_aid::terms::{Side, Terms};
use mutual_aid::{Event, Subject, What};

/// Takes the seat and accepts the standard terms on the requester's behalf.
///
/// # Errors
/// The time has begun, every seat is taken, or the organisation does not serve now.
pub fn reserve(change: &mut Change<'_>, case: &Case) -> Result<(), Failure> {
    let Some(house) = &case.order.organisation else { return Ok(()) };
    offers::house(change, house)?.may_serve()?;
    let Some(offer) = &case.details.offer else { return Ok(()) };
    if let Some(slot) = &case.details.slot {
        let kept = offers::find_by_id_to_change(change, house, offer.as_str())?;
        let span = slots::take(change, house, slot, &case.order.id)?;
        let standard = Terms::standard(Some(span), &kept.details.standard_terms(), change.now())?;
        terms::save(change, &case.order.id, &standard)?;
        let (by, how) = (<&str>::from(Side::Requester), <&str>::from(change.channel()));
        change.record(Event {
            subject: Subject::of(Noun::Order, case.order.id.as_str()),
            organisation: Some(house.clone()),
            what: What::TermsAccepted { version: 1, by: by.into(), how: how.into() },
        })?;
    }
    room::follow(change, house, offer.as_str())
}

/// Gives the seat back, and opens the offer again if it was full.
///
/// # Errors
/// The database failed.
pub fn release(change: &mut Change<'_>, case: &Case) -> Result<(), Failure> {
    slots::free(change, &case.order.id)?;
    match (&case.order.organisation, &case.details.offer) {
        (Some(house), Some(offer)) => room::follow(change, house, offer.as_str()),
        _ => Ok(()),
    }
}
