//! The part "declarations": what the organisation promises, ticked by whoever may speak for it.

use crate::app::Change;
use crate::applications::form::{self, Sent};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store::{self, Record};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::organisation::Part;

/// What is declared, by the names of the boxes.
const BOXES: [&str; 4] = ["prawda", "statut", "program", "dane"];

/// The organisation declares.
///
/// # Errors
/// The part is closed now, or it is not theirs.
pub fn declare(change: &mut Change<'_>, slug: &str, (): &()) -> Result<(), Failure> {
    let record = store::find_to_change(change, slug)?;
    change.who().may(&Act::KeepOrganisation(&record.house.id))?;
    let written = record.organisation.write(Part::Declarations)?;
    store::save_declarations(change, &record)?;
    change.record(written)
}

/// Shows the part.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    form::show(&caller, slug, Part::Declarations).await
}

/// Declares.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    for name in BOXES.into_iter().filter(|name| !filled.has(name)) {
        form.wrong(name, "application-declaration-missing");
    }
    let input = form.whole(|| Some(()));
    form::send(caller, Sent { slug, part: Part::Declarations, filled }, input, declare).await
}

/// What stands in the part.
pub(super) fn written(record: &Record) -> Filled {
    let ticked = record.card.declared_on.is_some();
    Filled::of(BOXES.into_iter().filter(|_| ticked).map(|name| (name, "yes")))
}
