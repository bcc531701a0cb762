//! A record and its account part: by the organisation, or by the person.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store::find_house;
use crate::people::{Key, account, store};
use axum::extract::Path;
use mutual_aid::{Act, OrganisationId};

/// They part; the account stays, and so does what the organisation knows.
///
/// # Errors
/// They are apart already, or it is neither the person nor who keeps the record.
pub fn disconnect(change: &mut Change<'_>, house: &OrganisationId, person: &str) -> Result<(), Failure> {
    let mut connection = store::find_connection(change, house, person)?;
    change.who().may(&Act::DisconnectRecord(house, &connection.person))?;
    let parted = connection.disconnect()?;
    store::save_connection(change, &connection)?;
    change.record(parted)
}

/// Takes the button of the panel.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        let house = find_house(&mut change.look(), &of.house)?;
        change.who().may(&Act::KeepPeople(&house.id))?;
        disconnect(change, &house.id, &of.id)?;
        Ok(format!("{}/konto", of.address()))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| account::page(again, key, errors).await).await
}
