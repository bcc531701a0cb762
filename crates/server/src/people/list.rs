//! The people of an organisation: participants, or volunteers.

use crate::caller::{Answer, Caller};
use crate::kit::forms::Filled;
use crate::kit::locale::Words;
use crate::look::{Desk, Page};
use crate::people::profile::shape;
use crate::people::store::{self, Line, Wanted};
use crate::places::Places;
use askama::Template;
use axum::extract::Path;
use mutual_aid::{Act, Day};

/// People on one page.
const PAGE: i64 = 50;

/// What the list may be narrowed to.
const STATUSES: [&str; 4] = ["candidate", "active", "paused", "ended"];

#[derive(Template)]
#[template(path = "people/list.html")]
struct List {
    page: Page,
    desk: Desk,
    kind: &'static str,
    path: &'static str,
    asked: Filled,
    people: Vec<Shown>,
    next: String,
}

/// A line as it is read.
pub(super) struct Shown {
    pub(super) line: Line,
    pub(super) place: &'static str,
    pub(super) shape: &'static str,
    pub(super) status: String,
    pub(super) phone: String,
    pub(super) agreement: String,
}

impl Shown {
    pub(super) fn of(line: Line, words: Words) -> Self {
        let day = |text: &Option<String>| {
            text.as_deref().and_then(Day::parse).map_or_else(String::new, |day| words.short_day(day.0))
        };
        let phone = line.phone.as_deref().and_then(|text| polish_ids::Phone::parse(text).ok());
        Self {
            place: line.place.and_then(|id| Places::embedded().by_id(id)).map_or("", |place| place.name),
            shape: shape(line.status),
            status: words.say(format!("person-status-{}", <&str>::from(line.status))),
            phone: phone.map_or_else(String::new, |phone| phone.to_string()),
            agreement: day(&line.agreement),
            line,
        }
    }
}

impl List {
    fn statuses(&self) -> Vec<(String, String, bool)> {
        let asked = self.asked.text("stan");
        let link = |value: &str, label: String| {
            let query = if value.is_empty() { String::new() } else { format!("?stan={value}") };
            let address = format!("{}{}{query}", self.page.prefix, self.desk.address(self.path));
            (address, label, value == asked)
        };
        let all = link("", self.page.words.say("people-all"));
        let some = STATUSES.map(|status| link(status, self.page.words.say(format!("people-{status}"))));
        std::iter::once(all).chain(some).collect()
    }
}

/// Shows the participants.
pub async fn participants(caller: Caller, Path(house): Path<String>) -> Answer {
    page(caller, house, ("participant", "uczestnicy")).await
}

/// Shows the volunteers.
pub async fn volunteers(caller: Caller, Path(house): Path<String>) -> Answer {
    page(caller, house, ("volunteer", "wolontariusze")).await
}

async fn page(caller: Caller, house: String, (kind, path): (&'static str, &'static str)) -> Answer {
    let asked = caller.asked();
    let wanted = Wanted { most: PAGE + 1, ..wanted(&asked, kind) };
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &house)?;
        look.who().may(&Act::KeepPeople(&desk.house.id))?;
        let people = store::list(look, &desk.house.id, &wanted)?;
        Ok((desk, people))
    });
    let (desk, mut people) = found.await?;
    let more = people.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
    people.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let words = caller.words();
    let last = people.last().filter(|_| more).map(|line| line.id.clone());
    let next = last.map_or_else(String::new, |id| {
        let encoded = |text: &str| {
            percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
        };
        let (q, stan) = (encoded(asked.text("q")), encoded(asked.text("stan")));
        format!("{}{}?q={q}&stan={stan}&po={id}", caller.language.prefix(), desk.address(path))
    });
    let people = people.into_iter().map(|line| Shown::of(line, words)).collect();
    caller.show(&List { page: caller.page(), desk, kind, path, asked, people, next })
}

/// Which people a query asks for.
pub(super) fn wanted(asked: &Filled, kind: &'static str) -> Wanted {
    let compact: String = asked.text("q").chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let digits = compact.trim_start_matches('+');
    let is_phone = digits.len() >= 3 && digits.chars().all(|c| c.is_ascii_digit());
    Wanted {
        kind,
        status: STATUSES.contains(&asked.text("stan")).then(|| asked.text("stan").to_owned()),
        words: if is_phone { vec![digits.to_owned()] } else { polish_text::tokens(asked.text("q")) },
        after: asked.has("po").then(|| asked.text("po").to_owned()),
        most: PAGE,
    }
}
