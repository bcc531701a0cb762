//! What happens to orders by the clock: unanswered ones expire, finished ones are confirmed and closed.

use crate::app::{App, By, Change, Look};
use crate::failure::Failure;
use crate::orders::reserve;
use crate::orders::store::{self, due};
use mutual_aid::OrderId;
use mutual_aid::order::Status;

/// Nobody answered for 30 days; the seat is free again, and what was never sent is erased.
///
/// # Errors
/// Somebody did meanwhile.
pub fn expire(change: &mut Change<'_>, id: &OrderId) -> Result<(), Failure> {
    let mut case = store::find_own_to_change(change, id.as_str())?;
    let sent = case.order.status != Status::Enquiry;
    let expired = case.order.expire(&change.law(), change.now())?;
    if sent {
        store::save(change, &case)?;
    } else {
        store::erase(change, &case)?;
    }
    change.record(expired)?;
    reserve::release(change, &case)
}

/// Nobody objected for 14 days after the work.
///
/// # Errors
/// Somebody did meanwhile.
pub fn confirm(change: &mut Change<'_>, id: &OrderId) -> Result<(), Failure> {
    let mut case = store::find_own_to_change(change, id.as_str())?;
    let confirmed = case.order.confirm_by_time(&change.law(), change.now())?;
    store::save(change, &case)?;
    change.record(confirmed)
}

/// Nothing more was said for 7 days after the confirmation.
///
/// # Errors
/// Something was, meanwhile.
pub fn close(change: &mut Change<'_>, id: &OrderId) -> Result<(), Failure> {
    let mut case = store::find_own_to_change(change, id.as_str())?;
    let closed = case.order.close_by_time(&change.law(), change.now())?;
    store::save(change, &case)?;
    change.record(closed)
}

type Story = fn(&mut Change<'_>, &OrderId) -> Result<(), Failure>;

/// Does for every order what its time has come for, a few hundred at a time; answers for how many. One that cannot
/// does not keep the others waiting.
///
/// # Errors
/// The database failed while it was asked what is due.
pub async fn elapse(app: &App) -> Result<u64, Failure> {
    let mut done = 0;
    for (kind, story) in [("expire", expire as Story), ("confirm", confirm), ("close", close)] {
        loop {
            let due = app.look(By::system(), move |look| due_for(look, kind)).await?;
            let some = each(app, due, story).await;
            done += some;
            if some == 0 {
                break;
            }
        }
    }
    Ok(done)
}

async fn each(app: &App, due: Vec<OrderId>, story: Story) -> u64 {
    let mut done = 0;
    for id in due {
        match app.change(By::system(), move |change| story(change, &id)).await {
            Ok(()) => done += 1,
            // Somebody was faster, or the law changed: the next round sees.
            Err(Failure::Refused(_) | Failure::Stale | Failure::NotFound) => {}
            Err(failure) => tracing::error!(%failure, "an order stays as it is"),
        }
    }
    done
}

fn due_for(look: &mut Look<'_>, kind: &str) -> Result<Vec<OrderId>, Failure> {
    let law = look.law();
    let since = |days: i64| look.now().plus_days(-days);
    match kind {
        "expire" => due::unanswered(look, since(law.order_expires_days)),
        "confirm" => due::standing(look, "reported-done", since(law.confirm_days)),
        _ => due::standing(look, "confirmed", since(law.close_days)),
    }
}
