//! Corrections that wait for their second signature, and those that were signed or turned down.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::refusal::StockRefusal;
use mutual_aid::stock::Correction;
use mutual_aid::{AccountId, BatchId, Moment, OrganisationId, Quantity};

/// A correction as stored.
#[derive(Debug, Clone)]
pub struct Proposed {
    /// Its id.
    pub id: String,
    /// The batch.
    pub batch: BatchId,
    /// What the batch holds.
    pub what: String,
    /// The correction.
    pub correction: Correction,
    /// The serial numbers of vouchers.
    pub serials: Vec<String>,
    /// What its author writes.
    pub note: String,
    /// When it was proposed.
    pub at: Moment,
    /// Whether another person signed it or turned it down.
    pub signed: Option<bool>,
}

/// Keeps a correction that is proposed.
///
/// # Errors
/// The batch is none of the organisation.
pub fn add_correction(
    change: &mut Change<'_>,
    house: &OrganisationId,
    proposed: &Proposed,
) -> Result<(), Failure> {
    let correction = &proposed.correction;
    change.tx.run(
        sql("insert into stock_corrections (organisation_id, id, batch_id, change_thousandths, serials, reason, note,
                proposed_by, proposed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"),
        &params![
            house.as_str(),
            proposed.id.as_str(),
            proposed.batch.as_str(),
            correction.change.thousandths,
            proposed.serials.join(" "),
            <&str>::from(correction.reason),
            proposed.note.as_str(),
            correction.proposed_by.as_str(),
            proposed.at.to_string(),
        ],
    )?;
    Ok(())
}

/// Stores whether another person signed a correction.
///
/// # Errors
/// It was answered before, or the same person proposed it.
pub fn answer(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &str,
    (by, signed): (&AccountId, bool),
) -> Result<(), Failure> {
    let now = change.now().to_string();
    let saved = change.tx.run(
        sql("update stock_corrections set answered_by = $3, answered_at = $4, signed = $5
            where organisation_id = $1 and id = $2 and answered_at is null"),
        &params![house.as_str(), id, by.as_str(), now, signed],
    );
    match saved {
        Err(broken) if broken.breaks("stock_corrections_two") => Err(StockRefusal::SameSignature.into()),
        Ok(0) => Err(StockRefusal::AlreadySigned.into()),
        saved => Ok(saved.map(|_| ())?),
    }
}

/// A correction of an organisation.
///
/// # Errors
/// There is none.
pub fn find_correction(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Proposed, Failure> {
    let row = look.tx.one(
        sql("select c.id, c.batch_id, b.what, c.change_thousandths, c.serials, c.reason, c.note, c.proposed_by,
                c.proposed_at, c.signed
            from stock_corrections c
            join stock_batches b on b.organisation_id = c.organisation_id and b.id = c.batch_id
            where c.organisation_id = $1 and c.id = $2"),
        &params![house.as_str(), id],
    )?;
    Ok(read(&row.ok_or(Failure::NotFound)?)?)
}

/// The corrections of a batch, the oldest first.
///
/// # Errors
/// The database failed.
pub fn corrections(
    look: &mut Look<'_>,
    house: &OrganisationId,
    batch: &BatchId,
) -> Result<Vec<Proposed>, Failure> {
    let rows = look.tx.all(
        sql("select c.id, c.batch_id, b.what, c.change_thousandths, c.serials, c.reason, c.note, c.proposed_by,
                c.proposed_at, c.signed
            from stock_corrections c
            join stock_batches b on b.organisation_id = c.organisation_id and b.id = c.batch_id
            where c.organisation_id = $1 and c.batch_id = $2
            order by c.proposed_at, c.id
            limit 200"),
        &params![house.as_str(), batch.as_str()],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The corrections that wait for a second signature, the oldest first.
///
/// # Errors
/// The database failed.
pub fn waiting(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Proposed>, Failure> {
    let rows = look.tx.all(
        sql("select c.id, c.batch_id, b.what, c.change_thousandths, c.serials, c.reason, c.note, c.proposed_by,
                c.proposed_at, c.signed
            from stock_corrections c
            join stock_batches b on b.organisation_id = c.organisation_id and b.id = c.batch_id
            where c.organisation_id = $1 and c.answered_at is null
            order by c.proposed_at, c.id
            limit 200"),
        &params![house.as_str()],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

fn read(row: &Row) -> Result<Proposed, Broken> {
    let wrong = |name: &str| Broken::Type(format!("stock_corrections.{name}"));
    let (serials, at): (String, String) = (row.get("serials")?, row.get("proposed_at")?);
    Ok(Proposed {
        id: row.get("id")?,
        batch: BatchId(row.get("batch_id")?),
        what: row.get("what")?,
        correction: Correction {
            change: Quantity { thousandths: row.get("change_thousandths")? },
            reason: row.get::<String>("reason")?.parse().map_err(|_| wrong("reason"))?,
            proposed_by: AccountId(row.get("proposed_by")?),
        },
        serials: serials.split_whitespace().map(str::to_owned).collect(),
        note: row.get("note")?,
        at: Moment::parse(&at).ok_or_else(|| wrong("proposed_at"))?,
        signed: row.get("signed")?,
    })
}
