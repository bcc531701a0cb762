//! The coming visit of an order as the requester may know it: when, the word at the door, first names.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, params, sql};
use mutual_aid::{Moment, OrderId};

/// A coming visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coming {
    /// When it starts.
    pub starts: Moment,
    /// The word said at the door.
    pub password: String,
    /// The first names of whoever comes.
    pub people: Vec<String>,
}

/// The next visit of an order that has not ended.
///
/// # Errors
/// The database failed.
pub fn next(look: &mut Look<'_>, order: &OrderId) -> Result<Option<Coming>, Failure> {
    let now = look.now().to_string();
    let row = look.tx.one(
        sql("select v.organisation_id, v.id, v.starts_at, v.password
            from visits v
            where v.order_id = $1 and v.status in ('confirmed', 'started') and v.ends_at > $2
            order by v.starts_at"),
        &params![order.as_str(), now],
    )?;
    let Some(row) = row else { return Ok(None) };
    let (house, visit): (String, String) = (row.get("organisation_id")?, row.get("id")?);
    let people = look.tx.all(
        sql("select p.first_name
            from visit_people v
            join people p on p.organisation_id = v.organisation_id and p.id = v.person_id
            where v.organisation_id = $1 and v.visit_id = $2
            order by p.first_name"),
        &params![house, visit],
    )?;
    let starts = Moment::parse(&row.get::<String>("starts_at")?);
    Ok(Some(Coming {
        starts: starts.ok_or_else(|| Broken::Type("visits.starts_at".into()))?,
        password: row.get("password")?,
        people: people.iter().map(|row| row.get("first_name")).collect::<Result<_, _>>()?,
    }))
}
