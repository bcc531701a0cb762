//! A fee was paid: a line of a statement carries the number of its document, or the treasurer saw the transfer.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::organisations::store::find_house;
use crate::paid_activity::store::fees as kept;
use crate::paid_activity::{booking, fees};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::paid_activity::Paid;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::{Act, Day, OrganisationId};

/// Notes the payment of a fee; also for whoever explains a line of a statement by it.
///
/// # Errors
/// It was paid or taken back already, the day lies in the future, or the act is somebody else's.
pub fn pay(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &str,
    (how, on): (Paid, Day),
) -> Result<(), Failure> {
    let mut kept = kept::find_to_change(change, house, id)?;
    change.who().may(&Act::CollectFees(house))?;
    let paid = kept.fee.pay(how, on, change.now().day())?;
    kept.paid_entry = Some(booking::paid(change, &kept.fee, on)?);
    kept::save_paid(change, &kept, how.into(), on)?;
    change.record(paid)
}

/// Notes a transfer that the treasurer saw.
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let input = read(&caller, &filled);
    let (house, at) = (slug.clone(), id.clone());
    let gone = caller.submit(&filled, move |change| {
        let organisation = find_house(&mut change.look(), &house)?.id;
        pay(change, &organisation, &id, (Paid::Transfer, input.clone()?))?;
        Ok(format!("/panel/{house}/kalkulacje/oplaty"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| fees::page(&caller, slug, (at, filled), errors).await).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Day, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let on = form.need("dzien", "cost-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    form.whole(|| on)
}
