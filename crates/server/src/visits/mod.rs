//! Visits: somebody comes, does the work, and the slip says so.

pub mod answer;
pub mod day;
pub mod day_store;
pub mod fall_through;
pub mod finish;
pub mod panel;
pub mod plan;
pub mod reschedule;
pub mod slip;
pub mod store;
pub mod take_answer;

use crate::orders::Case;
use mutual_aid::event::Noun;
use mutual_aid::{Event, Subject, What};

/// What happened on a visit stands in the history of its order.
fn of_order(case: &Case, what: What) -> Event {
    let subject = Subject::of(Noun::Order, case.order.id.as_str());
    Event { subject, organisation: case.order.organisation.clone(), what }
}
