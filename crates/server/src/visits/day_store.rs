//! What „Mój dzień” reads: the visits of one person.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use crate::orders::store::workshop;
use crate::visits::store::{Planned, goers, read};
use mutual_aid::{OrganisationId, PersonId};

/// A visit as somebody who goes sees it.
#[derive(Debug, Clone)]
pub struct Mine {
    /// The visit.
    pub planned: Planned,
    /// What kind of service.
    pub category: Option<String>,
    /// What is needed.
    pub description: Option<String>,
    /// The first name of whoever is helped; shown in the window of the address only.
    pub recipient: String,
    /// Their phone, likewise.
    pub phone: Option<String>,
    /// Their address, likewise.
    pub address: Option<String>,
    /// The place.
    pub place: Option<i64>,
    /// The workshop, where whoever is helped comes there.
    pub workshop: Option<String>,
    /// The first names of those who go along.
    pub others: Vec<String>,
    /// The organisation.
    pub organisation_name: String,
    /// Whom to call.
    pub organisation_phone: Option<String>,
    /// What the person answered.
    pub answer: Option<String>,
}

/// A day after a visit its address closes; so long it stays on the page.
const HOURS_AFTER: i64 = 24;

/// The visits of a person that are to come, or ended within a day, by time.
///
/// # Errors
/// The database failed.
pub fn of_person(
    look: &mut Look<'_>,
    house: &OrganisationId,
    person: &PersonId,
) -> Result<Vec<Mine>, Failure> {
    let since = look.now().plus_hours(-HOURS_AFTER).to_string();
    let rows = look.tx.all(
        sql("select v.organisation_id, v.id, v.order_id, v.status, v.day, v.at, v.minutes, v.password, v.reason,
                v.remarks, v.version, o.category, o.description, o.first_name, o.recipient_name, o.phone, o.address,
                o.place_id, h.name as organisation_name, h.phone as organisation_phone, vp.answer
            from visit_people vp
            join visits v on v.organisation_id = vp.organisation_id and v.id = vp.visit_id
            join orders o on o.id = v.order_id
            join organisations h on h.id = v.organisation_id
            where vp.organisation_id = $1 and vp.person_id = $2 and v.ends_at >= $3
                and v.status in ('confirmed', 'started', 'finished') and coalesce(vp.answer, '') <> 'declined'
            order by v.starts_at, v.id
            limit 50"),
        &params![house.as_str(), person.as_str(), since],
    )?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let id: String = row.get("id")?;
        let others = goers(look, house, &id)?.into_iter().filter(|goer| goer.person != *person);
        let others = others.filter(|goer| goer.answer.as_deref() != Some("declined"));
        let others = others.map(|goer| goer.first_name).collect();
        let mut mine = mine(row, person, others)?;
        mine.workshop = workshop::of(look, &mine.planned.order)?;
        found.push(mine);
    }
    Ok(found)
}

fn mine(row: &Row, person: &PersonId, others: Vec<String>) -> Result<Mine, Broken> {
    let recipient: Option<String> = row.get("recipient_name")?;
    let requester: Option<String> = row.get("first_name")?;
    Ok(Mine {
        planned: read(row, vec![person.clone()])?,
        category: row.get("category")?,
        description: row.get("description")?,
        recipient: recipient.or(requester).unwrap_or_default(),
        phone: row.get("phone")?,
        address: row.get("address")?,
        place: row.get("place_id")?,
        workshop: None,
        others,
        organisation_name: row.get("organisation_name")?,
        organisation_phone: row.get("organisation_phone")?,
        answer: row.get("answer")?,
    })
}
