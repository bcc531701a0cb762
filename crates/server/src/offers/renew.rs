//! The organisation says that an offer still holds, until a new day.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::offers::panel::{self, At};
use crate::offers::{Kept, one, publish, store};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::Day;
use mutual_aid::refusal::WordsRefusal;

/// The organisation says that an offer still holds, until a new day; the question is answered by it.
///
/// # Errors
/// The day is too far or past, publishing would be refused today, or the offer was taken back.
pub fn renew(change: &mut Change<'_>, at: &At, until: Day) -> Result<Kept, Failure> {
    let mut kept = panel::find_to_change(change, at)?;
    let (house, today, law) =
        (store::house(change, &kept.offer.organisation)?, change.now().day(), change.law());
    let event = kept.offer.renew(until, &house, today, &law)?;
    publish::names_nobody(change, &kept.offer)?;
    kept.asked_still_valid_at = None;
    store::save(change, &kept)?;
    change.record(event)?;
    Ok(kept)
}

/// The button, with a day.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    let until = read(&caller, &filled);
    let place = at.clone();
    let story = move |change: &mut Change<'_>| {
        renew(change, &place, until.clone()?)?;
        Ok(place.address())
    };
    let gone = caller.submit(&filled, story).await;
    caller.onward(gone, async |errors| one::page(&caller, at, errors).await).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Day, Errors> {
    let mut reading = Reading::of(filled, caller.words());
    let day = |text: &str| Day::parse(text).ok_or(WordsRefusal::NoDay);
    let until = reading.need("do", "offer-no-until", day);
    reading.whole(|| until)
}
