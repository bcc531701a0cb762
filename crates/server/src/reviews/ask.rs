//! The organiser asks for changes, part by part, in own words.

use crate::app::Change;
use crate::applications::mailed::{self, News};
use crate::applications::store as applications;
use crate::applications::tasks::ADDRESSES;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store as organisations;
use crate::reading::Reading;
use crate::reviews::file;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::organisation::Part;
use mutual_aid::words::Remark;

/// What is asked for, by part.
pub type Asked = Vec<(Part, Remark)>;

/// The organiser sends an application back with what is to be changed.
///
/// # Errors
/// It is not under review, or the caller may not.
pub fn ask(change: &mut Change<'_>, slug: &str, asked: &Asked) -> Result<(), Failure> {
    change.who().may(&Act::ReviewOrganisations)?;
    let mut record = organisations::find_to_change(change, slug)?;
    let requested = record.organisation.request_changes()?;
    organisations::save_status(change, &record)?;
    for (part, text) in asked {
        applications::want(change, &record.house.id, *part, text.as_str())?;
    }
    mailed::tell(change, &record.house, News::ChangesRequested)?;
    change.record(requested)
}

/// `/organizator/organizacje/{slug}/poprawki`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let asked: Asked = ADDRESSES
        .iter()
        .filter_map(|(part, _)| Some((*part, form.may((*part).into(), Remark::parse)?)))
        .collect();
    if ADDRESSES.iter().all(|(part, _)| !filled.has((*part).into())) {
        form.wrong("register", "review-ask-missing");
    }
    let input = form.whole(|| Some(asked));
    file::send(caller, slug, filled, input, ask).await
}
