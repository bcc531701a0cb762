//! What the first page of the panel reads.

use crate::app::Look;
use crate::desk::tasks::{MOST, Waiting};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::{Moment, OrganisationId};

/// A visit of the day.
#[derive(Debug, Clone)]
pub struct Today {
    /// The visit's id.
    pub id: String,
    /// The order's number.
    pub number: String,
    /// What kind of service.
    pub category: String,
    /// When it begins.
    pub starts: Moment,
    /// The first names of those who go.
    pub people: Vec<String>,
    /// Where the visit stands.
    pub status: String,
}

/// The figures on top of the page.
#[derive(Debug, Clone, Copy, Default)]
pub struct Figures {
    /// Orders in hand.
    pub open: i64,
    /// Orders done since the first day of the month.
    pub done: i64,
}

/// The orders that wait for an answer or a visit.
///
/// # Errors
/// The database failed.
pub fn orders(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let rows = look.tx.all(
        sql("select status as kind, number as key, category, first_name as who, channel, status_since as since
            from orders
            where organisation_id = $1
                and status in ('submitted', 'acknowledged', 'terms-countered', 'agreed', 'disputed')
            order by status_since, id
            limit $2"),
        &params![house.as_str(), MOST],
    )?;
    Waiting::read(&rows, |key| format!("zlecenia/{key}"))
}

/// So many asked for aid in a month, so many of those were given something, so many refused; by month since one.
///
/// # Errors
/// The database failed.
pub fn aid_months(
    look: &mut Look<'_>,
    house: &OrganisationId,
    since: &str,
) -> Result<Vec<(String, [i64; 3])>, Failure> {
    let rows = look.tx.all(
        sql("select substr(made_at, 1, 7) as month, cast(count(*) as bigint) as asked,
                cast(sum(case when status in ('reserved', 'handed-over', 'settled', 'recovered') then 1 else 0 end)
                    as bigint) as granted,
                cast(sum(case when status = 'refused' then 1 else 0 end) as bigint) as refused
            from aid_requests
            where organisation_id = $1 and made_at >= $2
            group by substr(made_at, 1, 7)"),
        &params![house.as_str(), since],
    )?;
    let read =
        |row: &Row| Ok((row.get("month")?, [row.get("asked")?, row.get("granted")?, row.get("refused")?]));
    Ok(rows.iter().map(read).collect::<Result<_, Broken>>()?)
}

/// The visits that are over and not written down.
///
/// # Errors
/// The database failed.
pub fn unwritten(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let now = look.now().to_string();
    let rows = look.tx.all(
        sql("select 'unwritten' as kind, v.id as key, o.category, o.first_name as who, o.channel, v.ends_at as since
            from visits v
            join orders o on o.id = v.order_id
            where v.organisation_id = $1 and v.status in ('confirmed', 'started') and v.ends_at < $2
            order by v.ends_at, v.id
            limit $3"),
        &params![house.as_str(), now, MOST],
    )?;
    Waiting::read(&rows, |key| format!("wizyty/{key}/wykonane"))
}

/// The letters and calls that are due.
///
/// # Errors
/// The database failed.
pub fn letters(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let now = look.now().to_string();
    let mut rows = look.tx.all(
        sql("select case when l.kind = 'letter' and l.address is null then 'office' else l.kind end as kind,
                l.id as key, o.category, l.name as who, cast(null as text) as channel, l.due_at as since
            from letters l
            left join orders o on o.id = l.order_id
            where l.organisation_id = $1 and l.done_at is null and l.due_at <= $2
            order by l.due_at, l.id
            limit $3"),
        &params![house.as_str(), now, MOST],
    )?;
    rows.extend(look.tx.all(
        sql("select 'call-asked' as kind, c.id as key, o.category, coalesce(c.name, o.first_name) as who,
                cast(null as text) as channel, coalesce(c.due_at, c.made_at) as since
            from call_requests c
            left join orders o on o.id = c.order_id
            where c.done_at is null and coalesce(o.organisation_id, c.organisation_id, '') = $1
                and coalesce(c.due_at, c.made_at) <= $2
            order by since, c.id
            limit $3"),
        &params![house.as_str(), now, MOST],
    )?);
    Waiting::read(&rows, |key| format!("kolejka/{key}"))
}

/// The people who want to join.
///
/// # Errors
/// The database failed.
pub fn candidates(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let rows = look.tx.all(
        sql("select 'candidate' as kind, id as key, cast(null as text) as category, first_name as who,
                cast(null as text) as channel, created_at as since
            from people
            where organisation_id = $1 and status = 'candidate'
            order by created_at, id
            limit $2"),
        &params![house.as_str(), MOST],
    )?;
    Waiting::read(&rows, |key| format!("osoby/{key}"))
}

/// The hours that nobody has approved.
///
/// # Errors
/// The database failed.
pub fn hours(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let rows = look.tx.all(
        sql("select 'hours' as kind, h.id as key, cast(null as text) as category, p.first_name as who,
                cast(null as text) as channel, h.entered_at as since
            from hours_entries h
            join people p on p.organisation_id = h.organisation_id and p.id = h.person_id
            where h.organisation_id = $1 and h.status = 'submitted' and h.entered_at is not null
            order by h.day, h.id
            limit $2"),
        &params![house.as_str(), MOST],
    )?;
    Waiting::read(&rows, |_| "godziny".to_owned())
}

/// The drafts of offers whose people have all given their word.
///
/// # Errors
/// The database failed.
pub fn agreed_offers(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let rows = look.tx.all(
        sql("select 'offer-agreed' as kind, cast(o.number as text) as key, o.category, cast(null as text) as who,
                cast(null as text) as channel, o.created_at as since
            from offers o
            where o.organisation_id = $1 and o.status = 'draft'
                and exists (select n.person_id from offer_people n
                    where n.organisation_id = o.organisation_id and n.offer_id = o.id)
                and not exists (select n.person_id from offer_people n
                    where n.organisation_id = o.organisation_id and n.offer_id = o.id and n.agreed_on is null)
            order by o.created_at, o.id
            limit $2"),
        &params![house.as_str(), MOST],
    )?;
    Waiting::read(&rows, |key| format!("oferty/{key}"))
}

/// The visits of a day, by hour.
///
/// # Errors
/// The database failed.
pub fn visits_on(look: &mut Look<'_>, house: &OrganisationId, day: &str) -> Result<Vec<Today>, Failure> {
    let rows = look.tx.all(
        sql("select v.id, v.status, v.starts_at, o.number, o.category
            from visits v
            join orders o on o.id = v.order_id
            where v.organisation_id = $1 and v.day = $2 and v.status in ('confirmed', 'started', 'finished')
            order by v.starts_at, v.id
            limit 100"),
        &params![house.as_str(), day],
    )?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let (id, starts): (String, String) = (row.get("id")?, row.get("starts_at")?);
        let people = look.tx.all(
            sql("select p.first_name
                from visit_people vp
                join people p on p.organisation_id = vp.organisation_id and p.id = vp.person_id
                where vp.organisation_id = $1 and vp.visit_id = $2
                order by p.sorted_by, p.id"),
            &params![house.as_str(), id],
        )?;
        found.push(Today {
            id,
            number: row.get("number")?,
            category: row.get::<Option<String>>("category")?.unwrap_or_default(),
            starts: Moment::parse(&starts).ok_or_else(|| Broken::Type("visits.starts_at".into()))?,
            people: people.iter().map(|row| row.get("first_name")).collect::<Result<_, _>>()?,
            status: row.get("status")?,
        });
    }
    Ok(found)
}

/// The figures of an organisation; `month` is the first moment of this month.
///
/// # Errors
/// The database failed.
pub fn figures(look: &mut Look<'_>, house: &OrganisationId, month: Moment) -> Result<Figures, Failure> {
    let row = look.tx.one(
        sql("select
                (select cast(count(*) as bigint) from orders
                    where organisation_id = $1
                        and status in ('submitted', 'acknowledged', 'needs-info', 'terms-proposed',
                            'terms-countered', 'agreed', 'scheduled', 'in-progress', 'reported-done', 'disputed')
                ) as open,
                (select cast(count(*) as bigint) from visits
                    where organisation_id = $1 and status = 'finished' and ends_at >= $2) as done"),
        &params![house.as_str(), month.to_string()],
    )?;
    let row = row.ok_or(Failure::NotFound)?;
    Ok(Figures { open: row.get("open")?, done: row.get("done")? })
}
