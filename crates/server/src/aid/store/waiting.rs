//! What waits on the first page of the panel: for those who decide on aid, and for those who hand it over.

use crate::app::Look;
use crate::desk::tasks::{MOST, Waiting};
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::OrganisationId;

/// What waits for an aid officer: requests, appeals, and a second look at what was given at once.
///
/// # Errors
/// The database failed.
pub fn to_decide(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let requests = look.tx.all(
        sql("select 'aid-' || r.status as kind, r.id as key, cast(null as text) as category, p.first_name as who,
                cast(null as text) as channel, r.status_since as since
            from aid_requests r
            join people p on p.organisation_id = r.organisation_id and p.id = r.person_id
            where r.organisation_id = $1 and r.status in ('submitted', 'noted', 'assessed', 'proposed')
            order by r.status_since, r.id
            limit $2"),
        &params![house.as_str(), MOST],
    )?;
    let looks = look.tx.all(
        sql("select 'aid-look-over' as kind, r.id as key, cast(null as text) as category, p.first_name as who,
                cast(null as text) as channel, r.status_since as since
            from aid_requests r
            join people p on p.organisation_id = r.organisation_id and p.id = r.person_id
            where r.organisation_id = $1 and r.status in ('reserved', 'handed-over') and r.confirm_by is not null
                and r.looked_over_by is null
            order by r.status_since, r.id
            limit $2"),
        &params![house.as_str(), MOST],
    )?;
    let appeals = look.tx.all(
        sql("select 'aid-appeal' as kind, a.request_id as key, cast(null as text) as category, p.first_name as who,
                cast(null as text) as channel, a.made_at as since
            from aid_appeals a
            join aid_requests r on r.organisation_id = a.organisation_id and r.id = a.request_id
            join people p on p.organisation_id = r.organisation_id and p.id = r.person_id
            where a.organisation_id = $1 and a.reviewed_at is null
            order by a.made_at, a.request_id
            limit $2"),
        &params![house.as_str(), MOST],
    )?;
    let rows = [requests, looks, appeals].concat();
    Waiting::read(&rows, |key| format!("pomoc/{key}"))
}

/// What waits to be handed over, or to be settled.
///
/// # Errors
/// The database failed.
pub fn to_hand_over(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let rows = look.tx.all(
        sql("select 'aid-' || r.status as kind, r.id as key, cast(null as text) as category, p.first_name as who,
                cast(null as text) as channel, r.status_since as since
            from aid_requests r
            join people p on p.organisation_id = r.organisation_id and p.id = r.person_id
            where r.organisation_id = $1 and r.status in ('reserved', 'handed-over')
            order by r.status_since, r.id
            limit $2"),
        &params![house.as_str(), MOST],
    )?;
    Waiting::read(&rows, |_| "pomoc/wyplaty".to_owned())
}
