//! The register of aid of a year: who was given what, when and against which receipt; to read, to print, or as a file.

use crate::aid::store::{self, Given};
use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::locale::{Language, Words};
use crate::kit::table::{Cell, Table};
use crate::look::table::attached;
use crate::look::{Desk, Page};
use crate::organisations::store::{Letterhead, letterhead};
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
    letterhead: Letterhead,
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
        let (mut form, worth) = (form(words, given), words.grosze(given.worth.0));
        if given.back > Grosze::ZERO {
            form = words.two("aid-register-recovered", "form", form, "back", words.grosze(given.back.0));
        }
        [words.date(given.on.0), given.number.to_string(), given.name.clone(), form, worth]
    }

    /// What was given, less what was asked back.
    fn total(&self) -> String {
        self.words.grosze(self.given.iter().map(|given| given.worth.0 - given.back.0).sum::<i64>())
    }

    /// Says of the total that something was taken off it, if it was.
    fn less(&self) -> Option<String> {
        let sum = |of: fn(&Given) -> Grosze| self.given.iter().map(of).sum::<Grosze>();
        let (worth, back) = (sum(|given| given.worth), sum(|given| given.back));
        let told = |amount: Grosze| self.words.grosze(amount.0);
        (back > Grosze::ZERO)
            .then(|| self.words.two("aid-register-less", "given", told(worth), "back", told(back)))
    }

    fn people(&self) -> String {
        let people: BTreeSet<&str> = self.given.iter().map(|given| given.person.as_str()).collect();
        self.words.count("aid-people", people.len())
    }
}

fn form(words: Words, given: &Given) -> String {
    words.say(format!("aid-form-{}", <&str>::from(given.form)))
}

/// `/panel/{org}/pomoc/rejestr`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let today = mutual_aid::Moment(caller.app.clock.now()).day().0.year();
    let year = year(&caller, today);
    let found = caller.look(move |look| read(look, &slug, year)).await?;
    let (desk, letterhead, given) = found;
    let back = desk.address("pomoc");
    let years = (0..YEARS).map(|before| today - before).collect();
    let (page, words) = (caller.page(), Language::Pl.words());
    caller.show(&Register { page, words, letterhead, year, years, given, back })
}

/// `/panel/{org}/pomoc/rejestr.csv`
pub async fn file(caller: Caller, Path(slug): Path<String>) -> Answer {
    let today = mutual_aid::Moment(caller.app.clock.now()).day().0.year();
    let (words, year) = (caller.words(), year(&caller, today));
    let (_, _, given) = caller.look(move |look| read(look, &slug, year)).await?;
    let row = |given: &Given| {
        let texts = [given.on.to_string(), given.number.to_string(), given.name.clone(), form(words, given)];
        let sums = [given.worth, given.back].map(|amount| Cell::Money(amount.0));
        texts.map(Cell::Text).into_iter().chain(sums).collect()
    };
    let table = Table {
        name: format!("pomoc-{year}"),
        heads: HEADS.iter().chain(&["aid-register-back"]).map(|head| words.say(head)).collect(),
        rows: given.iter().map(row).collect(),
    };
    Ok(attached(&table.name, &table.lines()))
}

fn year(caller: &Caller, today: i16) -> i16 {
    let asked = caller.asked().text("rok").parse().ok();
    asked.filter(|year| (today - YEARS + 1..=today).contains(year)).unwrap_or(today)
}

fn read(look: &mut Look<'_>, slug: &str, year: i16) -> Result<(Desk, Letterhead, Vec<Given>), Failure> {
    let desk = Desk::open(look, slug)?;
    look.who().may(&Act::SeeAid(&desk.house.id))?;
    let span = (Day(jiff::civil::date(year, 1, 1)), Day(jiff::civil::date(year, 12, 31)));
    let given = store::given(look, &desk.house.id, span, MOST)?;
    let letterhead = letterhead(look, &desk.house.id)?;
    Ok((desk, letterhead, given))
}
