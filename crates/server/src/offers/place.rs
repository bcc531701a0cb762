//! The place a coordinator typed.

use crate::kit::locale::Words;
use crate::places::{Found, Place, Places};

/// From so many times the people of the next one, the largest place of a name is meant.
const MUCH_LARGER: u32 = 10;

/// The place a text means, or the sentence to answer with when that is not clear.
pub fn pick(words: Words, text: &str) -> Result<&'static Place, String> {
    match Places::embedded().find(text, 6) {
        Found::Exact(found) => match found.as_slice() {
            [one] => Ok(one),
            [first, second, ..] if first.population / MUCH_LARGER >= second.population.max(1) => Ok(first),
            several => Err(words.one("offer-place-several", "places", names(several))),
        },
        Found::Near(near) => Err(words.one("offer-place-near", "places", names(&near))),
        Found::Nothing => Err(words.say("offer-place-unknown")),
    }
}

/// The name of a place, with the voivodeship where the name alone would not be enough.
#[must_use]
pub fn label(place: &Place) -> String {
    match pick(Words::default(), place.name) {
        Ok(meant) if meant.id == place.id => place.name.to_owned(),
        _ => named(place),
    }
}

/// The name of a place by its number, empty for an unknown one.
#[must_use]
pub fn name(id: i64) -> String {
    Places::embedded().by_id(id).map_or_else(String::new, |place| place.name.to_owned())
}

/// An address with its place, where the address does not say it.
#[must_use]
pub fn addressed(address: &str, place: i64) -> String {
    let place = name(place);
    match address {
        "" => place,
        address if address.contains(&place) => address.to_owned(),
        address => format!("{address}, {place}"),
    }
}

fn names(places: &[&Place]) -> String {
    places.iter().map(|place| named(place)).collect::<Vec<_>>().join("; ")
}

fn named(place: &Place) -> String {
    format!("{}, {}", place.name, place.voivodeship.slug())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_known_again_by_its_label() {
        let all = Places::embedded().all();
        // Two places of one voivodeship that bear the same name cannot be told apart by it.
        let same =
            |one: &Place, other: &Place| (one.name, one.voivodeship) == (other.name, other.voivodeship);
        let alone = |place: &&Place| all.iter().filter(|other| same(other, place)).count() == 1;
        for place in all.iter().step_by(37).filter(alone) {
            let again = pick(Words::default(), &label(place));
            let told = again.map(|found| (found.name, found.voivodeship));
            assert_eq!(told, Ok((place.name, place.voivodeship)), "{}", label(place));
        }
        assert!(pick(Words::default(), "Atlantydaqq").is_err());
    }
}
