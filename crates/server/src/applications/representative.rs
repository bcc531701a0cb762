//! The part "representative": who signs for the organisation, and whom the organiser may call.

use crate::app::Change;
use crate::applications::form::{self, Sent};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::organisations::store::{self, Record, Represented};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::organisation::{Part, Representation};
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::{Email, Name, Remark};
use polish_ids::Phone;

/// The organisation writes who signs for it.
///
/// # Errors
/// The part is closed now, or it is not theirs.
pub fn represent(change: &mut Change<'_>, slug: &str, part: &Represented) -> Result<(), Failure> {
    let record = store::find_to_change(change, slug)?;
    change.who().may(&Act::KeepOrganisation(&record.house.id))?;
    let written = record.organisation.write(Part::Representative)?;
    store::save_representative(change, &record, part)?;
    change.record(written)
}

/// Shows the part.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    form::show(&caller, slug, Part::Representative).await
}

/// Writes it.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let input = read(caller.words(), &filled);
    form::send(caller, Sent { slug, part: Part::Representative, filled }, input, represent).await
}

fn read(words: Words, filled: &Filled) -> Result<Represented, Errors> {
    let mut form = Reading::of(filled, words);
    let rule = |text: &str| text.parse::<Representation>().ok();
    let representation = form.choice("reprezentacja", "application-representation-missing", rule);
    let signatories = form.need("podpisuja", "application-signatories-missing", Remark::parse);
    let alone = representation == Some(Representation::Jointly);
    if alone && signatories.as_ref().is_some_and(|names| names.as_str().lines().count() < 2) {
        form.wrong("podpisuja", "application-signatories-two");
    }
    let contact = form.need("kontakt", "application-contact-missing", Name::parse);
    let phone = form.need("telefon", "application-phone-missing", |text| {
        Phone::parse(text).map_err(|_| WordsRefusal::NoPhone)
    });
    let email = form.may("email", Email::parse);
    form.whole(|| {
        Some(Represented {
            representation: representation?.into(),
            signatories: signatories?.as_str().to_owned(),
            contact_name: contact?.as_str().to_owned(),
            phone: phone?.to_string(),
            email: email.map(|email| email.as_str().to_owned()),
        })
    })
}

/// What stands in the part.
pub(super) fn written(record: &Record) -> Filled {
    let card = &record.card;
    Filled::of([
        ("reprezentacja", card.representation.clone()),
        ("podpisuja", card.signatories.clone()),
        ("kontakt", card.contact_name.clone()),
        ("telefon", card.phone.clone()),
        ("email", card.email.clone()),
    ])
}
