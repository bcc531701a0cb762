//! Donations that came by the bank.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::donation::Donation;

/// Keeps new donations that came by the bank.
///
/// # Errors
/// The database failed.
pub fn insert_transfers(change: &mut Change<'_>, donations: &[Donation]) -> Result<(), Failure> {
    let now = change.now().to_string();
    let rows = donations.iter().map(|donation| {
        params![
            donation.organisation.as_str(),
            donation.id.as_str(),
            <&str>::from(donation.status),
            <&str>::from(donation.way),
            donation.fund.as_str(),
            donation.gift.as_ref().map(|gift| gift.amount.0),
            donation.gift.as_ref().map(|gift| gift.on.to_string()),
            now,
        ]
    });
    change.tx.run_all(
        sql("insert into donations (organisation_id, id, status, way, fund_id, amount_grosze, received_on, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"),
        rows,
    )?;
    Ok(())
}

/// Keeps that an announced donation came.
///
/// # Errors
/// It came before.
pub fn save_came(change: &mut Change<'_>, donation: &Donation) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update donations
            set status = $3, fund_id = $4, amount_grosze = $5, received_on = $6, version = version + 1
            where organisation_id = $1 and id = $2 and status = 'announced'"),
        &params![
            donation.organisation.as_str(),
            donation.id.as_str(),
            <&str>::from(donation.status),
            donation.fund.as_str(),
            donation.gift.as_ref().map(|gift| gift.amount.0),
            donation.gift.as_ref().map(|gift| gift.on.to_string()),
        ],
    )?;
    if saved == 0 { Err(Failure::Stale) } else { Ok(()) }
}
