//! `/firmy`: the companies that show listings here, by name; nobody stands higher for money.

use super::store::{self, Line, SIZE};
use crate::caller::{Answer, Caller};
use crate::look::Page;
use crate::offers::place;
use askama::Template;
use mutual_aid::Act;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

#[derive(Template)]
#[template(path = "companies/list.html")]
struct List {
    page: Page,
    lines: Vec<Line>,
    next: String,
}

impl List {
    fn place(&self, line: &Line) -> String {
        place::name(line.place)
    }
}

/// Shows them.
pub async fn show(caller: Caller) -> Answer {
    let asked = caller.asked();
    let after = asked.text("po").rsplit_once('~').map(|(name, id)| (name.to_owned(), id.to_owned()));
    let is_first = after.is_none();
    let after = after.unwrap_or_default();
    let found = caller.look(move |look| {
        look.who().may(&Act::BrowseOffers)?;
        store::everybody(look, &after)
    });
    let mut lines = found.await?;
    let more = lines.len() > SIZE;
    lines.truncate(SIZE);
    let next = lines.last().filter(|_| more).map_or_else(String::new, |last| {
        let after =
            utf8_percent_encode(&format!("{}~{}", last.folded, last.id), NON_ALPHANUMERIC).to_string();
        format!("{}/firmy?po={after}", caller.language.prefix())
    });
    let page = if is_first { caller.page().listed() } else { caller.page() };
    caller.show(&List { page, lines, next })
}
