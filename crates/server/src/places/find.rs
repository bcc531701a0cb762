//! Finding the places a person may mean: exactly, by the first word of a city's name, or by what looks like it.

use super::Place;
use super::question::Question;
use super::text::{distance, likeness, pairs};

/// From this size a city is meant by the first word of its name alone even beside a village: `Gorzów`, `Ostrów`.
pub(super) const CITY: u32 = 20_000;

/// From this size a place is called by the first word of its name when nothing else is: `Busko`, `Krynica`.
pub(super) const TOWN: u32 = 5_000;

/// A name left in the nominative after a preposition is less likely than any other case of another name.
pub(super) const UNDECLINED: u8 = 3;

/// Pairs of letters in common, in thousandths: below that, a suggestion surprises more than it helps.
const ALIKE: usize = 450;

/// What a question about a place leads to; the likeliest place comes first.
#[derive(Debug, PartialEq, Eq)]
pub enum Found<'a> {
    /// Places of that name.
    Exact(Vec<&'a Place>),
    /// No such place is known; these have the most similar names.
    Near(Vec<&'a Place>),
    /// Nothing is known that resembles it.
    Nothing,
}

/// Finds at most `limit` places; `all` come the largest first.
pub fn find<'a>(all: &'a [Place], text: &str, limit: usize) -> Found<'a> {
    let question = Question::read(text);
    let mut exact = named(all, &question);
    if exact.is_empty()
        && let Some(split) = Question::read(text).with_last_as_voivodeship()
    {
        exact = named(all, &split);
    }
    if !exact.is_empty() {
        exact.truncate(limit);
        return Found::Exact(exact);
    }
    let mut near = similar(all, &question);
    near.truncate(limit);
    if near.is_empty() { Found::Nothing } else { Found::Near(near) }
}

/// How a place answers the question.
struct Match<'a> {
    place: &'a Place,
    cost: u8,
    /// Are all the words of the name in the question?
    whole: bool,
    /// Does the name stand in the question in the nominative?
    as_typed: bool,
}

impl Match<'_> {
    /// Is a part of this name likelier than a whole name of that cost?
    fn beats(&self, whole: u8) -> bool {
        self.cost < whole || (self.cost == whole && self.place.population >= CITY)
    }
}

/// The places named in the question, whole names before the first words of cities' names.
fn named<'a>(all: &'a [Place], question: &Question) -> Vec<&'a Place> {
    let lies_there = |place: &&Place| question.voivodeship.is_none_or(|asked| asked == place.voivodeship);
    let mut matches: Vec<_> =
        all.iter().filter(lies_there).filter_map(|place| answer(place, question)).collect();
    let best =
        |whole: bool, matches: &[Match]| matches.iter().filter(|m| m.whole == whole).map(|m| m.cost).min();
    let (whole, part) = (best(true, &matches), best(false, &matches));
    // A village of that very name does not hide the city, but a town that people know does.
    let town = matches
        .iter()
        .any(|found| found.whole && Some(found.cost) == whole && found.place.population >= TOWN);
    matches.retain(|found| match found.whole {
        true => Some(found.cost) == whole || found.as_typed,
        false => !town && Some(found.cost) == part && whole.is_none_or(|whole| found.beats(whole)),
    });
    let spelled = |found: &Match| spelling(found.place) == question.typed;
    if !question.governed && matches.iter().any(spelled) {
        // Łapy, not Lapy: who typed the marks meant them.
        matches.retain(|found| !found.whole || spelled(found));
    }
    matches.sort_by_key(|found| (found.cost, !found.whole));
    matches.into_iter().map(|found| found.place).collect()
}

fn answer<'a>(place: &'a Place, question: &Question) -> Option<Match<'a>> {
    let mut name = place.folded().split('-');
    let mut cost = 0;
    let mut as_typed = true;
    for word in &question.words {
        let word_cost = word.cost_as(name.next()?)?;
        as_typed &= word_cost == 0;
        cost += word_cost;
    }
    let whole = name.next().is_none();
    if question.words.is_empty() || (!whole && place.population < TOWN) {
        return None;
    }
    // „Do Siedlec” leads to Siedlce before Siedlec, but who does not decline is understood too.
    let cost = if question.governed && as_typed { UNDECLINED } else { cost };
    Some(Match { place, cost, whole, as_typed })
}

/// The name in lower case, its words joined by hyphens, with diacritics.
fn spelling(place: &Place) -> String {
    place.name.to_lowercase().replace(' ', "-")
}

/// The places with a similar name: mistyped by a letter or two first, then those that share most of it.
fn similar<'a>(all: &'a [Place], question: &Question) -> Vec<&'a Place> {
    let asked = question.folded();
    if asked.len() < 3 {
        return Vec::new();
    }
    let allowed = match asked.len() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    let asked_pairs = pairs(&asked);
    let mut ranked: Vec<(usize, usize, &Place)> = all
        .iter()
        .filter_map(|place| {
            let name = place.folded();
            let close = name.len().abs_diff(asked.len()) <= allowed;
            let mistakes = if close { distance(&asked, name) } else { usize::MAX };
            let alike = likeness(&asked_pairs, &pairs(name));
            match () {
                () if mistakes <= allowed => Some((mistakes, 0, place)),
                () if alike >= ALIKE => Some((allowed + 1, 1000 - alike, place)),
                () => None,
            }
        })
        .collect();
    // The sort is stable, so among equals the larger place stays first.
    ranked.sort_by_key(|(mistakes, unlike, place)| {
        (*mistakes, *unlike, question.voivodeship.is_some_and(|asked| asked != place.voivodeship))
    });
    ranked.into_iter().map(|(_, _, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::{Places, Voivodeship};

    fn near(text: &str) -> Vec<&'static str> {
        match Places::embedded().find(text, 5) {
            Found::Near(places) => places.iter().map(|place| place.name).collect(),
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn a_typing_error_is_answered_with_the_place_meant() {
        for (typed, meant) in [
            ("Warszwa", "Warszawa"),
            ("Krkaów", "Kraków"),
            ("Bydgoscz", "Bydgoszcz"),
            ("Bilaystok", "Białystok"),
            ("Czestohova", "Częstochowa"),
            ("Radon", "Radom"),
            ("Szczczecin", "Szczecin"),
            ("Wroclav", "Wrocław"),
        ] {
            assert_eq!(near(typed)[0], meant, "{typed}");
        }
    }

    #[test]
    fn an_unknown_village_is_answered_with_similar_names() {
        assert!(near("Radomianka").iter().any(|name| name.starts_with("Radom")));
        assert_eq!(Places::embedded().find("qqqqxxxx", 5), Found::Nothing);
        assert_eq!(Places::embedded().find("", 5), Found::Nothing);
        assert_eq!(Places::embedded().find("00-950", 5), Found::Nothing);
    }

    #[test]
    fn a_voivodeship_tells_places_of_one_name_apart() {
        let places = Places::embedded();
        let Found::Exact(everywhere) = places.find("Dąbrowa", 50) else { panic!("no Dąbrowa") };
        assert!(everywhere.len() > 1);
        for text in
            ["Osiek, małopolskie", "Osiek woj. małopolskie", "Osiek małopolskie", "w Osieku (małopolska)"]
        {
            let Found::Exact(there) = places.find(text, 50) else { panic!("{text}") };
            assert!(
                there.iter().all(|place| place.voivodeship == Voivodeship::Ma && place.name == "Osiek"),
                "{text}"
            );
        }
        assert!(matches!(places.find("Radom, podlaskie", 5), Found::Near(near) if near[0].name == "Radom"));
    }

    #[test]
    fn the_first_word_of_a_citys_name_is_enough() {
        for (text, city) in [("Gorzów", "Gorzów Wielkopolski"), ("w Piotrkowie", "Piotrków Trybunalski")] {
            let Found::Exact(found) = Places::embedded().find(text, 5) else { panic!("{text}") };
            assert!(found.iter().any(|place| place.name == city), "{text}: {found:?}");
        }
    }

    #[test]
    fn a_preposition_asks_for_another_case_but_does_not_insist() {
        let names = |text: &str| match Places::embedded().find(text, 9) {
            Found::Exact(found) => found.iter().map(|place| place.name).collect::<Vec<_>>(),
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(names("do Siedlec")[0], "Siedlce");
        assert!(names("do Siedlec").contains(&"Siedlec"));
        assert!(names("Siedlec").iter().all(|name| *name == "Siedlec"));
        assert_eq!(names("w Radom"), ["Radom"]);
    }

    #[test]
    fn no_more_places_are_given_than_asked_for() {
        assert!(matches!(Places::embedded().find("Osiek", 2), Found::Exact(found) if found.len() == 2));
        assert_eq!(near("Radomianka").len(), 5);
    }
}
