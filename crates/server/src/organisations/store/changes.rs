//! Where an organisation stands is stored here, with what was decided about it.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use crate::organisations::store::Record;
use mutual_aid::Day;

/// Stores where the membership stands.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save_status(change: &mut Change<'_>, record: &Record) -> Result<(), Failure> {
    let now = change.now().0;
    let saved = change.tx.run(
        sql("update organisations set status = $2, status_since = $3, version = version + 1
            where id = $1 and version = $4"),
        &params![record.house.id.as_str(), <&str>::from(record.organisation.status), now, record.version],
    )?;
    written(saved)
}

/// Stores the day on which the processing agreement was signed.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn set_agreement(change: &mut Change<'_>, record: &Record, on: Day) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update organisations set processing_agreement_on = $2, version = version + 1
            where id = $1 and version = $3"),
        &params![record.house.id.as_str(), on.to_string(), record.version],
    )?;
    written(saved)
}

/// Stores that the organiser compared the account with a paper.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn set_account_verified(change: &mut Change<'_>, record: &Record) -> Result<(), Failure> {
    let today = change.now().day().to_string();
    let saved = change.tx.run(
        sql("update organisations set account_verified_on = $2, version = version + 1
            where id = $1 and version = $3 and account is not null"),
        &params![record.house.id.as_str(), today, record.version],
    )?;
    written(saved)
}

/// Stores a decision against the organisation, with its reasons.
///
/// # Errors
/// The database failed.
pub fn decide(
    change: &mut Change<'_>,
    record: &Record,
    kind: &str,
    (reason, text): (&str, &str),
) -> Result<(), Failure> {
    let (id, now) = (change.ids().id(), change.now().0);
    change.tx.run(
        sql("insert into decisions (organisation_id, id, kind, reason, text, made_at)
            values ($1, $2, $3, $4, $5, $6)"),
        &params![record.house.id.as_str(), id, kind, reason, text, now],
    )?;
    Ok(())
}

pub(super) fn written(rows: u64) -> Result<(), Failure> {
    if rows == 1 { Ok(()) } else { Err(Failure::Stale) }
}
