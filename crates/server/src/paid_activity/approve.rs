//! The board or the treasurer approves a calculation; it takes the place of the one before.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::documents::store as documents;
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::offers::lapse;
use crate::organisations::store::find_house;
use crate::paid_activity::{account, one, store};
use crate::urls;
use axum::extract::Path;
use mutual_aid::document::{Kind, Number};
use mutual_aid::paid_activity::Approval;
use mutual_aid::{Act, Day};

/// Approves a calculation and gives it its number; what was in force is superseded from its first day on, and offers that
/// waited for it are shown again.
///
/// # Errors
/// Its author approves alone, it does not say what it must, a later one was approved, or it is no draft.
pub fn approve(change: &mut Change<'_>, slug: &str, id: &str) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    let mut kept = store::find_to_change(change, &house, id)?;
    change.who().may(&Act::ApproveCalculation(&house))?;
    let earlier = store::standing(change.tx, &house, kept.it.category)?;
    let others: Vec<Day> = earlier.iter().map(|other| other.it.from).collect();
    let (scope, law, today) = (store::scope::find(change.tx, &house)?, change.law(), change.now().day());
    let (by, staff) = (account(change.who()), store::count_staff(change.tx, &house)?);
    let approval = Approval { by: by.as_ref(), staff, others: &others, today };
    let approved = kept.it.approve(&approval, &scope, &law)?;
    let last = documents::take_turn(change, &house, Kind::Calculation, today.0.year())?;
    kept.number = Some(Number::next(Kind::Calculation, today, last));
    (kept.approved_by, kept.approved_on) = (by, Some(today));
    for mut other in earlier.into_iter().filter(|other| other.it.until >= kept.it.from) {
        let superseded = other.it.supersede(kept.it.from)?;
        store::save(change, &other)?;
        change.record(superseded)?;
    }
    store::save_approval(change, &kept)?;
    change.record(approved)?;
    lapse::revive_all(change, &house, kept.it.category)
}

/// The button.
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let (house, wanted) = (slug.clone(), id.clone());
    let gone = caller.submit(&filled, move |change| {
        approve(change, &house, &wanted)?;
        Ok(urls::calculation(&house, &wanted))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| one::page(&caller, slug, id, errors).await).await
}
