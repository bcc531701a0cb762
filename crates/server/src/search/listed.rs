//! An offer as the index reads it.

use mutual_aid::offer::{Area, Language, Mode, Recipients, Status, Where};
use mutual_aid::{Day, Moment, category::Category};

/// An offer with all that it is found by.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its number, the key of the index.
    pub number: u64,
    /// The organisation.
    pub organisation: String,
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub status: Status,
    /// Whether its organisation is active.
    pub house_is_active: bool,
    /// The kind of service.
    pub category: Category,
    /// Free or paid.
    pub mode: Mode,
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
    /// Whether people find it.
    pub fn is_shown(&self) -> bool {
        self.status == Status::Published && self.house_is_active
    }

    /// Organisation and id.
    pub fn key(&self) -> (String, String) {
        (self.organisation.clone(), self.id.clone())
    }
}
