//! A step of an offer's life that is one press of a button on its page in the panel.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::offers::panel::At;
use crate::offers::{Kept, one};

/// Takes the step and shows the offer's page again, with the sentence of a refusal where there was one.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn take<F>(caller: &Caller, at: At, filled: &Filled, story: F) -> Answer
where
    F: Fn(&mut Change<'_>, &At) -> Result<Kept, Failure> + Send + 'static,
{
    let place = at.clone();
    let told = move |change: &mut Change<'_>| {
        story(change, &place)?;
        Ok(place.address())
    };
    let gone = caller.submit(filled, told).await;
    caller.onward(gone, async |errors| one::page(caller, at, errors).await).await
}
