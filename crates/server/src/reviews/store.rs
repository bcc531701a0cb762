//! What the organiser ticked off, and what waits.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use crate::organisations::store::Line;
use jiff::Timestamp;
use mutual_aid::organisation::Point;
use mutual_aid::{OrganisationId, Who};

/// A point that was ticked.
#[derive(Debug, Clone)]
pub struct Ticked {
    /// Which.
    pub point: Point,
    /// When.
    pub at: Timestamp,
    /// By whom: the login.
    pub by: String,
}

/// The points ticked for an organisation.
///
/// # Errors
/// The database failed.
pub fn ticked(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Ticked>, Failure> {
    let rows = look.tx.all(
        sql("select p.point, p.ticked_at, a.login
            from review_points p left join accounts a on a.id = p.ticked_by
            where p.organisation_id = $1
            order by p.point"),
        &params![house.as_str()],
    )?;
    let read = |row: &Row| {
        let point =
            row.get::<String>("point")?.parse().map_err(|_| Broken::Type("review_points.point".into()))?;
        let by = row.get::<Option<String>>("login")?.unwrap_or_default();
        Ok::<_, Broken>(Ticked { point, at: row.get("ticked_at")?, by })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Ticks a point, or takes the tick back.
///
/// # Errors
/// The database failed.
pub fn tick(
    change: &mut Change<'_>,
    house: &OrganisationId,
    point: Point,
    done: bool,
) -> Result<(), Failure> {
    let by = match change.who() {
        Who::Member(member) => Some(member.account.0.clone()),
        _ => None,
    };
    let (now, point) = (change.now().0, <&str>::from(point));
    if done {
        change.tx.run(
            sql("insert into review_points (organisation_id, point, ticked_at, ticked_by) values ($1, $2, $3, $4)
                on conflict (organisation_id, point) do update
                    set ticked_at = excluded.ticked_at, ticked_by = excluded.ticked_by"),
            &params![house.as_str(), point, now, by],
        )?;
    } else {
        change.tx.run(
            sql("delete from review_points where organisation_id = $1 and point = $2"),
            &params![house.as_str(), point],
        )?;
    }
    Ok(())
}

/// What waits for the organiser or was sent back, the longest wait first.
///
/// # Errors
/// The database failed.
pub fn queue(look: &mut Look<'_>) -> Result<Vec<Line>, Failure> {
    let rows = look.tx.all(
        sql("select id, slug, name, name_folded, status, coalesce(status_since, created_at) as since, place_id, area,
                about
            from organisations
            where status in ('submitted', 'under-review', 'approved', 'changes-requested')
            order by case when status = 'changes-requested' then 1 else 0 end, status_since, id
            limit 500"),
        &[],
    )?;
    Ok(rows.iter().map(crate::organisations::store::line).collect::<Result<_, _>>()?)
}

/// How many orders of an organisation are still open.
///
/// # Errors
/// The database failed.
pub fn count_open_orders(look: &mut Look<'_>, house: &OrganisationId) -> Result<i64, Failure> {
    let row = look.tx.one(
        sql("select cast(count(*) as bigint) as n
            from orders
            where organisation_id = $1
                and status not in ('closed', 'declined', 'cancelled', 'stopped', 'expired', 'enquiry')"),
        &params![house.as_str()],
    )?;
    Ok(row.map_or(Ok(0), |row| row.get("n"))?)
}
