//! A participant appeals against a decision; others than those who decided look at it.

use crate::aid::store::Kept;
use crate::aid::withdraw::own_key;
use crate::aid::{Key, own, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::Page;
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::aid::Outcome;
use mutual_aid::refusal::AidRefusal;
use mutual_aid::words::Remark;

#[derive(Template)]
#[template(path = "aid/appeal.html")]
struct Form {
    page: Page,
    seen: own::Seen,
    filled: Filled,
    errors: Errors,
}

/// The participant appeals.
///
/// # Errors
/// It is somebody else's, there is nothing to appeal against, or it is too late.
pub fn appeal(change: &mut Change<'_>, key: &Key, text: &Remark) -> Result<(), Failure> {
    let kept = store::find_to_change(change, key)?;
    change.who().may(&Act::HandleOwnAid(&kept.request.person))?;
    make(change, &kept, text)
}

/// An appeal is made, by the participant or by whoever writes it down for them.
///
/// # Errors
/// There is nothing to appeal against, or it is too late.
pub(super) fn make(change: &mut Change<'_>, kept: &Kept, text: &Remark) -> Result<(), Failure> {
    let request = &kept.request;
    let decided = store::decided(&mut change.look(), &request.organisation, &request.id)?;
    let decided = decided.ok_or(AidRefusal::NothingToAppeal)?;
    let on = decided.on.ok_or(AidRefusal::NothingToAppeal)?;
    let partly = decided.decision.outcome == Outcome::Partly;
    let appealed = request.appeal(partly, on, change.now().day(), &change.law())?;
    store::add_appeal(change, request, text.as_str())?;
    change.record(appealed)
}

/// Shows the form.
pub async fn show(caller: Caller, Path(id): Path<String>) -> Answer {
    page(caller, id, Filled::default(), Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(id): Path<String>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let text = form.need("dlaczego", "aid-no-appeal-text", Remark::parse);
    let text: Result<Remark, Errors> = form.whole(|| text);
    let of = id.clone();
    let gone = caller.submit(&filled, move |change| {
        let key = own_key(change, &of)?;
        appeal(change, &key, &text.clone()?)?;
        Ok(format!("/moje/pomoc/{of}"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, id, filled, errors).await).await
}

async fn page(caller: Caller, id: String, filled: Filled, errors: Errors) -> Answer {
    let words = caller.words();
    let seen = caller.look(move |look| own::find(look, words, &id)).await?;
    let rejected = !errors.is_empty();
    let shown = Form { page: caller.page(), seen, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
