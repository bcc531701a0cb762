//! An annex moves the end of an agreement; the 30-day line is looked at again.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::engagements::{Key, show, store};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::{Act, Day};

/// Moves the end; without a day the agreement is open-ended.
///
/// # Errors
/// Not allowed, it is not running, or the line is not held.
pub fn extend(change: &mut Change<'_>, key: &Key, until: Option<Day>) -> Result<(), Failure> {
    let mut engagement = store::find_to_change(change, key)?;
    change.who().may(&Act::KeepAgreements(&engagement.organisation))?;
    let insurance = store::insurance(&mut change.look(), &engagement.organisation)?;
    let event = engagement.extend(until, &insurance, &change.law())?;
    store::save(change, &engagement)?;
    change.record(event)
}

/// Takes the new end.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let of = key.clone();
    let mut form = Reading::of(&filled, caller.words());
    let until = form.may("do", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let until: Result<Option<Day>, Errors> = form.whole(|| Some(until));
    let gone = caller.submit(&filled, move |tx| {
        extend(tx, &of, until.clone()?)?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| show::page(again, key, filled, errors).await).await
}
