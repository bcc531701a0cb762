//! `/`: a place to search in, four ways in, the newest offers.

use crate::caller::{Answer, Caller};
use crate::categories;
use crate::look::Page;
use crate::search::cards::{self, Card};
use crate::search::{Question, Way};
use askama::Template;
use mutual_aid::Moment;
use mutual_aid::category::Category;

/// Offers shown.
const NEWEST: usize = 6;

#[derive(Template)]
#[template(path = "home/show.html")]
struct Show {
    page: Page,
    cards: Vec<Card>,
    /// The address of each category's page, and its name.
    categories: Vec<(String, String)>,
}

/// Shows the front page.
///
/// # Errors
/// The database failed.
pub async fn show(caller: Caller) -> Answer {
    let today = Moment(caller.app.clock.now()).day();
    let newest = Question { limit: NEWEST, ways: Way::HELP.to_vec(), ..Question::default() };
    let found = caller.app.offers.find(&newest, today);
    let cards = cards::of(&caller, &found).await?;
    let (words, prefix) = (caller.words(), caller.language.prefix());
    let link = |category: &Category| {
        let address = format!("{prefix}/kategorie/{}", categories::slug(*category));
        (address, words.say(format!("category-{}", category.key())))
    };
    let categories = Category::all().iter().map(link).collect();
    caller.show(&Show { page: caller.page().listed(), cards, categories })
}
