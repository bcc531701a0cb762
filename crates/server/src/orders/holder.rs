//! Whoever opened a case: the order they hold, and the organisation that has it.

use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::offers::store::{self as offers, Host};
use crate::orders::{Case, case, open, store};
use mutual_aid::{Act, OrderId};

/// The case a caller has open, with its organisation.
///
/// # Errors
/// The database failed.
pub async fn find(caller: &Caller) -> Result<Option<(Case, Option<Host>)>, Failure> {
    let Ok((id, by)) = caller.by_case() else { return Ok(None) };
    match caller.app.look(by, move |look| read(look, &id)).await {
        // Never sent, and erased since.
        Err(Failure::NotFound) => Ok(None),
        found => found.map(Some),
    }
}

/// An order as its holder sees it.
///
/// # Errors
/// It is not theirs.
pub fn read(look: &mut Look<'_>, id: &OrderId) -> Result<(Case, Option<Host>), Failure> {
    let case = store::find_own(look, id.as_str())?;
    look.who().may(&Act::SeeOwnCase(&case.order.id))?;
    let host = case.order.organisation.as_ref().map(|house| offers::host(look, house)).transpose()?;
    Ok((case, host))
}

/// The half hour is over: number and contact open the case again.
///
/// # Errors
/// Never.
pub fn lost(caller: &Caller) -> Answer {
    Ok(caller.go("/moja-prosba?koniec=tak"))
}

/// The same when something was written: the words are shown, so that nothing is lost.
///
/// # Errors
/// The page cannot be written.
pub fn lost_words(caller: &Caller, filled: &Filled) -> Answer {
    let words = ["odpowiedz", "uwagi", "opis"].map(|name| filled.text(name));
    match words.into_iter().find(|words| !words.trim().is_empty()) {
        Some(words) => open::show_words(caller, words),
        None => lost(caller),
    }
}

/// The page of the case again, with the mistakes of one of its forms.
///
/// # Errors
/// The database failed.
pub async fn again(caller: &Caller, errors: Errors, filled: Filled) -> Answer {
    match find(caller).await? {
        Some(found) => case::page_with(caller, found, errors, filled).await,
        None => lost(caller),
    }
}
