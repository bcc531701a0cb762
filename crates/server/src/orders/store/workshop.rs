//! The workshop of an order: the offer it comes from says that the requester comes there, or they chose so.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, params, sql};
use crate::offers::place;
use mutual_aid::offer::Where;
use mutual_aid::{OfferId, OrderId, OrganisationId, SlotId};

/// Its address, which is public; nothing where somebody comes to the requester.
///
/// # Errors
/// The database failed.
pub fn of(look: &mut Look<'_>, order: &OrderId) -> Result<Option<String>, Failure> {
    let row = look.tx.one(
        sql("select coalesce(f.address, h.address, '') as address, f.place_id
            from orders o
            join offers f on f.organisation_id = o.organisation_id
                and f.id = coalesce(o.workshop_offer_id, o.offer_id)
            join organisations h on h.id = o.organisation_id
            where o.id = $1 and (o.workshop_offer_id is not null or f.where_done = 'workshop')"),
        &params![order.as_str()],
    )?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(place::addressed(row.get::<String>("address")?.trim(), row.get("place_id")?)))
}

/// The offer of a time, and where its work is done.
///
/// # Errors
/// The organisation has no such time.
pub fn of_slot(
    look: &mut Look<'_>,
    house: &OrganisationId,
    slot: &SlotId,
) -> Result<(OfferId, Where), Failure> {
    let row = look.tx.one(
        sql("select f.id, f.where_done
            from slots s
            join offers f on f.organisation_id = s.organisation_id and f.id = s.offer_id
            where s.organisation_id = $1 and s.id = $2"),
        &params![house.as_str(), slot.as_str()],
    )?;
    let row = row.ok_or(Failure::NotFound)?;
    let done: String = row.get("where_done")?;
    Ok((OfferId(row.get("id")?), done.parse().map_err(|_| Broken::Type("offers.where_done".into()))?))
}
