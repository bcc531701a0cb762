//! The operator answers the organisation's objection, with reasons; a granted one shows the offer again.

use super::{decide, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::objections::store as objections;
use crate::offers::store as offers;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::objection::Outcome;
use mutual_aid::words::Description;

/// The answer and its reasons.
#[derive(Debug, Clone)]
pub struct Input {
    /// Whether the organisation is right.
    pub outcome: Outcome,
    /// Why.
    pub answer: Description,
}

/// The operator answers an objection.
///
/// # Errors
/// It is answered already, or the caller may not.
pub fn answer(change: &mut Change<'_>, number: &str, input: &Input) -> Result<(), Failure> {
    let notice = store::find(&mut change.look(), number)?;
    change.who().may(&Act::DecideNotices)?;
    let mut kept = objections::find_to_change(change, &notice.id)?;
    let decided = kept.objection.decide(input.outcome)?;
    objections::save(change, &kept, &input.answer)?;
    if input.outcome == Outcome::Granted {
        show_again(change, &kept)?;
    }
    change.record(decided)
}

fn show_again(change: &mut Change<'_>, kept: &objections::Kept) -> Result<(), Failure> {
    let about = &kept.objection;
    let mut offer = offers::find_by_id_to_change(change, &about.organisation, about.offer.as_str())?;
    let house = offers::house(change, &about.organisation)?;
    let shown = offer.offer.unblock(&house, change.now().day(), &change.law())?;
    offers::save(change, &offer)?;
    change.record(shown)
}

/// `/operator/naduzycia/{number}/odwolanie`
pub async fn submit(caller: Caller, Path(number): Path<String>, filled: Filled) -> Answer {
    let mut reading = Reading::of(&filled, caller.words());
    let outcome = reading.choice("wynik", "objection-outcome-missing", |text| text.parse().ok());
    let answer = reading.need("odpowiedz", "objection-answer-missing", Description::parse);
    let input = reading.whole(|| Some(Input { outcome: outcome?, answer: answer? }));
    let key = number.clone();
    let gone = caller.submit(&filled, move |change| {
        self::answer(change, &key, &input.clone()?)?;
        Ok(format!("/operator/naduzycia/{key}"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| decide::page(&caller, number, filled, errors).await).await
}
