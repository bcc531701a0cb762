//! The entries of a year as they were booked, the newest first.

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::ledger::store::{self, Booked};
use crate::look::{Desk, Page};
use askama::Template;
use axum::extract::Path;
use mutual_aid::{Act, Grosze, Moment};

/// Lines of entries on one page.
const PAGE: i64 = 100;

#[derive(Template)]
#[template(path = "ledger/entries.html")]
struct Entries {
    page: Page,
    desk: Desk,
    year: i16,
    lines: Vec<Booked>,
    next: String,
}

impl Entries {
    fn day(&self, line: &Booked) -> String {
        mutual_aid::Day::parse(&line.booked_on)
            .map_or_else(String::new, |day| self.page.words.short_day(day.0))
    }

    fn debit(&self, line: &Booked) -> String {
        if line.amount > Grosze::ZERO { self.page.words.grosze(line.amount.0) } else { String::new() }
    }

    fn credit(&self, line: &Booked) -> String {
        if line.amount < Grosze::ZERO { self.page.words.grosze(-line.amount.0) } else { String::new() }
    }
}

/// `/panel/{org}/ksiegi/zapisy`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let (asked, today) = (caller.asked(), Moment(caller.app.clock.now()).day());
    let asked_year = asked.text("rok").parse().ok();
    let year: i16 =
        asked_year.filter(|year| (2000..=today.0.year()).contains(year)).unwrap_or(today.0.year());
    let after = asked.has("po").then(|| (asked.text("od").to_owned(), asked.text("po").to_owned()));
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::SeeLedger(&desk.house.id))?;
        let lines = store::entries(look, &desk.house.id, year, (after.clone(), PAGE))?;
        Ok::<_, Failure>((lines, desk))
    });
    let (lines, desk) = found.await?;
    let full = i64::try_from(lines.len()).is_ok_and(|count| count >= PAGE);
    let last = lines.last().filter(|_| full);
    let next = last.map_or_else(String::new, |line| {
        let address = desk.address("ksiegi/zapisy");
        format!("{}{address}?rok={year}&od={}&po={}", caller.language.prefix(), line.booked_on, line.entry)
    });
    caller.show(&Entries { page: caller.page(), desk, year, lines, next })
}
