//! The organisation takes an invitation back.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store::find_house;
use crate::team::store;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::{Act, Event, Subject, What};

/// Takes an invitation back.
///
/// # Errors
/// There is none, it is over, or the caller does not keep the team.
pub fn uninvite(change: &mut Change<'_>, slug: &str, id: &str) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?;
    change.who().may(&Act::KeepTeam(&house.id))?;
    store::revoke(change, &house.id, id)?;
    let subject = Subject::of(Noun::Organisation, house.id.as_str());
    change.record(Event { subject, organisation: Some(house.id), what: What::InvitationRevoked })
}

/// `/panel/{org}/zespol/cofniecie`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let id = filled.text("zaproszenie").to_owned();
    let gone = caller.submit(&filled, move |change| {
        uninvite(change, &slug, &id)?;
        Ok(format!("/panel/{slug}/zespol"))
    });
    let to = gone.await?;
    Ok(caller.go(&to))
}
