//! Donations that somebody announced and that have not come.

use super::{Kept, forget_donor};
use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::{Day, DonationId, Moment, OrganisationId};

/// A donation that somebody announced and that has not come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announced {
    /// Its code.
    pub code: String,
    /// Who announced it.
    pub name: String,
    /// When.
    pub on: Day,
}

/// What was announced to an organisation and has not come, the oldest first; at most a thousand.
///
/// # Errors
/// The database failed.
pub fn announced(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Announced>, Failure> {
    let rows = look.tx.all(
        sql("select c.code, o.name, d.created_at
            from donations d
            join donors o on o.organisation_id = d.organisation_id and o.id = d.donor_id
            join donation_codes c on c.organisation_id = d.organisation_id and c.donation_id = d.id
            where d.organisation_id = $1 and d.status = 'announced'
            order by d.created_at, d.id
            limit 1000"),
        &params![house.as_str()],
    )?;
    let read = |row: &Row| -> Result<_, Broken> {
        let at = Moment::parse(&row.get::<String>("created_at")?);
        let on = at.ok_or_else(|| Broken::Type("donations.created_at".into()))?.day();
        Ok(Announced { code: row.get("code")?, name: row.get("name")?, on })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

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
