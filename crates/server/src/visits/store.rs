//! Where visits are kept.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Sql, Value, params, sql};
use mutual_aid::day::{Day, Span, parse_time};
use mutual_aid::visit::Visit;
use mutual_aid::{Moment, OrderId, OrganisationId, PersonId};

/// A visit as stored, with the version that was read.
#[derive(Debug, Clone)]
pub struct Planned {
    /// Its id.
    pub id: String,
    /// The organisation.
    pub organisation: OrganisationId,
    /// The order it serves.
    pub order: OrderId,
    /// The visit.
    pub visit: Visit,
    /// The word said at the door, so that the requester knows the right people came.
    pub password: String,
    /// The code of the reason, when it fell through.
    pub reason: Option<String>,
    /// What the slip or the coordinator remarked.
    pub remarks: Option<String>,
    /// The version that was read.
    pub version: i64,
}

/// Somebody who goes, and what they answered.
#[derive(Debug, Clone)]
pub struct Goer {
    /// The person.
    pub person: PersonId,
    /// First name.
    pub first_name: String,
    /// First and last name, for the organisation only.
    pub name: String,
    /// Their phone, for the organisation only.
    pub phone: Option<String>,
    /// `accepted`, `declined`, or nothing yet.
    pub answer: Option<String>,
}

/// Writes a planned visit and who goes; `beyond_hours` is the reason recorded for more than the usual hours.
///
/// # Errors
/// The database failed.
pub fn add(change: &mut Change<'_>, planned: &Planned, beyond_hours: Option<&str>) -> Result<(), Failure> {
    let span = &planned.visit.span;
    change.tx.run(
        sql("insert into visits (organisation_id, id, order_id, status, day, at, minutes, starts_at, ends_at, password)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"),
        &params![
            planned.organisation.as_str(),
            planned.id,
            planned.order.as_str(),
            <&str>::from(planned.visit.status),
            span.day.to_string(),
            clock_time(span),
            i64::from(span.minutes),
            span.starts.to_string(),
            span.ends.to_string(),
            planned.password,
        ],
    )?;
    for person in &planned.visit.people {
        change.tx.run(
            sql("insert into visit_people (organisation_id, visit_id, person_id, beyond_hours)
                values ($1, $2, $3, $4)"),
            &params![planned.organisation.as_str(), planned.id, person.as_str(), beyond_hours],
        )?;
    }
    Ok(())
}

/// A visit of an organisation, to change it.
///
/// # Errors
/// There is none of that id in this organisation.
pub fn find_to_change(
    change: &mut Change<'_>,
    organisation: &OrganisationId,
    id: &str,
) -> Result<Planned, Failure> {
    let text = sql(
        "select organisation_id, id, order_id, status, day, at, minutes, password, reason, remarks, version
        from visits
        where organisation_id = $1 and id = $2",
    );
    let params = params![organisation.as_str(), id];
    let found = all(&mut change.look(), text.locked(), &params)?;
    found.into_iter().next().ok_or(Failure::NotFound)
}

/// A visit of an organisation, to show it.
///
/// # Errors
/// There is none of that id in this organisation.
pub fn find(look: &mut Look<'_>, organisation: &OrganisationId, id: &str) -> Result<Planned, Failure> {
    let text = sql(
        "select organisation_id, id, order_id, status, day, at, minutes, password, reason, remarks, version
        from visits
        where organisation_id = $1 and id = $2",
    );
    all(look, text, &params![organisation.as_str(), id])?.into_iter().next().ok_or(Failure::NotFound)
}

/// The visits of an order, the latest first.
///
/// # Errors
/// The database failed.
pub fn of_order(look: &mut Look<'_>, order: &OrderId) -> Result<Vec<Planned>, Failure> {
    let text =
        sql("select v.organisation_id, v.id, v.order_id, v.status, v.day, v.at, v.minutes, v.password,
            v.reason, v.remarks, v.version
        from visits v
        join orders o on o.id = v.order_id and o.organisation_id = v.organisation_id
        where o.id = $1
        order by v.starts_at desc, v.id desc");
    all(look, text, &params![order.as_str()])
}

fn all(look: &mut Look<'_>, text: Sql, params: &[Value]) -> Result<Vec<Planned>, Failure> {
    let rows = look.tx.all(text, params)?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let (organisation, id): (String, String) = (row.get("organisation_id")?, row.get("id")?);
        let people = look.tx.all(
            sql("select person_id from visit_people
                where organisation_id = $1 and visit_id = $2 and coalesce(answer, '') <> 'declined'
                order by person_id"),
            &params![organisation, id],
        )?;
        let people = people.iter().map(|row| row.get("person_id").map(PersonId)).collect::<Result<_, _>>()?;
        found.push(read(row, people)?);
    }
    Ok(found)
}

/// A row with the columns of a visit.
pub(super) fn read(row: &Row, people: Vec<PersonId>) -> Result<Planned, Broken> {
    let status = row.get::<String>("status")?.parse().map_err(|_| Broken::Type("visits.status".into()))?;
    Ok(Planned {
        id: row.get("id")?,
        organisation: OrganisationId(row.get("organisation_id")?),
        order: OrderId(row.get("order_id")?),
        visit: Visit { status, span: span(row)?, people },
        password: row.get("password")?,
        reason: row.get("reason")?,
        remarks: row.get("remarks")?,
        version: row.get("version")?,
    })
}

/// The stretch of time of a row with `day`, `at` and `minutes`.
///
/// # Errors
/// The row holds none.
pub fn span(row: &Row) -> Result<Span, Broken> {
    let (day, at): (String, String) = (row.get("day")?, row.get("at")?);
    let minutes = u32::try_from(row.get::<i64>("minutes")?).unwrap_or_default();
    let made = Day::parse(&day).zip(parse_time(&at)).and_then(|(day, at)| Span::new(day, at, minutes));
    made.ok_or_else(|| Broken::Type("a stretch of time".into()))
}

/// The local time as it is stored: `09:30`.
#[must_use]
pub fn clock_time(span: &Span) -> String {
    format!("{:02}:{:02}", span.at.hour(), span.at.minute())
}

/// Stores where a visit stands.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save(change: &mut Change<'_>, planned: &Planned) -> Result<(), Failure> {
    let span = &planned.visit.span;
    let over = !matches!(
        planned.visit.status,
        mutual_aid::visit::Status::Confirmed | mutual_aid::visit::Status::Started
    );
    let now = change.now().to_string();
    let saved = change.tx.run(
        sql("update visits
            set status = $3, day = $4, at = $5, minutes = $6, starts_at = $7, ends_at = $8, reason = $9,
                remarks = $10, ended_at = case when $11 then coalesce(ended_at, $12) else null end,
                version = version + 1
            where organisation_id = $1 and id = $2 and version = $13"),
        &params![
            planned.organisation.as_str(),
            planned.id,
            <&str>::from(planned.visit.status),
            span.day.to_string(),
            clock_time(span),
            i64::from(span.minutes),
            span.starts.to_string(),
            span.ends.to_string(),
            planned.reason,
            planned.remarks,
            over,
            now,
            planned.version,
        ],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Who goes, with what they answered.
///
/// # Errors
/// The database failed.
pub fn goers(look: &mut Look<'_>, organisation: &OrganisationId, visit: &str) -> Result<Vec<Goer>, Failure> {
    let rows = look.tx.all(
        sql("select p.id, p.first_name, p.last_name, p.phone, vp.answer
            from visit_people vp
            join people p on p.organisation_id = vp.organisation_id and p.id = vp.person_id
            where vp.organisation_id = $1 and vp.visit_id = $2
            order by p.sorted_by, p.id"),
        &params![organisation.as_str(), visit],
    )?;
    let read = |row: &Row| -> Result<Goer, Broken> {
        let (first_name, last_name): (String, String) = (row.get("first_name")?, row.get("last_name")?);
        Ok(Goer {
            person: PersonId(row.get("id")?),
            name: format!("{first_name} {last_name}").trim().to_owned(),
            first_name,
            phone: row.get("phone")?,
            answer: row.get("answer")?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Writes down what somebody who was to go answers.
///
/// # Errors
/// They do not go there.
pub fn answer(
    change: &mut Change<'_>,
    planned: &Planned,
    person: &PersonId,
    answer: &str,
) -> Result<(), Failure> {
    let now: Moment = change.now();
    let written = change.tx.run(
        sql("update visit_people set answer = $4, answered_at = $5
            where organisation_id = $1 and visit_id = $2 and person_id = $3"),
        &params![planned.organisation.as_str(), planned.id, person.as_str(), answer, now.to_string()],
    )?;
    if written == 1 { Ok(()) } else { Err(Failure::NotFound) }
}
