//! An offer in the panel: how people will see it, what it waits for, and what can be done with it.

use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::history::{self, Entry};
use crate::kit::forms::Errors;
use crate::kit::locale::Words;
use crate::look::{Desk, Page};
use crate::offers::check::{self, Mark};
use crate::offers::list::shape;
use crate::offers::panel::{self, At};
use crate::offers::show::Seen;
use crate::offers::store::people::{self, Named};
use crate::offers::view::View;
use askama::Template;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::offer::{Mode, Status};
use mutual_aid::{Day, Subject};

/// How many months a renewal proposes.
const MONTHS: i32 = 3;

#[derive(Template)]
#[template(path = "offers/one.html")]
struct One {
    page: Page,
    desk: Desk,
    /// The address of this page, with its language.
    base: String,
    view: View,
    status: Status,
    people: Vec<Named>,
    marks: Vec<Mark>,
    history: Vec<Entry>,
    /// „Is it still so?” was asked.
    asked: bool,
    /// It is paused because no calculation carries it.
    uncalculated: bool,
    until: Day,
    today: Day,
    errors: Errors,
}

impl One {
    fn code(&self) -> &'static str {
        self.status.into()
    }

    fn shape(&self) -> &'static str {
        shape(self.code())
    }

    fn draft(&self) -> bool {
        self.status == Status::Draft
    }

    fn shown(&self) -> bool {
        matches!(self.status, Status::Published | Status::Full)
    }

    fn paused(&self) -> bool {
        self.status == Status::Paused
    }

    fn over(&self) -> bool {
        matches!(self.status, Status::Withdrawn | Status::Blocked)
    }

    fn blocked(&self) -> bool {
        self.status == Status::Blocked
    }

    /// May get a new last day.
    fn renewable(&self) -> bool {
        !self.draft() && !self.over()
    }

    fn waiting(&self) -> usize {
        self.named().filter(|person| person.agreed_on.is_none()).count()
    }

    fn named(&self) -> impl Iterator<Item = &Named> {
        self.people.iter().filter(|person| person.named)
    }

    /// Somebody has not agreed and was not asked today.
    fn may_ask(&self) -> bool {
        let lives = self.draft() || self.shown() || self.paused();
        let waits = |person: &Named| person.agreed_on.is_none() && person.asked_on != Some(self.today);
        lives && self.named().any(waits)
    }

    fn asked_on(&self, person: &Named) -> String {
        let day = |day: Day| self.page.words.one("offer-asked-on", "day", self.page.words.day(day.0));
        person.asked_on.map_or_else(String::new, day)
    }

    fn asks(&self) -> bool {
        self.marks.iter().any(|mark| !mark.refused)
    }

    fn renewed_until(&self) -> Day {
        self.today.plus_months(MONTHS)
    }

    fn agreed(&self, person: &Named) -> String {
        let day = person.agreed_on.map_or_else(String::new, |day| self.page.words.day_with_year(day.0));
        let key = if person.agreed_how == "click" { "offer-agreed-click" } else { "offer-agreed-spoken" };
        self.page.words.one(key, "day", day)
    }
}

/// Shows the offer.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn show(caller: Caller, Path(at): Path<At>) -> Answer {
    page(&caller, at, Errors::default()).await
}

struct Found {
    desk: Desk,
    seen: Seen,
    people: Vec<Named>,
    history: Vec<Entry>,
}

/// Shows the offer, with what went wrong.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn page(caller: &Caller, at: At, errors: Errors) -> Answer {
    let (words, place) = (caller.words(), at.clone());
    let found = caller.look(move |look| find(look, words, &place)).await?;
    let page = caller.page();
    let kept = &found.seen.kept;
    let one = One {
        base: format!("{}{}", page.prefix, at.address()),
        view: found.seen.view(&page),
        status: kept.offer.status,
        marks: check::marks(words, &kept.offer),
        asked: kept.asked_still_valid_at.is_some(),
        uncalculated: kept.uncalculated_at.is_some() && kept.details.mode == Mode::Paid,
        until: kept.details.valid_until,
        today: found.seen.now.day(),
        page,
        desk: found.desk,
        people: found.people,
        history: found.history,
        errors,
    };
    if one.errors.is_empty() { caller.show(&one) } else { caller.show_again(&one) }
}

fn find(look: &mut Look<'_>, words: Words, at: &At) -> Result<Found, crate::failure::Failure> {
    let desk = Desk::open(look, &at.org)?;
    let seen = panel::see(look, at)?;
    let id = seen.kept.offer.id.as_str();
    let people = people::choose_from(look, &desk.house.id, id)?;
    let history = history::of(look, words, &Subject::of(Noun::Offer, id))?;
    Ok(Found { desk, people, history, seen })
}
