//! The donations of an organisation, a year at a time; who gave shows only to those who do not handle orders.

use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::donations::store::{self, Line, Wanted};
use crate::donations::{fund_name, shape};
use crate::failure::Failure;
use crate::funds::store::{self as funds, Kept as Fund};
use crate::kit::csv;
use crate::kit::forms::Filled;
use crate::kit::locale::Words;
use crate::look::table::attached;
use crate::look::{Desk, Page};
use crate::organisations::store as organisations;
use askama::Template;
use axum::extract::Path;
use mutual_aid::{Act, Grosze, Moment};

/// Donations on one page.
const PAGE: i64 = 50;

/// Donations in one file at most.
const MOST: i64 = 100_000;

#[derive(Template)]
#[template(path = "donations/list.html")]
struct List {
    page: Page,
    desk: Desk,
    year: i16,
    this_year: i16,
    announced: bool,
    lines: Vec<Shown>,
    /// Name, what it can give, and whether it stands below nothing.
    funds: Vec<(String, String, bool)>,
    sees: bool,
    next: String,
}

/// A line as it is read.
struct Shown {
    id: String,
    on: String,
    amount: String,
    way: String,
    fund: String,
    donor: String,
    status: String,
    shape: &'static str,
    code: String,
}

impl List {
    fn address(&self) -> String {
        format!("{}{}", self.page.prefix, self.desk.address("darowizny"))
    }

    fn years(&self) -> Vec<i16> {
        (0..5).map(|before| self.this_year - before).collect()
    }
}

/// `/panel/{org}/darowizny`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let (asked, this_year) = (caller.asked(), Moment(caller.app.clock.now()).day().0.year());
    let (year, mut wanted) = wanted(&asked, this_year);
    wanted.most = PAGE + 1;
    let (words, announced) = (caller.words(), wanted.announced);
    let found = caller.look(move |look| find(look, &slug, &wanted)).await?;
    let mut lines = found.lines;
    let more = lines.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
    lines.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let last = lines.last().filter(|_| more && !announced);
    let next = last.map_or_else(String::new, |line| {
        let on = line.on.map_or_else(String::new, |day| day.to_string());
        let address = found.desk.address("darowizny");
        format!("{}{address}?rok={year}&od={on}&po={}", caller.language.prefix(), line.id)
    });
    let lines = lines.iter().map(|line| shown(words, line, &found.funds, found.sees)).collect();
    let available = |fund: &Fund| {
        let free = fund.fund.available;
        (fund_name(words, fund), words.grosze(free.0), free < Grosze::ZERO)
    };
    let funds = found.funds.iter().map(available).collect();
    let (page, sees) = (caller.page(), found.sees || found.may_look);
    caller.show(&List { page, desk: found.desk, year, this_year, announced, lines, funds, sees, next })
}

/// `/panel/{org}/darowizny/plik.csv`: the same columns.
pub async fn file(caller: Caller, Path(slug): Path<String>) -> Answer {
    let (_, wanted) = wanted(&caller.asked(), Moment(caller.app.clock.now()).day().0.year());
    let wanted = Wanted { most: MOST, after: None, ..wanted };
    let (words, found) = (caller.words(), caller.look(move |look| find(look, &slug, &wanted)).await?);
    let heads = [
        "donation-day",
        "donation-amount",
        "donation-how",
        "donation-purpose",
        "donation-donor",
        "people-status",
    ];
    let mut rows = vec![csv::line(heads.map(|head| words.say(head)))];
    for line in &found.lines {
        let shown = shown(words, line, &found.funds, found.sees);
        let amount = line
            .amount
            .map_or_else(String::new, |amount| format!("{},{:02}", amount.0 / 100, amount.0 % 100));
        let on = line.on.map_or_else(String::new, |day| day.to_string());
        rows.push(csv::line([on, amount, shown.way, shown.fund, shown.donor, shown.status]));
    }
    Ok(attached("darowizny", &rows))
}

struct Found {
    /// In a declared small organisation whoever keeps donations may look, and it is written down.
    may_look: bool,
    desk: Desk,
    lines: Vec<Line>,
    funds: Vec<Fund>,
    sees: bool,
}

fn find(look: &mut Look<'_>, slug: &str, wanted: &Wanted) -> Result<Found, Failure> {
    let desk = Desk::open(look, slug)?;
    look.who().may(&Act::KeepDonations(&desk.house.id))?;
    Ok(Found {
        lines: store::page(look, &desk.house.id, wanted)?,
        funds: funds::list(look, &desk.house.id)?,
        sees: look.who().can(&Act::SeeDonors(&desk.house.id)),
        may_look: organisations::find(look, slug)?.card.small,
        desk,
    })
}

fn wanted(asked: &Filled, this_year: i16) -> (i16, Wanted) {
    let year =
        asked.text("rok").parse().ok().filter(|year| (2000..=this_year).contains(year)).unwrap_or(this_year);
    let after = asked.has("po").then(|| (asked.text("od").to_owned(), asked.text("po").to_owned()));
    let announced = asked.text("stan") == "zapowiedziane";
    let (from, until) = (format!("{year}-01-01"), format!("{year}-12-31"));
    (year, Wanted { announced, from, until, after, most: PAGE, ..Wanted::default() })
}

fn shown(words: Words, line: &Line, funds: &[Fund], sees: bool) -> Shown {
    let fund = funds.iter().find(|fund| fund.fund.id == line.fund);
    let donor = match &line.donor {
        Some(name) if sees => name.clone(),
        Some(_) => words.say("donation-hidden"),
        None => words.say("donation-anonymous"),
    };
    Shown {
        id: line.id.0.clone(),
        on: line.on.map_or_else(String::new, |day| words.short_day(day.0)),
        amount: line.amount.map_or_else(String::new, |amount| words.grosze(amount.0)),
        way: words.say(format!("donation-way-{}", <&str>::from(line.way))),
        fund: fund.map_or_else(String::new, |fund| fund_name(words, fund)),
        donor,
        status: words.say(format!("donation-status-{}", <&str>::from(line.status))),
        shape: shape(line.status),
        code: line.code.clone().unwrap_or_default(),
    }
}
