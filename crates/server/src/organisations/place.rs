//! A place as somebody typed it, and as pages name it.

use crate::places::{Found, Place, Places};
use crate::reading::Reading;

/// How many places are named when one of them may be meant.
const FEW: usize = 4;

/// From this many people on, a town is meant before the villages of its name.
const TOWN: u32 = 5_000;

/// Reads a place; an unknown or ambiguous one is answered with the places that may be meant.
pub fn read(form: &mut Reading<'_>, field: &str, missing: &str) -> Option<i64> {
    if !form.filled().has(field) {
        form.wrong(field, missing);
        return None;
    }
    let text = form.filled().text(field).to_owned();
    match find(&text) {
        Ok(place) => Some(place.id),
        Err(near) => {
            let message = unknown(form, &text, &near);
            form.say(field, message);
            None
        }
    }
}

/// The sentence about a place that is not known, or not known which.
pub(super) fn unknown(form: &Reading<'_>, text: &str, near: &[String]) -> String {
    if near.is_empty() {
        return form.words().one("place-unknown", "found", text);
    }
    form.words().two("place-unclear", "found", text, "missing", near.join("; "))
}

/// The one place that is meant.
///
/// # Errors
/// The names of the places that may be meant.
pub fn find(text: &str) -> Result<&'static Place, Vec<String>> {
    let places = Places::embedded();
    let names = |found: Vec<&Place>| found.into_iter().map(label).collect::<Vec<_>>();
    match places.find(text, FEW) {
        Found::Exact(found) => match found.as_slice() {
            [only] => Ok(only),
            [town, ..] if town.population >= TOWN => Ok(town),
            _ => Err(names(found)),
        },
        Found::Near(found) => Err(names(found)),
        Found::Nothing => Err(Vec::new()),
    }
}

/// The name of a place with its voivodeship, so that it is read back as the same place.
#[must_use]
pub fn label(place: &Place) -> String {
    format!("{}, {}", place.name, place.voivodeship.name())
}

/// The name with the voivodeship, empty when there is none.
#[must_use]
pub fn named(places: &Places, id: Option<i64>) -> String {
    id.and_then(|id| places.by_id(id)).map(label).unwrap_or_default()
}

/// The bare name, empty when there is none.
#[must_use]
pub fn plain(places: &Places, id: Option<i64>) -> String {
    id.and_then(|id| places.by_id(id)).map(|place| place.name.to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_back_from_its_label() {
        for slug in ["radom", "kielce", "lodz", "busko-zdroj"] {
            let place = Places::embedded().by_slug(slug).unwrap();
            assert_eq!(find(&label(place)), Ok(place), "{}", label(place));
        }
    }

    #[test]
    fn an_unknown_place_is_answered_with_what_may_be_meant() {
        let near = find("Radum").unwrap_err();
        assert!(near.iter().any(|name| name.starts_with("Radom,")), "{near:?}");
        assert_eq!(find("qqqqxxxx"), Err(Vec::new()));
    }
}
