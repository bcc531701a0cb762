//! The organisation makes a new offer out of one it has.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::offers::draft::draft;
use crate::offers::form::Input;
use crate::offers::panel::{self, At};
use crate::offers::{Kept, one};
use axum::extract::Path;

/// How many months a copy holds unless the organisation says otherwise.
const MONTHS: i32 = 3;

/// The organisation makes a draft with the same words, without people and times.
///
/// # Errors
/// There is no such offer in this organisation.
pub fn copy(change: &mut Change<'_>, at: &At) -> Result<Kept, Failure> {
    let mut details = panel::see(&mut change.look(), at)?.kept.details;
    details.valid_until = change.now().day().plus_months(MONTHS);
    draft(change, &at.org, &Input { details, people: Vec::new() })
}

/// The button; the copy is mended at once.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    let place = at.clone();
    let story = move |change: &mut Change<'_>| {
        let kept = copy(change, &place)?;
        let address = crate::urls::own_offer(&place.org, kept.number);
        Ok(format!("{address}/zmiana"))
    };
    let gone = caller.submit(&filled, story).await;
    caller.onward(gone, async |errors| one::page(&caller, at, errors).await).await
}
