//! Somebody says everything in one go: what a program sends holds every answer.

use crate::app::Change;
use crate::failure::Failure;
use crate::orders::store::Details;
use crate::orders::{Case, begin, place};
use mutual_aid::OrganisationId;

/// The order gets its number and is sent.
///
/// # Errors
/// Something is missing, a company asks for free work, too many free orders are open, or the seat is taken.
pub fn ask_at_once(
    change: &mut Change<'_>,
    details: Details,
    organisation: Option<OrganisationId>,
) -> Result<Case, Failure> {
    let mut case = begin::begin(change, details, organisation)?;
    place::send(change, &mut case)?;
    Ok(Case { version: case.version + 1, ..case })
}
