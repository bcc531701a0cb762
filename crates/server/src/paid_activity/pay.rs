//! A fee was paid: a line of a statement carries the number of its document, or the treasurer saw the transfer.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::ledger;
use crate::organisations::store::find_house;
use crate::paid_activity::store::fees::{self as kept, Kept};
use crate::paid_activity::store::payments::{self, Booked};
use crate::paid_activity::{booking, fees};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::ledger::Entry;
use mutual_aid::paid_activity::{Fee, Paid};
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::{Act, BankLineId, Day, EntryId, Event, Grosze, OrganisationId};

/// A payment that is about to be booked.
#[derive(Debug, Clone)]
pub struct Payment {
    kept: Kept,
    how: Paid,
    on: Day,
    part: Grosze,
    event: Event,
    /// The entry that books it.
    pub entry: Entry,
}

/// Notes the payment of a fee: so much, or all that is open.
///
/// # Errors
/// It was paid or taken back already, the day lies in the future, more came than is open, or the act is somebody else's.
pub fn pay(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &str,
    (how, on, part): (Paid, Day, Option<Grosze>),
) -> Result<(), Failure> {
    let mut kept = kept::find_to_change(change, house, id)?;
    let part = part.unwrap_or_else(|| kept.fee.open());
    let payment = payment(change, &mut kept, (how, on, part))?;
    let posted = ledger::post(change, house, &payment.entry)?;
    payment.keep(change, &posted.id, None)
}

/// The payment of a fee by what came on a day; a statement posts many at once, also for the same fee.
///
/// # Errors
/// It was paid or taken back already, the day lies in the future, more came than is open, or the act is somebody else's.
pub fn payment(
    change: &mut Change<'_>,
    kept: &mut Kept,
    (how, on, part): (Paid, Day, Grosze),
) -> Result<Payment, Failure> {
    change.who().may(&Act::CollectFees(&kept.fee.organisation))?;
    let today = change.now().day();
    // The bank's day counts, also where its clock is ahead of ours.
    let today = if how == Paid::Statement { today.max(on) } else { today };
    let event = kept.fee.pay(part, how, on, today)?;
    let entry = booking::payment(change, &kept.fee, (on, part))?;
    let payment = Payment { kept: kept.clone(), how, on, part, event, entry };
    // The next payment of the same fee is kept after this one.
    kept.version += 1;
    Ok(payment)
}

impl Payment {
    /// The fee it pays.
    #[must_use]
    pub fn fee(&self) -> &Fee {
        &self.kept.fee
    }

    /// Keeps it, once its entry is posted, with the line of a statement that it is.
    ///
    /// # Errors
    /// Somebody changed the fee in between.
    pub fn keep(
        self,
        change: &mut Change<'_>,
        entry: &EntryId,
        line: Option<&BankLineId>,
    ) -> Result<(), Failure> {
        let booked = Booked { part: self.part, entry, line };
        payments::save_paid(change, &self.kept, (self.how.into(), self.on), booked)?;
        change.record(self.event)
    }
}

/// Notes a transfer that the treasurer saw.
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let input = read(&caller, &filled);
    let (house, at) = (slug.clone(), id.clone());
    let gone = caller.submit(&filled, move |change| {
        let organisation = find_house(&mut change.look(), &house)?.id;
        let (on, part) = input.clone()?;
        pay(change, &organisation, &id, (Paid::Transfer, on, part))?;
        Ok(format!("/panel/{house}/kalkulacje/oplaty"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| fees::page(&caller, slug, (at, filled), errors).await).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<(Day, Option<Grosze>), Errors> {
    let mut form = Reading::of(filled, caller.words());
    let on = form.need("dzien", "cost-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let part = form.may("kwota", Grosze::parse);
    form.whole(|| Some((on?, part)))
}
