//! `/oferty`: the list of offers, or their map.

use super::asked::{Asked, Meant, RADII};
use super::cards::{self, Card};
use super::dots::{self, Dot};
use super::filters::{self, Group, Link};
use super::question::{Found, Unknown, Way};
use super::store::cards::PAGE;
use crate::caller::{Answer, Caller};
use crate::kit::locale::Words;
use crate::look::{Choice, Page};
use crate::places::{Place, Places};
use askama::Template;
use mutual_aid::Moment;

#[derive(Template)]
#[template(path = "search/list.html")]
struct List {
    page: Page,
    /// As the form shows it: a place named in the words stands in its own field.
    asked: Asked,
    place_typed: String,
    found: Found,
    is_whole: bool,
    count: String,
    corrections: Vec<String>,
    /// What was typed for a place that nobody knows.
    unknown: String,
    similar: Vec<Link>,
    chosen: Vec<Link>,
    groups: Vec<Group>,
    wider: Option<Link>,
    elsewhere: String,
    everywhere: String,
    all: String,
    as_list: String,
    as_map: String,
    next: String,
    first: String,
    cards: Vec<Card>,
    dots: Vec<Dot>,
}

impl List {
    /// The key of what the list is called.
    fn title(&self) -> &'static str {
        match self.asked.way {
            Some(Way::Commercial) => "search-mode-komercyjnie",
            _ => "search-title",
        }
    }

    fn radii(&self) -> Vec<Choice> {
        let words = self.page.words;
        RADII.iter().map(|km| Choice::new(km.to_string(), words.one("search-radius", "km", *km))).collect()
    }

    fn km(&self) -> String {
        self.asked.km().to_string()
    }
}

/// Shows what is found.
///
/// # Errors
/// The database failed.
pub async fn show(caller: Caller) -> Answer {
    let mut asked = Asked::read(&caller.asked());
    let meant = asked.meant();
    let chosen = match &meant {
        Meant::Known(place) => Some(*place),
        Meant::None | Meant::Unknown(_) => None,
    };
    let today = Moment(caller.app.clock.now()).day();
    let found = caller.app.offers.find(&asked.question(chosen, today, PAGE), today);
    let place = found.place;
    asked.words.clone_from(&found.words);
    let place_typed = shown(&mut asked, place, found.unknown.as_ref());
    let cards = if asked.map { Vec::new() } else { cards::of(&caller, &found).await? };
    let list = listed(&caller, asked, found, &meant, cards);
    caller.show(&List { place_typed, ..list })
}

/// What the field of the place shows; from here on addresses carry the place's slug.
fn shown(asked: &mut Asked, place: Option<&'static Place>, unknown: Option<&Unknown>) -> String {
    match (place, unknown) {
        (Some(place), _) => {
            asked.place = place.slug().to_owned();
            return place.name.to_owned();
        }
        (None, Some(unknown)) => asked.place.clone_from(&unknown.typed),
        (None, None) => {}
    }
    asked.place.clone()
}

fn listed(caller: &Caller, asked: Asked, found: Found, meant: &Meant, cards: Vec<Card>) -> List {
    let (words, prefix, page) = (caller.words(), caller.language.prefix(), caller.page());
    let (unknown, places) = unknown(&asked, &found, meant);
    let from_here = |cursor: &String| Asked { cursor: Some(cursor.clone()), ..asked.clone() }.address(prefix);
    let without_place = asked.but(|asked| asked.place.clear());
    List {
        page: if asked.is_all() && asked.cursor.is_none() { page.listed() } else { page },
        place_typed: String::new(),
        is_whole: caller.app.offers.is_whole(),
        count: words.count("search-count", found.count),
        corrections: corrections(&found, words),
        unknown,
        similar: filters::others(&asked, &places, words),
        chosen: filters::chosen(&asked, found.place, words),
        groups: filters::groups(&asked, &found, words),
        wider: found.place.and_then(|_| filters::wider(&asked, words)),
        elsewhere: if found.elsewhere > 0 {
            words.count("search-elsewhere", found.elsewhere)
        } else {
            String::new()
        },
        everywhere: without_place.address(prefix),
        all: Asked::default().address(prefix),
        as_list: asked.but(|asked| asked.map = false).address(prefix),
        as_map: asked.but(|asked| asked.map = true).address(prefix),
        next: found.next.as_ref().map(from_here).unwrap_or_default(),
        first: asked.cursor.as_ref().map(|_| asked.but(|_| ()).address(prefix)).unwrap_or_default(),
        dots: if asked.map { dots::of(&asked, &found.places, words) } else { Vec::new() },
        cards,
        found,
        asked,
    }
}

/// The place nobody knows, if one was named, and the places to offer instead or beside.
fn unknown(asked: &Asked, found: &Found, meant: &Meant) -> (String, Vec<&'static Place>) {
    match (&found.unknown, meant) {
        (Some(unknown), _) => (unknown.typed.clone(), unknown.similar.clone()),
        (None, Meant::Unknown(similar)) if found.place.is_none() => (asked.place.clone(), similar.clone()),
        (None, _) => {
            (String::new(), found.place.map(|place| Places::embedded().namesakes(place)).unwrap_or_default())
        }
    }
}

fn corrections(found: &Found, words: Words) -> Vec<String> {
    let told = found.corrections.iter();
    told.map(|one| words.two("search-corrected", "typed", &one.typed, "meant", &one.meant)).collect()
}
