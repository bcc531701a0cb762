//! Donors who said who they are.

use crate::app::{Change, Keep, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::{DonorId, OrganisationId};

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

impl Donor {
    /// What they are known again by: a company by its NIP, a person by name and address.
    fn known_by(&self) -> Option<String> {
        if let Some(nip) = self.nip.as_ref().filter(|_| self.kind != "person") {
            return Some(nip.clone());
        }
        let folded = |text: &str| polish_text::tokens(text).join(" ");
        let address = self.address.as_deref()?;
        Some(format!("{}, {}", folded(&self.name), folded(address)))
    }
}

/// Keeps a new donor.
///
/// # Errors
/// The database failed.
pub fn insert_donor(change: &mut Change<'_>, house: &OrganisationId, donor: &Donor) -> Result<(), Failure> {
    let now = change.now().to_string();
    change.tx.run(
        sql("insert into donors (organisation_id, id, kind, name, address, nip, known_by, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"),
        &params![
            house.as_str(),
            donor.id.as_str(),
            donor.kind.as_str(),
            donor.name.as_str(),
            donor.address.as_deref(),
            donor.nip.as_deref(),
            donor.known_by(),
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
        sql("update donors set kind = $3, name = $4, address = $5, nip = $6, known_by = $7, version = version + 1
            where organisation_id = $1 and id = $2"),
        &params![
            house.as_str(),
            donor.id.as_str(),
            donor.kind.as_str(),
            donor.name.as_str(),
            donor.address.as_deref(),
            donor.nip.as_deref(),
            donor.known_by(),
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

/// The donor that an organisation knows already by the same NIP, or by the same name and address.
///
/// # Errors
/// The database failed.
pub fn known_donor(
    change: &mut Change<'_>,
    house: &OrganisationId,
    donor: &Donor,
) -> Result<Option<DonorId>, Failure> {
    let row = change.tx.one(
        sql("select id from donors where organisation_id = $1 and known_by = $2 order by created_at, id limit 1"),
        &params![house.as_str(), donor.known_by()],
    )?;
    Ok(row.map(|row| row.get("id").map(DonorId)).transpose()?)
}

/// Works out what donors are known again by who were kept before anybody asked for it; answers for how many.
///
/// # Errors
/// The database failed.
pub fn know_again(keep: &mut Keep<'_>) -> Result<u64, Broken> {
    let rows = keep.tx.all(
        sql("select organisation_id, id as donor_id, kind, name, address, nip
            from donors
            where known_by is null and address is not null
            limit 1000"),
        &params![],
    )?;
    let mut known = 0;
    for row in &rows {
        let Some(donor) = read(row)? else { continue };
        let house: String = row.get("organisation_id")?;
        known += keep.tx.run(
            sql(
                "update donors set known_by = $3 where organisation_id = $1 and id = $2 and known_by is null",
            ),
            &params![house, donor.id.as_str(), donor.known_by()],
        )?;
    }
    Ok(known)
}

/// Whether a donor stands behind one donation at most.
///
/// # Errors
/// The database failed.
pub fn gave_once(change: &mut Change<'_>, house: &OrganisationId, id: &DonorId) -> Result<bool, Failure> {
    let row = change.tx.one(
        sql("select cast(count(*) as bigint) as n from donations where organisation_id = $1 and donor_id = $2"),
        &params![house.as_str(), id.as_str()],
    )?;
    Ok(row.map_or(Ok(0), |row| row.get::<i64>("n"))? <= 1)
}

/// Forgets a donor behind whom no donation stands any more.
///
/// # Errors
/// The database failed.
pub fn forget_donor(change: &mut Change<'_>, house: &OrganisationId, id: &DonorId) -> Result<(), Failure> {
    change.tx.run(
        sql("delete from donors
            where organisation_id = $1 and id = $2 and not exists (
                select 1 from donations d where d.organisation_id = $1 and d.donor_id = $2)"),
        &params![house.as_str(), id.as_str()],
    )?;
    Ok(())
}

/// Everything that one donor gave was given by another, who is the same; answers how many donations that were.
///
/// # Errors
/// The database failed.
pub fn join_donors(
    change: &mut Change<'_>,
    house: &OrganisationId,
    (from, into): (&DonorId, &DonorId),
) -> Result<u64, Failure> {
    let moved = change.tx.run(
        sql("update donations set donor_id = $3, version = version + 1 where organisation_id = $1 and donor_id = $2"),
        &params![house.as_str(), from.as_str(), into.as_str()],
    )?;
    forget_donor(change, house, from)?;
    Ok(moved)
}

pub(super) fn read(row: &Row) -> Result<Option<Donor>, Broken> {
    let Some(id) = row.get::<Option<String>>("donor_id")? else { return Ok(None) };
    Ok(Some(Donor {
        id: DonorId(id),
        kind: row.get("kind")?,
        name: row.get("name")?,
        address: row.get("address")?,
        nip: row.get("nip")?,
    }))
}
