//! The organisation asks the requester for something it must know.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::orders::panel::{self, At};
use crate::orders::store::questions;
use crate::orders::{Case, Key, store};
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::words::Remark;

#[derive(Template)]
#[template(path = "orders/ask.html")]
struct Ask {
    page: Page,
    desk: Desk,
    case: Case,
    filled: Filled,
    errors: Errors,
}

/// The organisation asks; the order waits for the answer.
///
/// # Errors
/// It is past asking, or not theirs.
pub fn ask(change: &mut Change<'_>, key: &Key, question: &Remark) -> Result<Case, Failure> {
    let mut case = store::find_to_change(change, key)?;
    change.who().may(&Act::WorkOnOrder(case.order.organisation.as_ref()))?;
    let event = case.order.ask(change.now())?;
    store::save(change, &case)?;
    questions::ask(change, &case.order.id, question.as_str())?;
    change.record(event)?;
    Ok(case)
}

/// Shows the form.
pub async fn show(caller: Caller, Path(at): Path<At>) -> Answer {
    caller.show(&form(&caller, at, Filled::default(), Errors::default()).await?)
}

/// Asks.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    let mut form_read = Reading::of(&filled, caller.words());
    let question = form_read.need("pytanie", "ask-no-question", Remark::parse);
    let question = form_read.whole(|| question);
    let gone = panel::send(&caller, &at, &filled, move |change, key| ask(change, key, &question.clone()?));
    let gone = gone.await;
    let again = async |errors| caller.show_again(&form(&caller, at, filled, errors).await?);
    caller.onward(gone, again).await
}

async fn form(caller: &Caller, (slug, number): At, filled: Filled, errors: Errors) -> Result<Ask, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let key = Key { organisation: desk.house.id.clone(), number: number.clone() };
        let case = store::find(look, &key)?;
        look.who().may(&Act::WorkOnOrder(case.order.organisation.as_ref()))?;
        Ok((desk, case))
    });
    let (desk, case) = found.await?;
    Ok(Ask { page: caller.page(), desk, case, filled, errors })
}
