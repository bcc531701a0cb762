//! The card of a visit: what to do and where, and below it the slip that whoever was helped signs. To print.

use crate::caller::{Answer, Caller};
use crate::look::{Desk, Page};
use crate::orders::Case;
use crate::orders::store::{self as orders, workshop};
use crate::places::Places;
use crate::terms::store as terms;
use crate::visits::store::{self, Goer, Planned};
use askama::Template;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::terms::Terms;

#[derive(Template)]
#[template(path = "visits/slip.html")]
struct Slip {
    page: Page,
    desk: Desk,
    case: Case,
    terms: Terms,
    planned: Planned,
    goers: Vec<Goer>,
    workshop: Option<String>,
}

impl Slip {
    fn category(&self, part: &str) -> String {
        let category = self.case.details.category;
        category.map_or_else(String::new, |c| self.page.words.say(format!("category-{}{part}", c.key())))
    }

    /// What was agreed to be paid, by transfer.
    fn fee(&self) -> Option<String> {
        self.terms.agreed().and_then(|version| version.fee.as_ref()).map(|quote| quote.fee.to_string())
    }

    fn when(&self) -> String {
        self.page.words.moment_with_year(self.planned.visit.span.starts.0)
    }

    fn until(&self) -> String {
        self.page.words.hour(self.planned.visit.span.ends.0)
    }

    fn place(&self) -> String {
        let place = self.case.details.place.and_then(|id| Places::embedded().by_id(id));
        place.map_or_else(String::new, |place| place.name.to_owned())
    }

    fn recipient(&self) -> String {
        let details = &self.case.details;
        details.recipient_name.clone().or_else(|| details.first_name.clone()).unwrap_or_default()
    }
}

/// Shows the card.
pub async fn show(caller: Caller, Path((slug, id)): Path<(String, String)>) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::SeeOrder(Some(&desk.house.id)))?;
        let planned = store::find(look, &desk.house.id, &id)?;
        let goers = store::goers(look, &desk.house.id, &id)?;
        let case = orders::find_own(look, planned.order.as_str())?;
        let terms = terms::find(look, &case.order.id)?;
        let workshop = workshop::of(look, &case.order.id)?;
        Ok((desk, case, terms, (planned, goers, workshop)))
    });
    let (desk, case, terms, (planned, goers, workshop)) = found.await?;
    caller.show(&Slip { page: caller.page(), desk, case, terms, planned, goers, workshop })
}
