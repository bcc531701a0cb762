//! Where asking begins: anew, from an offer, or where somebody left off; and the choice of an offer's time.

use super::company::COMPANY;
use super::save::DRAFT;
use super::{Filling, Frame, Step, filling};
use crate::caller::{Answer, Caller};
use crate::kit::cookies::Jar;
use crate::kit::draft;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Page};
use crate::orders::store::Details;
use crate::reading::Reading;
use askama::Template;
use mutual_aid::refusal::OfferRefusal;

/// What is chosen when no time suits.
pub const ANOTHER: &str = "inny";

#[derive(Template)]
#[template(path = "enquiries/begun.html")]
struct Begun {
    page: Page,
    frame: Frame,
    onward: &'static str,
}

#[derive(Template)]
#[template(path = "enquiries/slot.html")]
struct ChooseSlot {
    page: Page,
    frame: Frame,
    filled: Filled,
    errors: Errors,
    slots: Vec<Choice>,
}

impl ChooseSlot {
    fn name(&self) -> String {
        self.page.words.say("enquiry-slot")
    }

    fn action(&self) -> &'static str {
        Step::Slot.address()
    }
}

/// Leads to the first question, to the times of an offer, or back to what was begun.
pub async fn show(caller: Caller) -> Answer {
    let asked = caller.asked();
    if let Ok(number) = asked.text("oferta").trim().parse::<i64>() {
        return from_offer(caller, number, asked.text("termin")).await;
    }
    let filling = Filling::of(&caller).await?;
    let Some(said) = filling.said() else {
        let company = if asked.text("rodzaj") == COMPANY { "?rodzaj=company" } else { "" };
        return Ok(caller.go(&format!("{}{company}", Step::What.address())));
    };
    let onward = filling.route().next(said).address();
    let frame = filling.frame(Step::What);
    caller.show(&Begun { page: caller.page(), frame, onward })
}

async fn from_offer(caller: Caller, number: i64, slot: &str) -> Answer {
    let filling = Filling::from_offer(&caller, number).await?;
    let chosen = filling.slot_of(slot);
    let what = Step::What.address();
    match (filling.route().slots, chosen) {
        (true, None) => {
            let filled = Filled::of([("oferta", number.to_string())]);
            let gone = !slot.is_empty();
            slots(&caller, &filling, filled, gone)
        }
        (_, Some(slot)) => Ok(caller.go(&format!("{what}?oferta={number}&termin={}", slot.id))),
        (false, None) => Ok(caller.go(&format!("{what}?oferta={number}"))),
    }
}

/// Forgets what was begun in this browser, and begins anew.
pub async fn submit(caller: Caller) -> Answer {
    let key = caller.draft_key().to_owned();
    caller.app.keep(move |keep| Ok(draft::end(keep.tx, &key, DRAFT)?)).await?;
    let mut response = caller.go(Step::What.address());
    caller.clear(&mut response, Jar::Case);
    Ok(response)
}

/// The times of the offer, to choose another.
pub async fn show_slots(caller: Caller) -> Answer {
    let filling = Filling::of(&caller).await?;
    let Some(said) = filling.said() else { return Ok(caller.go(Step::What.address())) };
    let slot = said.slot.as_ref().map_or_else(String::new, |slot| slot.as_str().to_owned());
    slots(&caller, &filling, Filled::of([("termin", slot)]), false)
}

/// Keeps the time, or leads to the question when.
pub async fn submit_slot(caller: Caller, filled: Filled) -> Answer {
    let filling = match filled.text("oferta").trim().parse::<i64>() {
        Ok(number) => Filling::from_offer(&caller, number).await?,
        Err(_) => Filling::of(&caller).await?,
    };
    let chosen = filling.slot_of(filled.text("termin"));
    let another = filled.text("termin") == ANOTHER;
    if filling.case.is_none() {
        // Nothing was said yet that is worth keeping: the time travels with the address.
        return match (&filling.invitation, chosen) {
            (None, _) => Ok(caller.go(Step::What.address())),
            (Some(found), Some(slot)) => {
                Ok(caller.go(&format!("/prosba/co?oferta={}&termin={}", found.kept.number, slot.id)))
            }
            (Some(found), None) if another => {
                Ok(caller.go(&format!("/prosba/co?oferta={}&termin={ANOTHER}", found.kept.number)))
            }
            (Some(_), None) => slots(&caller, &filling, filled, true),
        };
    }
    let mut reading = Reading::of(&filled, caller.words());
    if chosen.is_none() && !another {
        reading.wrong("termin", "enquiry-slot-missing");
    }
    let input = reading.whole(|| {
        let id = chosen.map(|slot| slot.id);
        Some(move |said: &mut Details| {
            said.slot.clone_from(&id);
            if said.slot.is_some() {
                (said.preferred, said.preferred_day, said.preferred_note) = (None, None, None);
            }
        })
    });
    let gone = filling.save(&caller, &filled, Step::Slot, input).await;
    let gone = gone.map(|to| if another { Step::When.address().to_owned() } else { to });
    filling::onward(&caller, gone, async |errors| choose(&caller, &filling, filled, errors)).await
}

fn slots(caller: &Caller, filling: &Filling, filled: Filled, gone: bool) -> Answer {
    let refusal = crate::sentence::refusal(caller.words(), &OfferRefusal::NoFreeSlot.into());
    let errors = if gone { Errors::one("termin", refusal) } else { Errors::default() };
    choose(caller, filling, filled, errors)
}

/// Shows the times that are free now.
///
/// # Errors
/// The page cannot be written.
pub fn choose(caller: &Caller, filling: &Filling, filled: Filled, errors: Errors) -> Answer {
    let words = caller.words();
    let free = filling.invitation.as_ref().map_or(&[][..], |found| &found.slots);
    let choice = |slot: &crate::slots::Slot| Choice::new(slot.id.as_str(), words.moment(slot.span.starts.0));
    let another = Choice::new(ANOTHER, words.say("enquiry-slot-another"));
    let slots = free.iter().map(choice).chain([another]).collect();
    let again = !errors.is_empty();
    let frame = filling.frame(Step::Slot);
    let page = ChooseSlot { page: caller.page(), frame, filled, errors, slots };
    if again { caller.show_again(&page) } else { caller.show(&page) }
}
