//! How far every place is from one place; kept, because the same places are asked for again and again.

use std::collections::HashMap;
use std::sync::Arc;

use super::{NOWHERE, place_number};
use crate::places::{Place, Places};
use word_index::Places as Numbers;

/// Limits of the distance bands, in metres.
const BANDS: [u32; 4] = [3_000, 10_000, 25_000, 60_000];

/// Centres kept: 128 take about two megabytes.
const MOST: usize = 128;

/// The places around the centres asked for lately.
#[derive(Default)]
pub struct Arounds(HashMap<u32, Arc<Around>>);

/// The places around one.
pub struct Around {
    /// The number of the place itself.
    pub centre: u32,
    /// By place number.
    metres: Vec<u32>,
    /// By place number.
    pub bands: Vec<u8>,
}

impl Arounds {
    /// What is kept of a centre.
    pub fn known(&self, centre: u32) -> Option<Arc<Around>> {
        self.0.get(&centre).cloned()
    }

    /// Keeps a centre.
    pub fn keep(&mut self, centre: u32, around: &Arc<Around>) {
        if self.0.len() >= MOST {
            self.0.clear();
        }
        self.0.insert(centre, Arc::clone(around));
    }
}

impl Around {
    /// The places around a centre.
    pub fn of(centre: &Place) -> Self {
        Self::from_point(centre.lat_micro, centre.lon_micro, place_number(centre.id))
    }

    /// The places around a point in microdegrees; offers that reach the nearest place reach the point.
    pub fn of_point((lat, lon): (i32, i32)) -> Self {
        let nearest = Places::embedded().nearest(lat, lon, 1);
        let centre = nearest.first().map_or(NOWHERE, |(place, _)| place_number(place.id));
        Self::from_point(lat, lon, centre)
    }

    fn from_point(lat: i32, lon: i32, centre: u32) -> Self {
        let places = Places::embedded().all();
        let metres: Vec<u32> = places.iter().map(|place| place.metres_to(lat, lon)).collect();
        let band = |metres: &u32| BANDS.iter().filter(|limit| *limit < metres).count() as u8;
        let bands = metres.iter().map(band).collect();
        Self { centre, metres, bands }
    }

    /// The numbers of the places within a radius.
    pub fn within(&self, km: u32) -> Numbers {
        let most = km.saturating_mul(1_000);
        (0..).zip(&self.metres).filter(|(_, metres)| **metres <= most).map(|(number, _)| number).collect()
    }

    /// Metres to a place by its number.
    pub fn metres_to(&self, number: u32) -> Option<u32> {
        self.metres.get(usize::try_from(number).ok()?).copied()
    }
}
