//! The organisation reads why its offer was taken down, and objects (Regulation (EU) 2022/2065, art. 17 and 20).

use crate::app::{Change, Look};
use crate::caller::{Answer, Caller};
use crate::content_notices::store as notices;
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::objections::store::{self, Kept};
use crate::offers::panel::{self, At};
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::objection::Objection;
use mutual_aid::words::Description;

#[derive(Template)]
#[template(path = "objections/make.html")]
struct Make {
    page: Page,
    desk: Desk,
    /// The address of the offer in the panel, with its language.
    base: String,
    title: String,
    /// What was done and why, line by line.
    reasons: Vec<(String, String)>,
    objection: Option<Kept>,
    filled: Filled,
    errors: Errors,
}

impl Make {
    fn outcome(&self, kept: &Kept) -> Option<String> {
        let outcome: &'static str = kept.objection.outcome?.into();
        Some(self.page.words.say(format!("objection-outcome-{outcome}")))
    }
}

/// The organisation says why the decision is wrong.
///
/// # Errors
/// The offer was not taken down, the time is over, or it has objected already.
pub fn make(change: &mut Change<'_>, at: &At, text: &Description) -> Result<(), Failure> {
    let kept = panel::find_to_change(change, at)?;
    let statement = notices::statement(&mut change.look(), kept.number)?.ok_or(Failure::NotFound)?;
    let objection = Objection { organisation: kept.offer.organisation, offer: kept.offer.id, outcome: None };
    let made = objection.make(statement.decided.day(), change.now().day(), &change.law())?;
    store::add(change, &objection, &statement, text)?;
    change.record(made)
}

/// `/panel/{org}/oferty/{number}/zdjecie`
pub async fn show(caller: Caller, Path(at): Path<At>) -> Answer {
    page(&caller, at, Filled::default(), Errors::default()).await
}

/// Sends the objection.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    let mut reading = Reading::of(&filled, caller.words());
    let text = reading.need("odwolanie", "objection-missing", Description::parse);
    let input = reading.whole(|| text);
    let place = at.clone();
    let gone = caller.submit(&filled, move |change| {
        make(change, &place, &input.clone()?)?;
        Ok(format!("{}/zdjecie", place.address()))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| page(&caller, at, filled, errors).await).await
}

struct Found {
    desk: Desk,
    title: String,
    reasons: Vec<(String, String)>,
    objection: Option<Kept>,
}

async fn page(caller: &Caller, at: At, filled: Filled, errors: Errors) -> Answer {
    let (words, place) = (caller.words(), at.clone());
    let found = caller.look(move |look: &mut Look<'_>| {
        let desk = Desk::open(look, &place.org)?;
        let kept = panel::see(look, &place)?.kept;
        let statement = notices::statement(look, kept.number)?.ok_or(Failure::NotFound)?;
        let objection = store::of_notice(look, &statement.notice)?;
        let reasons = statement.lines(words, &look.law());
        Ok(Found { desk, title: kept.details.title, reasons, objection })
    });
    let found = found.await?;
    let page = caller.page();
    let make = Make {
        base: format!("{}{}", page.prefix, at.address()),
        page,
        desk: found.desk,
        title: found.title,
        reasons: found.reasons,
        objection: found.objection,
        filled,
        errors,
    };
    if make.errors.is_empty() { caller.show(&make) } else { caller.show_again(&make) }
}
