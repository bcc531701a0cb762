//! Orders that take room of an offer without having a slot.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::offer::Offer;

/// How many orders of an offer are open without a slot.
///
/// # Errors
/// The database failed.
pub fn open_without_slot(look: &mut Look<'_>, offer: &Offer) -> Result<i64, Failure> {
    let row = look.tx.one(
        sql("select cast(count(*) as bigint) as n
            from orders o
            where o.organisation_id = $1 and o.offer_id = $2
                and o.status in ('submitted', 'acknowledged', 'needs-info', 'terms-proposed', 'terms-countered',
                    'agreed', 'scheduled', 'in-progress')
                and not exists (select 1 from slot_seats t where t.order_id = o.id)"),
        &params![offer.organisation.as_str(), offer.id.as_str()],
    )?;
    Ok(row.map_or(Ok(0), |row| row.get("n"))?)
}
