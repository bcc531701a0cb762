//! The organisation gives notice: no new orders from now on, the open ones are finished.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::organisations::store;
use crate::reading::Reading;
use crate::reviews::store::count_open_orders;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::Act;

#[derive(Template)]
#[template(path = "organisations/leave.html")]
struct Leave {
    page: Page,
    desk: Desk,
    open: i64,
    errors: Errors,
}

/// The organisation gives notice.
///
/// # Errors
/// It is not in the programme, or not theirs.
pub fn leave(change: &mut Change<'_>, slug: &str) -> Result<(), Failure> {
    let mut record = store::find_to_change(change, slug)?;
    change.who().may(&Act::KeepOrganisation(&record.house.id))?;
    let left = record.organisation.leave()?;
    store::save_status(change, &record)?;
    change.record(left)
}

/// `/panel/{org}/ustawienia/odejscie`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let page = form(&caller, slug, Errors::default()).await?;
    caller.show(&page)
}

/// Gives notice.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let mut sure = Reading::of(&filled, caller.words());
    if !filled.has("pewne") {
        sure.wrong("pewne", "leave-not-sure");
    }
    let (sure, house) = (sure.whole(|| Some(())), slug.clone());
    let gone = caller.submit(&filled, move |change| {
        sure.clone()?;
        leave(change, &house)?;
        Ok(urls::application(&house))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| caller.show_again(&form(&caller, slug, errors).await?)).await
}

async fn form(caller: &Caller, slug: String, errors: Errors) -> Result<Leave, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepOrganisation(&desk.house.id))?;
        let open = count_open_orders(look, &desk.house.id)?;
        Ok((desk, open))
    });
    let (desk, open) = found.await?;
    Ok(Leave { page: caller.page(), desk, open, errors })
}
