//! The workshop of an order: the offer it comes from, or whose time it has, says that the requester comes there.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use crate::offers::place;
use mutual_aid::OrderId;

/// Its address, which is public; nothing where somebody comes to the requester.
///
/// # Errors
/// The database failed.
pub fn of(look: &mut Look<'_>, order: &OrderId) -> Result<Option<String>, Failure> {
    let row = look.tx.one(
        sql("select coalesce(f.address, h.address, '') as address, f.place_id
            from orders o
            join offers f on f.organisation_id = o.organisation_id and f.id = coalesce(o.offer_id,
                (select min(s.offer_id)
                from slot_seats t
                join slots s on s.organisation_id = t.organisation_id and s.id = t.slot_id
                where t.organisation_id = o.organisation_id and t.order_id = o.id))
            join organisations h on h.id = o.organisation_id
            where o.id = $1 and f.where_done = 'workshop'"),
        &params![order.as_str()],
    )?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(place::workshop(row.get::<String>("address")?.trim(), row.get("place_id")?)))
}
