//! The head of an organisation's papers: who writes, and from where.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::OrganisationId;

/// What stands at the head of an organisation's papers.
#[derive(Debug, Clone)]
pub struct Letterhead {
    /// Its name.
    pub name: String,
    /// Its address.
    pub address: Option<String>,
    /// Who signs for it.
    pub signatories: Option<String>,
    /// Its number in a register.
    pub register: Option<String>,
    /// Its NIP.
    pub nip: Option<String>,
}

/// The head of an organisation's papers.
///
/// # Errors
/// There is no such organisation.
pub fn letterhead(look: &mut Look<'_>, house: &OrganisationId) -> Result<Letterhead, Failure> {
    let text = sql(
        "select name, address, postal_code, signatories, register_number, nip from organisations where id = $1",
    );
    let row = look.tx.one(text, &params![house.as_str()])?.ok_or(Failure::NotFound)?;
    Ok(Letterhead {
        name: row.get("name")?,
        address: address(row.get("address")?, row.get("postal_code")?),
        signatories: row.get("signatories")?,
        register: row.get("register_number")?,
        nip: row.get("nip")?,
    })
}

/// Street and postal code in one line.
fn address(street: Option<String>, code: Option<String>) -> Option<String> {
    let parts: Vec<String> = street.into_iter().chain(code).collect();
    if parts.is_empty() { None } else { Some(parts.join(", ")) }
}
