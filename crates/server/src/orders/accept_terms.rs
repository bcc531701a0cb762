//! The requester accepts the terms on the table.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::orders::{Case, holder, store};
use crate::terms::store as terms;
use mutual_aid::event::Noun;
use mutual_aid::terms::Side;
use mutual_aid::{Act, Event, Subject};

/// The requester accepts a numbered version; when the organisation had accepted it too, it is agreed.
///
/// # Errors
/// Another version is on the table, its time has passed, or it is not theirs.
pub fn accept_terms(change: &mut Change<'_>, id: &str, version: u32) -> Result<Case, Failure> {
    let mut case = store::find_own_to_change(change, id)?;
    let mut table = terms::find_to_change(change, &case.order.id)?;
    change.who().may(&Act::AnswerOwnCase(&case.order.id))?;
    let what = table.accept(Side::Requester, version, change.channel(), change.now())?;
    let subject = Subject::of(Noun::Order, case.order.id.as_str());
    let accepted = Event { subject, organisation: case.order.organisation.clone(), what };
    terms::save(change, &case.order.id, &table)?;
    change.record(accepted)?;
    if table.agreed().is_some() {
        let agreed = case.order.agree(&table, change.now())?;
        store::save(change, &case)?;
        change.record(agreed)?;
    }
    Ok(case)
}

/// Accepts.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let Ok((id, by)) = caller.by_case() else { return holder::lost(&caller) };
    let version = filled.text("wersja").parse().unwrap_or_default();
    let story = move |change: &mut Change<'_>| {
        accept_terms(change, id.as_str(), version)?;
        Ok("/moja-prosba".to_owned())
    };
    let gone = caller.submit_by(by, &filled, story).await;
    caller.onward(gone, async |errors| holder::again(&caller, errors, filled).await).await
}
