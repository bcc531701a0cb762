//! An organisation takes a token back: the program is let in no more.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store::find_house;
use crate::tokens::{page, store};
use axum::extract::Path;
use mutual_aid::Act;

/// The organisation takes a token back.
///
/// # Errors
/// It did already, or the caller does not keep the team.
pub fn revoke(change: &mut Change<'_>, slug: &str, id: &str) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepTeam(&house))?;
    let mut kept = store::find_to_change(change, &house, id)?;
    let revoked = kept.token.revoke()?;
    store::save_revoked(change, &kept)?;
    change.record(revoked)
}

/// `/panel/{org}/zespol/programy/{id}`
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let house = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        revoke(change, &house, &id)?;
        Ok(format!("/panel/{house}/zespol/programy"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| page::again(&caller, slug, filled, errors).await).await
}
