//! Donors who said who they are, and what they gave in a year.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::{DonorId, Grosze, OrganisationId};

/// A donor as one organisation knows them: what its papers need, and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Donor {
    /// Their id.
    pub id: DonorId,
    /// `person`, `company` or `institution`.
    pub kind: String,
    /// Their name.
    pub name: String,
    /// Their address.
    pub address: Option<String>,
    /// Their NIP, when they want it on the paper.
    pub nip: Option<String>,
}

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

/// Keeps a new donor.
///
/// # Errors
/// The database failed.
pub fn insert_donor(change: &mut Change<'_>, house: &OrganisationId, donor: &Donor) -> Result<(), Failure> {
    let now = change.now().to_string();
    change.tx.run(
        sql("insert into donors (organisation_id, id, kind, name, address, nip, created_at)
            values ($1, $2, $3, $4, $5, $6, $7)"),
        &params![
            house.as_str(),
            donor.id.as_str(),
            donor.kind.as_str(),
            donor.name.as_str(),
            donor.address.as_deref(),
            donor.nip.as_deref(),
            now,
        ],
    )?;
    Ok(())
}

/// Keeps what is known of a donor now.
///
/// # Errors
/// The database failed.
pub fn save_donor(change: &mut Change<'_>, house: &OrganisationId, donor: &Donor) -> Result<(), Failure> {
    change.tx.run(
        sql("update donors set kind = $3, name = $4, address = $5, nip = $6, version = version + 1
            where organisation_id = $1 and id = $2"),
        &params![
            house.as_str(),
            donor.id.as_str(),
            donor.kind.as_str(),
            donor.name.as_str(),
            donor.address.as_deref(),
            donor.nip.as_deref(),
        ],
    )?;
    Ok(())
}

/// A donor of an organisation.
///
/// # Errors
/// There is none.
pub fn find_donor(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Donor, Failure> {
    let row = look.tx.one(
        sql("select id as donor_id, kind, name, address, nip from donors where organisation_id = $1 and id = $2"),
        &params![house.as_str(), id],
    )?;
    read(&row.ok_or(Failure::NotFound)?)?.ok_or(Failure::NotFound)
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

fn read(row: &Row) -> Result<Option<Donor>, Broken> {
    let Some(id) = row.get::<Option<String>>("donor_id")? else { return Ok(None) };
    Ok(Some(Donor {
        id: DonorId(id),
        kind: row.get("kind")?,
        name: row.get("name")?,
        address: row.get("address")?,
        nip: row.get("nip")?,
    }))
}
