//! Calls that somebody asked for, as entries of the queue. One about an order waits where the order is now.

use super::{ASKED, Letter};
use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use crate::letters::Queue;
use mutual_aid::{LetterId, Moment, OrganisationId};

/// The calls that wait in a queue, the oldest first, at most 100.
pub(super) fn waiting(look: &mut Look<'_>, queue: &Queue) -> Result<Vec<Letter>, Failure> {
    let rows = look.tx.all(
        sql("select c.id, coalesce(o.organisation_id, c.organisation_id, '') as house, c.order_id, o.number,
                coalesce(c.name, o.first_name) as name, c.phone, c.note, c.language, c.done_at, c.version,
                coalesce(c.due_at, c.made_at) as due
            from call_requests c
            left join orders o on o.id = c.order_id
            where c.done_at is null and coalesce(o.organisation_id, c.organisation_id, '') = $1
            order by due, c.id
            limit 100"),
        &params![queue.key()],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// A call of a queue.
pub(super) fn find(look: &mut Look<'_>, queue: &Queue, id: &str) -> Result<Letter, Failure> {
    let row = look.tx.one(
        sql("select c.id, coalesce(o.organisation_id, c.organisation_id, '') as house, c.order_id, o.number,
                coalesce(c.name, o.first_name) as name, c.phone, c.note, c.language, c.done_at, c.version,
                coalesce(c.due_at, c.made_at) as due
            from call_requests c
            left join orders o on o.id = c.order_id
            where c.id = $2 and coalesce(o.organisation_id, c.organisation_id, '') = $1"),
        &params![queue.key(), id],
    )?;
    Ok(read(&row.ok_or(Failure::NotFound)?)?)
}

fn read(row: &Row) -> Result<Letter, Broken> {
    let (house, due): (String, String) = (row.get("house")?, row.get("due")?);
    Ok(Letter {
        id: LetterId(row.get("id")?),
        organisation: Some(house).filter(|house| !house.is_empty()).map(OrganisationId),
        kind: "call".to_owned(),
        message: ASKED.to_owned(),
        order: row.get("order_id")?,
        number: row.get("number")?,
        offer: None,
        offer_number: None,
        person: None,
        name: row.get::<Option<String>>("name")?.unwrap_or_default(),
        phone: row.get("phone")?,
        address: None,
        language: row.get("language")?,
        subject: String::new(),
        body: row.get::<Option<String>>("note")?.unwrap_or_default(),
        sms: None,
        due: Moment::parse(&due).ok_or_else(|| Broken::Type("call_requests.due_at".into()))?,
        done: row.get::<Option<String>>("done_at")?.and_then(|text| Moment::parse(&text)),
        version: row.get("version")?,
    })
}

/// Writes down that the call was made; what it was about is emptied.
pub(super) fn done(
    change: &mut Change<'_>,
    letter: &Letter,
    outcome: &str,
    by: Option<&str>,
) -> Result<(), Failure> {
    let now = change.now().to_string();
    let written = change.tx.run(
        sql("update call_requests
            set done_at = $3, outcome = $4, done_by = $5, note = null, version = version + 1
            where id = $1 and version = $2 and done_at is null"),
        &params![letter.id.as_str(), letter.version, now, outcome, by],
    )?;
    if written == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Nobody answered: it is tried again later.
pub(super) fn later(change: &mut Change<'_>, letter: &Letter, due: Moment) -> Result<(), Failure> {
    let written = change.tx.run(
        sql("update call_requests set due_at = $3, version = version + 1
            where id = $1 and version = $2 and done_at is null"),
        &params![letter.id.as_str(), letter.version, due.to_string()],
    )?;
    if written == 1 { Ok(()) } else { Err(Failure::Stale) }
}
