//! Where organisations are kept.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::OrganisationId;

/// An organisation as its panel names it.
#[derive(Debug, Clone)]
pub struct House {
    /// Its id.
    pub id: OrganisationId,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
}

/// The organisation of an address.
///
/// # Errors
/// There is none.
pub fn find_house(look: &mut Look<'_>, slug: &str) -> Result<House, Failure> {
    let text = sql("select id, slug, name from organisations where slug = $1");
    let row = look.tx.one(text, &params![slug])?.ok_or(Failure::NotFound)?;
    Ok(House { id: OrganisationId(row.get("id")?), slug: row.get("slug")?, name: row.get("name")? })
}
