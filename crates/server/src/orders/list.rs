//! The orders of an organisation, and those that nobody has taken yet.

use crate::caller::{Answer, Caller};
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::orders::desk_store::{self, After, Line, PAGE};
use crate::orders::{Key, around, sheet, take};
use crate::places::Places;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::order::Status;
use mutual_aid::{Act, Moment};
use strum::VariantNames as _;

#[derive(Template)]
#[template(path = "orders/list.html")]
struct List {
    page: Page,
    desk: Desk,
    now: Moment,
    lines: Vec<Line>,
    asked: Filled,
    next: String,
}

#[derive(Template)]
#[template(path = "orders/free.html")]
struct Free {
    page: Page,
    desk: Desk,
    now: Moment,
    lines: Vec<Line>,
    may_take: bool,
    errors: Errors,
}

impl List {
    fn statuses(&self) -> Vec<Choice> {
        let label = |status: &str| self.page.words.say(format!("status-order-{status}"));
        let all = Choice::new("", self.page.words.say("orders-all"));
        let shown = Status::VARIANTS.iter().filter(|status| **status != "enquiry");
        std::iter::once(all).chain(shown.map(|status| Choice::new(*status, label(status)))).collect()
    }

    fn status(&self, line: &Line) -> String {
        self.page.words.say(format!("status-order-{}", <&str>::from(line.status)))
    }

    fn shape(&self, line: &Line) -> &'static str {
        sheet::shape(line.status)
    }
}

/// What a line is about and where, in words.
fn about(page: &Page, line: &Line) -> String {
    let category = line.category.as_deref().map(|category| page.words.say(format!("category-{category}")));
    category.unwrap_or_default()
}

fn place(line: &Line) -> String {
    line.place
        .and_then(|id| Places::embedded().by_id(id))
        .map_or_else(String::new, |place| place.name.to_owned())
}

fn waits(page: &Page, now: Moment, line: &Line) -> String {
    page.words.waiting(now.minutes_since(line.since))
}

/// Shows the orders: all, of one state, or of a number or phone.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let asked = caller.asked();
    let question = asked.clone();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let house = desk.house.id.clone();
        look.who().may(&Act::SeeOrder(Some(&house)))?;
        let lines = if question.has("szukaj") {
            desk_store::search(look, &house, &searched(question.text("szukaj")))?
        } else {
            let status = question.text("stan").parse().ok();
            desk_store::list(look, &house, status, (&after(&question), PAGE))?
        };
        Ok((desk, look.now(), lines))
    });
    let (desk, now, mut lines) = found.await?;
    let next = next_page(&desk, &asked, &mut lines);
    caller.show(&List { page: caller.page(), desk, now, lines, asked, next })
}

/// A number as people write it, or a phone.
fn searched(text: &str) -> String {
    let number = polish_ids::CaseNumber::parse(text).map(|number| number.to_string());
    let phone = || polish_ids::Phone::parse(text).map(|phone| phone.as_str().to_owned());
    number.or_else(|_| phone()).unwrap_or_else(|_| text.trim().to_owned())
}

fn after(asked: &Filled) -> After {
    match asked.text("po").split_once('_') {
        Some((since, id)) => After { since: since.to_owned(), id: id.to_owned() },
        None => After { since: "9999".to_owned(), id: String::new() },
    }
}

fn next_page(desk: &Desk, asked: &Filled, lines: &mut Vec<Line>) -> String {
    let full = usize::try_from(PAGE).unwrap_or(usize::MAX);
    if lines.len() <= full {
        return String::new();
    }
    lines.truncate(full);
    let last = lines.last().map(|line| format!("{}_{}", line.since, line.id)).unwrap_or_default();
    format!("{}?stan={}&po={last}", desk.address("zlecenia"), asked.text("stan"))
}

/// Shows the orders that nobody has taken yet.
pub async fn show_free(caller: Caller, Path(slug): Path<String>) -> Answer {
    let free = free(&caller, slug, Errors::default()).await?;
    caller.show(&free)
}

/// Takes one of them.
pub async fn submit_take(
    caller: Caller,
    Path((slug, number)): Path<(String, String)>,
    filled: Filled,
) -> Answer {
    let (house, wanted) = (slug.clone(), number);
    let gone = caller.submit(&filled, move |change| {
        let key = Key::of(&mut change.look(), &house, &wanted)?;
        take::take(change, &key)?;
        Ok(urls::order(&house, &wanted))
    });
    let gone = gone.await;
    let again = async |errors| {
        let free = free(&caller, slug, errors).await?;
        caller.show_again(&free)
    };
    caller.onward(gone, again).await
}

async fn free(caller: &Caller, slug: String, errors: Errors) -> Result<Free, crate::failure::Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::SeeOrder(Some(&desk.house.id)))?;
        let may_take = look.who().can(&Act::TakeOrder(&desk.house.id));
        let lines = around::list(look, &desk.house.id)?;
        Ok((desk, look.now(), lines, may_take))
    });
    let (desk, now, lines, may_take) = found.await?;
    Ok(Free { page: caller.page(), desk, now, lines, may_take, errors })
}
