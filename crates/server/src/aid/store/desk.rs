//! What the desk of aid reads: funds, requests that wait, and the tasks that nobody should forget.

use super::{may_day, moment, word};
use crate::app::Look;
use crate::failure::Failure;
use crate::funds::store as kept;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::aid::Status;
use mutual_aid::fund::Purpose;
use mutual_aid::{Day, Grosze, Moment, OrganisationId};

/// A request on a list.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its id.
    pub id: String,
    /// Whom it is for.
    pub name: String,
    /// Where it stands.
    pub status: Status,
    /// Since when.
    pub since: Moment,
    /// What is needed, roughly, as long as it is known.
    pub kind: Option<String>,
    /// Until when a second person looks at what was given at once.
    pub confirm_by: Option<Day>,
}

/// Something granted that is to be handed over or paid, or was and is not settled.
#[derive(Debug, Clone)]
pub struct Payout {
    /// The request's id.
    pub id: String,
    /// Whom it is for.
    pub name: String,
    /// What it is given as.
    pub form: String,
    /// How much.
    pub amount: Grosze,
    /// Where it stands.
    pub status: Status,
}

/// Something that waits for an aid officer.
#[derive(Debug, Clone)]
pub struct Task {
    /// What is to be done, as its sentence is named.
    pub kind: &'static str,
    /// The request, batch or list it is about.
    pub id: String,
    /// Whom or what it is about.
    pub what: String,
    /// Until when.
    pub until: Option<Day>,
}

/// A fund with its name.
pub use crate::funds::store::Kept as Fund;

const MOST: i64 = 50;

/// The funds that aid can come from, the fund of aid first.
///
/// # Errors
/// The database failed.
pub fn funds(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Fund>, Failure> {
    let gives = |fund: &Fund| fund.fund.pays_for_aid();
    let mut found: Vec<Fund> = kept::list(look, house)?.into_iter().filter(gives).collect();
    found.sort_by_key(|fund| fund.fund.purpose != Purpose::Aid);
    Ok(found)
}

/// Which requests are wanted.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Only those that are open, or only those that ended.
    pub open: Option<bool>,
    /// Only those that stand here.
    pub status: Option<Status>,
    /// After this moment and id, as the page before ended.
    pub after: (String, String),
    /// At most so many.
    pub most: i64,
}

impl Wanted {
    /// As the queries name what is open.
    fn standing(&self) -> Option<&'static str> {
        self.open.map(|open| if open { "open" } else { "ended" })
    }
}

/// Requests of an organisation, those that wait longest first.
///
/// # Errors
/// The database failed.
pub fn list(look: &mut Look<'_>, house: &OrganisationId, wanted: &Wanted) -> Result<Vec<Line>, Failure> {
    let (standing, status) = (wanted.standing(), wanted.status.map(<&str>::from));
    let (since, id) = (wanted.after.0.as_str(), wanted.after.1.as_str());
    let rows = look.tx.all(
        sql("select r.id, r.status, r.status_since, r.confirm_by, p.first_name, p.last_name, n.kind
            from aid_requests r
            join people p on p.organisation_id = r.organisation_id and p.id = r.person_id
            left join aid_needs n on n.organisation_id = r.organisation_id and n.request_id = r.id
            where r.organisation_id = $1 and (r.status_since, r.id) > ($4, $5)
                and (cast($2 as text) is null
                    or case when r.status in ('submitted', 'noted', 'assessed', 'proposed', 'reserved', 'handed-over')
                        then 'open' else 'ended' end = $2)
                and (cast($3 as text) is null or r.status = $3)
            order by r.status_since, r.id
            limit $6"),
        &params![house.as_str(), standing, status, since, id, wanted.most],
    )?;
    let read = |row: &Row| -> Result<Line, Broken> {
        let name = format!("{} {}", row.get::<String>("first_name")?, row.get::<String>("last_name")?);
        Ok(Line {
            id: row.get("id")?,
            name: name.trim_end().to_owned(),
            status: word(row, "status")?,
            since: moment(row, "status_since")?,
            kind: row.get("kind")?,
            confirm_by: may_day(row, "confirm_by")?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// How many requests are wanted, on all pages.
///
/// # Errors
/// The database failed.
pub fn count(look: &mut Look<'_>, house: &OrganisationId, wanted: &Wanted) -> Result<i64, Failure> {
    let (standing, status) = (wanted.standing(), wanted.status.map(<&str>::from));
    let row = look.tx.one(
        sql("select cast(count(*) as bigint) as n
            from aid_requests
            where organisation_id = $1
                and (cast($2 as text) is null
                    or case when status in ('submitted', 'noted', 'assessed', 'proposed', 'reserved', 'handed-over')
                        then 'open' else 'ended' end = $2)
                and (cast($3 as text) is null or status = $3)"),
        &params![house.as_str(), standing, status],
    )?;
    Ok(row.map_or(Ok(0), |row| row.get("n"))?)
}

/// What waits besides the requests themselves: a second look at what was given at once, and appeals.
///
/// # Errors
/// The database failed.
pub fn tasks(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Task>, Failure> {
    let looks = look.tx.all(
        sql("select r.id, r.confirm_by as until, p.first_name
            from aid_requests r
            join people p on p.organisation_id = r.organisation_id and p.id = r.person_id
            where r.organisation_id = $1 and r.status in ('reserved', 'handed-over') and r.confirm_by is not null
                and r.looked_over_by is null
            order by r.confirm_by, r.id
            limit $2"),
        &params![house.as_str(), MOST],
    )?;
    let appeals = look.tx.all(
        sql("select a.request_id as id, cast(null as text) as until, p.first_name
            from aid_appeals a
            join aid_requests r on r.organisation_id = a.organisation_id and r.id = a.request_id
            join people p on p.organisation_id = r.organisation_id and p.id = r.person_id
            where a.organisation_id = $1 and a.reviewed_at is null
            order by a.made_at, a.request_id
            limit $2"),
        &params![house.as_str(), MOST],
    )?;
    let read = |row: &Row, kind: &'static str| -> Result<Task, Broken> {
        Ok(Task { kind, id: row.get("id")?, what: row.get("first_name")?, until: may_day(row, "until")? })
    };
    let mut found = Vec::with_capacity(looks.len() + appeals.len());
    for row in &looks {
        found.push(read(row, "look-over")?);
    }
    for row in &appeals {
        found.push(read(row, "appeal")?);
    }
    Ok(found)
}

/// What is to be handed over or settled, the oldest first.
///
/// # Errors
/// The database failed.
pub fn payouts(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Payout>, Failure> {
    let rows = look.tx.all(
        sql("select r.id, r.status, p.first_name, p.last_name, d.form, d.amount_grosze
            from aid_requests r
            join people p on p.organisation_id = r.organisation_id and p.id = r.person_id
            join aid_decisions d on d.organisation_id = r.organisation_id and d.request_id = r.id
                and d.decided_on is not null
            where r.organisation_id = $1 and r.status in ('reserved', 'handed-over') and d.form is not null
            order by r.status_since, r.id
            limit 200"),
        &params![house.as_str()],
    )?;
    let read = |row: &Row| -> Result<Payout, Broken> {
        let name = format!("{} {}", row.get::<String>("first_name")?, row.get::<String>("last_name")?);
        Ok(Payout {
            id: row.get("id")?,
            name: name.trim_end().to_owned(),
            form: row.get("form")?,
            amount: Grosze(row.get("amount_grosze")?),
            status: word(row, "status")?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}
