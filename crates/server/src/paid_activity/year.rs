//! The yearly check: what each kind of service brought in and what it cost, month by month, also on paper.

use crate::caller::{Answer, Caller};
use crate::costs::store::{self as costs, Kept, Wanted};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::paid_activity::store::checks::Looked;
use crate::paid_activity::{desk, kind, store};
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::ledger::{ActivityKind, Month};
use mutual_aid::money::Grosze;
use mutual_aid::paid_activity::{Standing, YearCheck, register_alert};
use mutual_aid::{Act, Day, Law};

/// The years that can be looked at.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2200;

/// Costs on the page at most; all of them stand on the page of the costs.
const MOST: i64 = 200;

#[derive(Template)]
#[template(path = "paid_activity/year.html")]
struct Year {
    page: Page,
    desk: Desk,
    year: i16,
    found: Found,
    filled: Filled,
    errors: Errors,
}

struct Found {
    checks: Vec<YearCheck>,
    looked: Vec<Looked>,
    costs: Vec<Kept>,
    sold: Grosze,
    law: Law,
    today: Day,
    collects: bool,
    keeps_ledger: bool,
}

impl Year {
    fn kind(&self, check: &YearCheck) -> String {
        kind(self.page.words, check.category)
    }

    fn share(&self, check: &YearCheck) -> String {
        check.per_cent().map_or_else(|| self.page.words.say("year-no-costs"), |share| format!("{share} %"))
    }

    fn shape(&self, check: &YearCheck) -> &'static str {
        match check.standing(&self.found.law) {
            Standing::Fine => "done",
            Standing::Near => "waiting",
            Standing::Over => "problem",
        }
    }

    fn standing(&self, check: &YearCheck) -> String {
        self.page.words.say(format!("year-{}", <&str>::from(check.standing(&self.found.law))))
    }

    /// The kinds whose next fee waits for a reason.
    fn open(&self) -> Vec<&YearCheck> {
        let open = |check: &&YearCheck| check.may_quote(self.found.today).is_err();
        self.found.checks.iter().filter(open).collect()
    }

    fn cost(&self, kept: &Kept) -> String {
        let (words, cost) = (self.page.words, &kept.cost);
        let what = cost.spending.line().map(|(category, line)| {
            format!("{}: {}, ", kind(words, category), words.say(format!("cost-{}", <&str>::from(line))))
        });
        let day = words.date(cost.on.0);
        format!("{day}, {}. {}{}", words.grosze(cost.amount.0), what.unwrap_or_default(), cost.note)
    }

    fn cost_address(&self, kept: &Kept) -> String {
        format!("{}{}", self.page.prefix, urls::cost(&self.desk.house.slug, kept.cost.id.as_str()))
    }

    fn looked_month(&self, looked: &Looked) -> String {
        Month::parse(&looked.month).map(|month| self.page.words.month(month.first().0)).unwrap_or_default()
    }

    fn looked_kind(&self, looked: &Looked) -> String {
        kind(self.page.words, looked.category)
    }

    fn looked_standing(&self, looked: &Looked) -> String {
        self.page.words.say(format!("year-{}", looked.standing))
    }

    fn sold(&self) -> String {
        let limit = Grosze::zloty(self.found.law.cash_register_zloty).to_string();
        self.page.words.two("year-sold", "sold", self.found.sold.to_string(), "limit", limit)
    }

    fn register(&self) -> Option<String> {
        let line = register_alert(self.found.sold, &self.found.law)?;
        let limit = Grosze::zloty(self.found.law.cash_register_zloty).to_string();
        Some(self.page.words.two(
            format!("register-alert-{line}"),
            "sold",
            self.found.sold.to_string(),
            "limit",
            limit,
        ))
    }

    fn address(&self, verb: &str) -> String {
        format!("{}{}/{verb}", self.page.prefix, self.desk.address(&format!("kalkulacje/rok/{}", self.year)))
    }
}

/// The year of an address.
///
/// # Errors
/// It is none.
pub fn year_of(text: &str) -> Result<i16, Failure> {
    text.parse().ok().filter(|year| YEARS.contains(year)).ok_or(Failure::NotFound)
}

/// Shows the check.
pub async fn show(caller: Caller, Path((slug, year)): Path<(String, String)>) -> Answer {
    page(&caller, slug, year_of(&year)?, (Filled::default(), Errors::default())).await
}

/// The page, with what was filled in and refused on it.
///
/// # Errors
/// It is not for this person.
pub async fn page(caller: &Caller, slug: String, year: i16, (filled, errors): (Filled, Errors)) -> Answer {
    let found = caller.look(move |look| {
        let desk = desk(look, &slug)?;
        let house = desk.house.id.clone();
        let wanted = Wanted { year, activity: Some(ActivityKind::Paid), after: None, most: MOST };
        let found = Found {
            checks: store::balance::of_year(look.tx, &house, year)?,
            looked: store::checks::looked(look.tx, &house, year)?,
            costs: costs::of_year(look, &house, &wanted)?,
            sold: store::balance::sold_to_people(look.tx, &house, year)?,
            law: look.law(),
            today: look.now().day(),
            collects: look.who().can(&Act::CollectFees(&house)),
            keeps_ledger: look.who().can(&Act::KeepLedger(&house)),
        };
        Ok((desk, found))
    });
    let (desk, found) = found.await?;
    let rejected = !errors.is_empty();
    let shown = Year { page: caller.page(), desk, year, found, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
