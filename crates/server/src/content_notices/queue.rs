//! The notices that wait for the operator, the oldest first.

use super::store::{self, Found};
use crate::caller::{Answer, Caller};
use crate::look::Page;
use askama::Template;
use mutual_aid::Act;

/// How many notices a page shows.
const SIZE: usize = 20;

#[derive(Template)]
#[template(path = "content_notices/queue.html")]
struct Queue {
    page: Page,
    notices: Vec<Found>,
    decided: bool,
    objected: bool,
    next: String,
}

/// `/operator/naduzycia`
pub async fn show(caller: Caller) -> Answer {
    let asked = caller.asked();
    let decided = asked.has("rozpatrzone");
    let after = asked.text("po").split_once('_').map(|(at, id)| (at.to_owned(), id.to_owned()));
    let after = after.unwrap_or_default();
    let objected = asked.has("odwolania");
    let found = caller.look(move |look| {
        look.who().may(&Act::DecideNotices)?;
        if objected {
            return store::objected(look, &after);
        }
        store::page(look, if decided { "decided" } else { "received" }, &after)
    });
    let mut notices = found.await?;
    let more = notices.len() > SIZE;
    notices.truncate(SIZE);
    let next = notices.last().filter(|_| more).map_or_else(String::new, |last| {
        let which = match (objected, decided) {
            (true, _) => "&odwolania=tak",
            (false, true) => "&rozpatrzone=tak",
            (false, false) => "",
        };
        format!("{}/operator/naduzycia?po={}_{}{which}", caller.language.prefix(), last.received, last.id)
    });
    caller.show(&Queue { page: caller.page(), notices, decided, objected, next })
}
