//! The treasurer closes a month: nothing is booked in it any more.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::ledger::{show, store};
use crate::organisations::store::find_house;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::ledger::Month;
use mutual_aid::{Act, Event, Subject, What};

/// Closes a month; the balances are proved from the lines first.
///
/// # Errors
/// It is closed, it is not over, an earlier one is open, or the caller may not.
pub fn close(change: &mut Change<'_>, slug: &str, month: Month) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepLedger(&house))?;
    let mut books = store::books(&mut change.look(), &house)?;
    let first = store::first_month(&mut change.look(), &house)?;
    let open = books.closed.map_or(first, |closed| Some(closed.next()));
    books.close(month, open, change.now().day())?;
    store::prove(&mut change.look(), &house)?;
    store::insert_closed(change, &house, month)?;
    let subject = Subject::of(Noun::LedgerEntry, &month.to_string());
    let what = What::MonthClosed { month: month.to_string() };
    change.record(Event { subject, organisation: Some(house), what })
}

/// `/panel/{org}/ksiegi/zamkniecie`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let (month, of) = (Month::parse(filled.text("miesiac")), slug.clone());
    let gone = caller.submit(&filled, move |change| {
        close(change, &of, month.ok_or(Failure::NotFound)?)?;
        Ok(format!("/panel/{of}/ksiegi"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| show::page(again, slug, errors).await).await
}
