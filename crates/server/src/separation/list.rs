//! The organisations that are asked, and when they answered last.

use super::store::{self, Line};
use crate::caller::{Answer, Caller};
use crate::look::Page;
use askama::Template;
use mutual_aid::Act;

#[derive(Template)]
#[template(path = "separation/list.html")]
struct List {
    page: Page,
    least: i64,
    lines: Vec<Line>,
}

impl List {
    fn people(&self, line: &Line) -> String {
        self.page.words.count("law-unit-people", line.people)
    }

    fn answered(&self, line: &Line) -> String {
        let words = self.page.words;
        match line.answered_on {
            Some(day) => words.one("separation-answered-on", "day", words.date(day.0)),
            None => words.say("separation-not-answered"),
        }
    }
}

/// Shows the list.
pub async fn show(caller: Caller) -> Answer {
    let found = caller.look(|look| {
        look.who().may(&Act::QuestionSeparation)?;
        let least = look.law().separation_people;
        Ok((least, store::list(look, least)?))
    });
    let (least, lines) = found.await?;
    caller.show(&List { page: caller.page(), least, lines })
}
