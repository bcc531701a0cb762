//! What an organisation keeps about itself: a menu of its settings, and whether it calls itself small.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::look::{Desk, Page};
use crate::organisations::store::{self, Record};
use askama::Template;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::organisation::Status;

#[derive(Template)]
#[template(path = "organisations/settings.html")]
struct Settings {
    page: Page,
    desk: Desk,
    record: Record,
    keeps: bool,
    most: i64,
}

impl Settings {
    fn may_leave(&self) -> bool {
        self.keeps && matches!(self.record.organisation.status, Status::Active | Status::Suspended)
    }
}

/// The organisation says whether it is small: where a second look is not possible, exceptions are then listed.
///
/// # Errors
/// It is out of the programme, or not theirs.
pub fn declare_small(change: &mut Change<'_>, slug: &str, small: bool) -> Result<(), Failure> {
    let record = store::find_to_change(change, slug)?;
    change.who().may(&Act::KeepOrganisation(&record.house.id))?;
    let declared = record.organisation.declare_small()?;
    store::save_small(change, &record, small)?;
    change.record(declared)
}

/// `/panel/{org}/ustawienia`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepStandards(&desk.house.id))?;
        let keeps = look.who().can(&Act::KeepOrganisation(&desk.house.id));
        Ok((store::find(look, &slug)?, keeps, look.law().small_organisation_staff, desk))
    });
    let (record, keeps, most, desk) = found.await?;
    caller.show(&Settings { page: caller.page(), desk, record, keeps, most })
}

/// `/panel/{org}/ustawienia/mala`
pub async fn submit_small(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let small = filled.text("mala") == "tak";
    let gone = caller.submit(&filled, move |change| {
        declare_small(change, &slug, small)?;
        Ok(format!("/panel/{slug}/ustawienia"))
    });
    let to = gone.await?;
    Ok(caller.go(&to))
}
