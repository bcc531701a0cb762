//! A statement that was read is not booked after all.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store::find_house;
use crate::statements::{PATH, show, store};
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::refusal::StatementRefusal;
use mutual_aid::{Act, Event, Subject, What};

/// Puts a statement away unbooked; of the file its name and its hash stay.
///
/// # Errors
/// It is booked or put away already, or it is not theirs.
pub fn discard(change: &mut Change<'_>, slug: &str, id: &str) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?;
    change.who().may(&Act::KeepStatements(&house.id))?;
    let kept = store::find_to_change(change, &house.id, id)?;
    if kept.status != "waiting" {
        return Err(StatementRefusal::AlreadyBooked.into());
    }
    store::save_dropped(change, &house.id, id)?;
    store::forget_staged(change, id)?;
    change.record(Event {
        subject: Subject::of(Noun::Statement, id),
        organisation: Some(house.id),
        what: What::StatementDropped,
    })
}

/// The button.
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let (house, statement) = (slug.clone(), id.clone());
    let gone = caller.submit(&filled, move |change| {
        discard(change, &house, &statement)?;
        Ok(format!("/panel/{house}/{PATH}"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| show::again(&caller, slug, id, (filled, errors)).await).await
}
