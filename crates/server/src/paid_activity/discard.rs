//! The treasurer throws a draft away.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::paid_activity::{keeper, one, store};
use axum::extract::Path;

/// Throws a draft away; its row stays, so that the journal can be read.
///
/// # Errors
/// It was approved, or it is not theirs.
pub fn discard(change: &mut Change<'_>, slug: &str, id: &str) -> Result<(), Failure> {
    let house = keeper(&mut change.look(), slug)?;
    let mut kept = store::find_to_change(change, &house, id)?;
    let dropped = kept.it.discard()?;
    store::save(change, &kept)?;
    change.record(dropped)
}

/// The button.
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let (house, wanted) = (slug.clone(), id.clone());
    let gone = caller.submit(&filled, move |change| {
        discard(change, &house, &wanted)?;
        Ok(format!("/panel/{house}/kalkulacje"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| one::page(&caller, slug, id, errors).await).await
}
