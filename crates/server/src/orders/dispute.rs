//! The requester says that something is wrong.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::complaints::store as complaints;
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::Page;
use crate::orders::next::Can;
use crate::orders::{Case, holder, store};
use crate::reading::Reading;
use askama::Template;
use mutual_aid::Act;
use mutual_aid::words::Remark;

#[derive(Template)]
#[template(path = "orders/dispute.html")]
struct Dispute {
    page: Page,
    number: String,
    filled: Filled,
    errors: Errors,
}

/// The requester says that something is wrong.
///
/// # Errors
/// Nothing was reported, or it is not theirs.
pub fn dispute(change: &mut Change<'_>, id: &str, said: &Remark) -> Result<Case, Failure> {
    let mut case = store::find_own_to_change(change, id)?;
    change.who().may(&Act::AnswerOwnCase(&case.order.id))?;
    let event = case.order.dispute(change.now())?;
    complaints::add(change, &case.order.id, said.as_str())?;
    store::save(change, &case)?;
    change.record(event)?;
    Ok(case)
}

/// Asks what was not right.
pub async fn show(caller: Caller) -> Answer {
    let Some((case, _)) = holder::find(&caller).await? else { return holder::lost(&caller) };
    if !Can::of(&case).dispute {
        return Ok(caller.go("/moja-prosba"));
    }
    page(&caller, case.number, Filled::default(), Errors::default())
}

/// Sends it.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let Some((case, _)) = holder::find(&caller).await? else { return holder::lost_words(&caller, &filled) };
    let (id, by) = caller.by_case()?;
    let mut reading = Reading::of(&filled, caller.words());
    let said = reading.need("opis", "dispute-missing", Remark::parse);
    let said = reading.whole(|| said);
    let story = move |change: &mut Change<'_>| {
        dispute(change, id.as_str(), &said.clone()?)?;
        Ok("/moja-prosba".to_owned())
    };
    let gone = caller.submit_by(by, &filled, story).await;
    caller.onward(gone, async |errors| page(&caller, case.number, filled, errors)).await
}

fn page(caller: &Caller, number: String, filled: Filled, errors: Errors) -> Answer {
    let again = !errors.is_empty();
    let page = Dispute { page: caller.page(), number, filled, errors };
    if again { caller.show_again(&page) } else { caller.show(&page) }
}
