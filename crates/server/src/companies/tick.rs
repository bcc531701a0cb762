//! A point of a company's checklist is ticked, with how it was checked, or the tick is taken back.

use super::{file, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::company::{How, Point};

/// Whoever checks ticks a point; without a way of checking the tick is taken back.
///
/// # Errors
/// The company is past checking, or the caller may not.
pub fn tick(change: &mut Change<'_>, slug: &str, point: &(Point, Option<How>)) -> Result<(), Failure> {
    change.who().may(&Act::ReviewCompanies)?;
    let mut record = store::find_to_change(change, slug)?;
    let (point, how) = *point;
    let ticked = match how {
        Some(how) => record.company.tick(point, how)?,
        None => record.company.untick(point)?,
    };
    match how {
        Some(how) => store::tick(change, &record.company.id, point, how)?,
        None => store::untick(change, &record.company.id, point)?,
    }
    change.record(ticked)
}

/// `/operator/firmy/{slug}/punkty`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let point = form.choice("punkt", "form-incomplete", |text| text.parse::<Point>().ok());
    let how = form.choice("jak", "form-incomplete", |text| match text {
        "nie" => Some(None),
        way => way.parse::<How>().ok().map(Some),
    });
    let input = form.whole(|| Some((point?, how?)));
    file::send(caller, slug, filled, input, tick).await
}
