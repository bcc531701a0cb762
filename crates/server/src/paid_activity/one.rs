//! A calculation: what it says, who approved it, and what can be done with it.

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::history;
use crate::kit::forms::Errors;
use crate::look::{Desk, Page};
use crate::paid_activity::store::{self, Kept};
use crate::paid_activity::{desk, kind, per};
use askama::Template;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::paid_activity::{CostLine, State};
use mutual_aid::{Act, Day, Subject};

#[derive(Template)]
#[template(path = "paid_activity/one.html")]
struct One {
    page: Page,
    desk: Desk,
    kept: Kept,
    history: Vec<history::Entry>,
    today: Day,
    keeps: bool,
    approves: bool,
    errors: Errors,
}

impl One {
    fn draft(&self) -> bool {
        self.kept.it.state(self.today) == State::Draft
    }

    fn dropped(&self) -> bool {
        self.kept.it.state(self.today) == State::Dropped
    }

    fn title(&self) -> String {
        let kind = kind(self.page.words, self.kept.it.category);
        self.kept.number.map_or_else(|| kind.clone(), |number| format!("{kind} {number}"))
    }

    fn state(&self) -> String {
        let state: &str = self.kept.it.state(self.today).into();
        self.page.words.say(format!("status-calculation-{state}"))
    }

    fn shape(&self) -> &'static str {
        match self.kept.it.state(self.today) {
            State::Draft => "new",
            State::Coming => "waiting",
            State::InForce => "done",
            _ => "ended",
        }
    }

    fn price(&self) -> String {
        format!("{} {}", self.kept.it.unit_cost(), per(self.page.words, self.kept.it.unit))
    }

    fn task(&self) -> String {
        self.page.words.say(format!("public-task-{}", self.kept.it.public_task.point()))
    }

    fn period(&self) -> String {
        let (words, it) = (self.page.words, &self.kept.it);
        words.two("engagement-from-to", "from", words.date(it.from.0), "to", words.date(it.until.0))
    }

    fn planned(&self) -> String {
        let unit = self.page.words.say(format!("unit-{}", <&str>::from(self.kept.it.unit)));
        format!("{} ({unit})", self.kept.it.planned)
    }

    fn line(&self, line: &CostLine) -> String {
        self.page.words.say(format!("cost-{}", <&str>::from(line.kind)))
    }

    fn address(&self, verb: &str) -> String {
        format!(
            "{}{}/{verb}",
            self.page.prefix,
            self.desk.address(&format!("kalkulacje/{}", self.kept.it.id))
        )
    }
}

/// Shows a calculation.
pub async fn show(caller: Caller, Path((slug, id)): Path<(String, String)>) -> Answer {
    page(&caller, slug, id, Errors::default()).await
}

/// The page, with what was refused on it.
///
/// # Errors
/// There is no such calculation in this organisation.
pub async fn page(caller: &Caller, slug: String, id: String, errors: Errors) -> Answer {
    let words = caller.words();
    let found = caller.look(move |look| {
        let desk = desk(look, &slug)?;
        let kept = store::find(look, &desk.house.id, &id)?;
        let history = history::of(look, words, &Subject::of(Noun::CostCalculation, kept.it.id.as_str()))?;
        let keeps = look.who().can(&Act::KeepCalculations(&desk.house.id));
        let approves = look.who().can(&Act::ApproveCalculation(&desk.house.id));
        Ok::<_, Failure>((desk, kept, history, look.now().day(), (keeps, approves)))
    });
    let (desk, kept, history, today, (keeps, approves)) = found.await?;
    let rejected = !errors.is_empty();
    let shown = One { page: caller.page(), desk, kept, history, today, keeps, approves, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
