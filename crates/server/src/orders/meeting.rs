//! When and where both sides meet.

use crate::app::Look;
use crate::failure::Failure;
use crate::orders::Case;
use crate::orders::store::workshop;
use crate::terms::store as terms;
use mutual_aid::Span;

/// When and where both sides meet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meeting {
    /// The time on the table.
    pub span: Option<Span>,
    /// The workshop to come to; nothing where somebody comes to the requester.
    pub workshop: Option<String>,
}

/// What stands about the meeting of an order.
///
/// # Errors
/// The database failed.
pub fn of(look: &mut Look<'_>, case: &Case) -> Result<Meeting, Failure> {
    let talks = terms::find(look, &case.order.id)?;
    Ok(Meeting {
        span: talks.current().and_then(|version| version.span),
        workshop: workshop::of(look, &case.order.id)?,
    })
}
