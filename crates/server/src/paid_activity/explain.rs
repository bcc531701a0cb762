//! The treasurer writes why fees passed costs; until then nothing more is asked for that kind of service.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::organisations::store::find_house;
use crate::paid_activity::{account, store, year};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::category::Category;
use mutual_aid::ledger::Month;
use mutual_aid::words::Remark;

/// Keeps the reason for this month, or for a year that is over.
///
/// # Errors
/// Fees did not pass costs, or the act is somebody else's.
pub fn explain(
    change: &mut Change<'_>,
    slug: &str,
    year: i16,
    input: &(Category, Remark),
) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::CollectFees(&house))?;
    let (category, reason) = input;
    let today = change.now().day();
    let of = Month { year, month: 12 }.first();
    let mut check = store::balance::check(change.tx, &house, *category, of)?;
    let explained = check.explain(today)?;
    let by = account(change.who());
    store::checks::save_reason(change, &check, reason.as_str(), by.as_ref())?;
    change.record(explained)
}

/// Keeps it.
pub async fn submit(caller: Caller, Path((slug, of)): Path<(String, String)>, filled: Filled) -> Answer {
    let of = year::year_of(&of)?;
    let input = read(&caller, &filled);
    let house = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        explain(change, &house, of, &input.clone()?)?;
        Ok(format!("/panel/{house}/kalkulacje/rok/{of}"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| year::page(&caller, slug, of, (filled, errors)).await).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<(Category, Remark), Errors> {
    let mut form = Reading::of(filled, caller.words());
    let category = form.choice("kategoria-powodu", "calculation-no-category", |text| text.parse().ok());
    let reason = form.need("powod", "year-no-reason", Remark::parse);
    form.whole(|| Some((category?, reason?)))
}
