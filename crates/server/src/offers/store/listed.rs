//! Lists of an organisation's offers.

use super::Key;
use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::OrganisationId;

/// A line of the panel's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub status: String,
    /// Its category.
    pub category: String,
    /// The last day.
    pub valid_until: String,
    /// When somebody is asked whether it is still so, it waits for an answer.
    pub asked: bool,
    /// Named people who have not agreed.
    pub waiting: i64,
    /// Free seats of coming slots.
    pub free: i64,
}

/// How many lines a page of the list has.
pub const PAGE: usize = 30;

/// The offers below a number (the newest first), of one status or of all; one more than a page when there are more.
///
/// # Errors
/// The database failed.
pub fn lines(
    look: &mut Look<'_>,
    organisation: &OrganisationId,
    status: Option<&str>,
    below: Option<i64>,
) -> Result<Vec<Line>, Failure> {
    let now = look.now().to_string();
    let rows = look.tx.all(
        sql("select o.number, o.title, o.status, o.category, o.valid_until, o.asked_still_valid_at,
                cast((select count(*) from offer_people n
                    where n.organisation_id = o.organisation_id and n.offer_id = o.id
                        and n.agreed_on is null) as bigint) as waiting,
                cast(coalesce((select sum(s.seats) from slots s
                    where s.organisation_id = o.organisation_id and s.offer_id = o.id
                        and s.starts_at > $4), 0) as bigint) as seats,
                cast((select count(*) from slots s
                    join slot_seats t on t.organisation_id = s.organisation_id and t.slot_id = s.id
                    where s.organisation_id = o.organisation_id and s.offer_id = o.id
                        and s.starts_at > $4) as bigint) as taken
            from offers o
            where o.organisation_id = $1
                and (cast($2 as text) is null or o.status = $2)
                and (cast($3 as bigint) is null or o.number < $3)
            order by o.number desc
            limit 31"),
        &params![organisation.as_str(), status, below, now],
    )?;
    Ok(rows.iter().map(line).collect::<Result<_, _>>()?)
}

fn line(row: &Row) -> Result<Line, Broken> {
    Ok(Line {
        number: row.get("number")?,
        title: row.get("title")?,
        status: row.get("status")?,
        category: row.get("category")?,
        valid_until: row.get("valid_until")?,
        asked: row.get::<Option<String>>("asked_still_valid_at")?.is_some(),
        waiting: row.get("waiting")?,
        free: row.get::<i64>("seats")? - row.get::<i64>("taken")?,
    })
}

/// The offers whose last day has passed, as the clock finds them.
///
/// # Errors
/// The database failed.
pub fn over(look: &mut Look<'_>, today: &str) -> Result<Vec<Key>, Failure> {
    let rows = look.tx.all(
        sql("select organisation_id, number from offers
            where status in ('published', 'paused', 'full') and valid_until < $1
            order by valid_until, id
            limit 200"),
        &params![today],
    )?;
    Ok(rows.iter().map(key).collect::<Result<_, _>>()?)
}

/// The offers whose last day comes by `until` and about which nobody was asked yet.
///
/// # Errors
/// The database failed.
pub fn ending(look: &mut Look<'_>, until: &str) -> Result<Vec<Key>, Failure> {
    let rows = look.tx.all(
        sql("select organisation_id, number from offers
            where status in ('published', 'paused', 'full') and valid_until <= $1
                and asked_still_valid_at is null
            order by valid_until, id
            limit 200"),
        &params![until],
    )?;
    Ok(rows.iter().map(key).collect::<Result<_, _>>()?)
}

fn key(row: &Row) -> Result<Key, Broken> {
    Ok(Key { organisation: OrganisationId(row.get("organisation_id")?), number: row.get("number")? })
}
