//! What files of other layouts brought into the books.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, params, sql};
use crate::statements::parse::Head;
use mutual_aid::OrganisationId;

/// A line in the books that a file of another layout brought.
#[derive(Debug, Clone)]
pub struct OfOtherLayout {
    /// Its key.
    pub key: String,
    /// The how-manieth of this key.
    pub occurrence: i64,
    /// The day the bank booked it.
    pub booked_on: String,
    /// How much, grosze.
    pub amount: i64,
    /// The account of the other side.
    pub counterparty_account: Option<String>,
}

/// The money that came in, or was taken back, between two days, both included, by files of another format or layout than this.
///
/// # Errors
/// The database failed.
pub fn of_other_layouts(
    look: &mut Look<'_>,
    house: &OrganisationId,
    (first, last): &(String, String),
    head: &Head,
) -> Result<Vec<OfOtherLayout>, Failure> {
    let mut found = Vec::new();
    let profile = head.profile.as_deref().unwrap_or_default();
    // Most organisations read one layout, and their lines of a year are many.
    let other = look.tx.one(
        sql("select id from statements
            where organisation_id = $1 and status = 'booked' and (format <> $2 or profile <> $3)
            limit 1"),
        &params![house.as_str(), head.format, profile],
    )?;
    if other.is_none() {
        return Ok(found);
    }
    look.tx.each::<Broken>(
        sql("select l.key, l.occurrence, l.booked_on, l.amount_grosze, l.counterparty_account
            from bank_lines l
            join statements s on s.organisation_id = l.organisation_id and s.id = l.statement_id
            where l.organisation_id = $1 and l.booked_on >= $2 and l.booked_on <= $3
                and (s.format <> $4 or s.profile <> $5)
            order by l.booked_on, l.id"),
        &params![house.as_str(), first, last, head.format, profile],
        |row| {
            found.push(OfOtherLayout {
                key: row.get("key")?,
                occurrence: row.get("occurrence")?,
                booked_on: row.get("booked_on")?,
                amount: row.get("amount_grosze")?,
                counterparty_account: row.get("counterparty_account")?,
            });
            Ok(())
        },
    )?;
    Ok(found)
}
