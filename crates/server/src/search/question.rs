//! What people ask of the search, and what they get.

use crate::places::Place;
use mutual_aid::offer::{Language, Mode};
use mutual_aid::order::RequesterKind;
use mutual_aid::{Day, category::Category};

/// Who asks for money: nobody, an organisation for its costs, or a company.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// An organisation helps, free or paid.
    Help(Mode),
    /// A company sells: „oferta komercyjna”.
    Commercial,
}

impl Way {
    /// The ways in which organisations help.
    pub const HELP: [Self; 2] = [Self::Help(Mode::Unpaid), Self::Help(Mode::Paid)];
}

/// A question; the default asks for everything, the newest first, and shows nothing.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// Free words, which may name a place.
    pub words: String,
    /// The place chosen, by its GeoNames id; a place named in the words goes before it.
    pub place: Option<i64>,
    /// A point in microdegrees, latitude and longitude, in place of a place.
    pub point: Option<(i32, i32)>,
    /// How far around the place, in kilometres; 0 is the place alone. Offers that reach the place are found too.
    pub radius_km: u32,
    /// The category chosen.
    pub category: Option<Category>,
    /// Free, paid or commercial: any of these, none is all.
    pub ways: Vec<Way>,
    /// For whom.
    pub recipient: Option<RequesterKind>,
    /// The language somebody should speak.
    pub language: Option<Language>,
    /// The organisation chosen, by its id.
    pub organisation: Option<String>,
    /// Only with a free slot on one of these days, the first and the last; at most 62 days are looked at.
    pub days: Option<(Day, Day)>,
    /// Where the page before ended; a text that is no cursor begins anew.
    pub cursor: Option<String>,
    /// The newest first, whatever else is asked for.
    pub newest: bool,
    /// The most hits wanted.
    pub limit: usize,
    /// Whether to count by category and by place.
    pub counts: bool,
}

/// An offer found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The number of an offer, or the key of a company's listing.
    pub number: u64,
    /// Metres from the place asked for, between the middles of places.
    pub metres: Option<u32>,
}

impl Hit {
    /// The number of a company's listing, if it is one.
    #[must_use]
    pub fn listing(&self) -> Option<i64> {
        listing_number(self.number)
    }
}

/// Keys from here on are those of listings, so that their numbers and those of offers never meet.
const LISTINGS: u64 = 1 << 40;

/// The key of a company's listing.
#[must_use]
pub fn listing_key(number: i64) -> u64 {
    LISTINGS + u64::try_from(number).unwrap_or_default()
}

/// The number of the listing of a key, if it is one.
#[must_use]
pub fn listing_number(key: u64) -> Option<i64> {
    key.checked_sub(LISTINGS).and_then(|number| i64::try_from(number).ok())
}

/// A word that was read as another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// As typed, in lower case without diacritics.
    pub typed: String,
    /// What was looked for.
    pub meant: String,
}

/// A place in the words that the gazetteer does not know.
#[derive(Clone, Debug, PartialEq)]
pub struct Unknown {
    /// As typed.
    pub typed: String,
    /// Known places with the most similar names.
    pub similar: Vec<&'static Place>,
}

/// What is found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// One page of hits.
    pub hits: Vec<Hit>,
    /// All hits, exactly.
    pub count: u64,
    /// Where the next page starts, if there is one.
    pub next: Option<String>,
    /// The words without the place they name.
    pub words: String,
    /// The place that was searched, chosen or named.
    pub place: Option<&'static Place>,
    /// Whether the words named it.
    pub place_was_named: bool,
    /// A place the words name that nobody knows; it was left out of the search.
    pub unknown: Option<Unknown>,
    /// Words read as others.
    pub corrections: Vec<Correction>,
    /// Whether no offer has all the words, so that these have most of them.
    pub partial: bool,
    /// Hits by category, if this were the category chosen; only if asked for.
    pub categories: Vec<(Category, u64)>,
    /// Hits by place; only if asked for.
    pub places: Vec<(&'static Place, u64)>,
    /// Where nothing is found around the place: how many there are in the whole country.
    pub elsewhere: u64,
}
