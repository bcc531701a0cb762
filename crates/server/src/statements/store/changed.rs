//! What changes about money that came in: it is booked, explained, taken back.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{Broken, params, sql};
use crate::kit::locale::Language;
use crate::statements::parse::Row;
use crate::statements::store::lines::Kept;
use crate::statements::store::{Booked, NewLine};
use mutual_aid::donation::Donation;
use mutual_aid::statement::NoDonation;
use mutual_aid::{DonationId, EntryId, OrganisationId};

/// Keeps a line that was booked.
///
/// # Errors
/// It is in the books already, or the database failed.
pub fn insert_line(change: &mut Change<'_>, at: &Booked<'_>, new: &NewLine<'_>) -> Result<(), Failure> {
    let row = new.row;
    change.tx.run(
        sql("insert into bank_lines (organisation_id, id, statement_id, line, key, occurrence, status, booked_on,
                amount_grosze, title, counterparty, counterparty_account, reference, nearly, donation_id, entry_id)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"),
        &params![
            new.line.organisation.as_str(),
            new.line.id.as_str(),
            at.statement,
            i64::try_from(row.line).unwrap_or(i64::MAX),
            row.key,
            row.occurrence,
            <&str>::from(new.line.status),
            new.line.on.to_string(),
            row.amount,
            row.title,
            row.counterparty,
            row.counterparty_account,
            row.reference,
            new.nearly.map(|code| code.code.as_str()),
            new.donation.as_ref().map(DonationId::as_str),
            at.entry.as_str(),
        ],
    )?;
    Ok(())
}

/// Keeps a donation that came by the bank: a new one, or one that was announced.
///
/// # Errors
/// The database failed.
pub fn insert_donation(change: &mut Change<'_>, donation: &Donation, announced: bool) -> Result<(), Failure> {
    let now = change.now().to_string();
    let gift = donation.gift.as_ref().ok_or_else(|| Broken::Type("a donation without a gift".into()))?;
    let (house, id) = (donation.organisation.as_str(), donation.id.as_str());
    let (amount, on) = (gift.amount.0, gift.on.to_string());
    if announced {
        change.tx.run(
            sql("update donations
                set status = 'booked', amount_grosze = $3, received_on = $4, version = version + 1
                where organisation_id = $1 and id = $2 and status = 'announced'"),
            &params![house, id, amount, on],
        )?;
    } else {
        change.tx.run(
            sql("insert into donations (organisation_id, id, status, way, fund_id, amount_grosze, received_on, created_at)
                values ($1, $2, 'booked', 'transfer', $3, $4, $5, $6)"),
            &params![house, id, donation.fund.as_str(), amount, on, now],
        )?;
    }
    Ok(())
}

/// A donation that was no donation, or that the bank took back, stands in the books no longer.
///
/// # Errors
/// The donor has the confirmation already, or the database failed.
pub fn unbook_donation(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &DonationId,
    by_bank: bool,
) -> Result<bool, Failure> {
    // People read the reason on the page of the donation.
    let why =
        Language::default().words().say(if by_bank { "statement-why-bank" } else { "statement-why-mistake" });
    let saved = if by_bank {
        change.tx.run(
            sql("update donations set status = 'returned', reason = $3, version = version + 1
                where organisation_id = $1 and id = $2 and status in ('booked', 'acknowledged')"),
            &params![house.as_str(), id.as_str(), why],
        )?
    } else {
        change.tx.run(
            sql("update donations
                set status = 'reclassified', reclassified_as = 'income', reason = $3, version = version + 1
                where organisation_id = $1 and id = $2 and status = 'booked'"),
            &params![house.as_str(), id.as_str(), why],
        )?
    };
    Ok(saved > 0)
}

/// Keeps what a line turned out to be, with the entry that books it now.
///
/// # Errors
/// Somebody changed it in between.
pub fn save_explained(
    change: &mut Change<'_>,
    kept: &Kept,
    entry: &EntryId,
    (other, reason): (Option<NoDonation>, Option<&str>),
) -> Result<(), Failure> {
    let now = change.now().0;
    let saved = change.tx.run(
        sql("update bank_lines
            set status = $3, entry_id = $4, donation_id = $5, other_kind = $6, reason = $7, settled_at = $8,
                version = version + 1
            where organisation_id = $1 and id = $2 and version = $9"),
        &params![
            kept.line.organisation.as_str(),
            kept.line.id.as_str(),
            <&str>::from(kept.line.status),
            entry.as_str(),
            kept.donation.as_ref().map(DonationId::as_str),
            other.map(<&str>::from),
            reason.map(str::to_owned),
            now,
            kept.version,
        ],
    )?;
    if saved == 0 { Err(Failure::Stale) } else { Ok(()) }
}

/// Keeps that a line waits to be explained again.
///
/// # Errors
/// Somebody changed it in between.
pub fn save_taken_back(change: &mut Change<'_>, kept: &Kept, entry: &EntryId) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update bank_lines
            set status = 'unexplained', entry_id = $3, donation_id = null, other_kind = null, reason = null,
                settled_at = null, version = version + 1
            where organisation_id = $1 and id = $2 and version = $4"),
        &params![kept.line.organisation.as_str(), kept.line.id.as_str(), entry.as_str(), kept.version],
    )?;
    if saved == 0 { Err(Failure::Stale) } else { Ok(()) }
}

/// Keeps that the bank took a line back, and the line that did so.
///
/// # Errors
/// The database failed.
pub fn reverse_line(
    change: &mut Change<'_>,
    kept: &Kept,
    (statement, entry): (&str, &EntryId),
    row: &Row,
) -> Result<(), Failure> {
    let house = kept.line.organisation.clone();
    if let Some(donation) = &kept.donation {
        unbook_donation(change, &house, donation, true)?;
    }
    change.tx.run(
        sql("update bank_lines
            set status = 'reversed', donation_id = null, other_kind = null, version = version + 1
            where organisation_id = $1 and id = $2"),
        &params![house.as_str(), kept.line.id.as_str()],
    )?;
    let id = change.ids().id();
    change.tx.run(
        sql("insert into bank_lines (organisation_id, id, statement_id, line, key, occurrence, status, booked_on,
                amount_grosze, title, counterparty, counterparty_account, reference, entry_id, reverses)
            values ($1, $2, $3, $4, $5, $6, 'reversal', $7, $8, $9, $10, $11, $12, $13, $14)"),
        &params![
            house.as_str(),
            id,
            statement,
            i64::try_from(row.line).unwrap_or(i64::MAX),
            row.key,
            row.occurrence,
            row.booked_on.to_string(),
            row.amount,
            row.title,
            row.counterparty,
            row.counterparty_account,
            row.reference,
            entry.as_str(),
            kept.line.id.as_str(),
        ],
    )?;
    Ok(())
}
