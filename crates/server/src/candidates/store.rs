//! Organisations one can join, and what needs hands there.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use crate::places::Places;
use mutual_aid::OrganisationId;

/// An organisation one can join.
#[derive(Debug, Clone)]
pub struct Open {
    /// Its id.
    pub id: OrganisationId,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Where it works.
    pub place: Option<i64>,
    /// Its phone.
    pub phone: Option<String>,
    /// When somebody answers.
    pub hours: Option<String>,
    /// How far it is, metres; none when the place is not known.
    pub metres: Option<u32>,
}

/// Every organisation of the programme, those nearest to a place first.
///
/// # Errors
/// The database failed.
pub fn list_open(look: &mut Look<'_>, near: Option<i64>) -> Result<Vec<Open>, Failure> {
    let rows = look.tx.all(
        sql("select id, slug, name, place_id, phone, opening_hours
            from organisations
            where status = 'active'
            order by name, id"),
        &params![],
    )?;
    let places = Places::embedded();
    let from = near.and_then(|id| places.by_id(id));
    let read = |row: &Row| {
        let place: Option<i64> = row.get("place_id")?;
        let there = place.and_then(|id| places.by_id(id));
        Ok::<_, Broken>(Open {
            id: OrganisationId(row.get("id")?),
            slug: row.get("slug")?,
            name: row.get("name")?,
            phone: phone(row.get("phone")?),
            hours: row.get("opening_hours")?,
            metres: from.zip(there).map(|(from, there)| from.metres_to(there.lat_micro, there.lon_micro)),
            place,
        })
    };
    let mut open: Vec<Open> = rows.iter().map(read).collect::<Result<_, _>>()?;
    open.sort_by_key(|one| one.metres.unwrap_or(u32::MAX));
    Ok(open)
}

/// A stored phone as one reads it aloud; what is no number stays as it is.
fn phone(stored: Option<String>) -> Option<String> {
    stored.map(|text| polish_ids::Phone::parse(&text).map_or(text, |phone| phone.to_string()))
}

/// An offer that needs hands.
#[derive(Debug, Clone)]
pub struct Task {
    /// The offer's number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Its name in addresses.
    pub slug: String,
    /// The organisation.
    pub house: String,
    /// The organisation's name in addresses.
    pub house_slug: String,
    /// Where.
    pub place: i64,
}

/// Published offers, the newest first: each is work that somebody does.
///
/// # Errors
/// The database failed.
pub fn list_tasks(look: &mut Look<'_>, most: i64) -> Result<Vec<Task>, Failure> {
    let rows = look.tx.all(
        sql("select o.number, o.title, o.slug, o.place_id, h.name, h.slug as house_slug
            from offers o
            join organisations h on h.id = o.organisation_id
            where o.status = 'published' and h.status = 'active'
            order by o.published_at desc, o.id desc
            limit $1"),
        &params![most],
    )?;
    let read = |row: &Row| {
        Ok::<_, Broken>(Task {
            number: row.get("number")?,
            title: row.get("title")?,
            slug: row.get("slug")?,
            house: row.get("name")?,
            house_slug: row.get("house_slug")?,
            place: row.get("place_id")?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}
