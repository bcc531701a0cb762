//! A paper gets the next number of its kind and year, in the change that makes the paper.

use crate::app::Change;
use crate::documents::store::{self, Paper};
use crate::failure::Failure;
use mutual_aid::document::{Kind, Number};

/// Gives a paper the next number; if the change fails, the number goes to the next paper.
///
/// # Errors
/// The database failed.
pub fn number(change: &mut Change<'_>, kind: Kind, paper: &Paper) -> Result<Number, Failure> {
    let today = change.now().day();
    let last = store::take_turn(change, paper.organisation, kind, today.0.year())?;
    let number = Number::next(kind, today, last);
    store::insert(change, paper, number, today)?;
    Ok(number)
}
