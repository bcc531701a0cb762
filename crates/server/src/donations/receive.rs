//! Gifts that came to the bank account: each is kept, and answered with the entry that books it.

use crate::app::Change;
use crate::donations::store;
use crate::failure::Failure;
use mutual_aid::donation::{Donation, Gift, Status, Way};
use mutual_aid::fund::Fund;
use mutual_aid::ledger::Entry;
use mutual_aid::{DonationId, Event, OrganisationId};

/// A transfer that is known as a gift.
#[derive(Debug, Clone)]
pub struct Transfer<'a> {
    /// The fund it is for.
    pub fund: &'a Fund,
    /// The gift that was announced by its code; a new one otherwise.
    pub announced: Option<DonationId>,
    /// What came and when.
    pub gift: Gift,
}

/// A gift that came.
#[derive(Debug, Clone)]
pub struct Received {
    /// The donation.
    pub donation: DonationId,
    /// The entry that books it.
    pub entry: Entry,
    /// What happened to it.
    pub event: Event,
}

/// Keeps transfers as donations, in their order. Whoever asks posts the entries and records what happened: an import is
/// one event, a gift that somebody found is the event of its donation.
///
/// # Errors
/// A fund takes no donations, or an announced one came before.
pub fn receive(
    change: &mut Change<'_>,
    house: &OrganisationId,
    transfers: &[Transfer<'_>],
) -> Result<Vec<Received>, Failure> {
    let today = change.now().day();
    let (mut new, mut received) = (Vec::new(), Vec::with_capacity(transfers.len()));
    for transfer in transfers {
        let gift = transfer.gift.clone();
        let id = transfer.announced.clone().unwrap_or_else(|| DonationId(change.ids().id()));
        let (fund, way, status) = (transfer.fund.id.clone(), Way::Transfer, Status::Announced);
        let mut donation = Donation { id, organisation: house.clone(), fund, way, status, gift: None };
        // The bank's day counts, also where its clock is ahead of ours.
        let today = today.max(gift.on);
        let (entry, event) = donation.book(transfer.fund, gift, today)?;
        received.push(Received { donation: donation.id.clone(), entry, event });
        if transfer.announced.is_some() {
            store::save_came(change, &donation)?;
        } else {
            new.push(donation);
        }
    }
    store::insert_transfers(change, &new)?;
    Ok(received)
}
