//! What the demo looks up to be tried: requests one can follow.

use crate::app::{App, By};
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use serde::Serialize;
use std::collections::BTreeMap;

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
