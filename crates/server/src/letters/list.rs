//! The queue of an organisation: letters to print, calls to make.

use crate::caller::{Answer, Caller};
use crate::letters::store::{self, Letter};
use crate::look::{Desk, Page};
use askama::Template;
use axum::extract::Path;
use mutual_aid::{Act, Moment};

#[derive(Template)]
#[template(path = "letters/list.html")]
struct List {
    page: Page,
    desk: Desk,
    now: Moment,
    letters: Vec<Letter>,
}

impl List {
    fn waits(&self, letter: &Letter) -> String {
        self.page.words.waiting(self.now.minutes_since(letter.due))
    }

    fn kind(&self, letter: &Letter) -> String {
        self.page.words.say(format!("letter-kind-{}", letter.kind))
    }
}

/// Shows what waits.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::EnterOrder(&desk.house.id))?;
        let letters = store::waiting(look, &desk.house.id)?;
        Ok((desk, look.now(), letters))
    });
    let (desk, now, letters) = found.await?;
    caller.show(&List { page: caller.page(), desk, now, letters })
}
