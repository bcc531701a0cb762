//! Where what was given lies now: asked before it goes back, or moves to what it was.

use crate::app::Change;
use crate::donations::store::Kept;
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::kit::forms::Filled;
use crate::stock::store as stock;
use mutual_aid::donation::{Lies, Way};

/// Where the money of a gift in cash is, as the treasurer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Place {
    /// In the cash box.
    #[default]
    Box,
    /// In the bank by now: it goes back by transfer.
    Bank,
}

impl Place {
    /// Reads it; a form that does not ask means the box.
    #[must_use]
    pub fn read(filled: &Filled, field: &str) -> Self {
        if filled.text(field) == "bank" { Self::Bank } else { Self::Box }
    }
}

/// Where a donation lies.
///
/// # Errors
/// The database failed.
pub fn find(change: &mut Change<'_>, kept: &Kept, place: Place) -> Result<Lies, Failure> {
    let (house, it) = (&kept.donation.organisation, &kept.donation);
    match (it.way, place) {
        (Way::Transfer, _) | (Way::Cash, Place::Bank) => Ok(Lies::InBank),
        (Way::Cash, Place::Box) => {
            // Whoever takes cash of the same fund at the same time waits.
            let fund = funds::find_to_change(change, house, &it.fund)?.fund;
            Ok(Lies::InBox { found: funds::cash(&mut change.look(), house, &fund.id)? })
        }
        (Way::InKind, _) => {
            Ok(Lies::Goods { shelved: stock::is_shelved(&mut change.look(), house, it.id.as_str())? })
        }
    }
}
