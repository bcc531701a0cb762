//! The desk of aid: what the funds can give, who waits for a decision, and what nobody should forget.

use crate::aid::store::{self, Fund, Line, Task, Wanted};
use crate::aid::{shape, status};
use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::locale::Words;
use crate::look::{Desk, Page};
use crate::stock::store as stock;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::fund::Purpose;
use mutual_aid::{Act, Day, Moment, OrganisationId};

/// So many requests stand on a page.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "aid/desk.html")]
struct Overview {
    page: Page,
    desk: Desk,
    open: bool,
    has_rules: bool,
    may_write_rules: bool,
    funds: Vec<Fund>,
    tasks: Vec<Task>,
    lines: Vec<Line>,
    next: String,
    now: Moment,
}

/// A fund by its purpose, or by the name of its campaign.
#[must_use]
pub(crate) fn fund_name(words: Words, fund: &Fund) -> String {
    match (&fund.name, fund.fund.purpose) {
        (Some(name), Purpose::Campaign) => name.clone(),
        (_, purpose) => words.say(format!("aid-fund-{}", <&str>::from(purpose))),
    }
}

impl Overview {
    fn fund(&self, fund: &Fund) -> String {
        fund_name(self.page.words, fund)
    }

    fn available(&self, fund: &Fund) -> String {
        self.page.words.grosze(fund.fund.available.0)
    }

    fn task(&self, task: &Task) -> String {
        self.page.words.one(format!("aid-task-{}", task.kind), "what", task.what.clone())
    }

    fn until(&self, task: &Task) -> String {
        let words = self.page.words;
        task.until.map_or_else(String::new, |day| words.one("aid-until", "day", words.date(day.0)))
    }

    fn is_late(&self, task: &Task) -> bool {
        task.until.is_some_and(|day| day < self.now.day())
    }

    fn address(&self, task: &Task) -> String {
        let slug = &self.desk.house.slug;
        match task.kind {
            "expiring" | "correction" => urls::stock_batch(slug, &task.id),
            _ => urls::aid_request(slug, &task.id),
        }
    }

    fn status(&self, line: &Line) -> String {
        status(self.page.words, line.status)
    }

    fn shape(&self, line: &Line) -> &'static str {
        shape(line.status)
    }

    fn kind(&self, line: &Line) -> String {
        let kind = line.kind.as_deref();
        kind.map_or_else(String::new, |kind| self.page.words.say(format!("aid-kind-{kind}")))
    }

    fn waits(&self, line: &Line) -> String {
        self.page.words.waiting(self.now.minutes_since(line.since))
    }
}

/// Shows what is open.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    page(caller, slug, true).await
}

/// Shows what ended.
pub async fn show_ended(caller: Caller, Path(slug): Path<String>) -> Answer {
    page(caller, slug, false).await
}

async fn page(caller: Caller, slug: String, open: bool) -> Answer {
    let asked = caller.asked();
    let after = asked.text("po").split_once('~').map(|(at, id)| (at.to_owned(), id.to_owned()));
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::SeeAid(&desk.house.id))?;
        let (house, today) = (desk.house.id.clone(), look.now().day());
        let after = after.clone().unwrap_or_default();
        let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
        let lines = store::list(look, &house, &Wanted { open: Some(open), status: None, after, most })?;
        let tasks = if open { tasks(look, &house, today)? } else { Vec::new() };
        let has_rules = store::rules_on(look, &house, today)?.is_some();
        let may_write_rules = look.who().can(&Act::KeepAidRules(&house));
        let mut funds = store::funds(look, &house)?;
        funds.retain(|fund| fund.fund.is_of_use());
        Ok((desk, lines, tasks, (has_rules, may_write_rules), funds, look.now()))
    });
    let (desk, mut lines, tasks, (has_rules, may_write_rules), funds, now) = found.await?;
    let more = lines.len() > PAGE;
    lines.truncate(PAGE);
    let last = lines.last().filter(|_| more);
    let path = desk.address(if open { "pomoc" } else { "pomoc/zakonczone" });
    let next = last.map_or_else(String::new, |line| {
        format!("{}{path}?po={}~{}", caller.language.prefix(), line.since, line.id)
    });
    let page = caller.page();
    let shown = Overview { page, desk, open, has_rules, may_write_rules, funds, tasks, lines, next, now };
    caller.show(&shown)
}

/// What waits besides the requests: second looks, appeals, corrections of the store, goods whose last day comes.
fn tasks(look: &mut Look<'_>, house: &OrganisationId, today: Day) -> Result<Vec<Task>, Failure> {
    let mut found = store::tasks(look, house)?;
    for proposed in stock::waiting(look, house)? {
        let (kind, id) = ("correction", proposed.batch.0);
        found.push(Task { kind, id, what: proposed.what, until: None });
    }
    let soon = today.plus(look.law().stock_expiry_days);
    for shelf in stock::expiring(look, house, soon)? {
        let (kind, id, until) = ("expiring", shelf.batch.id.0, shelf.batch.expires_on);
        found.push(Task { kind, id, what: shelf.what, until });
    }
    Ok(found)
}
