//! The person signed and read; the coordinator attests it, and the scan may follow.

use crate::app::{Change, Whom};
use crate::caller::{Answer, Caller};
use crate::engagements::{Key, show, store};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::people::facts::past;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::engagement::{Acknowledged, Signature};
use mutual_aid::terms::Channel;
use mutual_aid::{Act, Day, Moment};

/// What the coordinator attests.
#[derive(Debug, Clone, Copy)]
pub struct Input {
    /// How it was signed.
    pub how: Signature,
    /// On which day.
    pub on: Day,
    /// What was read, or heard.
    pub read: Acknowledged,
}

/// Notes signature and reading.
///
/// # Errors
/// Not allowed, or the agreement is over.
pub fn sign(change: &mut Change<'_>, key: &Key, input: &Input) -> Result<(), Failure> {
    let mut engagement = store::find_to_change(change, key)?;
    change.who().may(&Act::KeepAgreements(&engagement.organisation))?;
    let signed = engagement.sign(input.how, input.on)?;
    let read = engagement.acknowledge(input.read)?;
    store::save(change, &engagement)?;
    let channel = if input.how.on_paper() { Channel::Paper } else { change.channel() };
    change.on_behalf(Whom::Person(&engagement.person), channel, |change| {
        change.record(signed)?;
        change.record(read)
    })
}

fn read(filled: &Filled, words: Words, today: Day) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, words);
    if !filled.has("dnia") {
        form.wrong("dnia", "engagement-signed-missing");
    }
    let on = past(&mut form, "dnia", today);
    let how = form.choice("jak", "engagement-how-missing", |text| text.parse().ok());
    let read = |part| filled.holds("przeczytane", part);
    let read = Acknowledged { risks: read("risks"), rights: read("rights"), notice: read("notice") };
    form.whole(|| Some(Input { how: how?, on: on?, read }))
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let today = Moment(caller.app.clock.now()).day();
    let (of, input) = (key.clone(), read(&filled, caller.words(), today));
    let gone = caller.submit(&filled, move |tx| {
        sign(tx, &of, &input.clone()?)?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| show::page(again, key, filled, errors).await).await
}
