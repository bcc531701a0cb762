//! Donations that somebody announced and that have not come.

use super::{Kept, forget_donor};
use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::{Day, DonationId, OrganisationId};

/// Donations that were announced before a day and have not come, the oldest first; at most two hundred.
///
/// # Errors
/// The database failed.
pub fn announced_before(look: &mut Look<'_>, day: Day) -> Result<Vec<(OrganisationId, DonationId)>, Failure> {
    let rows = look.tx.all(
        sql("select organisation_id, id
            from donations
            where status = 'announced' and created_at < $1
            order by created_at, id
            limit 200"),
        &params![day.to_string()],
    )?;
    let read = |row: &Row| -> Result<_, Broken> {
        Ok((OrganisationId(row.get("organisation_id")?), DonationId(row.get("id")?)))
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Forgets a donation that was announced, its code, and a donor who gave and announced nothing else.
///
/// # Errors
/// The database failed.
pub fn forget(change: &mut Change<'_>, kept: &Kept) -> Result<(), Failure> {
    let (house, id) = (&kept.donation.organisation, &kept.donation.id);
    for text in [
        sql("delete from donation_codes where organisation_id = $1 and donation_id = $2"),
        sql("delete from donations where organisation_id = $1 and id = $2"),
    ] {
        change.tx.run(text, &params![house.as_str(), id.as_str()])?;
    }
    kept.donor.as_ref().map_or(Ok(()), |donor| forget_donor(change, house, donor))
}
