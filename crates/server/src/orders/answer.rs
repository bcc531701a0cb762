//! The requester answers what the organisation asked.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::orders::store::questions;
use crate::orders::{Case, holder, store};
use crate::reading::Reading;
use mutual_aid::Act;
use mutual_aid::words::Remark;

/// The requester answers.
///
/// # Errors
/// Nothing was asked, or it is not theirs.
pub fn answer(change: &mut Change<'_>, id: &str, said: &Remark) -> Result<Case, Failure> {
    let mut case = store::find_own_to_change(change, id)?;
    change.who().may(&Act::AnswerOwnCase(&case.order.id))?;
    let answered = case.order.answer(change.now())?;
    questions::answer(change, &case.order.id, said.as_str())?;
    store::save(change, &case)?;
    change.record(answered)?;
    Ok(case)
}

/// Answers.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let Ok((id, by)) = caller.by_case() else { return holder::lost_words(&caller, &filled) };
    let mut reading = Reading::of(&filled, caller.words());
    let said = reading.need("odpowiedz", "case-answer-missing", Remark::parse);
    let said = reading.whole(|| said);
    let story = move |change: &mut Change<'_>| {
        answer(change, id.as_str(), &said.clone()?)?;
        Ok("/moja-prosba".to_owned())
    };
    let gone = caller.submit_by(by, &filled, story).await;
    caller.onward(gone, async |errors| holder::again(&caller, errors, filled).await).await
}
