//! „Mój dzień”: where somebody goes, with whom, what to bring, and whom to call. The address opens in its window only.

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Errors;
use crate::look::Page;
use crate::places::Places;
use crate::visits::day_store::{self, Mine};
use askama::Template;
use mutual_aid::{Act, Denied, Law, Moment, Who};

#[derive(Template)]
#[template(path = "visits/day.html")]
struct Day {
    page: Page,
    now: Moment,
    law: Law,
    visits: Vec<Mine>,
    errors: Errors,
}

impl Day {
    fn when(&self, mine: &Mine) -> String {
        self.page.words.moment(mine.planned.visit.span.starts.0)
    }

    fn until(&self, mine: &Mine) -> String {
        self.page.words.hour(mine.planned.visit.span.ends.0)
    }

    fn category(&self, mine: &Mine, part: &str) -> String {
        mine.category
            .as_deref()
            .map_or_else(String::new, |c| self.page.words.say(format!("category-{c}{part}")))
    }

    /// The address, within its window (invariant I6).
    fn shows_address(&self, mine: &Mine) -> bool {
        mine.planned.visit.shows_address(self.now, &self.law)
    }

    fn place(&self, mine: &Mine) -> String {
        mine.place.and_then(|id| Places::embedded().by_id(id)).map_or_else(String::new, |p| p.name.to_owned())
    }

    fn status(&self, mine: &Mine) -> String {
        self.page.words.say(format!("status-visit-{}", <&str>::from(mine.planned.visit.status)))
    }

    fn shape(&self, mine: &Mine) -> &'static str {
        if self.is(mine, "finished") { "done" } else { "waiting" }
    }

    fn is(&self, mine: &Mine, status: &str) -> bool {
        <&str>::from(mine.planned.visit.status) == status
    }

    /// From an hour before the visit begins.
    fn may_start(&self, mine: &Mine) -> bool {
        self.is(mine, "confirmed") && mine.planned.visit.span.starts <= self.now.plus_hours(1)
    }

    fn accepted(&self, mine: &Mine) -> bool {
        mine.answer.as_deref() == Some("accepted")
    }
}

/// Shows the visits to come and those just made.
pub async fn show(caller: Caller) -> Answer {
    let day = day(&caller, Errors::default()).await?;
    caller.show(&day)
}

/// The same after a button was refused.
///
/// # Errors
/// Nobody is signed in.
pub async fn again(caller: &Caller, errors: Errors) -> Answer {
    let day = day(caller, errors).await?;
    caller.show_again(&day)
}

async fn day(caller: &Caller, errors: Errors) -> Result<Day, Failure> {
    let found = caller.look(|look| {
        let Who::Member(member) = look.who().clone() else { return Err(Denied::SignIn.into()) };
        let mut visits = Vec::new();
        for (house, person) in &member.people {
            look.who().may(&Act::SeeOwnDay(person))?;
            visits.extend(day_store::of_person(look, house, person)?);
        }
        visits.sort_by_key(|mine| mine.planned.visit.span.starts);
        Ok((look.now(), look.law(), visits))
    });
    let (now, law, visits) = found.await?;
    Ok(Day { page: caller.page(), now, law, visits, errors })
}
