//! The safeguarding officer decides; the outcome is sealed, and others see only who may work with children.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::people::{self, Key};
use crate::reading::Reading;
use crate::screenings::{Secret, show, store};
use crate::settings::Keys;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::refusal::ScreeningRefusal;
use mutual_aid::words::Remark;

/// The decision.
#[derive(Debug, Clone)]
pub struct Input {
    /// Admitted, or refused.
    pub admitted: bool,
    /// What the officer notes.
    pub notes: String,
}

/// Decides on a record.
///
/// # Errors
/// Not allowed, or a part is missing for an admission.
pub fn decide(change: &mut Change<'_>, key: &Key, keys: &Keys, input: &Input) -> Result<(), Failure> {
    let profile = people::store::find_to_change(change, key)?;
    change.who().may(&Act::KeepScreening(&profile.organisation))?;
    let found = store::find_to_change(change, &profile.organisation, &key.id)?;
    let mut stored = found.ok_or(ScreeningRefusal::NotComplete)?;
    let mut secret = Secret::open(keys, &stored.record, stored.sealed.as_deref())?;
    let today = change.now().day();
    let event = stored.record.decide(input.admitted, today)?;
    (secret.admitted, secret.decided_on) = (Some(input.admitted), Some(today.to_string()));
    secret.notes.clone_from(&input.notes);
    stored.sealed = Some(secret.seal(keys, change.ids(), &stored.record)?);
    store::save(change, &stored)?;
    change.record(event)
}

fn read(filled: &Filled, words: Words) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, words);
    let admitted = form.choice("decyzja", "screening-decision-missing", |text| match text {
        "admitted" => Some(true),
        "refused" => Some(false),
        _ => None,
    });
    let notes = form.may("uwagi", Remark::parse).map_or_else(String::new, |notes| notes.as_str().to_owned());
    form.whole(|| Some(Input { admitted: admitted?, notes }))
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let (key, keys) = (Key::of(path), caller.app.settings.keys.clone());
    let (of, input) = (key.clone(), read(&filled, caller.words()));
    let gone = caller.submit(&filled, move |change| {
        decide(change, &of, &keys, &input.clone()?)?;
        Ok(format!("/panel/{}/ochrona/{}", of.house, of.id))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| show::page(again, key, filled, errors).await).await
}
