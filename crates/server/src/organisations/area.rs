//! Where an organisation helps: around its seat, in named places, or in whole powiats.

use crate::kit::locale::Words;
use crate::organisations::place;
use crate::places::{Place, Places};
use crate::reading::Reading;
use mutual_aid::offer::Area;

/// How many places an area may name.
const MOST: usize = 40;

/// Reads the area: fields `teren`, `promien`, `miejscowosci`.
pub fn read(form: &mut Reading<'_>) -> Option<Area> {
    let kind = ["radius", "places", "powiats"];
    let known = |text: &str| kind.into_iter().find(|kind| *kind == text);
    match form.choice("teren", "application-area-missing", known)? {
        "radius" => {
            let kilometres = form.filled().text("promien").trim().trim_end_matches("km").trim().parse().ok();
            let kilometres = kilometres.filter(|km| (1..=100).contains(km));
            if kilometres.is_none() {
                form.wrong("promien", "application-radius-missing");
            }
            kilometres.map(Area::Radius)
        }
        kind => {
            let places = named(form)?;
            if kind == "places" {
                return Some(Area::Places(places.iter().map(|place| place.id).collect()));
            }
            let mut powiats: Vec<String> =
                places.iter().map(|place| format!("{:04}", place.powiat)).collect();
            powiats.sort();
            powiats.dedup();
            Some(Area::Powiats(powiats))
        }
    }
}

/// The places of the list: one a line, or with semicolons.
fn named(form: &mut Reading<'_>) -> Option<Vec<&'static Place>> {
    let text = form.filled().text("miejscowosci").to_owned();
    let parts: Vec<&str> = text.split(['\n', ';']).map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() || parts.len() > MOST {
        form.wrong("miejscowosci", "application-places-missing");
        return None;
    }
    let mut places = Vec::new();
    for part in parts {
        match place::find(part) {
            Ok(found) => places.push(found),
            Err(near) => {
                let message = place::unknown(form, part, &near);
                form.say("miejscowosci", message);
                return None;
            }
        }
    }
    Some(places)
}

/// The places of an area as the form holds them: one a line; a powiat by its largest place.
#[must_use]
pub fn places(area: &Area) -> String {
    let all = Places::embedded();
    let found: Vec<String> = match area {
        Area::Radius(_) => Vec::new(),
        Area::Places(ids) => ids.iter().filter_map(|id| all.by_id(*id)).map(place::label).collect(),
        Area::Powiats(codes) => codes.iter().filter_map(|code| largest(code)).map(place::label).collect(),
    };
    found.join("\n")
}

/// How far a place that an area holds is from the seat, metres, 0 where the seat is not known; nothing for a place
/// that it does not hold.
#[must_use]
pub fn reaches(area: &Area, seat: Option<i64>, place: &Place) -> Option<u32> {
    let seat = seat.and_then(|id| Places::embedded().by_id(id));
    let metres = seat.map(|seat| seat.metres_to(place.lat_micro, place.lon_micro));
    let holds = match area {
        Area::Places(ids) => ids.contains(&place.id),
        Area::Powiats(codes) => codes.iter().any(|code| code.parse() == Ok(place.powiat)),
        Area::Radius(km) => metres? <= km * 1000,
    };
    holds.then(|| metres.unwrap_or_default())
}

/// The largest place of a powiat.
fn largest(code: &str) -> Option<&'static Place> {
    let code: u16 = code.parse().ok()?;
    Places::embedded().all().iter().find(|place| place.powiat == code)
}

/// The bare names of an area, for a page.
#[must_use]
pub fn names(area: &Area) -> String {
    let all = Places::embedded();
    let found: Vec<&str> = match area {
        Area::Radius(_) => Vec::new(),
        Area::Places(ids) => ids.iter().filter_map(|id| all.by_id(*id)).map(|place| place.name).collect(),
        Area::Powiats(codes) => {
            codes.iter().filter_map(|code| largest(code)).map(|place| place.name).collect()
        }
    };
    found.join(", ")
}

/// An area as a sentence, empty when there is none.
#[must_use]
pub fn say(words: Words, area: Option<&Area>, seat: Option<i64>) -> String {
    match area {
        None => String::new(),
        Some(Area::Radius(km)) => {
            words.two("area-radius", "count", *km, "from", place::plain(Places::embedded(), seat))
        }
        Some(area @ Area::Places(_)) => words.one("area-places", "found", names(area)),
        Some(area @ Area::Powiats(_)) => words.one("area-powiats", "found", names(area)),
    }
}

/// Whether somebody at a place is within the area of an organisation with this seat.
#[must_use]
pub fn covers(area: Option<&Area>, seat: Option<i64>, place: &Place) -> bool {
    let near = |km: u32| {
        let seat = seat.and_then(|id| Places::embedded().by_id(id));
        seat.is_some_and(|seat| seat.metres_to(place.lat_micro, place.lon_micro) <= km * 1000)
    };
    match area {
        Some(Area::Radius(km)) => near(*km),
        Some(Area::Places(ids)) => ids.contains(&place.id) || seat == Some(place.id),
        Some(Area::Powiats(codes)) => {
            codes.contains(&format!("{:04}", place.powiat)) || seat == Some(place.id)
        }
        None => seat == Some(place.id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_covers_what_it_names() {
        let place = |slug: &str| Places::embedded().by_slug(slug).unwrap();
        let (radom, kielce, skaryszew) = (place("radom"), place("kielce"), place("skaryszew"));
        let around = Area::Radius(20);
        assert!(covers(Some(&around), Some(radom.id), skaryszew));
        assert!(!covers(Some(&around), Some(radom.id), kielce));
        let powiat = Area::Powiats(vec![format!("{:04}", skaryszew.powiat)]);
        assert!(covers(Some(&powiat), Some(radom.id), skaryszew));
        assert!(covers(Some(&Area::Places(vec![kielce.id])), None, kielce));
        assert!(!covers(None, None, kielce));
        assert_eq!(names(&Area::Places(vec![kielce.id])), "Kielce");
        assert_eq!(places(&Area::Places(vec![kielce.id])), place::label(kielce));
    }
}
