//! What waits in the store on the first page of the panel: corrections to sign, and goods whose last day comes.

use crate::app::Look;
use crate::desk::tasks::Waiting;
use crate::failure::Failure;
use crate::stock::store;
use mutual_aid::{Moment, OrganisationId};

/// What waits in the store.
///
/// # Errors
/// The database failed.
pub fn waiting(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let days = look.law().stock_expiry_days;
    let mut found = Vec::new();
    for proposed in store::waiting(look, house)? {
        found.push(task("stock-correction", proposed.batch.as_str(), proposed.what, proposed.at));
    }
    let soon = look.now().day().plus(days);
    for shelf in store::expiring(look, house, soon)? {
        let warned = shelf.batch.expires_on.map(|last| format!("{}T00:00:00Z", last.plus(-days)));
        let since = warned.as_deref().and_then(Moment::parse).unwrap_or_else(|| look.now());
        found.push(task("stock-expiring", shelf.batch.id.as_str(), shelf.what, since));
    }
    Ok(found)
}

fn task(kind: &str, batch: &str, what: String, since: Moment) -> Waiting {
    let path = format!("magazyn/{batch}");
    Waiting { kind: kind.to_owned(), path, category: None, who: Some(what), channel: None, since }
}
