//! What lies in the store for aid, and what of it is promised: to whom something is reserved, and to those on approved lists.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Sql, params, sql};
use mutual_aid::aid::{Form, Stocked};
use mutual_aid::stock::Batch;
use mutual_aid::{AidListId, Day, FundId, Grosze, OrganisationId, Quantity};

/// The goods of a fund that are given in a form, as they are good on a day; what one list promises may be left out.
///
/// # Errors
/// The database failed.
pub fn stocked(
    look: &mut Look<'_>,
    house: &OrganisationId,
    (fund, form): (&FundId, Form),
    on: Day,
    list: Option<&AidListId>,
) -> Result<Stocked, Failure> {
    let Some(goods) = form.goods() else { return Ok(Stocked::default()) };
    let row = look.tx.one(
        STOCKED,
        &params![
            house.as_str(),
            fund.as_str(),
            <&str>::from(goods),
            <&str>::from(form),
            on.to_string(),
            list.map(AidListId::as_str),
        ],
    )?;
    let row = row.ok_or(Failure::NotFound)?;
    let worth = |name| row.get(name).map(Grosze);
    Ok(Stocked { there: worth("there")?, reserved: worth("reserved")?, listed: worth("listed")? })
}

const STOCKED: Sql = sql("select
        (select cast(coalesce(sum((b.unit_value_grosze * e.after_thousandths + 500) / 1000), 0) as bigint)
            from stock_batches b
            join stock_events e on e.organisation_id = b.organisation_id and e.batch_id = b.id
                and e.position = (select max(l.position)
                    from stock_events l
                    where l.organisation_id = b.organisation_id and l.batch_id = b.id)
            where b.organisation_id = $1 and b.fund_id = $2 and b.goods = $3
                and coalesce(b.expires_on, '9999') >= $5) as there,
        (select cast(coalesce(sum(d.amount_grosze), 0) as bigint)
            from aid_requests r
            join aid_decisions d on d.organisation_id = r.organisation_id and d.request_id = r.id
                and d.decided_on is not null
            where r.organisation_id = $1 and r.status = 'reserved' and d.fund_id = $2 and d.form = $4) as reserved,
        (select cast(coalesce(sum((o.thousandths * o.unit_value_grosze + 500) / 1000), 0) as bigint)
            from (
                select b.id, b.unit_value_grosze, cast(sum(g.portion_thousandths) as bigint) as thousandths
                from aid_lists l
                join aid_list_goods g on g.organisation_id = l.organisation_id and g.list_id = l.id
                join aid_list_people p on p.organisation_id = l.organisation_id and p.list_id = l.id
                join stock_batches b on b.organisation_id = g.organisation_id and b.id = g.batch_id
                where l.organisation_id = $1 and l.status = 'approved' and b.fund_id = $2 and b.goods = $3
                    and coalesce(b.expires_on, '9999') >= $5
                    and (cast($6 as text) is null or l.id <> $6)
                group by b.id, b.unit_value_grosze
            ) o) as listed");

/// How much of a batch approved lists promise; one list may be left out.
///
/// # Errors
/// The database failed.
pub fn listed(look: &mut Look<'_>, batch: &Batch, list: Option<&AidListId>) -> Result<Quantity, Failure> {
    let row = look.tx.one(
        sql("select cast(coalesce(sum(g.portion_thousandths), 0) as bigint) as thousandths
            from aid_lists l
            join aid_list_goods g on g.organisation_id = l.organisation_id and g.list_id = l.id
            join aid_list_people p on p.organisation_id = l.organisation_id and p.list_id = l.id
            where l.organisation_id = $1 and g.batch_id = $2 and l.status = 'approved'
                and (cast($3 as text) is null or l.id <> $3)"),
        &params![batch.organisation.as_str(), batch.id.as_str(), list.map(AidListId::as_str)],
    )?;
    let thousandths = row.map_or(Ok(0), |row| row.get("thousandths"))?;
    Ok(Quantity { thousandths })
}
