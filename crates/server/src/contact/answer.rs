//! Somebody answered a message, by phone or mail, and says so.

use super::{queue, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use axum::extract::Path;

/// A message was answered.
///
/// # Errors
/// It was before, or it lies on somebody else's desk.
pub fn answer(change: &mut Change<'_>, id: &str) -> Result<(), Failure> {
    let (mut message, version) = store::find_to_change(change, id)?;
    change.who().may(&message.desk.opened_by())?;
    let answered = message.answer()?;
    store::save(change, &message, version)?;
    change.record(answered)
}

/// `/operator/wiadomosci/{id}`
pub async fn submit(caller: Caller, Path(id): Path<String>, filled: Filled) -> Answer {
    let gone = caller.submit(&filled, move |change| {
        answer(change, &id)?;
        Ok("/operator/wiadomosci".to_owned())
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| queue::page(&caller, errors).await).await
}

/// `/panel/{org}/wiadomosci/{id}`
pub async fn submit_of_house(
    caller: Caller,
    Path((slug, id)): Path<(String, String)>,
    filled: Filled,
) -> Answer {
    let onward = format!("/panel/{slug}/wiadomosci");
    let gone = caller.submit(&filled, move |change| {
        answer(change, &id)?;
        Ok(onward.clone())
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| queue::page_of_house(&caller, slug, errors).await).await
}
