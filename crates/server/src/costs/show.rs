//! A cost: what it was for, how it was booked, and whether it is paid.

use crate::caller::{Answer, Caller};
use crate::costs::store::{self, Kept};
use crate::costs::{shape, spent_on, status};
use crate::donations::fund_name;
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::history;
use crate::kit::forms::{Errors, Filled};
use crate::ledger::store as ledger;
use crate::look::{Choice, Desk, Page};
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::cost::{PaidFrom, Status};
use mutual_aid::event::Noun;
use mutual_aid::{Act, CostId, Moment, Subject};
use strum::VariantArray as _;

#[derive(Template)]
#[template(path = "costs/show.html")]
struct Show {
    page: Page,
    desk: Desk,
    kept: Kept,
    fund: String,
    entries: Vec<String>,
    history: Vec<history::Entry>,
    filled: Filled,
    errors: Errors,
}

impl Show {
    fn address(&self) -> String {
        format!("{}{}", self.page.prefix, urls::cost(&self.desk.house.slug, self.kept.cost.id.as_str()))
    }

    fn year(&self) -> i16 {
        self.kept.cost.on.0.year()
    }

    fn is_of_paid_activity(&self) -> bool {
        self.kept.cost.spending.line().is_some()
    }

    fn spent_on(&self) -> String {
        spent_on(self.page.words, self.kept.cost.spending)
    }

    fn amount(&self) -> String {
        self.page.words.grosze(self.kept.cost.amount.0)
    }

    fn on(&self) -> String {
        self.page.words.date(self.kept.cost.on.0)
    }

    fn status(&self) -> String {
        status(self.page.words, self.kept.cost.status())
    }

    fn shape(&self) -> &'static str {
        shape(self.kept.cost.status())
    }

    fn is_due(&self) -> bool {
        self.kept.cost.status() == Status::Due
    }

    fn stands(&self) -> bool {
        self.kept.cost.status() != Status::Withdrawn
    }

    fn paid(&self) -> Option<String> {
        let (on, from) = self.kept.cost.paid?;
        let way = self.page.words.say(format!("cost-way-{}", <&str>::from(from)));
        Some(format!("{way}, {}", self.page.words.date(on.0)))
    }

    fn ways(&self) -> Vec<Choice> {
        let named = |from: &PaidFrom| {
            let code: &str = (*from).into();
            Choice::new(code, self.page.words.say(format!("cost-way-{code}")))
        };
        PaidFrom::VARIANTS.iter().map(named).collect()
    }
}

/// `/panel/{org}/koszty/{id}`
pub async fn show(caller: Caller, Path(key): Path<(String, String)>) -> Answer {
    let today = Moment(caller.app.clock.now()).day().to_string();
    page(caller, key, Filled::of([("dzien", &today)]), Errors::default()).await
}

/// The cost, or its page again with what is wrong.
///
/// # Errors
/// There is none for this person.
pub async fn page(caller: Caller, (slug, id): (String, String), filled: Filled, errors: Errors) -> Answer {
    let words = caller.words();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let house = &desk.house.id;
        look.who().may(&Act::KeepLedger(house))?;
        let kept = store::find(look, house, &CostId(id.clone()))?;
        let fund = fund_name(words, &funds::find(look, house, &kept.cost.fund)?);
        let entries = ledger::numbers_of(look, house, &id)?;
        let history = history::of(look, words, &Subject::of(Noun::Cost, &id))?;
        Ok::<_, Failure>((desk, kept, fund, entries, history))
    });
    let (desk, kept, fund, entries, history) = found.await?;
    let rejected = !errors.is_empty();
    let shown = Show { page: caller.page(), desk, kept, fund, entries, history, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
