//! Lists for handing out the same portion to many at once: drawn up, approved by somebody else, printed, settled.

mod approve;
mod draw_up;
mod hand_out;
mod keeps;
mod one;

pub use approve::{approve, drop_list, submit as submit_approval, submit_drop};
pub use draw_up::{Input, draw_up, show as show_new, submit};
pub use hand_out::{hand_out, submit as submit_hand_out};
pub use one::{print, show as show_one};

use crate::aid::store;
use crate::caller::{Answer, Caller};
use crate::kit::locale::Words;
use crate::look::{Desk, Page};
use askama::Template;
use axum::extract::Path;
use mutual_aid::aid::ListStatus;
use mutual_aid::{Act, Day};

/// How the panel names a list: the organisation of the address, and the list's id.
#[derive(Debug, Clone)]
pub struct Key {
    /// The organisation's name in addresses.
    pub house: String,
    /// The list's id.
    pub id: String,
}

impl Key {
    /// The key of an address.
    #[must_use]
    pub fn of((house, id): (String, String)) -> Self {
        Self { house, id }
    }

    /// The address of the list's page, without its language.
    #[must_use]
    pub fn address(&self) -> String {
        crate::urls::aid_list(&self.house, &self.id)
    }
}

/// Where a list stands, in words.
fn status(words: Words, status: ListStatus) -> String {
    words.say(format!("status-aid-list-{}", <&str>::from(status)))
}

/// The shape that stands beside it.
fn shape(status: ListStatus) -> &'static str {
    match status {
        ListStatus::DrawnUp => "new",
        ListStatus::Approved => "waiting",
        ListStatus::HandedOut => "done",
        ListStatus::Dropped => "ended",
    }
}

#[derive(Template)]
#[template(path = "aid/lists.html")]
struct Lists {
    page: Page,
    desk: Desk,
    lines: Vec<(String, String, Day, ListStatus)>,
}

impl Lists {
    fn status(&self, at: &ListStatus) -> String {
        status(self.page.words, *at)
    }

    fn shape(&self, at: &ListStatus) -> &'static str {
        shape(*at)
    }

    fn day(&self, day: &Day) -> String {
        self.page.words.date(day.0)
    }
}

/// Shows the lists.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::SeeAid(&desk.house.id))?;
        let lines = store::lists(look, &desk.house.id)?;
        Ok((desk, lines))
    });
    let (desk, lines) = found.await?;
    caller.show(&Lists { page: caller.page(), desk, lines })
}
