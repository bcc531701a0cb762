//! What donors gave in a year.

use super::donors::{Donor, read};
use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::{DonorId, Grosze, OrganisationId};

/// What a donor gave in a year; without a donor what came from those who did not say who they are.
#[derive(Debug, Clone)]
pub struct YearOf {
    /// Who gave.
    pub donor: Option<Donor>,
    /// How often.
    pub count: i64,
    /// All together.
    pub sum: Grosze,
    /// The largest gift.
    pub largest: Grosze,
}

/// What donors gave between two days, the most first; at most so many.
///
/// # Errors
/// The database failed.
pub fn year(
    look: &mut Look<'_>,
    house: &OrganisationId,
    (from, until): (&str, &str),
    most: i64,
) -> Result<Vec<YearOf>, Failure> {
    let rows = look.tx.all(
        sql("select d.donor_id, o.kind, o.name, o.address, o.nip, cast(count(*) as bigint) as gifts,
                cast(sum(d.amount_grosze) as bigint) as sum_grosze, max(d.amount_grosze) as largest_grosze
            from donations d
            left join donors o on o.organisation_id = d.organisation_id and o.id = d.donor_id
            where d.organisation_id = $1 and d.received_on >= $2 and d.received_on <= $3
                and d.status in ('booked', 'acknowledged')
            group by d.donor_id, o.kind, o.name, o.address, o.nip
            order by sum_grosze desc, d.donor_id
            limit $4"),
        &params![house.as_str(), from, until, most],
    )?;
    let read = |row: &Row| {
        Ok(YearOf {
            donor: read(row)?,
            count: row.get("gifts")?,
            sum: Grosze(row.get("sum_grosze")?),
            largest: Grosze(row.get("largest_grosze")?),
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, Broken>>()?)
}

/// The gifts of one donor between two days: day, way, amount; the oldest first.
///
/// # Errors
/// The database failed.
pub fn year_of_donor(
    look: &mut Look<'_>,
    house: &OrganisationId,
    donor: &DonorId,
    (from, until): (&str, &str),
) -> Result<Vec<(String, String, Grosze)>, Failure> {
    let rows = look.tx.all(
        sql("select received_on, way, amount_grosze
            from donations
            where organisation_id = $1 and donor_id = $2 and received_on >= $3 and received_on <= $4
                and status in ('booked', 'acknowledged')
            order by received_on, id"),
        &params![house.as_str(), donor.as_str(), from, until],
    )?;
    let read = |row: &Row| Ok((row.get("received_on")?, row.get("way")?, Grosze(row.get("amount_grosze")?)));
    Ok(rows.iter().map(read).collect::<Result<_, Broken>>()?)
}
