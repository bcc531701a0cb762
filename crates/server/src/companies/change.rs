//! A company changes how it is reached and what it says of itself; what was checked stays as it was checked, but the register,
//! which was compared with the address before.

use super::form::{self, Contact};
use super::store::{self, Record};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::Page;
use askama::Template;
use mutual_aid::Act;
use mutual_aid::company::Point;

#[derive(Template)]
#[template(path = "companies/change.html")]
struct Changed {
    page: Page,
    record: Record,
    filled: Filled,
    errors: Errors,
}

/// The company changes how it is reached.
///
/// # Errors
/// It is closed, or not theirs.
pub fn change(change: &mut Change<'_>, contact: &Contact) -> Result<(), Failure> {
    let mut record = store::find_own_to_change(change)?;
    change.who().may(&Act::KeepCompany(&record.company.id))?;
    let moved = contact.address != record.card.address || contact.place != record.card.place;
    let (changed, unticked) = record.company.change(moved)?;
    let Contact { address, place, phone, email, about } = contact.clone();
    record.card = store::Card { address, place, phone, email, about, ..record.card };
    store::save_card(change, &record)?;
    change.record(changed)?;
    let Some(unticked) = unticked else { return Ok(()) };
    store::untick(change, &record.company.id, Point::Register)?;
    change.record(unticked)
}

/// `/moje/firma/dane`
pub async fn show(caller: Caller) -> Answer {
    let record = super::own::own(&caller).await?;
    let filled = form::fill(&record.card);
    caller.show(&Changed { page: caller.page(), record, filled, errors: Errors::default() })
}

/// Keeps it.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let record = super::own::own(&caller).await?;
    let input = form::read_contact(&filled, caller.words());
    let gone = caller.submit(&filled, move |tx| {
        change(tx, &input.clone()?)?;
        Ok("/moje/firma".to_owned())
    });
    let gone = gone.await;
    let again = async |errors| {
        let page = caller.page();
        caller.show_again(&Changed { page, record, filled, errors })
    };
    caller.onward(gone, again).await
}
