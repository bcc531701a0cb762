//! A campaign ends: it takes no more donations, and what it has stays for its purpose.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::funds::{list, store};
use crate::kit::forms::Filled;
use crate::organisations::store::find_house;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::{Act, Event, FundId, Subject};

/// Closes a campaign.
///
/// # Errors
/// It is closed, it is a fund of every organisation, or the caller may not.
pub fn close(change: &mut Change<'_>, slug: &str, id: &FundId) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepDonations(&house))?;
    let mut kept = store::find_to_change(change, &house, id)?;
    let what = kept.fund.close(change.now().day())?;
    store::save_closed(change, &house, &kept)?;
    let subject = Subject::of(Noun::Fund, id.as_str());
    change.record(Event { subject, organisation: Some(house), what })
}

/// `/panel/{org}/fundusze/{id}/zamkniecie`
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let (of, fund) = (slug.clone(), FundId(id));
    let gone = caller.submit(&filled, move |change| {
        close(change, &of, &fund)?;
        Ok(format!("/panel/{of}/fundusze"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| list::page(again, slug, filled, errors).await).await
}
