//! A fee was paid: a line of a statement carries the number of its document, or the treasurer saw the transfer.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::ledger;
use crate::organisations::store::find_house;
use crate::paid_activity::store::fees::{self as kept, Kept};
use crate::paid_activity::{booking, fees};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::ledger::Entry;
use mutual_aid::paid_activity::{Fee, Paid};
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::{Act, Day, EntryId, Event, Grosze, OrganisationId};

/// A payment that is about to be booked.
#[derive(Debug, Clone)]
pub struct Payment {
    kept: Kept,
    how: Paid,
    on: Day,
    event: Event,
    /// The entry that books it.
    pub entry: Entry,
}

/// Notes the payment of a fee.
///
/// # Errors
/// It was paid or taken back already, the day lies in the future, or the act is somebody else's.
pub fn pay(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &str,
    (how, on): (Paid, Day),
) -> Result<(), Failure> {
    let payment = payment(change, house, id, (how, on, Grosze::ZERO))?;
    let posted = ledger::post(change, house, &payment.entry)?;
    payment.keep(change, &posted.id)
}

/// The payment of a fee by what came on a day; a statement posts many at once.
///
/// # Errors
/// It was paid or taken back already, the day lies in the future, or the act is somebody else's.
pub fn payment(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &str,
    (how, on, came): (Paid, Day, Grosze),
) -> Result<Payment, Failure> {
    let mut kept = kept::find_to_change(change, house, id)?;
    change.who().may(&Act::CollectFees(house))?;
    let today = change.now().day();
    // The bank's day counts, also where its clock is ahead of ours.
    let today = if how == Paid::Statement { today.max(on) } else { today };
    let event = kept.fee.pay(how, on, today)?;
    let entry = booking::payment(change, &kept.fee, (on, came))?;
    Ok(Payment { kept, how, on, event, entry })
}

impl Payment {
    /// The fee it pays.
    #[must_use]
    pub fn fee(&self) -> &Fee {
        &self.kept.fee
    }

    /// Keeps it, once its entry is posted.
    ///
    /// # Errors
    /// Somebody changed the fee in between.
    pub fn keep(mut self, change: &mut Change<'_>, entry: &EntryId) -> Result<(), Failure> {
        self.kept.paid_entry = Some(entry.clone());
        kept::save_paid(change, &self.kept, self.how.into(), self.on)?;
        change.record(self.event)
    }
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
