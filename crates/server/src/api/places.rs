//! Places for machines.

use super::client::Client;
use super::reader::Reader;
use crate::caller::Answer;
use crate::organisations::place;
use crate::places::{Found, Place, Places};
use mutual_aid::words::Line;
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

/// The most places of an answer.
const MOST: i64 = 20;

/// The usual number of places.
const USUAL: usize = 8;

/// A place as other things name it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PlaceRef {
    /// Its name.
    pub name: String,
    /// Latitude in degrees.
    pub lat: f64,
    /// Longitude in degrees.
    pub lon: f64,
}

impl PlaceRef {
    /// The place of a number of the gazetteer; nameless at the origin where nobody knows it any more.
    #[must_use]
    pub fn of(id: i64) -> Self {
        Places::embedded().by_id(id).map_or(Self { name: String::new(), lat: 0.0, lon: 0.0 }, Self::at)
    }

    /// A known place.
    #[must_use]
    pub fn at(place: &Place) -> Self {
        let degrees = |micro: i32| f64::from(micro) / 1e6;
        Self { name: place.name.to_owned(), lat: degrees(place.lat_micro), lon: degrees(place.lon_micro) }
    }
}

/// What is asked of the places.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Asked {
    /// A name in any case, spelling and grammatical form, with or without its voivodeship.
    #[param(max_length = 200, example = "w Radomiu")]
    pub q: String,
    /// The most places wanted.
    #[param(minimum = 1, maximum = 20, default = 8)]
    pub limit: Option<u32>,
}

/// Places that may be meant.
#[derive(Debug, Serialize, ToSchema)]
pub struct PlaceList {
    /// The places, the likeliest first.
    pub items: Vec<PlaceItem>,
    /// Always null: all places that may be meant stand on one page.
    #[schema(required = true)]
    pub next: Option<String>,
    /// Whether the places have that name; otherwise nobody knows it, and these have similar ones.
    pub exact: bool,
}

/// A place.
#[derive(Debug, Serialize, ToSchema)]
pub struct PlaceItem {
    /// Its name in addresses; another request may name it so.
    pub slug: String,
    /// The place.
    #[serde(flatten)]
    pub place: PlaceRef,
    /// The voivodeship it lies in.
    pub voivodeship: String,
}

/// Places by name
///
/// The localities that a text may mean.
#[utoipa::path(get, path = "/api/v1/places", tag = "places", operation_id = "findPlaces", params(Asked),
    responses((status = 200, description = "The places that may be meant", body = PlaceList)))]
pub async fn list(client: Client) -> Answer {
    let mut query = client.query();
    let text = query.need("/q", "api-missing", Line::<200>::parse);
    let limit = query.number("/limit", 1, MOST).and_then(|limit| usize::try_from(limit).ok());
    let text = query.whole(|| text)?;
    let found = Places::embedded().find(text.as_str(), limit.unwrap_or(USUAL));
    let (exact, places) = match found {
        Found::Exact(places) => (true, places),
        Found::Near(places) => (false, places),
        Found::Nothing => (false, Vec::new()),
    };
    let words = client.words();
    let item = |place: &Place| PlaceItem {
        slug: place.slug().to_owned(),
        place: PlaceRef::at(place),
        voivodeship: words.say(format!("voivodeship-{}", place.voivodeship.slug())),
    };
    Ok(client.show(&PlaceList { items: places.into_iter().map(item).collect(), next: None, exact }))
}

/// The place of a slug or a name; one that is not clear is answered with those that may be meant.
pub fn place_of(reader: &mut Reader<'_>, pointer: &str, text: &str) -> Option<i64> {
    if let Some(place) = Places::embedded().by_slug(text) {
        return Some(place.id);
    }
    match place::find(text) {
        Ok(place) => Some(place.id),
        Err(near) => {
            let typed: String = text.chars().take(60).collect();
            let message = match near.is_empty() {
                true => reader.words().one("place-unknown", "found", &typed),
                false => reader.words().two("place-unclear", "found", &typed, "missing", near.join("; ")),
            };
            reader.say(pointer, message);
            None
        }
    }
}
