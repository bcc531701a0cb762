//! Where it is kept why a signature under a list or a second look was taken for enough in a small organisation.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, params, sql};
use mutual_aid::aid::Signature;
use mutual_aid::{AidListId, AidRequestId, OrganisationId};

/// What an exception was made for.
#[derive(Debug, Clone, Copy)]
pub enum Excepted<'a> {
    /// A second look at what was given at once.
    Look(&'a AidRequestId),
    /// A list, drawn up or approved.
    List(&'a AidListId),
}

impl<'a> Excepted<'a> {
    fn ids(self) -> (Option<&'a str>, Option<&'a str>) {
        match self {
            Self::Look(request) => (Some(request.as_str()), None),
            Self::List(list) => (None, Some(list.as_str())),
        }
    }
}

/// Keeps the exception of a signature, if one was made.
///
/// # Errors
/// The database failed.
pub fn add_exception(
    change: &mut Change<'_>,
    house: &OrganisationId,
    of: Excepted<'_>,
    signature: &Signature,
) -> Result<(), Failure> {
    let Some((conflict, reason)) = signature.conflict.zip(signature.exception.as_ref()) else {
        return Ok(());
    };
    let (id, now, (request, list)) = (change.ids().id(), change.now().to_string(), of.ids());
    change.tx.run(
        sql("insert into aid_exceptions (organisation_id, id, request_id, list_id, account_id, conflict, reason, made_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"),
        &params![
            house.as_str(),
            id,
            request,
            list,
            signature.by.as_str(),
            <&str>::from(conflict),
            reason.as_str(),
            now,
        ],
    )?;
    Ok(())
}

/// Why exceptions were made for a list or a second look.
///
/// # Errors
/// The database failed.
pub fn exceptions(
    look: &mut Look<'_>,
    house: &OrganisationId,
    of: Excepted<'_>,
) -> Result<Vec<String>, Failure> {
    let (request, list) = of.ids();
    let rows = look.tx.all(
        sql("select reason
            from aid_exceptions
            where organisation_id = $1 and (request_id = $2 or list_id = $3)
            order by made_at, id"),
        &params![house.as_str(), request, list],
    )?;
    Ok(rows.iter().map(|row| row.get("reason")).collect::<Result<_, Broken>>()?)
}
