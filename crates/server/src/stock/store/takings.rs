//! Where it is kept what was found when the store was counted.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::{AccountId, BatchId, Day, OrganisationId, Quantity};

/// How much of a batch was found.
#[derive(Debug, Clone)]
pub struct Found {
    /// The batch.
    pub batch: BatchId,
    /// How much there should be.
    pub expected: Quantity,
    /// How much there is.
    pub found: Quantity,
}

/// Keeps a counting of the store.
///
/// # Errors
/// A batch is none of the organisation.
pub fn add_taking(
    change: &mut Change<'_>,
    house: &OrganisationId,
    (by, on): (&AccountId, Day),
    lines: &[Found],
) -> Result<(), Failure> {
    let (id, now) = (change.ids().id(), change.now().to_string());
    change.tx.run(
        sql("insert into stock_takings (organisation_id, id, taken_on, taken_by, recorded_at)
            values ($1, $2, $3, $4, $5)"),
        &params![house.as_str(), id.as_str(), on.to_string(), by.as_str(), now],
    )?;
    for line in lines {
        change.tx.run(
            sql("insert into stock_taking_lines (organisation_id, taking_id, batch_id, expected_thousandths,
                    found_thousandths)
                values ($1, $2, $3, $4, $5)"),
            &params![
                house.as_str(),
                id.as_str(),
                line.batch.as_str(),
                line.expected.thousandths,
                line.found.thousandths,
            ],
        )?;
    }
    Ok(())
}
