//! Donations: gifts for the purposes of an organisation, and what donors get for their papers.

pub mod acknowledge;
pub mod announce;
pub mod confirmation;
pub mod forget;
pub mod give;
pub mod give_back;
pub mod join;
pub mod lies;
pub mod list;
pub mod look_at;
pub mod look_year;
pub mod mistake;
pub mod receipt;
pub mod receive;
pub mod reclassify;
pub mod show;
pub mod slip;
pub mod store;
pub mod take;
pub mod tell;
pub mod voided;
pub mod whole;
pub mod year;

use crate::funds::store::Kept as Fund;
use crate::kit::locale::Words;
use mutual_aid::donation::Status;
use mutual_aid::fund::Purpose;

/// The title of a transfer with its code, at most 32 characters.
#[must_use]
pub fn title(code: &str) -> String {
    format!("Darowizna cele stat. {code}")
}

/// What a fund is called: a campaign by its name, the others by their purpose.
#[must_use]
pub fn fund_name(words: Words, fund: &Fund) -> String {
    match (&fund.name, fund.fund.purpose) {
        (Some(name), Purpose::Campaign) => name.clone(),
        (_, purpose) => words.say(format!("fund-purpose-{}", <&str>::from(purpose))),
    }
}

/// The shape beside the word of a status.
#[must_use]
pub fn shape(status: Status) -> &'static str {
    match status {
        Status::Announced => "waiting",
        Status::Booked => "new",
        Status::Acknowledged => "done",
        Status::Returned | Status::Reclassified => "ended",
    }
}
