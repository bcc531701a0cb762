//! What everybody on a list has got with their portion, against the limit of the rules and two amounts of the law.

use crate::aid::store::{self, Listing};
use crate::app::Look;
use crate::failure::Failure;
use mutual_aid::aid::Gifts;

/// What each on a list will have got by the day of handing out, by name in the order of the list.
///
/// # Errors
/// The database failed.
pub(super) fn gifts(look: &mut Look<'_>, listing: &Listing) -> Result<Vec<(String, Gifts)>, Failure> {
    let (house, portion, own) = (&listing.list.organisation, listing.portion(), Some(&listing.list.id));
    let mut told = Vec::with_capacity(listing.people.len());
    for listed in &listing.people {
        let before = store::gifts(look, house, &listed.person, listing.planned_on, own)?;
        told.push((listed.name.clone(), before.with(portion)));
    }
    Ok(told)
}

/// Holds a list to what the rules of its day give one person in a month.
///
/// # Errors
/// Somebody would get more.
pub(super) fn keeps(look: &mut Look<'_>, listing: &Listing) -> Result<(), Failure> {
    let rules = store::rules_on(look, &listing.list.organisation, listing.planned_on)?;
    let limit = rules.and_then(|rules| rules.month_limit);
    if limit.is_none() {
        return Ok(());
    }
    for (name, gifts) in gifts(look, listing)? {
        listing.list.gives(&name, gifts, limit)?;
    }
    Ok(())
}
