//! What lies in the store: those first that must be handed over first, and the corrections that wait for a signature.

use crate::caller::{Answer, Caller};
use crate::look::{Desk, Page};
use crate::stock::quantity;
use crate::stock::store::{self, Proposed, Shelf};
use askama::Template;
use axum::extract::Path;
use mutual_aid::{Act, Day, Grosze};

#[derive(Template)]
#[template(path = "stock/list.html")]
struct List {
    page: Page,
    desk: Desk,
    all: bool,
    shelves: Vec<Shelf>,
    waiting: Vec<Proposed>,
    today: Day,
    soon: Day,
}

impl List {
    fn count(&self, shelf: &Shelf) -> String {
        quantity(self.page.words, shelf.batch.quantity, shelf.batch.unit)
    }

    fn worth(&self, shelf: &Shelf) -> String {
        self.page.words.grosze(shelf.batch.value().0)
    }

    fn total(&self) -> String {
        let total: Grosze = self.shelves.iter().map(|shelf| shelf.batch.value()).sum();
        self.page.words.one("stock-total", "amount", self.page.words.grosze(total.0))
    }

    fn until(&self, shelf: &Shelf) -> String {
        shelf.batch.expires_on.map_or_else(String::new, |day| self.page.words.date(day.0))
    }

    /// The shape and the words of a last day that comes, or is over.
    fn warns(&self, shelf: &Shelf) -> Option<(&'static str, String)> {
        let last = shelf.batch.expires_on.filter(|last| *last <= self.soon)?;
        let over = last < self.today;
        let (shape, key) = if over { ("problem", "stock-past-date") } else { ("waiting", "stock-soon") };
        Some((shape, self.page.words.say(key)))
    }

    fn reason(&self, proposed: &Proposed) -> String {
        let words = self.page.words;
        let reason = words.say(format!("reason-{}", <&str>::from(proposed.correction.reason)));
        format!("{}: {reason}", proposed.what)
    }
}

/// Shows the store.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let all = caller.asked().has("puste");
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepStock(&desk.house.id))?;
        let (house, today) = (desk.house.id.clone(), look.now().day());
        let soon = today.plus(look.law().stock_expiry_days);
        let shelves = store::list(look, &house, all)?;
        Ok((desk, shelves, store::waiting(look, &house)?, today, soon))
    });
    let (desk, shelves, waiting, today, soon) = found.await?;
    caller.show(&List { page: caller.page(), desk, all, shelves, waiting, today, soon })
}
