//! Paid public-benefit activity: what services cost, what is asked for them, and how both stand in a year.

pub mod approve;
pub mod basis;
mod booking;
pub mod charge;
pub mod discard;
pub mod draft;
pub mod explain;
pub mod fees;
pub mod form;
pub mod give_back;
pub mod list;
pub mod look_back;
pub mod one;
pub mod pay;
pub mod print;
pub mod scope;
pub mod store;
pub mod year;

pub use basis::Basis;

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::locale::Words;
use crate::look::Desk;
use mutual_aid::category::Category;
use mutual_aid::paid_activity::Unit;
use mutual_aid::{AccountId, Act, OrganisationId, Who};

/// The account of whoever acts.
#[must_use]
pub fn account(who: &Who) -> Option<AccountId> {
    match who {
        Who::Member(member) => Some(member.account.clone()),
        _ => None,
    }
}

/// The panel for somebody who may see calculations.
///
/// # Errors
/// There is no such organisation for this person, or the act is somebody else's.
pub fn desk(look: &mut Look<'_>, slug: &str) -> Result<Desk, Failure> {
    let desk = Desk::open(look, slug)?;
    look.who().may(&Act::SeeCalculations(&desk.house.id))?;
    Ok(desk)
}

/// The organisation of an address, for somebody who keeps its calculations.
///
/// # Errors
/// There is no such organisation for this person, or the act is somebody else's.
pub fn keeper(look: &mut Look<'_>, slug: &str) -> Result<OrganisationId, Failure> {
    let house = crate::organisations::store::find_house(look, slug)?;
    look.who().may(&Act::KeepCalculations(&house.id))?;
    Ok(house.id)
}

/// The name of a kind of service.
#[must_use]
pub fn kind(words: Words, category: Category) -> String {
    words.say(format!("category-{}", category.key()))
}

/// „za godzinę”.
#[must_use]
pub fn per(words: Words, unit: Unit) -> String {
    words.say(format!("unit-per-{}", <&str>::from(unit)))
}
