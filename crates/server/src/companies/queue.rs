//! The companies the operator and the organiser look after, those that wait for the check first.

use super::store::{self, Line, SIZE};
use crate::caller::{Answer, Caller};
use crate::look::Page;
use crate::offers::place;
use askama::Template;
use mutual_aid::Act;
use mutual_aid::company::Status;
use strum::VariantNames as _;

#[derive(Template)]
#[template(path = "companies/queue.html")]
struct Queue {
    page: Page,
    chosen: Status,
    lines: Vec<Line>,
    next: String,
}

impl Queue {
    fn statuses(&self) -> &'static [&'static str] {
        Status::VARIANTS
    }

    fn is_chosen(&self, status: &str) -> bool {
        <&str>::from(self.chosen) == status
    }

    fn place(&self, line: &Line) -> String {
        place::name(line.place)
    }
}

/// `/operator/firmy`
pub async fn show(caller: Caller) -> Answer {
    let asked = caller.asked();
    let chosen = asked.text("stan").parse().unwrap_or(Status::Registered);
    let after = asked.text("po").split_once('_').map(|(at, id)| (at.to_owned(), id.to_owned()));
    let after = after.unwrap_or_default();
    let found = caller.look(move |look| {
        look.who().may(&Act::ReviewCompanies)?;
        store::of_status(look, chosen, &after)
    });
    let mut lines = found.await?;
    let more = lines.len() > SIZE;
    lines.truncate(SIZE);
    let next = lines.last().filter(|_| more).map_or_else(String::new, |last| {
        let status: &str = chosen.into();
        format!("{}/operator/firmy?stan={status}&po={}_{}", caller.language.prefix(), last.since, last.id)
    });
    caller.show(&Queue { page: caller.page(), chosen, lines, next })
}
