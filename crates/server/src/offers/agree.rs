//! The people an offer names agree to it: by own click, or by a spoken word that the organisation wrote down.

use crate::app::{Change, Look, Whom};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::Page;
use crate::offers::panel::{self, At};
use crate::offers::store::people::{self, Asked};
use crate::offers::{Kept, Key, one, store};
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::offer::Word;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::{Act, Day, Denied, OrganisationId, PersonId, Who};

#[derive(Template)]
#[template(path = "offers/own.html")]
struct Own {
    page: Page,
    asked: Vec<Asked>,
    errors: Errors,
}

/// The organisation writes down that somebody agreed, and when.
///
/// # Errors
/// The offer does not name this person, has ended, or the day lies in the future.
pub fn record(change: &mut Change<'_>, at: &At, person: &PersonId, on: Day) -> Result<Kept, Failure> {
    let kept = panel::find_to_change(change, at)?;
    let event = kept.offer.agree(Word::Spoken, on, change.now().day())?;
    people::agree(change, &kept.offer, person, on, Word::Spoken.into())?;
    let channel = change.channel();
    change.on_behalf(Whom::Person(person), channel, |change| change.record(event))?;
    Ok(kept)
}

/// Somebody the offer names answers: takes part, or would rather not.
///
/// # Errors
/// The offer does not name this person, or has ended.
pub fn answer(change: &mut Change<'_>, key: &Key, person: &PersonId, yes: bool) -> Result<Kept, Failure> {
    let kept = store::find_to_change(change, key)?;
    change.who().may(&Act::AnswerOffer(person))?;
    if !kept.offer.people.iter().any(|(named, _)| named == person) {
        return Err(Failure::NotFound);
    }
    let today = change.now().day();
    let event = if yes {
        let agreed = kept.offer.agree(Word::Click, today, today)?;
        people::agree(change, &kept.offer, person, today, Word::Click.into())?;
        agreed
    } else {
        people::unname(change, &kept.offer, person)?;
        kept.offer.leave()
    };
    change.record(event)?;
    Ok(kept)
}

/// The button in the panel: a spoken word with its day.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn submit_spoken(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    let mut reading = Reading::of(&filled, caller.words());
    let day = |text: &str| Day::parse(text).ok_or(WordsRefusal::NoDay);
    let on = reading.need("dnia", "offer-no-agreed-day", day);
    let input = reading.whole(|| on);
    let person = PersonId::from(filled.text("osoba"));
    let place = at.clone();
    let story = move |change: &mut Change<'_>| {
        record(change, &place, &person, input.clone()?)?;
        Ok(place.address())
    };
    let gone = caller.submit(&filled, story).await;
    caller.onward(gone, async |errors| one::page(&caller, at, errors).await).await
}

/// Shows somebody the offers that name them.
///
/// # Errors
/// Nobody is signed in.
pub async fn show(caller: Caller) -> Answer {
    own(&caller, Errors::default()).await
}

/// The person's own answer.
///
/// # Errors
/// No organisation of theirs has such an offer.
pub async fn submit_own(caller: Caller, Path(number): Path<String>, filled: Filled) -> Answer {
    let number = number.parse().map_err(|_| Failure::NotFound)?;
    let yes = filled.text("odpowiedz") == "tak";
    let house = OrganisationId::from(filled.text("organizacja"));
    let records = records(&caller.who)?;
    let (_, person) = records.into_iter().find(|(own, _)| *own == house).ok_or(Failure::NotFound)?;
    let story = move |change: &mut Change<'_>| {
        answer(change, &Key { organisation: house.clone(), number }, &person, yes)?;
        Ok("/moje/oferty".to_owned())
    };
    let gone = caller.submit(&filled, story).await;
    caller.onward(gone, async |errors| own(&caller, errors).await).await
}

async fn own(caller: &Caller, errors: Errors) -> Answer {
    let records = records(&caller.who)?;
    let story = move |look: &mut Look<'_>| {
        let mut asked = Vec::new();
        for (house, person) in &records {
            look.who().may(&Act::SeeOwnDay(person))?;
            asked.extend(people::asked_of(look, house, person)?);
        }
        Ok(asked)
    };
    let asked = caller.look(story).await?;
    let own = Own { page: caller.page(), asked, errors };
    if own.errors.is_empty() { caller.show(&own) } else { caller.show_again(&own) }
}

/// The records that organisations keep of whoever is signed in.
fn records(who: &Who) -> Result<Vec<(OrganisationId, PersonId)>, Failure> {
    match who {
        Who::Member(member) => Ok(member.people.clone()),
        _ => Err(Denied::SignIn.into()),
    }
}
