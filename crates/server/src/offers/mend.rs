//! The organisation mends what an offer says.

use crate::app::{Change, Look};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::Desk;
use crate::offers::draft::Form;
use crate::offers::form::{self, Input};
use crate::offers::panel::{self, At};
use crate::offers::store::people;
use crate::offers::{Kept, publish, slug, store};
use axum::extract::Path;
use mutual_aid::PersonId;
use mutual_aid::offer::{Offer, Status};

/// The organisation mends an offer; while it is a draft, changed words ask the named people again.
///
/// # Errors
/// Somebody changed it since the form was opened, or what is shown would not be fit to be seen.
pub fn mend(change: &mut Change<'_>, at: &At, input: &Input, version: i64) -> Result<Kept, Failure> {
    let mut kept = panel::find_to_change(change, at)?;
    if kept.version != version {
        return Err(Failure::Stale);
    }
    let (house, today, law) =
        (store::house(change, &kept.offer.organisation)?, change.now().day(), change.law());
    let details = input.details.clone();
    let other = details.words() != kept.offer.words || details.place != kept.details.place;
    let mut mended = Offer {
        category: kept.offer.category,
        words: details.words(),
        mode: details.mode,
        valid_until: details.valid_until,
        ..kept.offer.clone()
    };
    mended.calculated = store::is_calculated(change, &mended)?;
    let event = kept.offer.mend(mended, &house, today, &law)?;
    if other && kept.offer.status == Status::Draft {
        people::ask_again(change, &kept.offer)?;
    }
    name(change, &kept.offer, &input.people)?;
    if kept.offer.status != Status::Draft {
        publish::names_nobody(change, &kept.offer)?;
    }
    if kept.published_at.is_none() {
        kept.slug = slug(&details.title);
    }
    kept.details = details;
    store::write(change, &kept)?;
    change.record(event)?;
    Ok(kept)
}

/// Makes the named people these.
fn name(change: &mut Change<'_>, offer: &Offer, people: &[PersonId]) -> Result<(), Failure> {
    for (before, _) in offer.people.iter().filter(|(person, _)| !people.contains(person)) {
        people::unname(change, offer, before)?;
    }
    for person in people.iter().filter(|person| !offer.people.iter().any(|(known, _)| known == *person)) {
        people::name(change, offer, person)?;
    }
    Ok(())
}

/// Shows the form filled in.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn show(caller: Caller, Path(at): Path<At>) -> Answer {
    let place = at.clone();
    let story = move |look: &mut Look<'_>| {
        let seen = panel::see(look, &place)?;
        let named = people::choose_from(look, &seen.kept.offer.organisation, seen.kept.offer.id.as_str())?;
        Ok((seen.kept, named))
    };
    let (kept, named) = caller.look(story).await?;
    let mut filled = form::fill(&kept.details);
    filled.set("wersja", kept.version.to_string());
    for person in named.iter().filter(|person| person.named) {
        filled.push("osoby", person.id.as_str());
    }
    page(&caller, at, filled, Errors::default()).await
}

/// Keeps what was mended.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    let input = form::read(&filled, caller.words());
    let version = filled.text("wersja").parse().unwrap_or_default();
    let place = at.clone();
    let story = move |change: &mut Change<'_>| {
        mend(change, &place, &input.clone()?, version)?;
        Ok(place.address())
    };
    let gone = caller.submit(&filled, story).await;
    caller.onward(gone, async |errors| page(&caller, at, filled, errors).await).await
}

async fn page(caller: &Caller, at: At, mut filled: Filled, errors: Errors) -> Answer {
    let place = at.clone();
    let story = move |look: &mut Look<'_>| {
        let desk = Desk::open(look, &place.org)?;
        let kept = panel::see(look, &place)?.kept;
        let people = people::choose_from(look, &kept.offer.organisation, kept.offer.id.as_str())?;
        Ok((desk, people, kept.version))
    };
    let (desk, people, version) = caller.look(story).await?;
    if !errors.is_empty() {
        // Whoever reads the form again after somebody else's change may send it.
        filled.set("wersja", version.to_string());
    }
    let page = caller.page();
    let form = Form {
        title: page.words.say("offer-mend"),
        action: format!("{}{}/zmiana", page.prefix, at.address()),
        button: page.words.say("offer-form-save"),
        page,
        desk,
        filled,
        people,
        errors,
    };
    if form.errors.is_empty() { caller.show(&form) } else { caller.show_again(&form) }
}
