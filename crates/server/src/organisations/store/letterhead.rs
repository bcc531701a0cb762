//! The head of an organisation's papers: who writes, and from where.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use crate::offers::place;
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
    let text = sql("select name, address, postal_code, place_id, signatories, register_number, nip
        from organisations
        where id = $1");
    let row = look.tx.one(text, &params![house.as_str()])?.ok_or(Failure::NotFound)?;
    Ok(Letterhead {
        name: row.get("name")?,
        address: address(row.get("address")?, row.get("postal_code")?, row.get("place_id")?),
        signatories: row.get("signatories")?,
        register: row.get("register_number")?,
        nip: row.get("nip")?,
    })
}

/// Street, postal code and place in one line; the place once, where the street names it.
fn address(street: Option<String>, code: Option<String>, place: Option<i64>) -> Option<String> {
    let place = place.map(place::name).filter(|place| !place.is_empty());
    let place = place.filter(|place| street.as_ref().is_none_or(|street| !street.contains(place)));
    let town: Vec<String> = code.into_iter().chain(place).collect();
    let parts: Vec<String> = street.into_iter().chain((!town.is_empty()).then(|| town.join(" "))).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_its_place_once() {
        let written =
            |street: &str, code: &str| address(Some(street.into()), Some(code.into()), Some(760_778));
        assert_eq!(written("ul. Klonowa 1", "26-600").unwrap(), "ul. Klonowa 1, 26-600 Radom");
        assert_eq!(written("Radom, Klonowa 1", "26-600").unwrap(), "Radom, Klonowa 1, 26-600");
        assert_eq!(address(None, None, None), None);
    }
}
