//! Where the dated parameters and the cited acts are kept.

use crate::kit::db::{Broken, Tx, params, sql};
use mutual_aid::{Day, Law};

/// An act as it is cited on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Its short name: `udpp`.
    pub key: String,
    /// Title and place of publication.
    pub citation: String,
    /// Where the text stands.
    pub source: String,
    /// The day somebody looked.
    pub checked_on: String,
}

/// The parameters that hold on a day; of rows that overlap, the later one counts.
///
/// # Errors
/// The database failed, or a row holds an impossible value.
pub fn on(tx: &mut Tx, day: Day) -> Result<Law, Broken> {
    let rows = tx.all(
        sql("select key, value
            from legal_parameters
            where valid_from <= $1 and (valid_to is null or valid_to >= $1)
            order by valid_from"),
        &params![day.to_string()],
    )?;
    let mut law = Law::default();
    for row in rows {
        let (key, value): (String, String) = (row.get("key")?, row.get("value")?);
        law.set(&key, &value).map_err(|error| Broken::Type(format!("legal_parameters: {error}")))?;
    }
    Ok(law)
}

/// The acts cited on a day, by their short names.
///
/// # Errors
/// The database failed.
pub fn acts(tx: &mut Tx, day: Day) -> Result<Vec<Act>, Broken> {
    let rows = tx.all(
        sql("select key, value, source, checked_on
            from legal_references
            where valid_from <= $1 and (valid_to is null or valid_to >= $1)
            order by key, valid_from"),
        &params![day.to_string()],
    )?;
    rows.iter()
        .map(|row| {
            Ok(Act {
                key: row.get("key")?,
                citation: row.get("value")?,
                source: row.get("source")?,
                checked_on: row.get("checked_on")?,
            })
        })
        .collect()
}
