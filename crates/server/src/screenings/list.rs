//! Everybody who may be asked to work with children, for the safeguarding officer.

use crate::caller::{Answer, Caller};
use crate::look::{Desk, Page};
use crate::screenings::store::{self, Line};
use askama::Template;
use axum::extract::Path;
use mutual_aid::refusal::ScreeningRefusal;
use mutual_aid::{Act, Day, Law};

#[derive(Template)]
#[template(path = "screenings/list.html")]
struct List {
    page: Page,
    desk: Desk,
    people: Vec<Line>,
    today: Day,
    law: Law,
}

impl List {
    /// The shape and the words of where somebody's record stands.
    fn state(&self, line: &Line) -> (&'static str, String) {
        let (words, law) = (self.page.words, &self.law);
        let Some(record) = &line.record else { return ("new", words.say("screening-none")) };
        match record.admits(self.today, law) {
            Ok(()) => {
                let until = record.lapses_on(law).map(|day| words.date(day.plus(-1).0));
                ("done", words.one("screening-admits-until", "day", until.unwrap_or_default()))
            }
            Err(ScreeningRefusal::Lapsed { since }) => {
                ("problem", words.one("screening-lapsed-since", "day", words.date(since.0)))
            }
            Err(_) if !record.missing().is_empty() => {
                ("waiting", words.count("screening-parts-missing", record.missing().len()))
            }
            Err(_) => ("waiting", words.say("screening-not-admitted")),
        }
    }
}

/// Shows the list.
pub async fn show(caller: Caller, Path(house): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &house)?;
        look.who().may(&Act::KeepScreening(&desk.house.id))?;
        let people = store::list_people(look, &desk.house.id)?;
        Ok((desk, people, look.now().day(), look.law()))
    });
    let (desk, people, today, law) = found.await?;
    caller.show(&List { page: caller.page(), desk, people, today, law })
}
