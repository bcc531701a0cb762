//! Postal codes.

use serde::{Deserialize, Serialize};

use crate::digits::only;
use crate::error::Error;
use crate::text_id::{plain_display, text_id};

/// A Polish postal code, kept as `00-950`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PostalCode(String);

impl PostalCode {
    /// Reads `00-950`, `00950` or `00 950`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let digits = only(text)?;
        match digits.split_at_checked(2) {
            Some((district, office)) if office.len() == 3 => Ok(Self(format!("{district}-{office}"))),
            _ => Err(Error::Length),
        }
    }
}

text_id!(PostalCode);
plain_display!(PostalCode);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postal_code_gets_its_hyphen() {
        for text in ["00-950", "00950", " 00 950 ", "00–950"] {
            assert_eq!(PostalCode::parse(text).unwrap().to_string(), "00-950");
        }
    }

    #[test]
    fn what_is_no_postal_code_is_refused() {
        assert_eq!(PostalCode::parse("00-95"), Err(Error::Length));
        assert_eq!(PostalCode::parse("00-9500"), Err(Error::Length));
        assert_eq!(PostalCode::parse("O0-950"), Err(Error::Digits));
        assert_eq!(PostalCode::parse(""), Err(Error::Length));
    }
}
