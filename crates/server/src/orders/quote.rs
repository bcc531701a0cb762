//! „Wycena” as it is printed for whoever asked: what is offered, what it costs, what the fee covers and until when; in Polish.

use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::locale::{Language, Words};
use crate::law::store as law;
use crate::look::Page;
use crate::orders::addressee::Addressee;
use crate::orders::{Case, Key, store};
use crate::organisations::store::find_house;
use crate::organisations::store::{Letterhead, letterhead};
use crate::paid_activity::{self, store as calculations};
use crate::terms::store as terms;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::order::Status;
use mutual_aid::paid_activity::{CostCalculation, CostLine, Quote};
use mutual_aid::terms::Version;
use mutual_aid::{Act, Day};

#[derive(Template)]
#[template(path = "orders/quote.html")]
struct Sheet {
    page: Page,
    /// The paper is Polish.
    words: Words,
    found: Found,
    back: String,
}

/// What stands on the paper.
struct Found {
    case: Case,
    version: Version,
    quote: Quote,
    calculation: CostCalculation,
    letterhead: Letterhead,
    acts: Vec<law::Act>,
    /// The last day on which the requester can say yes.
    until: Day,
}

impl Sheet {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn cited(&self, key: &str) -> &str {
        self.found.acts.iter().find(|act| act.key == key).map_or("", |act| &act.citation)
    }

    fn kind(&self) -> String {
        paid_activity::kind(self.words, self.found.calculation.category)
    }

    /// Whom it is for, line by line.
    fn requester(&self) -> Vec<String> {
        Addressee::of(&self.found.case.details).lines()
    }

    fn when(&self) -> Option<String> {
        self.found.version.span.map(|span| self.words.moment_with_year(span.starts.0))
    }

    fn unit(&self) -> String {
        self.words.say(format!("unit-{}", <&str>::from(self.found.calculation.unit)))
    }

    fn line(&self, line: &CostLine) -> String {
        self.words.say(format!("cost-{}", <&str>::from(line.kind)))
    }

    /// The day on which the organisation stood by these terms.
    fn made(&self) -> Option<String> {
        self.found.version.organisation.map(|moment| self.words.date(moment.day().0))
    }

    /// Whether both sides said yes, so that the paper offers nothing any more.
    fn agreed(&self) -> bool {
        self.found.version.requester.is_some() && self.found.version.organisation.is_some()
    }

    fn until(&self) -> String {
        self.words.one("quote-until", "day", self.words.date(self.found.until.0))
    }
}

/// `/panel/{org}/zlecenia/{number}/wycena`; an order without a fee on the table has none.
pub async fn show(caller: Caller, Path((slug, number)): Path<(String, String)>) -> Answer {
    let back = urls::order(&slug, &number);
    let found = caller.look(move |look| find(look, &slug, &number)).await?;
    caller.show(&Sheet { page: caller.page(), words: Language::Pl.words(), found, back })
}

fn find(look: &mut Look<'_>, slug: &str, number: &str) -> Result<Found, Failure> {
    let house = find_house(look, slug)?.id;
    look.who().may(&Act::SeeOrder(Some(&house)))?;
    let case = store::find(look, &Key { organisation: house.clone(), number: number.to_owned() })?;
    let talks = terms::find(look, &case.order.id)?;
    let version = talks.current().cloned().ok_or(Failure::NotFound)?;
    let quote = version.fee.clone().ok_or(Failure::NotFound)?;
    let calculation = calculations::find(look, &house, quote.calculation.as_str())?.it;
    let until = until(&case, &calculation, look.law().order_expires_days);
    let (letterhead, acts) = (letterhead(look, &house)?, law::acts(look.tx, look.now().day())?);
    Ok(Found { case, version, quote, calculation, letterhead, acts, until })
}

/// Until when the requester can say yes: an order that nobody answers ends, and a fee rests on its calculation.
fn until(case: &Case, calculation: &CostCalculation, days: i64) -> Day {
    let answer = case.order.since.plus_days(days).day();
    let over = calculation.until;
    if case.order.status == Status::TermsProposed { answer.min(over) } else { over }
}
