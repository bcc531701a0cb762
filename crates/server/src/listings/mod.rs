//! Listings: what companies sell, beside the organisations' offers; looked at by a moderator before anybody sees them.

pub mod decide;
pub mod draft;
pub mod expire;
pub mod form;
pub mod mend;
pub mod one;
pub mod pause;
pub mod queue;
pub mod resume;
pub mod review;
pub mod send;
pub mod show;
pub mod store;
pub mod take_back;

pub use store::{Kept, Text};

use crate::kit::locale::Words;
use mutual_aid::company_listing::Status;

/// The shape beside the word for where a listing stands.
#[must_use]
pub fn shape(status: Status) -> &'static str {
    match status {
        Status::Draft => "new",
        Status::Review | Status::Paused => "waiting",
        Status::Published => "done",
        Status::Expired => "ended",
        Status::Blocked => "problem",
    }
}

/// The whole price with its unit: `25,00 zł brutto za metr`.
#[must_use]
pub fn price(words: Words, gross: i64, unit: &str) -> String {
    words.two("listing-price", "price", words.grosze(gross), "unit", unit)
}

/// The public page of a listing: the number decides, the slug is for people.
#[must_use]
pub fn address(company: &str, slug: &str, number: i64) -> String {
    format!("/firmy/{company}/{slug}-{number}")
}
