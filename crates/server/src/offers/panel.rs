//! An offer's address in the panel, and what its page there needs.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::offers::show::Seen;
use crate::offers::{Kept, Key, price, room, store};
use crate::organisations::store::find_house;
use mutual_aid::{Act, OrganisationId};
use serde::Deserialize;

/// Where an offer stands in a panel: `/panel/{org}/oferty/{number}`.
#[derive(Debug, Clone, Deserialize)]
pub struct At {
    /// The organisation's name in addresses.
    pub org: String,
    /// The number, as it was typed.
    pub number: String,
}

impl At {
    /// The address of the offer's page, without its language.
    #[must_use]
    pub fn address(&self) -> String {
        format!("/panel/{}/oferty/{}", self.org, self.number)
    }

    fn key(&self, look: &mut Look<'_>) -> Result<Key, Failure> {
        let organisation = keeper(look, &self.org)?;
        Ok(Key { organisation, number: self.number.parse().map_err(|_| Failure::NotFound)? })
    }
}

/// The organisation of a panel, for somebody who keeps its offers.
///
/// # Errors
/// There is no such organisation for this person, or the act is somebody else's.
pub fn keeper(look: &mut Look<'_>, org: &str) -> Result<OrganisationId, Failure> {
    let house = find_house(look, org)?;
    look.who().may(&Act::KeepOffers(&house.id))?;
    Ok(house.id)
}

/// An offer for its keeper's eyes, shown or not.
///
/// # Errors
/// There is no such offer in this organisation.
pub fn see(look: &mut Look<'_>, at: &At) -> Result<Seen, Failure> {
    let key = at.key(look)?;
    let kept = store::find(look, &key)?;
    let host = store::host(look, &key.organisation)?;
    let (room, now) = (room::of(look, &kept)?, look.now());
    let price = price::of(look.tx, &kept, now.day())?;
    Ok(Seen::of(room, kept, host, (now, price)))
}

/// An offer its keeper wants to change.
///
/// # Errors
/// There is no such offer in this organisation.
pub fn find_to_change(change: &mut Change<'_>, at: &At) -> Result<Kept, Failure> {
    let key = at.key(&mut change.look())?;
    store::find_to_change(change, &key)
}
