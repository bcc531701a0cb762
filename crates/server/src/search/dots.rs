//! Offers found as dots on the map of Poland, and as the list that says the same.

use super::asked::Asked;
use crate::kit::locale::Words;
use crate::places::Place;

/// The most dots: more would only hide one another.
const MOST: usize = 120;

/// A place on the map.
pub struct Dot {
    /// Units of the map from the left.
    pub x: String,
    /// Units of the map from the top.
    pub y: String,
    /// Units of the map.
    pub r: u32,
    /// The list of the place.
    pub address: String,
    /// The place.
    pub name: &'static str,
    /// How many offers, in words.
    pub count: String,
}

/// The places with the most offers, the largest number first.
#[must_use]
pub fn of(asked: &Asked, counts: &[(&'static Place, u64)], words: Words) -> Vec<Dot> {
    let mut counts = counts.to_vec();
    counts.sort_by_key(|(place, count)| (std::cmp::Reverse(*count), place.name));
    counts.truncate(MOST);
    counts.into_iter().map(|(place, count)| dot(asked, place, count, words)).collect()
}

fn dot(asked: &Asked, place: &'static Place, count: u64, words: Words) -> Dot {
    let degrees = |micro: i32| f64::from(micro) / 1e6;
    // As the outline in look/map.svg was drawn: see assets/README.md.
    let x = 2.0 + (degrees(place.lon_micro) - 14.123) * 39.51;
    let y = 4.0 + (54.835 - degrees(place.lat_micro)) * 64.29;
    let there = asked.but(|asked| {
        asked.place = place.slug().to_owned();
        asked.radius = Some(0);
        asked.map = false;
    });
    Dot {
        x: format!("{x:.0}"),
        y: format!("{y:.0}"),
        r: match count {
            0..=2 => 5,
            3..=9 => 7,
            10..=49 => 9,
            _ => 12,
        },
        address: there.address(words.prefix()),
        name: place.name,
        count: words.count("search-count", count),
    }
}
