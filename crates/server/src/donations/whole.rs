//! A donation with everything that stands around it, as far as its reader may see it.

use crate::app::Look;
use crate::donations::show::may_see_donor;
use crate::donations::store::{self, Donor, Kept};
use crate::donations::voided::Voided;
use crate::failure::Failure;
use crate::funds::store::{self as funds, Kept as Fund};
use crate::ledger::store as ledger;
use mutual_aid::donation::{Status, Way};
use mutual_aid::{Act, OrganisationId};

/// A donation as the treasurer sees it.
#[derive(Debug, Clone)]
pub struct Whole {
    /// The donation.
    pub kept: Kept,
    /// What it is for.
    pub fund: Fund,
    /// Who gave, when they said it and the reader may see it.
    pub donor: Option<Donor>,
    /// Whether the reader may see who gave.
    pub sees: bool,
    /// The numbers of its entries in the books, the oldest first.
    pub entries: Vec<String>,
    /// Since when its papers are void.
    pub voided: Option<Voided>,
}

impl Whole {
    /// A donation of an organisation.
    ///
    /// # Errors
    /// There is none for whoever looks.
    pub fn find(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Self, Failure> {
        look.who().may(&Act::KeepDonations(house))?;
        let kept = store::find(look, house, id)?;
        let sees = may_see_donor(look, &kept).is_ok();
        let donor = match &kept.donor {
            Some(donor) if sees => Some(store::find_donor(look, house, donor.as_str())?),
            _ => None,
        };
        Ok(Self {
            fund: funds::find(look, house, &kept.donation.fund)?,
            entries: ledger::numbers_of(look, house, id)?,
            voided: Voided::find(look, &kept)?,
            donor,
            sees,
            kept,
        })
    }

    /// The number of the paper for a gift taken by hand: the receipt for cash, the statement that goods were accepted.
    #[must_use]
    pub fn receipt(&self) -> Option<&str> {
        let by_hand = self.kept.donation.way != Way::Transfer && self.kept.donation.gift.is_some();
        self.entries.first().filter(|_| by_hand).map(String::as_str)
    }

    /// Whether it came and is here.
    #[must_use]
    pub fn is_here(&self) -> bool {
        matches!(self.kept.donation.status, Status::Booked | Status::Acknowledged)
    }
}
