//! The organiser ticks a point of the checklist, or takes the tick back.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store as organisations;
use crate::reading::Reading;
use crate::reviews::{file, store};
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::organisation::Point;

/// The organiser ticks a point, or takes the tick back.
///
/// # Errors
/// It is not under review, or the caller may not.
pub fn tick(change: &mut Change<'_>, slug: &str, (point, done): &(Point, bool)) -> Result<(), Failure> {
    change.who().may(&Act::ReviewOrganisations)?;
    let record = organisations::find_to_change(change, slug)?;
    let ticked = record.organisation.tick(*point, *done)?;
    store::tick(change, &record.house.id, *point, *done)?;
    change.record(ticked)
}

/// `/organizator/organizacje/{slug}/punkty`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let point = form.choice("punkt", "form-incomplete", |text| text.parse::<Point>().ok());
    let done = filled.text("stan") == "tak";
    let input = form.whole(|| Some((point?, done)));
    file::send(caller, slug, filled, input, tick).await
}
