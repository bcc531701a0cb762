//! The treasurer saw on the account what was carried to the bank; a line of a statement says so by itself.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::cash_deposits::{event, list, store};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::ledger::{self, day};
use crate::organisations::store::find_house;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::{Act, Day, What};

/// Notes that it is there since a day.
///
/// # Errors
/// The caller may not, it is there already or never left the box, or the day cannot be.
pub fn arrive(change: &mut Change<'_>, slug: &str, id: &str, on: Day) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepLedger(&house))?;
    let mut kept = store::find_to_change(change, &house, id)?;
    let entry = kept.deposit.arrive((on, change.now().day()))?;
    let posted = ledger::post(change, &house, &entry)?;
    kept.arrived = Some((on, posted.id));
    store::save(change, &house, &kept)?;
    let number = posted.number.to_string();
    change.record(event(&house, &kept.deposit.fund, What::CashArrived { number }))
}

/// `/panel/{org}/gotowka/{id}/na-koncie`
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let on = form.need("jest", "fund-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let on = form.whole(|| on);
    let (of, which, words) = (slug.clone(), id.clone(), caller.words());
    let gone = caller.submit(&filled, move |change| {
        arrive(change, &of, &which, on.clone()?).map_err(|failure| day::at("jest", words, failure))?;
        Ok(format!("/panel/{of}/{}", list::PATH))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| list::page(&caller, slug, (id, filled), errors).await).await
}
