//! Where confirmations of donations are kept, with who gave as it stands on the paper.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::document::Number;
use mutual_aid::donation::Donation;
use mutual_aid::{Day, OrganisationId};

/// Who gave, as a confirmation says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnPaper {
    /// Their name.
    pub name: String,
    /// Their address.
    pub address: Option<String>,
    /// Their NIP.
    pub nip: Option<String>,
}

/// Keeps the number of a confirmation, which stands on the one before it, and who gave.
///
/// # Errors
/// The database failed.
pub fn insert_confirmation(
    change: &mut Change<'_>,
    donation: &Donation,
    (number, on): (Number, Day),
    donor: &OnPaper,
) -> Result<(), Failure> {
    let serial = i64::from(number.serial);
    change.tx.run(
        sql("insert into donation_confirmations (organisation_id, donation_id, year, serial, previous, issued_on,
                donor_name, donor_address, donor_nip)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"),
        &params![
            donation.organisation.as_str(),
            donation.id.as_str(),
            i64::from(number.year),
            serial,
            Some(serial - 1).filter(|previous| *previous > 0),
            on.to_string(),
            donor.name.as_str(),
            donor.address.as_deref(),
            donor.nip.as_deref(),
        ],
    )?;
    Ok(())
}

/// Who gave, as the confirmation of a donation said it when it was written.
///
/// # Errors
/// It has none.
pub fn on_paper(look: &mut Look<'_>, house: &OrganisationId, donation: &str) -> Result<OnPaper, Failure> {
    let row = look.tx.one(
        sql("select donor_name, donor_address, donor_nip
            from donation_confirmations
            where organisation_id = $1 and donation_id = $2"),
        &params![house.as_str(), donation],
    )?;
    let row = row.ok_or(Failure::NotFound)?;
    Ok(OnPaper {
        name: row.get("donor_name")?,
        address: row.get("donor_address")?,
        nip: row.get("donor_nip")?,
    })
}
