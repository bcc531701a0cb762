//! The organisations that serve now: what each does, and where.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, sql};
use mutual_aid::OrganisationId;
use mutual_aid::offer::Area;

/// An organisation, what it does and where.
#[derive(Debug, Clone)]
pub struct Helper {
    /// The organisation.
    pub house: OrganisationId,
    /// Where it sits.
    pub seat: Option<i64>,
    /// Where it helps.
    pub area: Option<Area>,
    /// The keys of what it does; none is everything.
    pub categories: String,
}

/// The organisations of the programme, what they do and where.
///
/// # Errors
/// The database failed.
pub fn helpers(look: &mut Look<'_>) -> Result<Vec<Helper>, Failure> {
    let rows = look.tx.all(
        sql("select id, place_id, area, categories from organisations where status = 'active' order by id"),
        &[],
    )?;
    let read = |row: &Row| {
        let area: Option<String> = row.get("area")?;
        let categories: Option<String> = row.get("categories")?;
        Ok::<_, Broken>(Helper {
            house: OrganisationId(row.get("id")?),
            seat: row.get("place_id")?,
            area: area.and_then(|area| area.parse().ok()),
            categories: categories.unwrap_or_default(),
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}
