//! What the pack holds, and the years it can be taken of.

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::history::{self, Entry};
use crate::inspection::{PATH, YEARS, tables};
use crate::look::{Desk, Page};
use askama::Template;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::{Act, Moment, Subject};

#[derive(Template)]
#[template(path = "inspection/show.html")]
struct Show {
    page: Page,
    desk: Desk,
    this_year: i16,
    taken: Vec<Entry>,
}

impl Show {
    fn years(&self) -> Vec<i16> {
        (0..=YEARS).map(|before| self.this_year - before).collect()
    }

    fn address(&self, year: &i16) -> String {
        format!("{}{}/{year}/teczka.zip", self.page.prefix, self.desk.address(PATH))
    }

    fn files(&self) -> Vec<&'static str> {
        tables::names()
    }
}

/// `/panel/{org}/kontrola`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let words = caller.words();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::TakePack(&desk.house.id))?;
        let subject = Subject::of(Noun::Pack, desk.house.id.as_str());
        Ok::<_, Failure>((history::of(look, words, &subject)?, desk))
    });
    let (taken, desk) = found.await?;
    let this_year = Moment(caller.app.clock.now()).day().0.year();
    caller.show(&Show { page: caller.page(), desk, this_year, taken })
}
