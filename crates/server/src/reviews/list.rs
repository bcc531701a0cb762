//! The organisations of the programme, as the organiser sees them.

use crate::applications::store::shape;
use crate::caller::{Answer, Caller};
use crate::kit::forms::Filled;
use crate::look::Page;
use crate::organisations::list::{Cursor, SIZE};
use crate::organisations::place;
use crate::organisations::store::{self, Line, Sort};
use crate::places::Places;
use askama::Template;
use mutual_aid::Act;
use polish_text::tokens;

#[derive(Template)]
#[template(path = "reviews/list.html")]
struct List {
    page: Page,
    asked: Filled,
    lines: Vec<Line>,
    next: String,
}

impl List {
    fn shape(&self, line: &Line) -> &'static str {
        shape(&line.status)
    }

    fn place(&self, line: &Line) -> String {
        place::plain(Places::embedded(), line.place)
    }
}

/// `/organizator/organizacje`
pub async fn show(caller: Caller) -> Answer {
    let asked = caller.asked();
    let sort = Sort {
        statuses: ["active", "suspended", "leaving", "closed"],
        part: tokens(asked.text("q")).join(" "),
        after: Cursor::read(asked.text("po")),
    };
    let found = caller.look(move |look| {
        look.who().may(&Act::ReviewOrganisations)?;
        let mut lines = Vec::new();
        store::page(look, &sort, |line| {
            lines.push(line);
            lines.len() <= SIZE
        })?;
        Ok(lines)
    });
    let mut lines = found.await?;
    let next =
        Cursor::next(&mut lines, &format!("{}/organizator/organizacje", caller.language.prefix()), &asked);
    caller.show(&List { page: caller.page(), asked, lines, next })
}
