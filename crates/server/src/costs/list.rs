//! The costs of a year by kind of activity; what is still to pay stands first, of whatever year it is.

use crate::caller::{Answer, Caller};
use crate::costs::store::{self, Kept, Wanted};
use crate::costs::{PATH, shape, spent_on, status};
use crate::failure::Failure;
use crate::look::{Desk, Page};
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::ledger::ActivityKind;
use mutual_aid::{Act, Grosze, Moment};
use strum::VariantArray as _;

/// Costs on one page.
const PAGE: usize = 100;

/// At most so many that are still to pay.
const OWED: usize = 200;

#[derive(Template)]
#[template(path = "costs/list.html")]
struct List {
    page: Page,
    desk: Desk,
    this_year: i16,
    wanted: Wanted,
    found: Found,
    next: String,
}

struct Found {
    to_pay: Vec<Kept>,
    owed: Grosze,
    costs: Vec<Kept>,
    sums: Vec<(ActivityKind, Grosze)>,
    keeps: bool,
}

impl List {
    fn address(&self) -> String {
        format!("{}{}", self.page.prefix, self.desk.address(PATH))
    }

    fn years(&self) -> Vec<i16> {
        (0..5).map(|before| self.this_year - before).collect()
    }

    fn activities(&self) -> Vec<&'static str> {
        ActivityKind::VARIANTS.iter().map(Into::into).collect()
    }

    fn activity(&self) -> &'static str {
        self.wanted.activity.map_or("", Into::into)
    }

    /// Whether more is to pay than stands here.
    fn owes_more(&self) -> bool {
        self.found.to_pay.len() > OWED
    }

    fn owed_here(&self) -> usize {
        self.found.to_pay.len().min(OWED)
    }

    fn sum(&self, (activity, amount): &(ActivityKind, Grosze)) -> (String, String) {
        let name = self.page.words.say(format!("activity-{}", <&str>::from(*activity)));
        (name, self.money(amount))
    }

    fn total(&self) -> String {
        self.money(&self.found.sums.iter().map(|(_, amount)| *amount).sum())
    }

    fn money(&self, amount: &Grosze) -> String {
        self.page.words.grosze(amount.0)
    }

    fn day(&self, kept: &Kept) -> String {
        self.page.words.short_day(kept.cost.on.0)
    }

    fn day_with_year(&self, kept: &Kept) -> String {
        self.page.words.date(kept.cost.on.0)
    }

    fn amount(&self, kept: &Kept) -> String {
        self.money(&kept.cost.amount)
    }

    fn spent_on(&self, kept: &Kept) -> String {
        spent_on(self.page.words, kept.cost.spending)
    }

    fn one(&self, kept: &Kept) -> String {
        format!("{}{}", self.page.prefix, urls::cost(&self.desk.house.slug, kept.cost.id.as_str()))
    }

    fn status(&self, kept: &Kept) -> String {
        status(self.page.words, kept.cost.status())
    }

    fn shape(&self, kept: &Kept) -> &'static str {
        shape(kept.cost.status())
    }

    fn file(&self, ending: &str) -> String {
        let register = self.desk.address(&format!("rejestry/{}/koszty.{ending}", self.wanted.year));
        format!("{}{register}", self.page.prefix)
    }
}

/// `/panel/{org}/koszty`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let (asked, this_year) = (caller.asked(), Moment(caller.app.clock.now()).day().0.year());
    let year = asked.text("rok").parse().ok().filter(|year| (2000..=this_year).contains(year));
    let wanted = Wanted {
        year: year.unwrap_or(this_year),
        activity: asked.text("dzialalnosc").parse().ok(),
        after: asked.has("po").then(|| (asked.text("od").to_owned(), asked.text("po").to_owned())),
        most: PAGE as i64 + 1,
    };
    let of = wanted.clone();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let house = &desk.house.id;
        look.who().may(&Act::SeeLedger(house))?;
        let found = Found {
            to_pay: store::to_pay(look, house, OWED as i64 + 1)?,
            owed: store::owed(look, house)?,
            costs: store::of_year(look, house, &of)?,
            sums: store::sums(look, house, of.year)?,
            keeps: look.who().can(&Act::KeepLedger(house)),
        };
        Ok::<_, Failure>((found, desk))
    });
    let (mut found, desk) = found.await?;
    let more = found.costs.len() > PAGE;
    found.costs.truncate(PAGE);
    let last = found.costs.last().filter(|_| more);
    let next = last.map_or_else(String::new, |kept| {
        let (address, activity) = (desk.address(PATH), asked.text("dzialalnosc"));
        let (prefix, year, on, id) = (caller.language.prefix(), wanted.year, kept.cost.on, &kept.cost.id);
        let activity = if wanted.activity.is_some() { activity } else { "" };
        format!("{prefix}{address}?rok={year}&dzialalnosc={activity}&od={on}&po={id}")
    });
    caller.show(&List { page: caller.page(), desk, this_year, wanted, found, next })
}
