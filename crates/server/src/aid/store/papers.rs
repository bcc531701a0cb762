//! Numbers of receipts and lists: each series of a year runs 1, 2, 3 … without a gap. They stand apart from the papers
//! about agreements, so that no way leads from one to the other.

use crate::app::Change;
use crate::documents::store as documents;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::OrganisationId;
use mutual_aid::document::{Kind, Number};

/// Gives a paper the next number; if the change fails, the number goes to the next paper.
///
/// # Errors
/// The database failed.
pub fn number(
    change: &mut Change<'_>,
    house: &OrganisationId,
    kind: Kind,
    id: &str,
) -> Result<Number, Failure> {
    let today = change.now().day();
    let last = documents::take_turn(change, house, kind, today.0.year())?;
    let number = Number::next(kind, today, last);
    let serial = i64::from(number.serial);
    change.tx.run(
        sql("insert into aid_papers (organisation_id, id, kind, year, serial, previous, issued_on)
            values ($1, $2, $3, $4, $5, $6, $7)"),
        &params![
            house.as_str(),
            id,
            <&str>::from(kind),
            i64::from(number.year),
            serial,
            Some(serial - 1).filter(|previous| *previous > 0),
            today.to_string(),
        ],
    )?;
    Ok(number)
}
