//! A coordinator approves hours, gives them back, or takes approved ones back; never own ones.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::hours::store::{self, Entered, Line};
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::organisations::store::find_house;
use crate::visits::finish::{account, own};
use askama::Template;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::{Act, Event, OrganisationId, Subject, What};

#[derive(Template)]
#[template(path = "hours/approve.html")]
struct Waiting {
    page: Page,
    desk: Desk,
    lines: Vec<Approvable>,
    errors: Errors,
}

/// A line, and whether this person may approve it.
struct Approvable {
    line: Line,
    may: bool,
}

impl Waiting {
    fn day(&self, line: &Line) -> String {
        self.page.words.day(line.entered.entry.day.0)
    }

    fn kind(&self, line: &Line) -> String {
        self.page.words.say(format!("hours-kind-{}", line.entered.kind))
    }
}

/// The hours count.
///
/// # Errors
/// They are own ones, count already, or are not theirs.
pub fn approve(change: &mut Change<'_>, house: &OrganisationId, id: &str) -> Result<(), Failure> {
    let mut entered = store::find_to_change(change, house, id)?;
    change.who().may(&Act::ApproveHours(house, &entered.entry.person))?;
    let what = entered.entry.approve(&own(change.who()))?;
    store::save(change, &entered)?;
    change.record(event(&entered, what))
}

/// The hours are given back to be mended.
///
/// # Errors
/// They are own ones, count already, or are not theirs.
pub fn give_back(change: &mut Change<'_>, house: &OrganisationId, id: &str) -> Result<(), Failure> {
    let mut entered = store::find_to_change(change, house, id)?;
    change.who().may(&Act::ApproveHours(house, &entered.entry.person))?;
    let what = entered.entry.give_back(&own(change.who()))?;
    store::save(change, &entered)?;
    change.record(event(&entered, what))
}

/// Takes hours back that count, by an entry that reverses them.
///
/// # Errors
/// They are own ones, do not count, or were taken back before.
pub fn reverse(change: &mut Change<'_>, house: &OrganisationId, id: &str) -> Result<(), Failure> {
    let entered = store::find_to_change(change, house, id)?;
    change.who().may(&Act::ApproveHours(house, &entered.entry.person))?;
    let reversed = store::is_reversed(change, house, id)?;
    let (entry, what) = entered.entry.reverse(reversed, &own(change.who()))?;
    let reversal = Entered {
        id: change.ids().id(),
        visit: None,
        reverses: Some(entered.id.clone()),
        entry,
        version: 1,
        ..entered
    };
    let by = account(change.who());
    store::add(change, &reversal, by.as_deref())?;
    change.record(event(&reversal, what))
}

pub(super) fn event(entered: &Entered, what: What) -> Event {
    let subject = Subject::of(Noun::Person, entered.entry.person.as_str());
    Event { subject, organisation: Some(entered.organisation.clone()), what }
}

/// Shows the hours that wait.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let waiting = waiting(&caller, slug, Errors::default()).await?;
    caller.show(&waiting)
}

/// The buttons of the list.
pub async fn submit(
    caller: Caller,
    Path((slug, id, verb)): Path<(String, String, String)>,
    filled: Filled,
) -> Answer {
    let house = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        let organisation = find_house(&mut change.look(), &house)?.id;
        match verb.as_str() {
            "zatwierdz" => approve(change, &organisation, &id)?,
            "zwroc" => give_back(change, &organisation, &id)?,
            "cofnij" => reverse(change, &organisation, &id)?,
            _ => return Err(Failure::NotFound),
        }
        Ok(format!("/panel/{house}/godziny"))
    });
    let gone = gone.await;
    let again = async |errors| {
        let waiting = waiting(&caller, slug, errors).await?;
        caller.show_again(&waiting)
    };
    caller.onward(gone, again).await
}

async fn waiting(caller: &Caller, slug: String, errors: Errors) -> Result<Waiting, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::WorkOnOrder(Some(&desk.house.id)))?;
        let lines = store::waiting(look, &desk.house.id, 200)?;
        let approvable = |line: Line| {
            let may = look.who().can(&Act::ApproveHours(&desk.house.id, &line.entered.entry.person));
            Approvable { line, may }
        };
        let lines = lines.into_iter().map(approvable).collect();
        Ok((desk, lines))
    });
    let (desk, lines): (Desk, Vec<Approvable>) = found.await?;
    Ok(Waiting { page: caller.page(), desk, lines, errors })
}
