//! The case of a requester: where it stands, who does what next, what happened, and what one can do.

use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::complaints::store::{self as complaints, Complaint};
use crate::enquiries::{check, time};
use crate::failure::Failure;
use crate::history::Entry;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::Page;
use crate::offers::store::Host;
use crate::orders::next::{self, Can};
use crate::orders::store::calls;
use crate::orders::store::questions::{self, Question};
use crate::orders::store::visits::{self, Coming};
use crate::orders::{Case, Meeting, desk_store, meeting, trail};
use crate::terms::store as terms;
use askama::Template;
use mutual_aid::Law;
use mutual_aid::offer::Mode;
use mutual_aid::order::{RequesterKind, Status};
use mutual_aid::terms::{Terms, Version};

#[derive(Template)]
#[template(path = "orders/case.html")]
struct Shown {
    page: Page,
    case: Case,
    host: Option<Host>,
    can: Can,
    next: String,
    entries: Vec<Entry>,
    terms: Terms,
    question: Option<Question>,
    visit: Option<Coming>,
    /// Where the requester comes, when nobody comes to them.
    workshop: Option<String>,
    complaints: Vec<Complaint>,
    note: Option<String>,
    called: bool,
    place: String,
    withdrawal_days: i64,
    errors: Errors,
    filled: Filled,
}

impl Shown {
    fn version(&self) -> Option<&Version> {
        self.terms.current()
    }

    fn when(&self, version: &Version) -> String {
        version.span.map_or_else(String::new, |span| self.page.words.moment(span.starts.0))
    }

    fn status(&self) -> String {
        self.page.words.say(format!("status-request-{}", <&str>::from(self.case.order.status)))
    }

    fn shape(&self) -> &'static str {
        use mutual_aid::order::Status as S;
        match self.case.order.status {
            S::Enquiry | S::Submitted => "new",
            S::Confirmed | S::Closed => "done",
            S::Disputed | S::Declined | S::Stopped => "problem",
            S::Cancelled | S::Expired => "ended",
            _ => "waiting",
        }
    }

    /// Who works for profit asks, and pays.
    fn pays(&self) -> bool {
        let order = &self.case.order;
        order.is_of_trader() && order.mode == Mode::Paid && !order.status.is_over()
    }

    fn finished(&self) -> bool {
        use mutual_aid::order::Status as S;
        matches!(self.case.order.status, S::Confirmed | S::Closed)
    }

    /// The way to give, the same for everybody after a service that costs nothing; no address of it names the case.
    fn gives_to(&self) -> Option<&Host> {
        let host = self.host.as_ref().filter(|host| host.active && host.takes_gifts)?;
        (self.finished() && !self.paid()).then_some(host)
    }

    /// The requester is at a loss: other offers and a new request lead onward.
    fn left_alone(&self) -> bool {
        self.case.order.status.is_over() && !self.finished()
    }

    fn category(&self) -> String {
        let key =
            self.case.details.category.map_or("enquiry-what-other".to_owned(), |category| {
                format!("category-{}-need", category.key())
            });
        self.page.words.say(key)
    }

    fn wish(&self) -> String {
        time::wish(self.page.words, &self.case.details)
    }

    fn reached(&self) -> String {
        check::reached(self.page.words, &self.case.details)
    }

    fn people(&self, visit: &Coming) -> String {
        visit.people.join(", ")
    }

    fn paid(&self) -> bool {
        self.case.order.mode == Mode::Paid
    }

    /// A consumer is told of the right to withdraw, and asked whether the work may begin before it ends.
    fn consumer(&self) -> bool {
        self.case.order.kind == RequesterKind::Household
    }

    fn withdrawal(&self) -> String {
        self.page.words.one("terms-withdrawal", "days", self.withdrawal_days)
    }

    fn early(&self) -> String {
        self.page.words.one("terms-early", "days", self.withdrawal_days)
    }

    fn starts(&self, visit: &Coming) -> String {
        self.page.words.moment(visit.starts.0)
    }
}

/// The page of a case; with mistakes when a form of it was rejected.
///
/// # Errors
/// The database failed, or the page cannot be written.
pub async fn page(caller: &Caller, case: Case, host: Option<Host>, errors: Errors) -> Answer {
    page_with(caller, (case, host), errors, Filled::default()).await
}

/// The organisation's last words were an answer to the request as it stands.
#[must_use]
pub fn was_answered(status: Status) -> bool {
    matches!(status, Status::Declined | Status::Cancelled | Status::Stopped | Status::Agreed)
}

/// What the page shows besides the order's own row.
struct Found {
    entries: Vec<Entry>,
    terms: Terms,
    question: Option<Question>,
    visit: Option<Coming>,
    complaints: Vec<Complaint>,
    note: Option<String>,
    called: bool,
    meeting: Meeting,
    law: Law,
}

fn find(look: &mut Look<'_>, words: Words, case: &Case) -> Result<Found, Failure> {
    let id = &case.order.id;
    Ok(Found {
        entries: trail::of(look, words, id)?,
        terms: terms::find(look, id)?,
        question: questions::of(look, id)?.into_iter().rfind(|question| question.answer.is_none()),
        visit: visits::next(look, id)?,
        complaints: complaints::of(look, id)?,
        note: desk_store::answer_note(look, id)?,
        called: calls::waits(look, id)?,
        meeting: meeting::of(look, case)?,
        law: look.law(),
    })
}

/// The same page with what was written into the rejected form.
///
/// # Errors
/// The database failed, or the page cannot be written.
pub async fn page_with(
    caller: &Caller,
    (case, host): (Case, Option<Host>),
    errors: Errors,
    filled: Filled,
) -> Answer {
    let (_, by) = caller.by_case()?;
    let (shown, words) = (case.clone(), caller.words());
    let found = caller.app.look(by, move |look| find(look, words, &shown)).await?;
    let Found { entries, terms, question, visit, complaints, note, called, meeting, law } = found;
    let place = case.details.place.and_then(|id| caller.app.places().by_id(id));
    let again = !errors.is_empty();
    let note = note.filter(|_| was_answered(case.order.status));
    let shown = Shown {
        page: caller.page(),
        can: Can::of(&case),
        next: next::sentence(words, &case, &meeting, &law),
        withdrawal_days: law.withdrawal_days,
        workshop: meeting.workshop,
        place: place.map_or_else(String::new, |place| place.name.to_owned()),
        case,
        host,
        entries,
        terms,
        question,
        visit,
        complaints,
        note,
        called,
        errors,
        filled,
    };
    if again { caller.show_again(&shown) } else { caller.show(&shown) }
}
