//! A visit moves to another time that both sides agreed to; the same checks are made for the new one.

use crate::app::{Change, Whom};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::orders::{Case, reserve, store as orders};
use crate::people::store as people;
use crate::reading::Reading;
use crate::terms::store as terms;
use crate::visits::of_order;
use crate::visits::panel::{self, At};
use crate::visits::store::{self, Planned, clock_time};
use askama::Template;
use axum::extract::Path;
use mutual_aid::day::{Day, Span, parse_time};
use mutual_aid::refusal::{VisitRefusal, WordsRefusal};
use mutual_aid::terms::{Channel, Side};
use mutual_aid::visit::are_enough;
use mutual_aid::{Act, OrganisationId};

#[derive(Template)]
#[template(path = "visits/reschedule.html")]
struct Reschedule {
    page: Page,
    desk: Desk,
    number: String,
    planned: Planned,
    filled: Filled,
    errors: Errors,
}

impl Reschedule {
    fn when(&self) -> String {
        self.page.words.moment(self.planned.visit.span.starts.0)
    }
}

/// Moves the visit; the requester said yes to the new time on the telephone, so the terms get a new version that both
/// accepted, and a seat that was chosen is free again.
///
/// # Errors
/// It has begun, the new time has passed, somebody may not go then, or it is not theirs.
pub fn reschedule(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &str,
    to: Span,
) -> Result<String, Failure> {
    let mut planned = store::find_to_change(change, house, id)?;
    let mut case = orders::find_own_to_change(change, planned.order.as_str())?;
    change.who().may(&Act::WorkOnOrder(Some(house)))?;
    let old = planned.visit.span;
    may_go(change, &planned, to, &case)?;
    let (now, mut talks) = (change.now(), terms::find_to_change(change, &case.order.id)?);
    let text = talks.current().map_or_else(String::new, |version| version.text.clone());
    let proposed = talks.propose(Side::Organisation, Some(to), &text, now)?;
    let number = talks.current().map_or(1, |version| version.number);
    let accepted = talks.accept(Side::Requester, number, Channel::Phone, now)?;
    let moved = planned.visit.reschedule(to, now)?;
    let event = case.order.visit_moved(moved, now)?;
    store::save(change, &planned)?;
    orders::save(change, &case)?;
    terms::save(change, &case.order.id, &talks)?;
    if old != to {
        reserve::release(change, &case)?;
    }
    change.record(of_order(&case, proposed))?;
    let spoken = of_order(&case, accepted);
    change.on_behalf(Whom::Requester, Channel::Phone, |change| change.record(spoken))?;
    change.record(event)?;
    Ok(case.number)
}

/// Everybody of the visit may go then; the visit itself does not stand in its own way.
fn may_go(change: &mut Change<'_>, planned: &Planned, to: Span, case: &Case) -> Result<(), Failure> {
    let law = change.law();
    let category = case.details.category.ok_or(Failure::NotFound)?;
    let mut team = Vec::new();
    for person in &planned.visit.people {
        let mut worker = people::find_worker(&mut change.look(), &planned.organisation, person)?;
        worker.booked.retain(|span| *span != planned.visit.span);
        worker.may_visit(category, &to, false, &law)?;
        team.push(worker.person);
    }
    Ok(are_enough(&team.iter().collect::<Vec<_>>(), &to, case.pair, &law)?)
}

/// Shows the form; the old time is filled in.
pub async fn show(caller: Caller, Path(at): Path<At>) -> Answer {
    let mut form = form(&caller, at, Filled::default(), Errors::default()).await?;
    let span = form.planned.visit.span;
    form.filled.set("dzien", span.day.to_string());
    form.filled.set("godzina", clock_time(&span));
    form.filled.set("minuty", span.minutes.to_string());
    caller.show(&form)
}

/// Moves it.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    let to = read(&caller, &filled);
    let gone = panel::send(&caller, &at, &filled, move |change, house, id| {
        reschedule(change, house, id, to.clone()?)
    });
    let gone = gone.await;
    let again = async |errors| caller.show_again(&form(&caller, at, filled, errors).await?);
    caller.onward(gone, again).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Span, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let day = form.need("dzien", "take-on-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let at = form.need("godzina", "take-on-no-hour", |text| parse_time(text).ok_or(WordsRefusal::NoTime));
    let minutes = form.need("minuty", "take-on-no-minutes", |text| {
        let minutes = text.trim().parse::<u32>().ok().filter(|minutes| (15..=720).contains(minutes));
        minutes.ok_or(VisitRefusal::TooManyMinutes { limit: 720 })
    });
    let span = day.zip(at).zip(minutes).and_then(|((day, at), minutes)| Span::new(day, at, minutes));
    if span.is_none() && day.is_some() && at.is_some() && minutes.is_some() {
        form.wrong("godzina", "take-on-missing-hour");
    }
    if !filled.has("uzgodnione") {
        form.wrong("uzgodnione", "reschedule-not-agreed");
    }
    form.whole(|| span)
}

async fn form(
    caller: &Caller,
    (slug, id): At,
    filled: Filled,
    errors: Errors,
) -> Result<Reschedule, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::WorkOnOrder(Some(&desk.house.id)))?;
        let planned = store::find(look, &desk.house.id, &id)?;
        let case = orders::find_own(look, planned.order.as_str())?;
        Ok((desk, case.number, planned))
    });
    let (desk, number, planned) = found.await?;
    Ok(Reschedule { page: caller.page(), desk, number, planned, filled, errors })
}
