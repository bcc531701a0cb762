//! Which offer an enquiry came from.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::{OfferId, OrganisationId};

/// The number of an organisation's offer.
///
/// # Errors
/// The database failed.
pub fn number_of(
    look: &mut Look<'_>,
    house: &OrganisationId,
    offer: &OfferId,
) -> Result<Option<i64>, Failure> {
    let text = sql("select number from offers where organisation_id = $1 and id = $2");
    let row = look.tx.one(text, &params![house.as_str(), offer.as_str()])?;
    Ok(row.map(|row| row.get("number")).transpose()?)
}
