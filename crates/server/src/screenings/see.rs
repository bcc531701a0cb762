//! The safeguarding officer saw a part of the record: a register, a certificate, a statement.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::people::{self, Key};
use crate::reading::Reading;
use crate::screenings::secret::{Secret, Seen};
use crate::screenings::show;
use crate::screenings::store::{self, Stored};
use crate::settings::Keys;
use axum::extract::Path;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::screening::{Part, Screening};
use mutual_aid::words::Line;
use mutual_aid::{Act, Day, PersonId, ScreeningId};

/// What was seen.
#[derive(Debug, Clone)]
pub struct Input {
    /// Which part.
    pub part: Part,
    /// On which day.
    pub on: Day,
    /// Which documents.
    pub documents: String,
    /// Other states have to be asked too.
    pub abroad: bool,
    /// The sign-in name of the officer.
    pub by: String,
}

/// Writes down a part that was seen; a newer one replaces it.
///
/// # Errors
/// Not allowed, no such person, or the day lies ahead.
pub fn see(change: &mut Change<'_>, key: &Key, keys: &Keys, input: &Input) -> Result<(), Failure> {
    let profile = people::store::find_to_change(change, key)?;
    change.who().may(&Act::KeepScreening(&profile.organisation))?;
    let found = store::find_to_change(change, &profile.organisation, &key.id)?;
    let mut stored = found.unwrap_or_else(|| Stored {
        record: Screening {
            id: ScreeningId(change.ids().id()),
            organisation: profile.organisation.clone(),
            person: PersonId(key.id.clone()),
            abroad: false,
            seen: Vec::new(),
            decided: None,
        },
        sealed: None,
    });
    let mut secret = Secret::open(keys, &stored.record, stored.sealed.as_deref())?;
    stored.record.abroad = input.abroad;
    let event = stored.record.see(input.part, input.on, change.now().day())?;
    secret.seen.retain(|seen| seen.part != input.part);
    secret.seen.push(Seen { part: input.part, by: input.by.clone(), documents: input.documents.clone() });
    stored.sealed = Some(secret.seal(keys, change.ids(), &stored.record)?);
    store::save(change, &stored)?;
    change.record(event)
}

fn read(filled: &Filled, words: Words, by: String) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, words);
    let part = form.choice("czesc", "screening-part-wrong", |text| text.parse().ok());
    let on = form.need("dnia", "screening-on-missing", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let documents = form.may("dokumenty", Line::<160>::parse);
    let documents = documents.map_or_else(String::new, |line| line.as_str().to_owned());
    form.whole(|| Some(Input { part: part?, on: on?, documents, abroad: filled.has("zagranica"), by }))
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let (key, keys) = (Key::of(path), caller.app.settings.keys.clone());
    let input = read(&filled, caller.words(), caller.name.clone().unwrap_or_default());
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        see(change, &of, &keys, &input.clone()?)?;
        Ok(format!("/panel/{}/ochrona/{}", of.house, of.id))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| show::page(again, key, filled, errors).await).await
}
