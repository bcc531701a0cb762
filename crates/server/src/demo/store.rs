//! What no story of the programme does: records that belong to accounts from the beginning, and requests to try.

use crate::app::{App, By, Change};
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::{AccountId, OrganisationId, PersonId};
use serde::Serialize;
use std::collections::BTreeMap;

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

/// A request one can follow: its number, and the phone that opens it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CaseCard {
    /// Where it stands.
    pub status: String,
    /// The number.
    pub number: String,
    /// The phone of who asked.
    pub contact: String,
}

/// One request for each place where requests of an organisation stand.
///
/// # Errors
/// The database failed.
pub(super) async fn cases(app: &App, slug: String) -> Result<Vec<CaseCard>, Failure> {
    app.look(By::system(), move |look| {
        let rows = look.tx.all(
            sql("select o.number, o.status, o.phone
                from orders o join organisations h on h.id = o.organisation_id
                where h.slug = $1 and o.phone is not null
                order by o.number
                limit 1000"),
            &params![slug],
        )?;
        let mut cases = BTreeMap::new();
        for row in rows {
            let status: String = row.get("status")?;
            let card =
                CaseCard { status: status.clone(), number: row.get("number")?, contact: row.get("phone")? };
            cases.entry(status).or_insert(card);
        }
        Ok(cases.into_values().collect())
    })
    .await
}
