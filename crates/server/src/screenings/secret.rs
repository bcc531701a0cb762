//! What only the safeguarding officer reads of a record: the outcome, the notes, who saw which documents.

use crate::failure::Failure;
use crate::kit::db::Broken;
use crate::kit::id::Ids;
use crate::kit::seal;
use crate::settings::Keys;
use mutual_aid::screening::{Part, Screening};
use serde::{Deserialize, Serialize};

/// The sealed part of a record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Secret {
    /// Admitted or refused.
    pub admitted: Option<bool>,
    /// The day of the decision.
    pub decided_on: Option<String>,
    /// What the officer noted.
    pub notes: String,
    /// Who saw what.
    pub seen: Vec<Seen>,
}

/// A part that somebody saw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// Which part.
    pub part: Part,
    /// The sign-in name of whoever checked.
    pub by: String,
    /// Which documents.
    pub documents: String,
}

impl Secret {
    /// Opens the sealed part of a record; a record without one holds nothing yet.
    ///
    /// # Errors
    /// No key fits.
    pub fn open(keys: &Keys, record: &Screening, sealed: Option<&str>) -> Result<Self, Failure> {
        let Some(sealed) = sealed else { return Ok(Self::default()) };
        let text = seal::open(keys.encryption(), &about(record), sealed);
        let secret = text.and_then(|text| serde_json::from_slice(&text).ok());
        secret.ok_or_else(|| Broken::Engine("a screening record does not open with these keys".into()).into())
    }

    /// Seals it for its record.
    ///
    /// # Errors
    /// It cannot be sealed.
    pub fn seal(&self, keys: &Keys, ids: &Ids, record: &Screening) -> Result<String, Failure> {
        let text = serde_json::to_vec(self).map_err(|error| Broken::Engine(error.to_string()))?;
        let sealed = seal::seal(keys.encryption(), ids, &about(record), &text);
        if sealed.is_empty() {
            return Err(Broken::Engine("a screening record cannot be sealed".into()).into());
        }
        Ok(sealed)
    }
}

fn about(record: &Screening) -> String {
    format!("screening {} {}", record.organisation, record.person)
}
