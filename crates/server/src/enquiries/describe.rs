//! The first question: what is needed.

use super::company::COMPANY;
use super::start::ANOTHER;
use super::{Filling, Frame, Invitation, Step, filling};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Page};
use crate::orders::store::Details;
use crate::places::{Found, Place};
use crate::reading::Reading;
use crate::slots::Slot;
use askama::Template;
use mutual_aid::OfferId;
use mutual_aid::category::Category;
use mutual_aid::order::RequesterKind;
use mutual_aid::red_flag::red_flags;
use mutual_aid::words::{Address, Description};

/// What is chosen when nothing on the list fits.
pub const SOMETHING_ELSE: &str = "other";

/// Somebody comes to the requester.
const HOME: &str = "home";

/// The requester comes to the workshop.
const WORKSHOP: &str = "workshop";

#[derive(Template)]
#[template(path = "enquiries/describe.html")]
struct Describe {
    page: Page,
    frame: Frame,
    filled: Filled,
    errors: Errors,
    slot: Option<Slot>,
    /// The workshop, where the requester comes or may come there.
    workshop: Option<String>,
    /// They choose between it and their home.
    chooses: bool,
    gone: bool,
}

impl Describe {
    fn name(&self) -> String {
        self.page.words.say("enquiry-what")
    }

    fn action(&self) -> &'static str {
        Step::What.address()
    }

    fn categories(&self) -> Vec<Choice> {
        let named = |key: &str| self.page.words.say(format!("category-{key}-need"));
        let all = Category::all().iter().map(|category| Choice::new(category.key(), named(category.key())));
        all.chain([Choice::new(SOMETHING_ELSE, self.page.words.say("enquiry-what-other"))]).collect()
    }

    fn meetings(&self, workshop: &str) -> Vec<Choice> {
        let words = self.page.words;
        let there = words.one("enquiry-meeting-workshop", "address", workshop);
        vec![Choice::new(HOME, words.say("enquiry-meeting-home")), Choice::new(WORKSHOP, there)]
    }

    fn time(&self) -> String {
        self.slot.as_ref().map_or_else(String::new, |slot| self.page.words.moment(slot.span.starts.0))
    }
}

/// Asks.
pub async fn show(caller: Caller) -> Answer {
    let (filling, mut filled) = begun(&caller, &caller.asked()).await?;
    if let Some(said) = filling.said() {
        fill(&mut filled, said, &caller);
    } else if let Some(found) = &filling.invitation {
        let place = caller.app.places().by_id(found.kept.details.place);
        filled.set("gdzie", place.map_or("", |place| place.name));
    }
    page(&caller, &filling, filled, Errors::default())
}

/// Keeps the answer; words of danger lead to a page that says who helps at once.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let (filling, hidden) = begun(&caller, &filled).await?;
    let slot = filling.slot_of(hidden.text("termin"));
    let input = read(&caller, &filling, &filled, slot);
    let danger = !red_flags(filled.text("opis")).is_empty() && !filled.has("pozniej");
    let gone = filling.save(&caller, &filled, Step::What, input).await;
    let freely = hidden.text("termin") == ANOTHER && !filled.has("pozniej");
    let gone = gone.map(|to| match (danger, freely) {
        (true, _) => "/prosba/uwaga".to_owned(),
        (false, true) => Step::When.address().to_owned(),
        (false, false) => to,
    });
    filling::onward(&caller, gone, async |errors| page(&caller, &filling, filled, errors)).await
}

/// What the browser has begun, or what it begins now from an offer.
async fn begun(caller: &Caller, asked: &Filled) -> Result<(Filling, Filled), Failure> {
    let mut filled = Filled::default();
    if asked.text("rodzaj") == COMPANY {
        filled.set("rodzaj", COMPANY);
    }
    let Ok(number) = asked.text("oferta").trim().parse::<i64>() else {
        return Ok((Filling::of(caller).await?, filled));
    };
    filled.set("oferta", number.to_string());
    filled.set("termin", asked.text("termin"));
    Ok((Filling::from_offer(caller, number).await?, filled))
}

fn fill(filled: &mut Filled, said: &Details, caller: &Caller) {
    let place = said.place.and_then(|id| caller.app.places().by_id(id));
    let told = said.description.is_some();
    filled.set("co", said.category.map_or(if told { SOMETHING_ELSE } else { "" }, Category::key));
    filled.set("opis", said.description.clone().unwrap_or_default());
    filled.set("gdzie", place.map_or("", |place| place.name));
    filled.set("adres", said.address.clone().unwrap_or_default());
    filled.set("spotkanie", if said.workshop.is_some() { WORKSHOP } else { HOME });
}

fn read(
    caller: &Caller,
    filling: &Filling,
    filled: &Filled,
    slot: Option<Slot>,
) -> Result<impl Fn(&mut Details) + Send + 'static, Errors> {
    let mut reading = Reading::of(filled, caller.words());
    let invited = filling.invitation.as_ref();
    let category = match invited {
        Some(found) => Some(Some(found.kept.details.category)),
        None => reading.choice("co", "refusal-order-no-category", category_of),
    };
    let description = reading.need("opis", "enquiry-what-missing", Description::parse);
    let workshop = chosen_workshop(&mut reading, invited);
    let (place, address) = home(caller, &mut reading, invited.filter(|_| workshop.is_none()));
    let place = place.or(invited.map(|found| found.kept.details.place));
    let (offered, company) = (invited.is_some(), filled.text("rodzaj") == COMPANY);
    reading.whole(|| {
        let (category, description) = (category?, description?.as_str().to_owned());
        Some(move |said: &mut Details| {
            said.category = category;
            said.description = Some(description.clone());
            if company {
                said.kind = RequesterKind::Company;
            }
            if offered {
                said.place = place;
                said.address.clone_from(&address);
                said.workshop.clone_from(&workshop);
            }
            if let Some(slot) = &slot {
                said.slot = Some(slot.id.clone());
            }
        })
    })
}

/// The offer to whose workshop the requester comes, because they chose so.
fn chosen_workshop(reading: &mut Reading<'_>, invited: Option<&Invitation>) -> Option<OfferId> {
    let found = invited.filter(|found| found.leaves_choice())?;
    let there = reading.choice("spotkanie", "enquiry-meeting-missing", meeting)?;
    there.then(|| found.kept.offer.id.clone())
}

/// Where whoever answers an offer lives, as far as they say it.
fn home(
    caller: &Caller,
    reading: &mut Reading<'_>,
    invited: Option<&Invitation>,
) -> (Option<i64>, Option<String>) {
    if invited.is_none() {
        return (None, None);
    }
    let address = reading.may("adres", Address::parse).map(|address| address.as_str().to_owned());
    let place = if reading.filled().has("gdzie") { near(caller, reading) } else { None };
    (place, address)
}

/// Whether the requester comes to the workshop.
fn meeting(key: &str) -> Option<bool> {
    match key {
        HOME => Some(false),
        WORKSHOP => Some(true),
        _ => None,
    }
}

/// A category, or „something else”.
fn category_of(key: &str) -> Option<Option<Category>> {
    if key == SOMETHING_ELSE { Some(None) } else { key.parse().ok().map(Some) }
}

/// The likeliest place of the name; the next pages show it, and it can be changed.
fn near(caller: &Caller, reading: &mut Reading<'_>) -> Option<i64> {
    let found = caller.app.places().find(reading.filled().text("gdzie"), 1);
    let first = |places: Vec<&Place>| places.first().map(|place| place.id);
    let place = match found {
        Found::Exact(places) => first(places),
        Found::Near(_) | Found::Nothing => None,
    };
    if place.is_none() {
        reading.wrong("gdzie", "enquiry-where-unknown");
    }
    place
}

fn page(caller: &Caller, filling: &Filling, filled: Filled, errors: Errors) -> Answer {
    let slot = filling.slot_of(filled.text("termin")).or_else(|| filling.chosen());
    let gone = filled.has("oferta") && filling.invitation.is_none();
    let frame = filling.frame(Step::What);
    let again = !errors.is_empty();
    let workshop = filling.invitation.as_ref().and_then(Invitation::workshop);
    let chooses = filling.invitation.as_ref().is_some_and(Invitation::leaves_choice);
    let page = Describe { page: caller.page(), frame, filled, errors, slot, workshop, chooses, gone };
    if again { caller.show_again(&page) } else { caller.show(&page) }
}
