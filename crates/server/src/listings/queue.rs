//! The listings that wait for the moderator, the longest wait first.

use super::price;
use super::store::{self, Waiting};
use crate::caller::{Answer, Caller};
use crate::look::Page;
use askama::Template;
use mutual_aid::Act;

/// How many listings a page shows.
const SIZE: usize = 20;

#[derive(Template)]
#[template(path = "listings/queue.html")]
struct Queue {
    page: Page,
    waiting: Vec<Waiting>,
    next: String,
}

impl Queue {
    fn price(&self, one: &Waiting) -> String {
        price(self.page.words, one.line.gross_price, &one.line.price_unit)
    }
}

/// `/operator/oferty-firm`
pub async fn show(caller: Caller) -> Answer {
    let asked = caller.asked();
    let after = asked.text("po").split_once('_').map(|(at, id)| (at.to_owned(), id.to_owned()));
    let after = after.unwrap_or_default();
    let found = caller.look(move |look| {
        look.who().may(&Act::ReviewListings)?;
        store::queue(look, &after)
    });
    let mut waiting = found.await?;
    let more = waiting.len() > SIZE;
    waiting.truncate(SIZE);
    let next = waiting.last().filter(|_| more).map_or_else(String::new, |last| {
        format!("{}/operator/oferty-firm?po={}_{}", caller.language.prefix(), last.begun, last.id)
    });
    caller.show(&Queue { page: caller.page(), waiting, next })
}
