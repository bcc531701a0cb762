//! The exceptions of a year: how often, by which role, and why; also of organisations too small for anything else.

use super::store::{self, Made};
use crate::caller::{Answer, Caller};
use crate::look::Page;
use askama::Template;
use mutual_aid::{Act, Moment};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

#[derive(Template)]
#[template(path = "exceptions/list.html")]
struct List {
    page: Page,
    year: i16,
    today: i16,
    houses: Vec<House>,
}

/// An organisation with what it made an exception of.
struct House {
    name: String,
    lines: Vec<Line>,
}

/// Exceptions of one kind by people of the same roles.
struct Line {
    kind: String,
    roles: Vec<String>,
    count: i64,
    reasons: Vec<String>,
}

impl List {
    fn years(&self) -> Vec<i16> {
        (0..5).map(|before| self.today - before).collect()
    }

    fn line(&self, line: &Line) -> String {
        let words = self.page.words;
        let roles: Vec<String> =
            line.roles.iter().map(|role| words.say(format!("who-{}", role.replace('_', "-")))).collect();
        let what = words.say(format!("exception-{}", line.kind));
        let times = words.count("exception-times", line.count);
        let who = if roles.is_empty() { words.say("exception-no-role") } else { roles.join(", ") };
        format!("{what}: {times}, {who}")
    }
}

/// `/organizator/wyjatki`
pub async fn show(caller: Caller) -> Answer {
    let today = Moment(caller.app.clock.now()).day().0.year();
    let asked = caller.asked().text("rok").parse().ok();
    let year = asked.filter(|year| (2000..=today).contains(year)).unwrap_or(today);
    let found = caller.look(move |look| {
        look.who().may(&Act::ReviewOrganisations)?;
        let made = store::of_year(look, year)?;
        let mut roles = BTreeMap::new();
        for one in &made {
            if let Entry::Vacant(free) = roles.entry(one.account.clone()) {
                free.insert(store::roles(look, &one.account)?);
            }
        }
        Ok((made, roles))
    });
    let (made, roles) = found.await?;
    caller.show(&List { page: caller.page(), year, today, houses: counted(made, &roles) })
}

fn counted(made: Vec<Made>, roles: &BTreeMap<String, Vec<String>>) -> Vec<House> {
    let mut houses: Vec<House> = Vec::new();
    for one in made {
        if houses.last().is_none_or(|house| house.name != one.house) {
            houses.push(House { name: one.house, lines: Vec::new() });
        }
        let Some(house) = houses.last_mut() else { continue };
        let of = roles.get(&one.account).cloned().unwrap_or_default();
        let same = house.lines.iter().position(|line| line.kind == one.kind && line.roles == of);
        let at = same.unwrap_or_else(|| {
            house.lines.push(Line { kind: one.kind, roles: of, count: 0, reasons: Vec::new() });
            house.lines.len() - 1
        });
        if let Some(line) = house.lines.get_mut(at) {
            line.count += 1;
            line.reasons.extend(one.reason);
        }
    }
    houses
}
