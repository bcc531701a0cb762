//! Writes offers down.

use super::Kept;
use super::row::spoken;
use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::offer::Status;

/// The number for the next offer.
///
/// # Errors
/// The database failed.
pub fn next_number(change: &mut Change<'_>) -> Result<i64, Failure> {
    let row =
        change.tx.one(sql("select cast(coalesce(max(number), 0) + 1 as bigint) as n from offers"), &[])?;
    Ok(row.map_or(Ok(1), |row| row.get("n"))?)
}

/// Keeps a new offer.
///
/// # Errors
/// The database failed.
pub fn add(change: &mut Change<'_>, kept: &Kept) -> Result<(), Failure> {
    let (offer, it) = (&kept.offer, &kept.details);
    change.tx.run(
        sql("insert into offers (organisation_id, id, number, slug, status, category, mode, title, summary, text,
                terms, place_id, valid_until, where_done, parts, who_comes, recipients, languages, area, address,
                minutes, capacity, public_task, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
                $21, $22, $23, $24)"),
        &params![
            offer.organisation.as_str(),
            offer.id.as_str(),
            kept.number,
            kept.slug,
            <&str>::from(offer.status),
            it.category.key(),
            <&str>::from(it.mode),
            it.title,
            it.summary,
            it.text,
            it.terms,
            it.place,
            it.valid_until.to_string(),
            <&str>::from(it.where_done),
            it.parts,
            it.who_comes,
            it.recipients.to_string(),
            spoken(&it.languages),
            it.area.to_string(),
            it.address,
            it.minutes,
            it.capacity,
            it.public_task.point(),
            change.now().to_string(),
        ],
    )?;
    Ok(())
}

/// Stores where an offer stands and until when.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save(change: &mut Change<'_>, kept: &Kept) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update offers
            set status = $3, valid_until = $4, published_at = $5, asked_still_valid_at = $6,
                uncalculated_at = $7, version = version + 1
            where organisation_id = $1 and id = $2 and version = $8"),
        &params![
            kept.offer.organisation.as_str(),
            kept.offer.id.as_str(),
            <&str>::from(kept.offer.status),
            kept.offer.valid_until.to_string(),
            kept.published_at.map(|moment| moment.to_string()),
            kept.asked_still_valid_at.map(|moment| moment.to_string()),
            kept.uncalculated_at
                .filter(|_| kept.offer.status == Status::Paused)
                .map(|moment| moment.to_string()),
            kept.version,
        ],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Stores what the organisation wrote.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn write(change: &mut Change<'_>, kept: &Kept) -> Result<(), Failure> {
    let (offer, it) = (&kept.offer, &kept.details);
    let written = change.tx.run(
        sql("update offers
            set slug = $3, title = $4, summary = $5, text = $6, terms = $7, place_id = $8, valid_until = $9,
                where_done = $10, parts = $11, who_comes = $12, recipients = $13, languages = $14, area = $15,
                address = $16, minutes = $17, capacity = $18, public_task = $19, mode = $20, version = version + 1
            where organisation_id = $1 and id = $2 and version = $21"),
        &params![
            offer.organisation.as_str(),
            offer.id.as_str(),
            kept.slug,
            it.title,
            it.summary,
            it.text,
            it.terms,
            it.place,
            it.valid_until.to_string(),
            <&str>::from(it.where_done),
            it.parts,
            it.who_comes,
            it.recipients.to_string(),
            spoken(&it.languages),
            it.area.to_string(),
            it.address,
            it.minutes,
            it.capacity,
            it.public_task.point(),
            <&str>::from(it.mode),
            kept.version,
        ],
    )?;
    if written == 1 { Ok(()) } else { Err(Failure::Stale) }
}
