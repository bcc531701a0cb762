//! Places named within a sentence, found without walking through all of them.

use super::find::{CITY, TOWN, UNDECLINED};
use super::inflection::{Nominative, nominatives};
use super::{Place, Places, text};

/// Beginnings of names that are no names by themselves, beside those in -y.
const ADJECTIVES: [&str; 11] =
    ["nowa", "nowe", "stara", "stare", "wielka", "wielki", "wielkie", "mala", "male", "zielona", "stalowa"];

impl Places {
    /// The place that these words name: in the nominative, or in any case where `declined`; of places of one name the
    /// largest. A town is also named by the first word of its name.
    pub fn named(&self, words: &[&str], declined: bool) -> Option<&Place> {
        let read = |word: &&str| {
            let folded = text::slug(word);
            match declined {
                true => nominatives(&folded),
                false => vec![Nominative { word: folded, cost: 0 }],
            }
        };
        let words: Vec<Vec<Nominative>> = words.iter().map(read).collect();
        let (first, rest) = words.split_first()?;
        let starts = first.iter().filter(|start| start.word.len() >= 2);
        let named = starts.flat_map(|start| {
            let beginning = self.beginning_with(&start.word);
            beginning.filter_map(|place| Some((cost(place, &start.word, rest)? + start.cost, place)))
        });
        let likelier = |(cost, place): &(u8, &Place)| {
            // As in a question about a place: „do Siedlec” leads to Siedlce before Siedlec.
            let cost = if declined && *cost == 0 { UNDECLINED } else { *cost };
            let part = place.folded().split('-').count() > words.len();
            (cost, part && place.population < CITY, std::cmp::Reverse(place.population))
        };
        named.min_by_key(likelier).map(|(_, place)| place)
    }

    /// The other places of the same name.
    pub fn namesakes(&self, place: &Place) -> Vec<&Place> {
        let same = self.beginning_with(place.folded()).filter(|other| other.folded() == place.folded());
        same.filter(|other| other.id != place.id).collect()
    }

    /// The places whose slug is the word or continues it behind a hyphen.
    fn beginning_with<'a, 'b>(&'a self, word: &'b str) -> impl Iterator<Item = &'a Place> + use<'a, 'b> {
        let slug = |number: &u16| self.numbered(*number).map_or("", Place::slug);
        let start = self.by_slug.partition_point(|number| slug(number) < word);
        let same = self.by_slug.get(start..).unwrap_or_default().iter();
        // A hyphen sorts before every letter, so a word's continuations follow it at once.
        let goes_on = |name: &str, word: &str| {
            name.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        same.filter_map(|number| self.numbered(*number))
            .take_while(move |place| goes_on(place.slug(), word))
            .filter(move |place| goes_on(place.folded(), word))
    }
}

/// What it costs to read the words after the first as the rest of the name; none if the name is another.
fn cost(place: &Place, first: &str, rest: &[Vec<Nominative>]) -> Option<u8> {
    let mut parts = place.folded().strip_prefix(first)?.split('-').skip(1);
    let mut cost = 0;
    for word in rest {
        let part = parts.next()?;
        cost += word.iter().filter(|known| known.word == part).map(|known| known.cost).min()?;
    }
    // A part of a name is a name only for a town, and only as a single word.
    let whole = parts.next().is_none();
    let is_name = rest.is_empty() && !first.ends_with('y') && !ADJECTIVES.contains(&first);
    (whole || is_name && place.population >= TOWN).then_some(cost)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(words: &str, declined: bool) -> Option<&'static str> {
        let words: Vec<&str> = words.split(' ').collect();
        Places::embedded().named(&words, declined).map(|place| place.name)
    }

    #[test]
    fn a_name_is_read_in_the_nominative_or_in_any_case() {
        for (words, name) in [
            ("Radom", "Radom"),
            ("nowy sacz", "Nowy Sącz"),
            ("ŁÓDŹ", "Łódź"),
            ("gorzów", "Gorzów Wielkopolski"),
            ("bielsko", "Bielsko-Biała"),
        ] {
            assert_eq!(named(words, false), Some(name), "{words}");
        }
        for (words, name) in [
            ("radomiu", "Radom"),
            ("nowym sączu", "Nowy Sącz"),
            ("Łodzi", "Łódź"),
            ("skarżysku kamiennej", "Skarżysko-Kamienna"),
            ("pile", "Piła"),
            ("gorzowie", "Gorzów Wielkopolski"),
        ] {
            assert_eq!(named(words, true), Some(name), "{words}");
            assert_eq!(named(words, false), None, "{words}");
        }
        assert_eq!((named("siedlec", true), named("siedlec", false)), (Some("Siedlce"), Some("Siedlec")));
    }

    #[test]
    fn places_of_one_name_know_one_another() {
        let places = Places::embedded();
        let osiek = places.by_slug("osiek").unwrap();
        let namesakes = places.namesakes(osiek);
        assert!(
            namesakes.len() > 2
                && namesakes.iter().all(|place| place.name == "Osiek" && place.id != osiek.id)
        );
        assert!(places.namesakes(places.by_slug("radom").unwrap()).is_empty());
    }

    #[test]
    fn other_words_name_nothing() {
        for words in ["rower", "rad", "radomi", "nowy", "naprawa roweru", "", "sącz nowy"] {
            assert_eq!(named(words, false), None, "{words}");
        }
    }
}
