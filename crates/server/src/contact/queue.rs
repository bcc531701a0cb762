//! The messages that wait on a desk: of the operator, of the organiser, of an organisation.

use super::store::{self, Line, SIZE, Sort};
use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk as Panel, Page};
use askama::Template;
use axum::extract::Path;
use mutual_aid::Denied;
use mutual_aid::contact_message::Desk;

/// The list of messages and the buttons beside them.
struct List {
    lines: Vec<Line>,
    address: String,
    answered: bool,
    next: String,
}

#[derive(Template)]
#[template(path = "contact/queue.html")]
struct Queue {
    page: Page,
    errors: Errors,
    list: List,
}

#[derive(Template)]
#[template(path = "contact/desk.html")]
struct OfHouse {
    page: Page,
    desk: Panel,
    errors: Errors,
    list: List,
}

impl List {
    fn of(lines: Vec<Line>, address: &str, asked: &Filled, prefix: &str) -> Self {
        let mut lines = lines;
        let more = lines.len() > SIZE;
        lines.truncate(SIZE);
        let answered = asked.has("zalatwione");
        let last = lines.last().filter(|_| more);
        let next = last.map_or_else(String::new, |line| {
            let done = if answered { "&zalatwione=tak" } else { "" };
            format!("{prefix}{address}?przed={}_{}{done}", line.received, line.id)
        });
        Self { lines, address: address.to_owned(), answered, next }
    }
}

fn sort(asked: &Filled, desks: Vec<Desk>) -> Sort {
    let before = asked.text("przed").split_once('_').map(|(at, id)| (at.to_owned(), id.to_owned()));
    Sort { desks, answered: asked.has("zalatwione"), before }
}

/// The desks of the whole programme that the caller answers for.
fn desks(look: &Look<'_>) -> Result<Vec<Desk>, Denied> {
    let all = [Desk::Operator, Desk::Organiser];
    let own: Vec<Desk> = all.iter().filter(|desk| look.who().can(&desk.opened_by())).cloned().collect();
    match own.is_empty() {
        true => look.who().may(&Desk::Operator.opened_by()).map(|()| own),
        false => Ok(own),
    }
}

/// `/operator/wiadomosci`
pub async fn show(caller: Caller) -> Answer {
    page(&caller, Errors::default()).await
}

/// The page of the operator and the organiser, perhaps after a mistake.
///
/// # Errors
/// The caller answers for neither.
pub async fn page(caller: &Caller, errors: Errors) -> Answer {
    let asked = caller.asked();
    let sorted = asked.clone();
    let found = caller.look(move |look| {
        let desks = desks(look)?;
        store::page(look, &sort(&sorted, desks))
    });
    let list = List::of(found.await?, "/operator/wiadomosci", &asked, caller.language.prefix());
    let again = !errors.is_empty();
    let queue = Queue { page: caller.page(), errors, list };
    if again { caller.show_again(&queue) } else { caller.show(&queue) }
}

/// `/panel/{org}/wiadomosci`
pub async fn show_of_house(caller: Caller, Path(slug): Path<String>) -> Answer {
    page_of_house(&caller, slug, Errors::default()).await
}

/// The page of an organisation, perhaps after a mistake.
///
/// # Errors
/// The caller does not answer for it.
pub async fn page_of_house(caller: &Caller, slug: String, errors: Errors) -> Answer {
    let asked = caller.asked();
    let (sorted, address) = (asked.clone(), format!("/panel/{slug}/wiadomosci"));
    let found = caller.look(move |look| {
        let panel = Panel::open(look, &slug)?;
        let desk = Desk::Organisation(panel.house.id.clone());
        look.who().may(&desk.opened_by())?;
        Ok::<_, Failure>((store::page(look, &sort(&sorted, vec![desk]))?, panel))
    });
    let (lines, desk) = found.await?;
    let list = List::of(lines, &address, &asked, caller.language.prefix());
    let again = !errors.is_empty();
    let queue = OfHouse { page: caller.page(), desk, errors, list };
    if again { caller.show_again(&queue) } else { caller.show(&queue) }
}
