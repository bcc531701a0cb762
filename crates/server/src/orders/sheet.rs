//! An order as the organisation sees it: what is asked, what is agreed, who goes, what happened, what can be done.

use crate::caller::{Answer, Caller};
use crate::complaints;
use crate::failure::Failure;
use crate::history;
use crate::kit::forms::Errors;
use crate::look::{Choice, Desk, Page};
use crate::messages;
use crate::orders::store::questions::{self, Question};
use crate::orders::store::workshop;
use crate::orders::{Case, Key, desk_store, sms, store};
use crate::places::Places;
use crate::terms::store as terms;
use crate::visits::store::{self as visits, Goer, Planned};
use askama::Template;
use axum::extract::Path;
use mutual_aid::offer::Mode;
use mutual_aid::order::Status;
use mutual_aid::terms::Terms;
use mutual_aid::{Act, Moment, Subject, event::Noun, visit};

#[derive(Template)]
#[template(path = "orders/sheet.html")]
struct Sheet {
    page: Page,
    desk: Desk,
    errors: Errors,
    found: Found,
}

/// Everything on the sheet, read on one snapshot.
struct Found {
    case: Case,
    offer: Option<(String, String)>,
    terms: Terms,
    questions: Vec<Question>,
    complaints: Vec<complaints::store::Complaint>,
    visits: Vec<(Planned, Vec<Goer>)>,
    history: Vec<history::Entry>,
    sms: Option<String>,
    workshop: Option<String>,
    may_work: bool,
    now: Moment,
}

impl Sheet {
    fn category(&self) -> String {
        let category = self.found.case.details.category;
        category.map_or_else(String::new, |c| self.page.words.say(format!("category-{}", c.key())))
    }

    fn place(&self) -> String {
        let place = self.found.case.details.place.and_then(|id| Places::embedded().by_id(id));
        place.map_or_else(String::new, |place| place.name.to_owned())
    }

    fn status(&self) -> String {
        let status: &str = self.found.case.order.status.into();
        self.page.words.say(format!("status-order-{status}"))
    }

    /// Who works for profit asks, and pays.
    fn pays(&self) -> bool {
        let order = &self.found.case.order;
        order.is_of_trader() && order.mode == Mode::Paid && !order.status.is_over()
    }

    fn shape(&self) -> &'static str {
        shape(self.found.case.order.status)
    }

    fn said(&self, key: &str, code: &str) -> String {
        self.page.words.say(format!("{key}-{code}"))
    }

    fn preferred(&self) -> String {
        let details = &self.found.case.details;
        let words = self.page.words;
        let code = details.preferred.as_deref().map(|code| {
            let key = format!("when-{code}");
            if words.has(&key) { words.say(key) } else { code.to_owned() }
        });
        let day = details.preferred_day.map(|day| words.day(day.0));
        let parts = [code, day, details.preferred_note.clone()];
        parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
    }

    fn when(&self, moment: &Moment) -> String {
        self.page.words.moment(moment.0)
    }

    fn visit_status(&self, planned: &Planned) -> String {
        let status: &str = planned.visit.status.into();
        self.page.words.say(format!("status-visit-{status}"))
    }

    /// The visit is still to come or not written down yet.
    fn stands(&self, planned: &Planned) -> bool {
        matches!(planned.visit.status, visit::Status::Confirmed | visit::Status::Started)
    }

    /// Whoever can still say whether they come.
    fn asked(&self, planned: &Planned, goers: &[Goer]) -> Vec<Choice> {
        let open = self.found.may_work && planned.visit.status == visit::Status::Confirmed;
        let asked = goers.iter().filter(|goer| open && goer.answer.as_deref() != Some("declined"));
        asked.map(|goer| Choice::new(goer.person.as_str(), goer.name.clone())).collect()
    }

    fn choices(&self, key: &str, codes: &[&str]) -> Vec<Choice> {
        codes.iter().map(|code| Choice::new(*code, self.said(key, code))).collect()
    }

    fn began(&self, planned: &Planned) -> bool {
        planned.visit.span.starts <= self.found.now
    }

    fn is(&self, statuses: &[&str]) -> bool {
        let status: &str = self.found.case.order.status.into();
        self.found.may_work && statuses.contains(&status)
    }

    fn address(&self, verb: &str) -> String {
        let number = &self.found.case.number;
        format!("{}{}", self.page.prefix, self.desk.address(&format!("zlecenia/{number}/{verb}")))
    }

    fn visit_address(&self, planned: &Planned, verb: &str) -> String {
        let id = &planned.id;
        format!("{}{}", self.page.prefix, self.desk.address(&format!("wizyty/{id}/{verb}")))
    }
}

/// The shape beside the word of a status.
#[must_use]
pub fn shape(status: Status) -> &'static str {
    match status {
        Status::Enquiry | Status::Submitted | Status::TermsCountered => "new",
        Status::Acknowledged
        | Status::NeedsInfo
        | Status::TermsProposed
        | Status::Agreed
        | Status::Scheduled
        | Status::InProgress
        | Status::ReportedDone => "waiting",
        Status::Confirmed | Status::Closed => "done",
        Status::Disputed => "problem",
        Status::Declined | Status::Cancelled | Status::Stopped | Status::Expired => "ended",
    }
}

/// Shows the sheet.
pub async fn show(caller: Caller, Path((slug, number)): Path<(String, String)>) -> Answer {
    let sheet = sheet(&caller, slug, number, Errors::default()).await?;
    caller.show(&sheet)
}

/// The sheet again, after a button on it was refused.
///
/// # Errors
/// There is no such order.
pub async fn again(caller: &Caller, slug: String, number: String, errors: Errors) -> Answer {
    let sheet = sheet(caller, slug, number, errors).await?;
    caller.show_again(&sheet)
}

async fn sheet(caller: &Caller, slug: String, number: String, errors: Errors) -> Result<Sheet, Failure> {
    let words = caller.words();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let key = Key { organisation: desk.house.id.clone(), number: number.clone() };
        let case = store::find(look, &key)?;
        let house = case.order.organisation.clone();
        look.who().may(&Act::SeeOrder(house.as_ref()))?;
        let id = &case.order.id;
        let mut planned = Vec::new();
        for visit in visits::of_order(look, id)? {
            let goers = visits::goers(look, &visit.organisation, &visit.id)?;
            planned.push((visit, goers));
        }
        let phone = messages::store::house(look, &desk.house.id)?.sender.phone;
        let coming = planned.iter().map(|(visit, _)| visit).find(|visit| {
            visit.visit.status == visit::Status::Confirmed && visit.visit.span.starts > look.now()
        });
        let workshop = workshop::of(look, id)?;
        let found = Found {
            sms: sms::link(&case, coming, workshop.as_deref(), &phone),
            workshop,
            offer: desk_store::offer_of(look, id)?,
            terms: terms::find(look, id)?,
            questions: questions::of(look, id)?,
            complaints: complaints::store::of(look, id)?,
            visits: planned,
            history: history::of(look, words, &Subject::of(Noun::Order, id.as_str()))?,
            may_work: look.who().can(&Act::WorkOnOrder(house.as_ref())),
            now: look.now(),
            case,
        };
        Ok((desk, found))
    });
    let (desk, found) = found.await?;
    Ok(Sheet { page: caller.page(), desk, errors, found })
}
