//! Where it is kept how donors were told that a confirmation is void, and who has not been told yet.

use crate::aid::account;
use crate::app::{Change, Look};
use crate::desk::tasks::{MOST, Waiting};
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::OrganisationId;
use mutual_aid::donation::{Donation, Told};

/// Keeps how the donor was told, when and by whom.
///
/// # Errors
/// Nobody is signed in, or somebody told them in between.
pub fn tell(change: &mut Change<'_>, donation: &Donation, how: Told) -> Result<(), Failure> {
    let (by, now) = (account(change.who())?, change.now().to_string());
    let saved = change.tx.run(
        sql("update donation_confirmations set told_at = $3, told_by = $4, told_how = $5
            where organisation_id = $1 and donation_id = $2 and told_at is null"),
        &params![donation.organisation.as_str(), donation.id.as_str(), now, by.as_str(), <&str>::from(how),],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// The donors who hold a void confirmation and were not told yet, by the number of the paper, since the day on which the
/// gift was one no longer.
///
/// # Errors
/// The database failed.
pub fn untold(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let rows = look.tx.all(
        sql("select 'donor-untold' as kind, d.id as key, cast(null as text) as category,
                'DAR/' || cast(n.serial as text) || '/' || cast(n.year as text) as who,
                cast(null as text) as channel,
                (select max(j.recorded_at)
                    from journal j
                    where j.subject_kind = 'donation' and j.subject_id = d.id
                        and j.event in ('donation-returned', 'donation-reclassified')) as since
            from donations d
            join donation_confirmations n on n.organisation_id = d.organisation_id and n.donation_id = d.id
            where d.organisation_id = $1 and d.status in ('returned', 'reclassified') and n.told_at is null
            order by n.year, n.serial
            limit $2"),
        &params![house.as_str(), MOST],
    )?;
    Waiting::read(&rows, |key| format!("darowizny/{key}"))
}
