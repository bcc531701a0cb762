//! Donations that came to the bank account: booked at once, many in one change.

use crate::app::Change;
use crate::donations::store;
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::ledger;
use mutual_aid::document::Kind;
use mutual_aid::donation::{Donation, Gift, Status, Way};
use mutual_aid::fund::Purpose;
use mutual_aid::ledger::{ActivityKind, Entry, LedgerAccount};
use mutual_aid::{DonationId, Event, FundId, OrganisationId};

/// A credit of the bank account that is known as a donation.
#[derive(Debug, Clone)]
pub struct Credit {
    /// The fund it is for.
    pub fund: FundId,
    /// The donation that was announced by its code; a new one otherwise.
    pub announced: Option<DonationId>,
    /// What came and when.
    pub gift: Gift,
    /// It was booked as unexplained before and is only now known.
    pub was_unexplained: bool,
}

/// Books credits as donations, in their order; answers the donations with what happened to each. What is unexplained lies
/// in the fund of the statutory purposes until it is known. Recording what happened is up to the caller: an
/// import is one event, a match by hand is the event of its donation.
///
/// # Errors
/// A fund takes no donations, a day is still to come, or an announced one came before.
pub fn receive(
    change: &mut Change<'_>,
    house: &OrganisationId,
    credits: &[Credit],
) -> Result<Vec<(DonationId, Event)>, Failure> {
    let holds = funds::of_purpose(change, house, Purpose::Statutory)?;
    let mut entries = Vec::with_capacity(credits.len());
    let mut received = Vec::with_capacity(credits.len());
    for credit in credits {
        let fund = funds::find(&mut change.look(), house, &credit.fund)?.fund;
        let mut kept = match &credit.announced {
            Some(id) => Some(store::find_to_change(change, house, id.as_str())?),
            None => None,
        };
        let mut donation =
            kept.as_ref().map_or_else(|| fresh(change, house, credit), |kept| kept.donation.clone());
        let (entry, event) = donation.book(&fund, credit.gift.clone(), change.now().day())?;
        entries.push(if credit.was_unexplained { explained(&entry, credit, &holds) } else { entry });
        received.push((donation.id.clone(), event));
        match &mut kept {
            Some(kept) => {
                kept.donation = donation;
                store::save(change, kept)?;
            }
            None => store::insert(change, &donation, (None, None))?,
        }
    }
    ledger::post_all(change, house, &entries)?;
    Ok(received)
}

fn fresh(change: &Change<'_>, house: &OrganisationId, credit: &Credit) -> Donation {
    Donation {
        id: DonationId(change.ids().id()),
        organisation: house.clone(),
        fund: credit.fund.clone(),
        way: Way::Transfer,
        status: Status::Announced,
        gift: None,
    }
}

/// The entry of a donation whose money lies in the account already, in the fund that holds what is unexplained.
fn explained(entry: &Entry, credit: &Credit, holds: &FundId) -> Entry {
    let amount = credit.gift.amount;
    Entry::of(Kind::Internal, entry.cause, &entry.subject, entry.happened_on)
        .moves((ActivityKind::Unpaid, holds), LedgerAccount::Unexplained, LedgerAccount::Bank, amount)
        .moves((ActivityKind::Unpaid, &credit.fund), LedgerAccount::Bank, LedgerAccount::Donations, amount)
}
