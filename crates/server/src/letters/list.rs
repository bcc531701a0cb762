//! The queue of an organisation, of the operator or of the organiser: letters to print, calls to make.

use crate::caller::{Answer, Caller};
use crate::kit::locale::Words;
use crate::letters::store::{self, Letter};
use crate::letters::{Queue, subject};
use crate::look::{Desk, Page};
use askama::Template;
use axum::extract::Path;
use mutual_aid::Moment;

/// What waits, and where each has its page.
struct List {
    words: Words,
    address: String,
    now: Moment,
    letters: Vec<Letter>,
}

#[derive(Template)]
#[template(path = "letters/list.html")]
struct OfHouse {
    page: Page,
    desk: Desk,
    list: List,
}

#[derive(Template)]
#[template(path = "letters/programme.html")]
struct OfProgramme {
    page: Page,
    title: &'static str,
    list: List,
}

impl List {
    fn waits(&self, letter: &Letter) -> String {
        self.words.waiting(self.now.minutes_since(letter.due))
    }

    fn kind(&self, letter: &Letter) -> String {
        self.words.say(format!("letter-kind-{}", letter.way()))
    }

    fn subject(&self, letter: &Letter) -> String {
        subject(self.words, letter)
    }
}

/// Shows what waits in an organisation.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let queue = Queue::House(desk.house.id.clone());
        look.who().may(&queue.opened_by())?;
        let letters = store::waiting(look, &queue)?;
        Ok((desk, look.now(), letters))
    });
    let (desk, now, letters) = found.await?;
    let address = format!("{}{}", caller.language.prefix(), desk.address("kolejka"));
    let list = List { words: caller.words(), address, now, letters };
    caller.show(&OfHouse { page: caller.page(), desk, list })
}

/// Shows what waits for the operator.
pub async fn show_of_operator(caller: Caller) -> Answer {
    of_programme(caller, Queue::Operator, "operator-title").await
}

/// Shows what waits for the organiser.
pub async fn show_of_organiser(caller: Caller) -> Answer {
    of_programme(caller, Queue::Organiser, "review-menu-title").await
}

async fn of_programme(caller: Caller, queue: Queue, title: &'static str) -> Answer {
    let address = format!("{}{}", caller.language.prefix(), queue.address());
    let found = caller.look(move |look| {
        look.who().may(&queue.opened_by())?;
        Ok((look.now(), store::waiting(look, &queue)?))
    });
    let (now, letters) = found.await?;
    let list = List { words: caller.words(), address, now, letters };
    caller.show(&OfProgramme { page: caller.page(), title, list })
}
