//! Where appeals are kept, and aid that was asked back.

use super::{day, moment};
use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::aid::Request;
use mutual_aid::money::Grosze;
use mutual_aid::refusal::AidRefusal;
use mutual_aid::{AccountId, AidRequestId, Day, OrganisationId};

/// An appeal.
#[derive(Debug, Clone)]
pub struct Appeal {
    /// What the participant writes.
    pub text: String,
    /// Whether it was right, once somebody looked.
    pub accepted: Option<bool>,
    /// What was answered.
    pub answer: Option<String>,
}

/// Aid asked back.
#[derive(Debug, Clone)]
pub struct Recovery {
    /// What proves that something said was false: the paper and its number.
    pub proof: String,
    /// The day of that paper.
    pub proven_on: Day,
    /// How much.
    pub amount: Grosze,
    /// The day it was asked back.
    pub asked_on: Day,
}

/// Keeps an appeal.
///
/// # Errors
/// There was one already.
pub fn add_appeal(change: &mut Change<'_>, request: &Request, text: &str) -> Result<(), Failure> {
    let now = change.now().to_string();
    let written = change.tx.run(
        sql("insert into aid_appeals (organisation_id, request_id, text, made_at) values ($1, $2, $3, $4)"),
        &params![request.organisation.as_str(), request.id.as_str(), text, now],
    );
    match written {
        Err(broken) if broken.breaks("aid_appeals_pkey") => Err(AidRefusal::AppealedBefore.into()),
        written => Ok(written.map(|_| ())?),
    }
}

/// The appeal against a decision.
///
/// # Errors
/// The database failed.
pub fn find_appeal(
    look: &mut Look<'_>,
    house: &OrganisationId,
    id: &AidRequestId,
) -> Result<Option<Appeal>, Failure> {
    let row = look.tx.one(
        sql("select text, accepted, answer from aid_appeals where organisation_id = $1 and request_id = $2"),
        &params![house.as_str(), id.as_str()],
    )?;
    let read = |row: &Row| -> Result<Appeal, Broken> {
        Ok(Appeal { text: row.get("text")?, accepted: row.get("accepted")?, answer: row.get("answer")? })
    };
    Ok(row.as_ref().map(read).transpose()?)
}

/// Writes down what became of an appeal.
///
/// # Errors
/// None waits.
pub fn review(
    change: &mut Change<'_>,
    request: &Request,
    by: &AccountId,
    (accepted, answer): (bool, &str),
) -> Result<(), Failure> {
    let now = change.now().to_string();
    let saved = change.tx.run(
        sql("update aid_appeals set reviewed_by = $3, reviewed_at = $4, accepted = $5, answer = $6
            where organisation_id = $1 and request_id = $2 and accepted is null"),
        &params![request.organisation.as_str(), request.id.as_str(), by.as_str(), now, accepted, answer],
    )?;
    if saved == 1 { Ok(()) } else { Err(AidRefusal::NothingToAppeal.into()) }
}

/// Keeps that aid was asked back.
///
/// # Errors
/// It was asked back already.
pub fn add_recovery(
    change: &mut Change<'_>,
    request: &Request,
    by: &AccountId,
    recovery: &Recovery,
) -> Result<(), Failure> {
    let now = change.now().to_string();
    change.tx.run(
        sql("insert into aid_recoveries (organisation_id, request_id, proof, proven_on, amount_grosze, recorded_by,
                recorded_at)
            values ($1, $2, $3, $4, $5, $6, $7)"),
        &params![
            request.organisation.as_str(),
            request.id.as_str(),
            recovery.proof.as_str(),
            recovery.proven_on.to_string(),
            recovery.amount.0,
            by.as_str(),
            now,
        ],
    )?;
    Ok(())
}

/// What was asked back.
///
/// # Errors
/// The database failed.
pub fn find_recovery(
    look: &mut Look<'_>,
    house: &OrganisationId,
    id: &AidRequestId,
) -> Result<Option<Recovery>, Failure> {
    let row = look.tx.one(
        sql("select proof, proven_on, amount_grosze, recorded_at
            from aid_recoveries
            where organisation_id = $1 and request_id = $2"),
        &params![house.as_str(), id.as_str()],
    )?;
    let read = |row: &Row| -> Result<Recovery, Broken> {
        Ok(Recovery {
            proof: row.get("proof")?,
            proven_on: day(row, "proven_on")?,
            amount: Grosze(row.get("amount_grosze")?),
            asked_on: moment(row, "recorded_at")?.day(),
        })
    };
    Ok(row.as_ref().map(read).transpose()?)
}
