//! Whether an offer has room for one more order, and the steps between shown and full that follow from it.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::offers::store::{self, Kept};
use crate::slots::{self, Slot};
use mutual_aid::OrganisationId;
use mutual_aid::offer::Status;

/// The room of an offer now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// The coming slots, the next first, taken ones among them.
    pub slots: Vec<Slot>,
    /// How many orders still fit: seats of coming slots, or places without a date where no slot is coming.
    pub free: i64,
}

/// Looks how much room an offer has.
///
/// # Errors
/// The database failed.
pub fn of(look: &mut Look<'_>, kept: &Kept) -> Result<Room, Failure> {
    let now = look.now();
    let slots = slots::store::coming(look, &kept.offer)?;
    let free = if slots.is_empty() {
        (kept.details.capacity - store::room::open_without_slot(look, &kept.offer)?).max(0)
    } else {
        slots.iter().map(|slot| i64::from(slot.free(now))).sum()
    };
    Ok(Room { slots, free })
}

/// What follows for the offer when an order took or freed a seat: the last one fills it, a free one opens it again.
///
/// # Errors
/// There is no such offer in this organisation, or the database failed.
pub fn follow(change: &mut Change<'_>, organisation: &OrganisationId, offer: &str) -> Result<(), Failure> {
    let mut kept = store::find_by_id_to_change(change, organisation, offer)?;
    let room = of(&mut change.look(), &kept)?;
    let event = match (kept.offer.status, room.free > 0) {
        (Status::Published, false) => kept.offer.fill()?,
        (Status::Full, true) => kept.offer.reopen()?,
        _ => return Ok(()),
    };
    store::save(change, &kept)?;
    change.record(event)
}
