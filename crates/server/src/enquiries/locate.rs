//! The question where; a name several places share leads to a choice, an unknown one to its neighbours.

use super::{Filling, Frame, Step, filling};
use crate::caller::{Answer, Caller};
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Page};
use crate::orders::store::Details;
use crate::places::{Found, Place};
use crate::reading::Reading;
use askama::Template;
use mutual_aid::words::Address;

/// How many places are offered.
const MOST: usize = 8;

/// A town of this size is meant before a village of the same name, unless that is a tenth of it or larger.
const TOWN: u32 = 20_000;

#[derive(Template)]
#[template(path = "enquiries/locate.html")]
struct Locate {
    page: Page,
    frame: Frame,
    filled: Filled,
    errors: Errors,
    choices: Vec<Choice>,
}

impl Locate {
    fn name(&self) -> String {
        self.page.words.say("enquiry-where")
    }

    fn action(&self) -> &'static str {
        Step::Where.address()
    }
}

/// What a text means.
enum Meant {
    One(i64),
    Several(Vec<&'static Place>),
    Unknown(Vec<&'static Place>),
}

/// Asks.
pub async fn show(caller: Caller) -> Answer {
    let filling = Filling::of(&caller).await?;
    let Some(said) = filling.said() else { return Ok(caller.go(Step::What.address())) };
    let place = said.place.and_then(|id| caller.app.places().by_id(id));
    let filled = Filled::of([
        ("gdzie", place.map_or("", |place| place.name).to_owned()),
        ("miejsce", place.map_or_else(String::new, |place| place.id.to_string())),
        ("adres", said.address.clone().unwrap_or_default()),
    ]);
    page(&caller, &filling, filled, Errors::default())
}

/// Keeps the answer.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let filling = Filling::of(&caller).await?;
    if filling.case.is_none() {
        return Ok(caller.go(Step::What.address()));
    }
    let input = read(&caller, &filled);
    let gone = filling.save(&caller, &filled, Step::Where, input).await;
    filling::onward(&caller, gone, async |errors| page(&caller, &filling, filled, errors)).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<impl Fn(&mut Details) + Send + 'static, Errors> {
    let mut reading = Reading::of(filled, caller.words());
    let place = if filled.has("gdzie") {
        match meant(caller, filled) {
            Meant::One(place) => Some(place),
            Meant::Several(_) => {
                reading.wrong("miejsce", "enquiry-where-several");
                None
            }
            Meant::Unknown(near) => {
                let key = if near.is_empty() { "enquiry-where-unknown" } else { "enquiry-where-near" };
                reading.wrong(if near.is_empty() { "gdzie" } else { "miejsce" }, key);
                None
            }
        }
    } else {
        reading.wrong("gdzie", "refusal-order-no-place");
        None
    };
    let address = reading.may("adres", Address::parse);
    reading.whole(|| {
        let (place, address) = (place?, address.map(|address| address.as_str().to_owned()));
        Some(move |said: &mut Details| (said.place, said.address) = (Some(place), address.clone()))
    })
}

fn meant(caller: &Caller, filled: &Filled) -> Meant {
    let found = caller.app.places().find(filled.text("gdzie"), MOST);
    let chosen = filled.text("miejsce").parse::<i64>().ok();
    let (exact, places) = match found {
        Found::Exact(places) => (true, places),
        Found::Near(places) => (false, places),
        Found::Nothing => (false, Vec::new()),
    };
    if let Some(place) = places.iter().find(|place| chosen == Some(place.id)) {
        return Meant::One(place.id);
    }
    match (exact, places.as_slice()) {
        (true, [one]) => Meant::One(one.id),
        (true, [first, second, ..]) if first.population >= TOWN.max(second.population.saturating_mul(10)) => {
            Meant::One(first.id)
        }
        (true, _) => Meant::Several(places),
        (false, _) => Meant::Unknown(places),
    }
}

/// Where a place lies: its voivodeship, and the town people know nearby.
fn surroundings(caller: &Caller, place: &Place) -> String {
    let words = caller.words();
    let region = words.say(format!("voivodeship-{}", place.voivodeship.slug()));
    let towns =
        caller.app.places().all().iter().filter(|town| town.population >= TOWN && town.id != place.id);
    let near = towns.min_by_key(|town| town.metres_to(place.lat_micro, place.lon_micro));
    match near {
        Some(town) => words.two("place-near", "region", region, "town", town.name),
        None => region,
    }
}

fn page(caller: &Caller, filling: &Filling, filled: Filled, errors: Errors) -> Answer {
    let places = match meant(caller, &filled) {
        Meant::Several(places) | Meant::Unknown(places) if filled.has("gdzie") => places,
        _ => Vec::new(),
    };
    let named =
        |place: &&Place| Choice::new(place.id.to_string(), place.name).hinting(surroundings(caller, place));
    let choices = places.iter().map(named).collect();
    let again = !errors.is_empty();
    let frame = filling.frame(Step::Where);
    let page = Locate { page: caller.page(), frame, filled, errors, choices };
    if again { caller.show_again(&page) } else { caller.show(&page) }
}
