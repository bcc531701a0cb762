//! An offer as the index reads it, or a company's listing.

use super::question::Way;
use mutual_aid::offer::{Area, Language, Recipients, Where};
use mutual_aid::{Day, Moment, category::Category};

/// An offer with all that it is found by.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its number, the key of the index.
    pub number: u64,
    /// The organisation; empty for a listing.
    pub organisation: String,
    /// Its id.
    pub id: String,
    /// Whether people find it: it is published, and whoever made it is active.
    pub is_shown: bool,
    /// The kind of service.
    pub category: Category,
    /// Free, paid or commercial.
    pub way: Way,
    /// The title.
    pub title: String,
    /// Summary and text.
    pub text: String,
    /// The place, by its number in GeoNames.
    pub place: i64,
    /// Where the work is done.
    pub where_done: Where,
    /// How far it reaches.
    pub area: Area,
    /// For whom.
    pub recipients: Recipients,
    /// The languages somebody speaks.
    pub languages: Vec<Language>,
    /// When it was published.
    pub published: Moment,
    /// The days with a free slot, in order.
    pub days: Vec<Day>,
}

impl Listed {
    /// Organisation and id.
    pub fn key(&self) -> (String, String) {
        (self.organisation.clone(), self.id.clone())
    }
}
