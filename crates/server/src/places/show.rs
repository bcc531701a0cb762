//! `/miejscowosci/{slug}`: the help there is in a place and around it.

use super::{Place, Places};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::look::Page;
use crate::search::asked::Asked;
use crate::search::cards::{self, Card};
use crate::search::filters::{self, Link};
use crate::search::store::cards::PAGE;
use askama::Template;
use axum::extract::Path;
use mutual_aid::Moment;

#[derive(Template)]
#[template(path = "places/show.html")]
struct Show {
    page: Page,
    place: &'static Place,
    count: String,
    cards: Vec<Card>,
    categories: Vec<Link>,
    nearby: Vec<(String, &'static str)>,
    more: String,
    wider: Option<Link>,
}

/// Neighbouring places named on the page.
const NEARBY: usize = 12;

/// Shows a place.
///
/// # Errors
/// Nobody knows the place, or the database failed.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let place = Places::embedded().by_slug(&slug).ok_or(Failure::NotFound)?;
    let words = caller.words();
    let asked = Asked { place: slug, ..Asked::default() };
    let today = Moment(caller.app.clock.now()).day();
    let found = caller.app.offers.find(&asked.question(Some(place), today, PAGE), today);
    let cards = cards::of(&caller, &found).await?;
    let categories = filters::categories(&asked, &found, words);
    let more = if found.count > 0 { asked.address(words.prefix()) } else { String::new() };
    caller.show(&Show {
        page: caller.page().listed(),
        place,
        count: words.count("search-count", found.count),
        cards,
        categories,
        nearby: nearby(place, words.prefix()),
        more,
        wider: filters::wider(&asked, words),
    })
}

/// The nearest places but the place itself.
fn nearby(place: &Place, prefix: &str) -> Vec<(String, &'static str)> {
    let nearest = Places::embedded().nearest(place.lat_micro, place.lon_micro, NEARBY + 1);
    let others = nearest.into_iter().filter(|(other, _)| other.id != place.id).take(NEARBY);
    others.map(|(other, _)| (format!("{prefix}/miejscowosci/{}", other.slug()), other.name)).collect()
}
