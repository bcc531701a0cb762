//! What the demo writes where a world begins: organisations that were let in long ago.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::{AccountId, Day, OrganisationId, PersonId};

/// What the page of an organisation says.
#[derive(Clone)]
pub(super) struct Card {
    pub place: i64,
    pub address: String,
    pub phone: String,
    pub hours: String,
    pub about: String,
    pub since: Day,
}

/// The organisation is in the programme, with everything its page says.
///
/// # Errors
/// The database failed.
pub(super) fn settle(change: &mut Change<'_>, house: &OrganisationId, card: &Card) -> Result<(), Failure> {
    change.tx.run(
        sql("update organisations
            set status = 'active', place_id = $2, address = $3, postal_code = '26-600', phone = $4,
                opening_hours = $5, about = $6, area = 'radius:25', processing_agreement_on = $7,
                standards_adopted_on = $7, version = version + 1
            where id = $1"),
        &params![
            house.as_str(),
            card.place,
            card.address,
            card.phone,
            card.hours,
            card.about,
            card.since.to_string(),
        ],
    )?;
    Ok(())
}

/// The record of a person belongs to an account.
///
/// # Errors
/// The database failed.
pub(super) fn own(
    change: &mut Change<'_>,
    house: &OrganisationId,
    person: &PersonId,
    account: &AccountId,
) -> Result<(), Failure> {
    change.tx.run(
        sql("update people set account_id = $3 where organisation_id = $1 and id = $2"),
        &params![house.as_str(), person.as_str(), account.as_str()],
    )?;
    Ok(())
}
