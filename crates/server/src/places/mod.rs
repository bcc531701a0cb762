//! The localities of Poland, kept in memory: where people live, help and are helped.

mod find;
mod inflection;
mod mention;
mod question;
pub mod show;
#[cfg(test)]
mod spoken;
mod text;
mod voivodeship;

use std::collections::HashSet;
use std::sync::LazyLock;

pub use find::Found;
pub use voivodeship::Voivodeship;

/// A locality.
#[derive(Debug, PartialEq, Eq)]
pub struct Place {
    /// The number GeoNames gave it.
    pub id: i64,
    /// The name in Polish.
    pub name: &'static str,
    /// The voivodeship it lies in.
    pub voivodeship: Voivodeship,
    /// The TERYT code of its powiat, 0 where unknown.
    pub powiat: u16,
    /// Latitude in microdegrees.
    pub lat_micro: i32,
    /// Longitude in microdegrees.
    pub lon_micro: i32,
    /// How many people live there, 0 where unknown.
    pub population: u32,
    slug: Box<str>,
    folded: u8,
}

impl Place {
    /// The name in an address, with the voivodeship (and the id) where the name alone is another place's.
    pub fn slug(&self) -> &str {
        &self.slug
    }

    /// The name folded, its words joined by hyphens.
    fn folded(&self) -> &str {
        self.slug.get(..usize::from(self.folded)).unwrap_or(&self.slug)
    }

    /// Metres to a point along the great circle (haversine on the mean radius of the Earth, 6,371,009 m).
    pub fn metres_to(&self, lat_micro: i32, lon_micro: i32) -> u32 {
        let radians = |micro: i32| (f64::from(micro) / 1e6).to_radians();
        let (lat, other_lat) = (radians(self.lat_micro), radians(lat_micro));
        let half = |one: f64, other: f64| ((one - other) / 2.0).sin().powi(2);
        let chord = half(lat, other_lat)
            + lat.cos() * other_lat.cos() * half(radians(self.lon_micro), radians(lon_micro));
        (2.0 * 6_371_009.0 * chord.sqrt().min(1.0).asin()).round() as u32
    }

    fn read(line: &'static str, taken: &mut HashSet<String>) -> Option<Self> {
        let mut fields = line.split('\t');
        let mut next = || fields.next();
        let (id, name) = (next()?.parse().ok()?, next()?);
        let voivodeship = Voivodeship::from_key(next()?)?;
        let folded = text::slug(name);
        Some(Self {
            id,
            name,
            voivodeship,
            powiat: next()?.parse().unwrap_or(0),
            lat_micro: next()?.parse().ok()?,
            lon_micro: next()?.parse().ok()?,
            population: next()?.parse().ok()?,
            folded: u8::try_from(folded.len()).ok()?,
            slug: free_slug(folded, voivodeship, id, taken).into(),
        })
    }
}

/// The largest place of a name has the plain slug, as people say it.
fn free_slug(folded: String, voivodeship: Voivodeship, id: i64, taken: &mut HashSet<String>) -> String {
    let longer = format!("{folded}-{}", voivodeship.slug());
    let longest = format!("{longer}-{id}");
    let slug = [folded, longer].into_iter().find(|slug| !taken.contains(slug)).unwrap_or(longest);
    taken.insert(slug.clone());
    slug
}

/// All places, the largest first.
pub struct Places {
    all: Vec<Place>,
    by_id: Vec<(i64, u16)>,
    by_slug: Vec<u16>,
}

static EMBEDDED: LazyLock<Places> = LazyLock::new(|| Places::read(include_str!("../../assets/places.tsv")));

impl Places {
    /// The places that come with the programme (GeoNames, CC BY 4.0).
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    fn read(lines: &'static str) -> Self {
        let mut taken = HashSet::new();
        let mut all: Vec<Place> = lines
            .lines()
            .take(usize::from(u16::MAX))
            .filter_map(|line| Place::read(line, &mut taken))
            .collect();
        all.shrink_to_fit();
        let mut by_id: Vec<_> =
            (0..).zip(&all).map(|(number, place): (u16, &Place)| (place.id, number)).collect();
        by_id.sort_unstable();
        let mut by_slug: Vec<_> =
            (0..).zip(&all).map(|(number, place): (u16, &Place)| (place.slug(), number)).collect();
        by_slug.sort_unstable();
        let by_slug = by_slug.into_iter().map(|(_, number)| number).collect();
        Self { all, by_id, by_slug }
    }

    /// Every place, the largest first.
    pub fn all(&self) -> &[Place] {
        &self.all
    }

    /// The place with a GeoNames id.
    pub fn by_id(&self, id: i64) -> Option<&Place> {
        self.number_of(id).and_then(|number| self.numbered(number))
    }

    /// The place with a slug.
    pub fn by_slug(&self, slug: &str) -> Option<&Place> {
        let name = |number: &u16| self.numbered(*number).map_or("", Place::slug);
        let at = self.by_slug.binary_search_by(|number| name(number).cmp(slug)).ok()?;
        self.by_slug.get(at).and_then(|number| self.numbered(*number))
    }

    /// The number of a place in [`Places::all`].
    pub fn number_of(&self, id: i64) -> Option<u16> {
        let at = self.by_id.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        self.by_id.get(at).map(|(_, number)| *number)
    }

    /// The place with a number.
    pub fn numbered(&self, number: u16) -> Option<&Place> {
        self.all.get(usize::from(number))
    }

    /// The places people may mean by a text in any case, spelling and grammatical form, at most `limit`.
    pub fn find(&self, question: &str, limit: usize) -> Found<'_> {
        find::find(&self.all, question, limit)
    }

    /// The places within a radius of a place, itself included, with the distance in metres, the nearest first.
    pub fn within(&self, id: i64, km: u32) -> Vec<(&Place, u32)> {
        let Some(centre) = self.by_id(id) else { return Vec::new() };
        let mut near = self.by_distance(centre.lat_micro, centre.lon_micro);
        near.retain(|(_, metres)| *metres <= km.saturating_mul(1000));
        near.sort_by_key(|(_, metres)| *metres);
        near
    }

    /// The `count` places nearest to a point in microdegrees, with the distance in metres.
    pub fn nearest(&self, lat_micro: i32, lon_micro: i32, count: usize) -> Vec<(&Place, u32)> {
        let mut near = self.by_distance(lat_micro, lon_micro);
        near.sort_by_key(|(_, metres)| *metres);
        near.truncate(count);
        near
    }

    fn by_distance(&self, lat_micro: i32, lon_micro: i32) -> Vec<(&Place, u32)> {
        self.all.iter().map(|place| (place, place.metres_to(lat_micro, lon_micro))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn metres_between(one: &str, other: &str) -> u32 {
        let (one, other) =
            (Places::embedded().by_slug(one).unwrap(), Places::embedded().by_slug(other).unwrap());
        one.metres_to(other.lat_micro, other.lon_micro)
    }

    #[test]
    fn every_line_is_a_place_in_poland_with_a_slug_of_its_own() {
        let places = Places::embedded();
        assert_eq!(places.all().len(), include_str!("../../assets/places.tsv").lines().count());
        assert!(places.all().len() > 3500);
        for place in places.all() {
            assert_eq!(places.by_id(place.id), Some(place));
            assert_eq!(places.by_slug(place.slug()), Some(place));
            assert!(place.slug().bytes().all(|b| b == b'-' || b.is_ascii_lowercase() || b.is_ascii_digit()));
            assert!((48_900_000..55_000_000).contains(&place.lat_micro), "{}", place.name);
            assert!((14_000_000..24_200_000).contains(&place.lon_micro), "{}", place.name);
        }
        assert_eq!(places.by_slug("atlantyda"), None);
        assert_eq!(places.by_id(1), None);
    }

    #[test]
    fn a_powiat_lies_in_its_voivodeship() {
        // The first two digits of a TERYT code are the voivodeship's.
        let mut seen = std::collections::BTreeMap::new();
        let coded = Places::embedded().all().iter().filter(|place| place.powiat > 0);
        for place in coded {
            assert_eq!(
                *seen.entry(place.powiat / 100).or_insert(place.voivodeship),
                place.voivodeship,
                "{place:?}"
            );
        }
        assert_eq!(seen.len(), 16);
        assert_eq!(seen[&14], Voivodeship::Mz);
    }

    #[test]
    fn distances_are_those_of_the_map() {
        assert!((250_000..256_000).contains(&metres_between("warszawa", "krakow")));
        assert!((18_000..23_000).contains(&metres_between("gdansk", "gdynia")));
        assert_eq!(metres_between("radom", "radom"), 0);
    }

    #[test]
    fn a_radius_holds_the_place_itself_and_its_neighbours() {
        let places = Places::embedded();
        let radom = places.by_slug("radom").unwrap();
        let near = places.within(radom.id, 20);
        assert_eq!(near[0], (radom, 0));
        assert!(near.iter().any(|(place, _)| place.name == "Skaryszew"));
        assert!(near.iter().all(|(place, metres)| *metres <= 20_000 && place.name != "Warszawa"));
        assert!(near.is_sorted_by_key(|(_, metres)| *metres));
        assert_eq!(places.within(1, 20), []);
        assert_eq!(places.nearest(radom.lat_micro, radom.lon_micro, 3), near[..3]);
    }

    #[test]
    fn all_places_take_less_than_a_megabyte() {
        let places = Places::embedded();
        let words: usize = places.all().iter().map(|place| place.slug.len() + 16).sum();
        let text = include_str!("../../assets/places.tsv").len();
        assert!(text < 250_000);
        assert!(places.all().len() * (size_of::<Place>() + 18) + words + text < 1 << 20);
    }
}
