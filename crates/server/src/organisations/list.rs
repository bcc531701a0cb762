//! The organisations of the programme, by name, for everybody.

use crate::caller::{Answer, Caller};
use crate::kit::forms::Filled;
use crate::look::Page;
use crate::organisations::store::{self, Line, Sort};
use crate::organisations::{area, place};
use crate::places::Places;
use askama::Template;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use polish_text::tokens;

/// How many organisations a page shows.
pub const SIZE: usize = 20;

/// Where a page of a list of organisations begins: after a folded name and an id.
pub struct Cursor;

impl Cursor {
    /// Reads `name~id`; nonsense begins at the beginning.
    #[must_use]
    pub fn read(text: &str) -> (String, String) {
        text.rsplit_once('~').map(|(name, id)| (name.to_owned(), id.to_owned())).unwrap_or_default()
    }

    /// Takes away the line too many, and answers the address of the next page when there was one.
    #[must_use]
    pub fn next(lines: &mut Vec<Line>, path: &str, asked: &Filled) -> String {
        if lines.len() <= SIZE {
            return String::new();
        }
        lines.truncate(SIZE);
        let Some(last) = lines.last() else { return String::new() };
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let mut address = format!("{path}?po={}", encoded(&format!("{}~{}", last.folded, last.id)));
        for name in ["q", "gdzie"].into_iter().filter(|name| asked.has(name)) {
            address.push_str(&format!("&{name}={}", encoded(asked.text(name))));
        }
        address
    }
}

#[derive(Template)]
#[template(path = "organisations/list.html")]
struct List {
    page: Page,
    asked: Filled,
    lines: Vec<Line>,
    next: String,
    unclear: String,
}

impl List {
    fn place(&self, line: &Line) -> String {
        place::plain(Places::embedded(), line.place)
    }
}

/// `/organizacje`
pub async fn show(caller: Caller) -> Answer {
    let asked = caller.asked();
    let words = caller.words();
    let (near, unclear) = match asked.text("gdzie").trim() {
        "" => (None, String::new()),
        text => match place::find(text) {
            Ok(place) => (Some(place), String::new()),
            Err(names) if names.is_empty() => (None, words.one("place-unknown", "found", text)),
            Err(names) => (None, words.two("place-unclear", "found", text, "missing", names.join("; "))),
        },
    };
    let sort = Sort {
        statuses: ["active", "active", "active", "active"],
        part: tokens(asked.text("q")).join(" "),
        after: Cursor::read(asked.text("po")),
    };
    let found = caller.look(move |look| {
        let mut lines = Vec::new();
        store::page(look, &sort, |line| {
            if near.is_none_or(|near| area::covers(line.area.as_ref(), line.place, near)) {
                lines.push(line);
            }
            lines.len() <= SIZE
        })?;
        Ok(lines)
    });
    let mut lines = found.await?;
    let next = Cursor::next(&mut lines, &format!("{}/organizacje", caller.language.prefix()), &asked);
    let page = if asked.pairs().next().is_none() { caller.page().listed() } else { caller.page() };
    caller.show(&List { page, asked, lines, next, unclear })
}
