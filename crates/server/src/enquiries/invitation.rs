//! The offer an enquiry comes from: its times, its price, and where its work is done.

use crate::app::Look;
use crate::failure::Failure;
use crate::offers::price::{self, Price};
use crate::offers::store::{self as offers, Host, Kept};
use crate::offers::{place, room};
use crate::slots::Slot;
use mutual_aid::offer::{Status as Shown, Where};

/// The offer an enquiry comes from, with its coming times.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// The offer.
    pub kept: Kept,
    /// Its organisation.
    pub host: Host,
    /// The times that can still be chosen.
    pub slots: Vec<Slot>,
    /// What it asks at most, where it is paid.
    pub price: Option<Price>,
}

impl Invitation {
    /// The workshop, where the requester comes or may come there.
    #[must_use]
    pub fn workshop(&self) -> Option<String> {
        let it = &self.kept.details;
        let address = || place::addressed(it.address.as_deref().unwrap_or(&self.host.address), it.place);
        (it.where_done != Where::AtYours).then(address)
    }

    /// Tells whether the requester chooses between their home and the workshop.
    #[must_use]
    pub fn leaves_choice(&self) -> bool {
        self.kept.details.where_done == Where::Either
    }
}

/// An offer that can be answered now, with its times.
///
/// # Errors
/// The database failed.
pub fn open(look: &mut Look<'_>, number: i64) -> Result<Option<Invitation>, Failure> {
    let is_open = |found: &Invitation| found.host.active && found.kept.offer.status == Shown::Published;
    Ok(of(look, number)?.filter(is_open))
}

/// An offer that was answered, shown or not, with its times.
///
/// # Errors
/// The database failed.
pub fn of(look: &mut Look<'_>, number: i64) -> Result<Option<Invitation>, Failure> {
    let Some((kept, host)) = offers::find_public(look, number)? else { return Ok(None) };
    let now = look.now();
    let mut slots = room::of(look, &kept)?.slots;
    slots.retain(|slot| slot.free(now) > 0);
    let price = price::of(look.tx, &kept, look.now().day())?;
    Ok(Some(Invitation { kept, host, slots, price }))
}
