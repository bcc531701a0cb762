//! What belongs to somebody who is signed in: a plain menu page.

use super::{own, store};
use crate::caller::{Answer, Caller};
use crate::look::Page;
use crate::routes;
use askama::Template;
use mutual_aid::{Member, Role, Who};
use std::collections::BTreeSet;
use std::sync::LazyLock;

#[derive(Template)]
#[template(path = "accounts/own.html")]
struct Own {
    page: Page,
    name: String,
    lines: Vec<Line>,
    houses: Vec<(String, String)>,
    overdue: bool,
    connected: bool,
}

/// A line of the menu: an address, and the keys of its words and of what stands below them.
#[derive(Clone, Copy)]
struct Line {
    path: &'static str,
    key: &'static str,
}

/// Who sees a line.
type For = fn(&Member) -> bool;

/// Everything a person may have, in the order of the menu.
const LINES: [(&str, &str, For); 16] = [
    ("/moje/dzien", "own-day", |member| !member.people.is_empty()),
    ("/moje/godziny", "own-hours", |member| !member.people.is_empty()),
    ("/moje/oferty", "own-offers", |member| !member.people.is_empty()),
    ("/moje/prosby", "own-orders", |_| true),
    ("/moje/terminy", "own-slots", |_| true),
    ("/moje/pomoc", "own-aid", |member| !member.people.is_empty()),
    ("/moje/firma", "own-company", |member| !member.companies.is_empty()),
    ("/moje/umiejetnosci", "own-skills", |member| !member.people.is_empty()),
    ("/moje/dokumenty", "own-documents", |member| !member.people.is_empty()),
    ("/moje/organizacje", "own-connected", |member| !member.people.is_empty()),
    ("/moje/powiadomienia", "own-notifications", |_| true),
    ("/moje/dane", "own-data", |_| true),
    ("/moje/bezpieczenstwo", "own-security", |_| true),
    ("/organizator", "own-organiser", |member| directs(member, Role::Organiser)),
    ("/operator/firmy", "own-companies", |member| directs(member, Role::Organiser)),
    ("/operator", "own-operator", |member| directs(member, Role::Operator)),
];

fn directs(member: &Member, role: Role) -> bool {
    member.roles.contains(&(role, None))
}

/// The addresses there are: the menu never leads where there is no page.
static OPEN: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    [routes::own(), routes::offering(), routes::programme()]
        .into_iter()
        .flatten()
        .map(|(path, _)| path)
        .collect()
});

/// Shows the menu.
pub async fn show(caller: Caller) -> Answer {
    let account = own(&caller)?;
    let houses = caller.look(move |look| Ok(store::houses(look.tx, &account)?)).await?;
    let Who::Member(member) = &caller.who else { return Err(mutual_aid::Denied::SignIn.into()) };
    let lines = LINES.into_iter().filter(|(path, _, shown)| OPEN.contains(path) && shown(member));
    caller.show(&Own {
        page: caller.page(),
        name: caller.name.clone().unwrap_or_default(),
        lines: lines.map(|(path, key, _)| Line { path, key }).collect(),
        houses,
        overdue: member.second_factor_overdue,
        connected: caller.asked().has("polaczono"),
    })
}
