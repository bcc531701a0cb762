//! The organisation takes an offer back, with a reason.

use crate::app::{Change, Look};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::offers::panel::{self, At};
use crate::offers::{Kept, store};
use askama::Template;
use axum::extract::Path;
use mutual_aid::reason::Withdraw;

#[derive(Template)]
#[template(path = "offers/withdraw.html")]
struct Sheet {
    page: Page,
    desk: Desk,
    title: String,
    action: String,
    chosen: String,
    errors: Errors,
}

impl Sheet {
    fn reasons(&self) -> Vec<Choice> {
        let reason = |code: &&str| Choice::new(*code, self.page.words.say(format!("reason-{code}")));
        Withdraw::codes().iter().map(reason).collect()
    }
}

/// The organisation takes an offer back; its number is never given again.
///
/// # Errors
/// It was taken back or blocked already, or the reason is none of the list.
pub fn withdraw(change: &mut Change<'_>, at: &At, reason: &str) -> Result<Kept, Failure> {
    let mut kept = panel::find_to_change(change, at)?;
    let event = kept.offer.withdraw(reason)?;
    store::save(change, &kept)?;
    change.record(event)?;
    Ok(kept)
}

/// Asks for the reason.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn show(caller: Caller, Path(at): Path<At>) -> Answer {
    sheet(&caller, at, String::new(), Errors::default()).await
}

/// Takes the offer back.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    let reason = filled.text("powod").to_owned();
    let (place, code) = (at.clone(), reason.clone());
    let story = move |change: &mut Change<'_>| {
        withdraw(change, &place, &code)?;
        Ok(place.address())
    };
    let gone = caller.submit(&filled, story).await;
    caller.onward(gone, async |errors| sheet(&caller, at, reason, errors).await).await
}

async fn sheet(caller: &Caller, at: At, chosen: String, errors: Errors) -> Answer {
    let place = at.clone();
    let story = move |look: &mut Look<'_>| {
        let desk = Desk::open(look, &place.org)?;
        Ok((desk, panel::see(look, &place)?.kept.details.title))
    };
    let (desk, title) = caller.look(story).await?;
    let page = caller.page();
    let action = format!("{}{}/wycofanie", page.prefix, at.address());
    let sheet = Sheet { page, desk, title, action, chosen, errors };
    if sheet.errors.is_empty() { caller.show(&sheet) } else { caller.show_again(&sheet) }
}
