//! The calculations of an organisation, and how the year stands.

use crate::caller::{Answer, Caller};
use crate::look::{Desk, Page};
use crate::paid_activity::store::{self, Kept};
use crate::paid_activity::{desk, kind, per};
use askama::Template;
use axum::extract::Path;
use mutual_aid::money::Grosze;
use mutual_aid::paid_activity::{Scope, Standing, State, YearCheck, register_alert};
use mutual_aid::{Act, Day, Law};

#[derive(Template)]
#[template(path = "paid_activity/list.html")]
struct List {
    page: Page,
    desk: Desk,
    found: Found,
}

struct Found {
    calculations: Vec<Kept>,
    checks: Vec<YearCheck>,
    scope: Scope,
    sold: Grosze,
    law: Law,
    today: Day,
    keeps: bool,
    declares: bool,
    collects: bool,
}

impl List {
    fn kind(&self, kept: &Kept) -> String {
        kind(self.page.words, kept.it.category)
    }

    fn price(&self, kept: &Kept) -> String {
        format!("{} {}", kept.it.unit_cost(), per(self.page.words, kept.it.unit))
    }

    fn period(&self, kept: &Kept) -> String {
        let words = self.page.words;
        words.two("engagement-from-to", "from", words.date(kept.it.from.0), "to", words.date(kept.it.until.0))
    }

    fn state(&self, kept: &Kept) -> String {
        let state: &str = kept.it.state(self.found.today).into();
        self.page.words.say(format!("status-calculation-{state}"))
    }

    fn shape(&self, kept: &Kept) -> &'static str {
        match kept.it.state(self.found.today) {
            State::Draft => "new",
            State::Coming => "waiting",
            State::InForce => "done",
            State::Superseded | State::Over | State::Dropped => "ended",
        }
    }

    /// The kinds whose fees came near the costs or passed them.
    fn alerts(&self) -> Vec<(bool, String)> {
        let words = self.page.words;
        let alert = |check: &YearCheck| {
            let standing = check.standing(&self.found.law);
            let share =
                check.per_cent().map_or_else(|| words.say("year-no-costs"), |share| format!("{share} %"));
            let sentence = words.two("year-alert", "kind", kind(words, check.category), "share", share);
            (standing != Standing::Fine).then_some((standing == Standing::Over, sentence))
        };
        self.found.checks.iter().filter_map(alert).collect()
    }

    fn year(&self) -> i16 {
        self.found.today.0.year()
    }

    fn register(&self) -> Option<String> {
        let line = register_alert(self.found.sold, &self.found.law)?;
        let limit = Grosze::zloty(self.found.law.cash_register_zloty).to_string();
        let key = format!("register-alert-{line}");
        Some(self.page.words.two(key, "sold", self.found.sold.to_string(), "limit", limit))
    }
}

/// Shows the list.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        let desk = desk(look, &slug)?;
        let (house, today) = (desk.house.id.clone(), look.now().day());
        let found = Found {
            calculations: store::list(look, &house)?,
            checks: store::balance::of_year(look.tx, &house, today.0.year())?,
            scope: store::scope::find(look.tx, &house)?,
            sold: store::balance::sold_to_people(look.tx, &house, today.0.year())?,
            law: look.law(),
            today,
            keeps: look.who().can(&Act::KeepCalculations(&house)),
            declares: look.who().can(&Act::DeclarePaidScope(&house)),
            collects: look.who().can(&Act::CollectFees(&house)),
        };
        Ok((desk, found))
    });
    let (desk, found) = found.await?;
    caller.show(&List { page: caller.page(), desk, found })
}
