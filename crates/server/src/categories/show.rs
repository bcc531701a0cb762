//! `/kategorie/{slug}`: what a category is, and its newest offers.

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::look::Page;
use crate::search::asked::Asked;
use crate::search::cards::{self, Card};
use crate::search::dots::{self, Dot};
use crate::search::store::cards::PAGE;
use askama::Template;
use axum::extract::Path;
use mutual_aid::Moment;

#[derive(Template)]
#[template(path = "categories/show.html")]
struct Show {
    page: Page,
    name: String,
    about: String,
    picture: &'static str,
    count: String,
    cards: Vec<Card>,
    /// Where there are the most.
    places: Vec<Dot>,
    more: String,
}

/// Places named on the page.
const PLACES: usize = 12;

/// Shows a category.
///
/// # Errors
/// There is no such category, or the database failed.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let category = super::by_slug(&slug).ok_or(Failure::NotFound)?;
    let words = caller.words();
    let asked = Asked { category: Some(category), ..Asked::default() };
    let today = Moment(caller.app.clock.now()).day();
    let found = caller.app.offers.find(&asked.question(None, today, PAGE), today);
    let mut places = dots::of(&asked, &found.places, words);
    places.truncate(PLACES);
    let cards = cards::of(&caller, &found).await?;
    caller.show(&Show {
        page: caller.page().listed(),
        name: words.say(format!("category-{}", category.key())),
        about: words.say(format!("category-{}-about", category.key())),
        picture: super::picture(category),
        count: words.count("search-count", found.count),
        cards,
        places,
        more: found.next.map(|_| asked.address(words.prefix())).unwrap_or_default(),
    })
}
