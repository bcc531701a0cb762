//! The cash box: how much of each fund lies in it, and what was carried to the bank.

pub mod arrive;
pub mod list;
pub mod note;
pub mod store;
pub mod withdraw;

use mutual_aid::event::Noun;
use mutual_aid::{Event, FundId, OrganisationId, Subject, What};

/// What happened to the cash of a fund.
fn event(house: &OrganisationId, fund: &FundId, what: What) -> Event {
    Event { subject: Subject::of(Noun::Fund, fund.as_str()), organisation: Some(house.clone()), what }
}
