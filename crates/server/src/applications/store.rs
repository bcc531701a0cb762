//! Applications in hand, and what the organiser asked to change in them.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::organisation::Part;
use mutual_aid::{AccountId, OrganisationId};

/// An organisation whose administrator somebody is.
#[derive(Debug, Clone)]
pub struct Mine {
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Where it stands, by its stored name.
    pub status: String,
}

impl Mine {
    /// The shape beside the status.
    #[must_use]
    pub fn shape(&self) -> &'static str {
        shape(&self.status)
    }
}

/// The shape that stands beside the status of a membership.
#[must_use]
pub fn shape(status: &str) -> &'static str {
    match status {
        "active" => "done",
        "draft" => "new",
        "changes-requested" | "suspended" | "rejected" => "problem",
        "closed" => "ended",
        _ => "waiting",
    }
}

/// What the organiser asked to change in one part.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The part, by its stored name.
    pub part: String,
    /// What.
    pub text: String,
}

/// The organisations that an account administers, by name.
///
/// # Errors
/// The database failed.
pub fn mine(look: &mut Look<'_>, account: &AccountId) -> Result<Vec<Mine>, Failure> {
    let rows = look.tx.all(
        sql("select o.slug, o.name, o.status
            from roles r join organisations o on o.id = r.organisation_id
            where r.account_id = $1 and r.role = 'org_admin'
            order by o.name_folded, o.id
            limit 50"),
        &params![account.as_str()],
    )?;
    let read = |row: &Row| {
        Ok::<_, Broken>(Mine { slug: row.get("slug")?, name: row.get("name")?, status: row.get("status")? })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// How many applications an account has begun and not brought into the programme yet.
///
/// # Errors
/// The database failed.
pub fn count_drafts(look: &mut Look<'_>, account: &AccountId) -> Result<i64, Failure> {
    let row = look.tx.one(
        sql("select cast(count(*) as bigint) as n
            from roles r join organisations o on o.id = r.organisation_id
            where r.account_id = $1 and r.role = 'org_admin'
                and o.status in ('draft', 'submitted', 'under-review', 'changes-requested')"),
        &params![account.as_str()],
    )?;
    Ok(row.map_or(Ok(0), |row| row.get("n"))?)
}

/// Keeps what the organiser asks to change in a part.
///
/// # Errors
/// The database failed.
pub fn want(change: &mut Change<'_>, house: &OrganisationId, part: Part, text: &str) -> Result<(), Failure> {
    let (id, now) = (change.ids().id(), change.now().0);
    change.tx.run(
        sql("insert into requested_changes (organisation_id, id, part, text, asked_at) values ($1, $2, $3, $4, $5)"),
        &params![house.as_str(), id, <&str>::from(part), text, now],
    )?;
    Ok(())
}

/// What is still to be changed, in the order in which it was asked.
///
/// # Errors
/// The database failed.
pub fn wanted(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Wanted>, Failure> {
    let rows = look.tx.all(
        sql("select part, text
            from requested_changes
            where organisation_id = $1 and answered_at is null
            order by id
            limit 100"),
        &params![house.as_str()],
    )?;
    let read = |row: &Row| Ok::<_, Broken>(Wanted { part: row.get("part")?, text: row.get("text")? });
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The organisation has sent its application again: what was asked is answered.
///
/// # Errors
/// The database failed.
pub fn answer(change: &mut Change<'_>, house: &OrganisationId) -> Result<(), Failure> {
    let now = change.now().0;
    change.tx.run(
        sql("update requested_changes set answered_at = $2 where organisation_id = $1 and answered_at is null"),
        &params![house.as_str(), now],
    )?;
    Ok(())
}
