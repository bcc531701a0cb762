//! „Zapłacono”: what was still to pay is paid, from the bank or from the cash box, once.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::costs::{at_field, ground, show, store};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::ledger;
use crate::organisations::store::find_house;
use crate::reading::Reading;
use crate::urls;
use axum::extract::Path;
use mutual_aid::cost::PaidFrom;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::{Act, CostId, Day};

/// Pays a cost.
///
/// # Errors
/// There is none, a rule forbids it, or the caller may not.
pub fn pay(
    change: &mut Change<'_>,
    slug: &str,
    id: &CostId,
    payment: (Day, PaidFrom),
) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepLedger(&house))?;
    let mut cost = store::find_to_change(change, &house, id)?.cost;
    let ground = ground(change, &house, &cost.fund)?;
    let (entry, event) = cost.pay(payment, &ground)?;
    let posted = ledger::post(change, &house, &entry)?;
    store::save_paid(change, &cost, &posted.id)?;
    change.record(event)
}

/// `/panel/{org}/koszty/{id}/zaplata`
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let on = form.need("dzien", "cost-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let from = form.choice("zaplata", "cost-no-way", |way| way.parse().ok());
    let input: Result<(Day, PaidFrom), Errors> = form.whole(|| Some((on?, from?)));
    let (of, cost, words) = (slug.clone(), CostId(id.clone()), caller.words());
    let gone = caller.submit(&filled, move |change| {
        pay(change, &of, &cost, input.clone()?).map_err(|failure| at_field(words, failure))?;
        Ok(urls::cost(&of, cost.as_str()))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| show::page(again, (slug, id), filled, errors).await).await
}
