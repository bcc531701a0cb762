//! Everything on one page, each part with a way to change it; then the requester sends it.

use super::filling::open_session;
use super::save::DRAFT;
use super::{Filling, Frame, Step, start, time};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::cookies::Jar;
use crate::kit::draft;
use crate::kit::forms::{Errors, Filled};
use crate::kit::limits::Limit;
use crate::look::Page;
use crate::offers::price;
use crate::orders::place;
use crate::orders::store::{ContactWay, Details};
use crate::sentence;
use askama::Template;
use jiff::SignedDuration;
use mutual_aid::Refusal;
use mutual_aid::offer::Mode;
use mutual_aid::refusal::OfferRefusal;
use polish_ids::Phone;

/// How many orders one address may send in an hour.
pub const SENT: Limit = Limit { purpose: "order-sent", max: 20, window: SignedDuration::from_hours(1) };

/// A part of what was said.
pub struct Fact {
    /// The key of its name.
    pub key: &'static str,
    /// What was said.
    pub value: String,
    /// Where to change it, empty where it is fixed.
    pub change: &'static str,
}

#[derive(Template)]
#[template(path = "enquiries/check.html")]
struct Check {
    page: Page,
    frame: Frame,
    errors: Errors,
    facts: Vec<Fact>,
    terms: String,
    paid: bool,
    /// What it costs, where it is paid.
    cost: String,
}

/// Shows what will be sent.
pub async fn show(caller: Caller) -> Answer {
    let filling = Filling::of(&caller).await?;
    let Some(said) = filling.said() else { return Ok(caller.go(Step::What.address())) };
    match filling.route().next(said) {
        Step::Check => page(&caller, &filling, Errors::default()),
        missing => Ok(caller.go(missing.address())),
    }
}

/// Sends it.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let filling = Filling::of(&caller).await?;
    let Some(case) = &filling.case else { return sent_before(&caller, &filled).await };
    caller.app.allow(SENT, &caller.limited_as()).await?;
    let (id, key) = (case.order.id.clone(), caller.draft_key().to_owned());
    let story = move |change: &mut crate::app::Change<'_>| {
        let case = place::place(change, id.as_str())?;
        draft::end(change.tx, &key, DRAFT)?;
        Ok(format!("/prosba/{}/potwierdzenie", case.number))
    };
    match caller.submit_by(filling.by(), &filled, story).await {
        Err(Failure::Refused(Refusal::OfferRefusal(
            gone @ (OfferRefusal::NoFreeSlot | OfferRefusal::SlotInPast),
        ))) => {
            let errors = Errors::one("termin", sentence::refusal(caller.words(), &gone.into()));
            start::choose(&caller, &filling, Filled::default(), errors)
        }
        gone => match caller.mistakes(gone)? {
            Ok(to) => {
                let mut response = caller.go(&to);
                let token = open_session(&caller, &case.order.id).await?;
                caller.set(&mut response, Jar::Case, &token);
                Ok(response)
            }
            Err(errors) => page(&caller, &filling, errors),
        },
    }
}

/// The button pressed twice: on to where the first press led.
async fn sent_before(caller: &Caller, filled: &Filled) -> Answer {
    let nothing = |_: &mut crate::app::Change<'_>| Err(Failure::NotFound);
    let gone = match caller.by_case() {
        Ok((_, by)) => caller.submit_by(by, filled, nothing).await,
        Err(_) => caller.submit(filled, nothing).await,
    };
    match gone {
        Ok(to) => Ok(caller.go(&to)),
        Err(Failure::NotFound | Failure::Worn) => Ok(caller.go("/moja-prosba")),
        Err(failure) => Err(failure),
    }
}

fn page(caller: &Caller, filling: &Filling, errors: Errors) -> Answer {
    let Some(said) = filling.said() else { return Ok(caller.go(Step::What.address())) };
    let again = !errors.is_empty();
    let frame = filling.frame(Step::Check);
    let facts = facts(caller, said, filling);
    let chosen = filling.invitation.as_ref().filter(|_| said.slot.is_some());
    let terms = chosen.map_or_else(String::new, |found| found.kept.details.standard_terms());
    let paid = filling.case.as_ref().is_some_and(|case| case.order.mode == Mode::Paid);
    let offered = filling.invitation.as_ref().filter(|found| found.kept.details.mode == Mode::Paid);
    let cost =
        offered.map_or_else(String::new, |found| price::sentence(caller.words(), Mode::Paid, found.price));
    let page = Check { page: caller.page(), frame, errors, facts, terms, paid, cost };
    if again { caller.show_again(&page) } else { caller.show(&page) }
}

/// Everything that was said, as people read it.
fn facts(caller: &Caller, said: &Details, filling: &Filling) -> Vec<Fact> {
    let (words, invitation) = (caller.words(), filling.invitation.as_ref());
    let what = Step::What.address();
    let slot = said
        .slot
        .as_ref()
        .and_then(|id| invitation.and_then(|found| found.slots.iter().find(|slot| slot.id == *id)));
    let (when, at) = match slot {
        Some(slot) => (words.moment(slot.span.starts.0), Step::Slot.address()),
        None => (time::wish(words, said), Step::When.address()),
    };
    let category =
        said.category.map_or("enquiry-what-other".to_owned(), |c| format!("category-{}-need", c.key()));
    let locate = if invitation.is_some() { what } else { Step::Where.address() };
    let contact = Step::Contact.address();
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let facts = [
        ("fact-category", words.say(category), if invitation.is_some() { "" } else { what }),
        ("fact-description", text(&said.description), what),
        match filling.workshop() {
            Some(workshop) => ("fact-workshop", workshop, if said.workshop.is_some() { what } else { "" }),
            None => ("fact-place", place_of(caller, said), locate),
        },
        ("fact-address", text(&said.address), locate),
        ("fact-when", when, at),
        ("fact-name", text(&said.first_name), contact),
        ("fact-contact", reached(words, said), contact),
        ("fact-recipient", text(&said.recipient_name), contact),
        ("fact-institution", text(&said.institution_name), contact),
        ("fact-nip", text(&said.nip), contact),
        ("fact-payment", if said.nip.is_some() { words.say("enquiry-paid") } else { String::new() }, ""),
        (
            "fact-hardship",
            if said.hardship == Some(true) { words.say("yes") } else { String::new() },
            contact,
        ),
    ];
    let told = facts.into_iter().filter(|(_, value, _)| !value.is_empty());
    told.map(|(key, value, change)| Fact { key, value, change }).collect()
}

/// The place with its voivodeship.
fn place_of(caller: &Caller, said: &Details) -> String {
    let words = caller.words();
    let place = said.place.and_then(|id| caller.app.places().by_id(id));
    place.map_or_else(String::new, |place| {
        let region = words.say(format!("voivodeship-{}", place.voivodeship.slug()));
        format!("{}, {region}", place.name)
    })
}

/// How somebody is reached, in one line.
#[must_use]
pub fn reached(words: crate::kit::locale::Words, said: &Details) -> String {
    let phone =
        said.phone.as_deref().and_then(|phone| Phone::parse(phone).ok()).map(|phone| phone.to_string());
    let way = said.contact_way.filter(|way| matches!(way, ContactWay::Through | ContactWay::InPerson));
    let way = way.map(|way| words.say(format!("contact-{}", <&str>::from(way))));
    let parts = [way, said.helper_name.clone(), phone, said.email.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
