//! Whom a paper about an order is for.

use crate::kit::db::{Broken, Row};
use crate::offers::place;
use crate::orders::store::Details;

/// A company or an institution by its name, or a neighbour by theirs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Addressee {
    /// The name of the company or institution.
    institution: Option<String>,
    /// Who asked.
    name: Option<String>,
    /// The street and number.
    address: Option<String>,
    /// The number of the place.
    place: Option<i64>,
    /// The tax number.
    nip: Option<String>,
}

impl Addressee {
    /// Whoever asked for an order.
    #[must_use]
    pub fn of(details: &Details) -> Self {
        let said = details.clone();
        Self {
            institution: said.institution_name,
            name: said.first_name,
            address: said.address,
            place: said.place,
            nip: said.nip,
        }
    }

    /// Whoever asked, from the row of an order.
    ///
    /// # Errors
    /// A column is missing.
    pub fn read(row: &Row) -> Result<Self, Broken> {
        Ok(Self {
            institution: row.get("institution_name")?,
            name: row.get("first_name")?,
            address: row.get("address")?,
            place: row.get("place_id")?,
            nip: row.get("nip")?,
        })
    }

    /// Line by line, as an envelope says it.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let street = self.address.as_deref().unwrap_or_default().trim();
        let address = self.place.map_or_else(|| street.to_owned(), |place| place::addressed(street, place));
        let nip = self.nip.as_ref().map(|nip| format!("NIP {nip}"));
        let lines = [self.institution.clone(), self.name.clone(), Some(address), nip];
        lines.into_iter().flatten().filter(|line| !line.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_addressee_is_named_as_on_an_envelope() {
        let addressee = Addressee {
            institution: Some("Szkoła".into()),
            name: Some("Ewa".into()),
            address: Some("ul. Polna 3".into()),
            place: None,
            nip: Some("7792369887".into()),
        };
        assert_eq!(addressee.lines(), ["Szkoła", "Ewa", "ul. Polna 3", "NIP 7792369887"]);
        assert!(Addressee::default().lines().is_empty());
    }
}
