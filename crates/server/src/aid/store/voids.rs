//! Where it is kept what was handed over on paper and did not come about.

use super::handovers::{Handed, read};
use super::moment;
use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::aid::Request;
use mutual_aid::{AccountId, AidRequestId, Day, OrganisationId};

/// A receipt that is void.
#[derive(Debug, Clone)]
pub struct Voided {
    /// Its id.
    pub id: String,
    /// What the receipt says.
    pub handed: Handed,
    /// Why it did not come about.
    pub reason: String,
    /// The day on which that was written down.
    pub on: Day,
}

/// Makes the receipt of a request void: it is kept apart from what was given.
///
/// # Errors
/// The database failed.
pub fn void(
    change: &mut Change<'_>,
    request: &Request,
    (by, reason): (&AccountId, &str),
) -> Result<(), Failure> {
    let (void, now) = (change.ids().id(), change.now().to_string());
    let (house, id) = (request.organisation.as_str(), request.id.as_str());
    change.tx.run(
        sql("insert into aid_voids (organisation_id, id, request_id, paper_id, happened_on, place, total_grosze, payee,
                bill, account, handed_over_by, recorded_at, reason, voided_by, voided_at)
            select organisation_id, $3, request_id, paper_id, happened_on, place, total_grosze, payee, bill, account,
                handed_over_by, recorded_at, $4, $5, $6
            from aid_handovers
            where organisation_id = $1 and request_id = $2"),
        &params![house, id, void.as_str(), reason, by.as_str(), now],
    )?;
    change.tx.run(
        sql("insert into aid_void_lines (organisation_id, void_id, position, what, quantity, unit_value_grosze, batch_id,
                serials)
            select organisation_id, $3, position, what, quantity, unit_value_grosze, batch_id, serials
            from aid_handover_lines
            where organisation_id = $1 and request_id = $2"),
        &params![house, id, void.as_str()],
    )?;
    let lines = sql("delete from aid_handover_lines where organisation_id = $1 and request_id = $2");
    change.tx.run(lines, &params![house, id])?;
    change.tx.run(
        sql("delete from aid_handovers where organisation_id = $1 and request_id = $2"),
        &params![house, id],
    )?;
    Ok(())
}

/// The void receipts of a request, the oldest first.
///
/// # Errors
/// The database failed.
pub fn voids(
    look: &mut Look<'_>,
    house: &OrganisationId,
    request: &AidRequestId,
) -> Result<Vec<Voided>, Failure> {
    let rows = look.tx.all(
        sql("select v.id, p.kind, p.year, p.serial, v.happened_on, v.place, v.total_grosze, v.payee, v.bill, v.account,
                v.handed_over_by, v.reason, v.voided_at
            from aid_voids v
            join aid_papers p on p.organisation_id = v.organisation_id and p.id = v.paper_id
            where v.organisation_id = $1 and v.request_id = $2
            order by v.voided_at, v.id"),
        &params![house.as_str(), request.as_str()],
    )?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let id: String = row.get("id")?;
        let lines = look.tx.all(
            sql("select l.what, b.unit, l.quantity, l.unit_value_grosze, l.batch_id, l.serials
                from aid_void_lines l
                join stock_batches b on b.organisation_id = l.organisation_id and b.id = l.batch_id
                where l.organisation_id = $1 and l.void_id = $2
                order by l.position"),
            &params![house.as_str(), id.as_str()],
        )?;
        let on = moment(row, "voided_at")?.day();
        found.push(Voided { id, handed: read(row, &lines)?, reason: row.get("reason")?, on });
    }
    Ok(found)
}
