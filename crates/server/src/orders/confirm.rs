//! The requester confirms the work, with or without remarks.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::orders::{Case, holder, store};
use crate::reading::Reading;
use mutual_aid::Act;
use mutual_aid::words::Remark;

/// The requester confirms the work, with or without remarks.
///
/// # Errors
/// Nothing was reported, or it is not theirs.
pub fn confirm(change: &mut Change<'_>, id: &str, remarks: Option<&Remark>) -> Result<Case, Failure> {
    let mut case = store::find_own_to_change(change, id)?;
    change.who().may(&Act::AnswerOwnCase(&case.order.id))?;
    let event = case.order.confirm(remarks.is_some(), change.now())?;
    case.details.remarks = remarks.map(|remarks| remarks.as_str().to_owned());
    store::save(change, &case)?;
    change.record(event)?;
    Ok(case)
}

/// Confirms.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let Ok((id, by)) = caller.by_case() else { return holder::lost_words(&caller, &filled) };
    let mut reading = Reading::of(&filled, caller.words());
    let remarks = reading.may("uwagi", Remark::parse);
    let remarks = reading.whole(|| Some(remarks));
    let story = move |change: &mut Change<'_>| {
        confirm(change, id.as_str(), remarks.clone()?.as_ref())?;
        Ok("/moja-prosba".to_owned())
    };
    let gone = caller.submit_by(by, &filled, story).await;
    caller.onward(gone, async |errors| holder::again(&caller, errors, filled).await).await
}
