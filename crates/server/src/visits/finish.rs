//! „Wykonane”: the signed slip writes visit, hours and completion in one press.

use crate::app::{Change, Whom};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::hours::store::{self as hours, Entered};
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::orders::{Case, store as orders};
use crate::reading::Reading;
use crate::visits::of_order;
use crate::visits::panel::{self, At};
use crate::visits::store::{self, Goer, Planned};
use askama::Template;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::hours::HoursEntry;
use mutual_aid::refusal::VisitRefusal;
use mutual_aid::terms::Channel;
use mutual_aid::words::Remark;
use mutual_aid::{Act, Event, OrganisationId, PersonId, Subject, Who};

#[derive(Template)]
#[template(path = "visits/finish.html")]
struct Finish {
    page: Page,
    desk: Desk,
    case: Case,
    planned: Planned,
    goers: Vec<Goer>,
    filled: Filled,
    errors: Errors,
}

impl Finish {
    fn when(&self) -> String {
        self.page.words.moment(self.planned.visit.span.starts.0)
    }

    fn category(&self) -> String {
        let category = self.case.details.category;
        category.map_or_else(String::new, |c| self.page.words.say(format!("category-{}", c.key())))
    }
}

/// What the slip says.
#[derive(Debug, Clone)]
pub struct Slip {
    /// How long the work took, minutes.
    pub minutes: u32,
    /// Whoever was helped signed it.
    pub signed: bool,
    /// What they remarked.
    pub remarks: Option<Remark>,
}

/// The slip ends the visit, enters the hours of everybody who went, and reports the order done. Whoever types a
/// signed slip approves the hours on it, but never own ones.
///
/// # Errors
/// The visit has not begun or is over, the slip is not signed, or it is not theirs.
pub fn finish(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &str,
    slip: &Slip,
) -> Result<String, Failure> {
    let mut planned = store::find_to_change(change, house, id)?;
    change.who().may(&Act::FinishVisit(house))?;
    let mut case = orders::find_own_to_change(change, planned.order.as_str())?;
    let what = planned.visit.finish(slip.minutes, slip.signed, change.now())?;
    planned.remarks = slip.remarks.as_ref().map(|remarks| remarks.as_str().to_owned());
    let done = case.order.report_done(change.now())?;
    store::save(change, &planned)?;
    orders::save(change, &case)?;
    change.record(of_order(&case, what))?;
    enter_hours(change, &planned, slip.minutes)?;
    change.record(done)?;
    Ok(case.number)
}

fn enter_hours(change: &mut Change<'_>, planned: &Planned, minutes: u32) -> Result<(), Failure> {
    let today = change.now().day();
    let by = account(change.who());
    for person in &planned.visit.people {
        let (mut entry, entered) = HoursEntry::enter(person.clone(), planned.visit.span.day, minutes, today)?;
        let approves = change.who().can(&Act::ApproveHours(&planned.organisation, person));
        let approved = if approves { Some(entry.approve(&own(change.who()))?) } else { None };
        let line = Entered {
            id: change.ids().id(),
            organisation: planned.organisation.clone(),
            visit: Some(planned.id.clone()),
            kind: "visit".to_owned(),
            reverses: None,
            entry,
            version: 1,
        };
        hours::add(change, &line, by.as_deref())?;
        let of_person = |what| {
            let subject = Subject::of(Noun::Person, person.as_str());
            Event { subject, organisation: Some(planned.organisation.clone()), what }
        };
        let slip = of_person(entered);
        change.on_behalf(Whom::Person(person), Channel::Paper, |change| change.record(slip))?;
        if let Some(approved) = approved {
            change.record(of_person(approved))?;
        }
    }
    Ok(())
}

/// The people a member is.
#[must_use]
pub fn own(who: &Who) -> Vec<PersonId> {
    match who {
        Who::Member(member) => member.people.iter().map(|(_, person)| person.clone()).collect(),
        _ => Vec::new(),
    }
}

/// The account that acts.
#[must_use]
pub fn account(who: &Who) -> Option<String> {
    match who {
        Who::Member(member) => Some(member.account.as_str().to_owned()),
        _ => None,
    }
}

/// Shows the form of the slip; the planned length is filled in.
pub async fn show(caller: Caller, Path(at): Path<At>) -> Answer {
    let mut form = form(&caller, at, Filled::default(), Errors::default()).await?;
    form.filled.set("minuty", form.planned.visit.span.minutes.to_string());
    caller.show(&form)
}

/// Writes it down.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    let slip = read(&caller, &filled);
    let gone = panel::send(&caller, &at, &filled, move |change, house, id| {
        finish(change, house, id, &slip.clone()?)
    });
    let gone = gone.await;
    let again = async |errors| caller.show_again(&form(&caller, at, filled, errors).await?);
    caller.onward(gone, again).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Slip, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let minutes = form.need("minuty", "finish-no-minutes", |text| {
        let minutes = text.trim().parse::<u32>().ok().filter(|minutes| (1..=720).contains(minutes));
        minutes.ok_or(VisitRefusal::TooManyMinutes { limit: 720 })
    });
    if !filled.has("podpisane") {
        form.wrong("podpisane", "finish-not-signed");
    }
    let remarks = form.may("uwagi", Remark::parse);
    form.whole(|| Some(Slip { minutes: minutes?, signed: true, remarks }))
}

async fn form(caller: &Caller, (slug, id): At, filled: Filled, errors: Errors) -> Result<Finish, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::FinishVisit(&desk.house.id))?;
        let planned = store::find(look, &desk.house.id, &id)?;
        let goers = store::goers(look, &desk.house.id, &id)?;
        let case = orders::find_own(look, planned.order.as_str())?;
        Ok((desk, case, planned, goers))
    });
    let (desk, case, planned, goers) = found.await?;
    Ok(Finish { page: caller.page(), desk, case, planned, goers, filled, errors })
}
