//! The register of aid of a year: who was given what, when and against which receipt; to read, to print, or as a file.

use crate::aid::store::{self, Given};
use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::locale::{Language, Words};
use crate::kit::table::{Cell, Table};
use crate::look::table::attached;
use crate::look::{Desk, Page};
use askama::Template;
use axum::extract::Path;
use mutual_aid::{Act, Day, Grosze};
use std::collections::BTreeSet;

/// Gifts of one year in the register at most.
const MOST: i64 = 20_000;

/// So many years can be chosen.
const YEARS: i16 = 6;

const HEADS: [&str; 5] =
    ["aid-register-day", "aid-register-receipt", "aid-who", "aid-form", "aid-receipt-value"];

#[derive(Template)]
#[template(path = "aid/register.html")]
struct Register {
    page: Page,
    /// The paper is Polish.
    words: Words,
    house: String,
    year: i16,
    years: Vec<i16>,
    given: Vec<Given>,
    back: String,
}

impl Register {
    fn heads(&self) -> [String; 5] {
        HEADS.map(|head| self.words.say(head))
    }

    fn row(&self, given: &Given) -> [String; 5] {
        let words = self.words;
        let [form, worth] = [form(words, given), words.grosze(given.worth.0)];
        [words.date(given.on.0), given.number.to_string(), given.name.clone(), form, worth]
    }

    fn total(&self) -> String {
        self.words.grosze(self.given.iter().map(|given| given.worth).sum::<Grosze>().0)
    }

    fn people(&self) -> String {
        let people: BTreeSet<&str> = self.given.iter().map(|given| given.person.as_str()).collect();
        self.words.count("aid-people", people.len())
    }
}

/// In which form something was given, and whether it was asked back.
fn form(words: Words, given: &Given) -> String {
    let form = words.say(format!("aid-form-{}", <&str>::from(given.form)));
    if given.recovered { words.one("aid-register-recovered", "form", form) } else { form }
}

/// `/panel/{org}/pomoc/rejestr`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let today = mutual_aid::Moment(caller.app.clock.now()).day().0.year();
    let year = year(&caller, today);
    let found = caller.look(move |look| read(look, &slug, year)).await?;
    let (desk, given) = found;
    let back = desk.address("pomoc");
    let years = (0..YEARS).map(|before| today - before).collect();
    let (page, words) = (caller.page(), Language::Pl.words());
    caller.show(&Register { page, words, house: desk.house.name, year, years, given, back })
}

/// `/panel/{org}/pomoc/rejestr.csv`
pub async fn file(caller: Caller, Path(slug): Path<String>) -> Answer {
    let today = mutual_aid::Moment(caller.app.clock.now()).day().0.year();
    let (words, year) = (caller.words(), year(&caller, today));
    let (_, given) = caller.look(move |look| read(look, &slug, year)).await?;
    let row = |given: &Given| {
        let texts = [given.on.to_string(), given.number.to_string(), given.name.clone(), form(words, given)];
        texts.map(Cell::Text).into_iter().chain([Cell::Money(given.worth.0)]).collect()
    };
    let table = Table {
        name: format!("pomoc-{year}"),
        heads: HEADS.map(|head| words.say(head)).into(),
        rows: given.iter().map(row).collect(),
    };
    Ok(attached(&table.name, &table.lines()))
}

fn year(caller: &Caller, today: i16) -> i16 {
    let asked = caller.asked().text("rok").parse().ok();
    asked.filter(|year| (today - YEARS + 1..=today).contains(year)).unwrap_or(today)
}

fn read(look: &mut Look<'_>, slug: &str, year: i16) -> Result<(Desk, Vec<Given>), Failure> {
    let desk = Desk::open(look, slug)?;
    look.who().may(&Act::SeeAid(&desk.house.id))?;
    let span = (Day(jiff::civil::date(year, 1, 1)), Day(jiff::civil::date(year, 12, 31)));
    let given = store::given(look, &desk.house.id, span, MOST)?;
    Ok((desk, given))
}
