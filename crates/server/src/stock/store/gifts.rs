//! Gifts in kind that were booked, and what of them is not on the shelf yet.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Sql, params, sql};
use mutual_aid::refusal::StockRefusal;
use mutual_aid::{FundId, Grosze, OrganisationId};

/// A gift in kind, without its donor.
#[derive(Debug, Clone)]
pub struct Gift {
    /// The id of the donation.
    pub id: String,
    /// What was given.
    pub item: String,
    /// The fund it was given for.
    pub fund: FundId,
    /// What is not on the shelf yet.
    pub left: Grosze,
}

/// Gifts in kind of which something is not on the shelf yet, the newest first.
///
/// # Errors
/// The database failed.
pub fn gifts(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Gift>, Failure> {
    let rows = look.tx.all(LEFT, &params![house.as_str(), None::<&str>])?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// What is left of gifts in kind, or of one of them.
const LEFT: Sql = sql("select g.id, g.item, g.fund_id, g.left_grosze
    from (
        select d.id, d.item, d.fund_id, d.received_on, d.amount_grosze - coalesce((
                select cast(sum((b.unit_value_grosze * e.after_thousandths + 500) / 1000) as bigint)
                from stock_batches b
                join stock_events e on e.organisation_id = b.organisation_id and e.batch_id = b.id
                    and e.position = 1
                where b.organisation_id = d.organisation_id and b.gift_id = d.id), 0) as left_grosze
        from donations d
        where d.organisation_id = $1 and d.way = 'in-kind' and d.status in ('booked', 'acknowledged')
            and (cast($2 as text) is null or d.id = $2)
    ) g
    where g.left_grosze > 0
    order by g.received_on desc, g.id
    limit 100");

/// A gift in kind to take goods from; whoever comes at the same time waits.
///
/// # Errors
/// There is none, it went back, or nothing is left of it.
pub fn find_gift(change: &mut Change<'_>, house: &OrganisationId, id: &str) -> Result<Gift, Failure> {
    let text = sql("select id from donations where organisation_id = $1 and id = $2").locked();
    let _ = change.tx.one(text, &params![house.as_str(), id])?.ok_or(StockRefusal::NoGift)?;
    let row = change.tx.one(LEFT, &params![house.as_str(), Some(id)])?.ok_or(StockRefusal::NoGift)?;
    Ok(read(&row)?)
}

/// Whether anything of a gift in kind came into the store, whatever became of it there.
///
/// # Errors
/// The database failed.
pub fn is_shelved(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<bool, Failure> {
    let text = sql("select 1 as one from stock_batches where organisation_id = $1 and gift_id = $2 limit 1");
    Ok(look.tx.one(text, &params![house.as_str(), id])?.is_some())
}

fn read(row: &Row) -> Result<Gift, Broken> {
    Ok(Gift {
        id: row.get("id")?,
        item: row.get::<Option<String>>("item")?.unwrap_or_default(),
        fund: FundId(row.get("fund_id")?),
        left: Grosze(row.get("left_grosze")?),
    })
}
