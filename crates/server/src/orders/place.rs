//! The requester sends an order that was saved step by step.

use crate::app::Change;
use crate::failure::Failure;
use crate::orders::{Case, reserve, store};
use mutual_aid::Act;

/// The requester sends the order; the number was given when the first step was saved.
///
/// # Errors
/// Something is missing, a company asks for free work, or too many free orders of this requester are open.
pub fn place(change: &mut Change<'_>, id: &str) -> Result<Case, Failure> {
    let mut case = store::find_own_to_change(change, id)?;
    change.who().may(&Act::AnswerOwnCase(&case.order.id))?;
    send(change, &mut case)?;
    Ok(case)
}

/// What sending is, also for whoever said everything in one go.
///
/// # Errors
/// Something is missing, a company asks for free work, or too many free orders of this requester are open.
pub fn send(change: &mut Change<'_>, case: &mut Case) -> Result<(), Failure> {
    let open = store::count_open_free(change, case)?;
    let event = case.order.place(change.channel().into(), open, &change.law(), change.now())?;
    case.placed = Some(change.now());
    store::save(change, case)?;
    change.record(event)?;
    reserve::reserve(change, case)
}
