//! Ways to narrow or widen a list, as links.

use super::asked::{Asked, RADII, RECIPIENTS, WAYS, When, value_of};
use super::question::{Found, Way};
use crate::kit::locale::Words;
use crate::places::Place;

/// A link to another list.
pub struct Link {
    /// Where it leads.
    pub address: String,
    /// What it says.
    pub label: String,
    /// How many offers stand there, where that is counted.
    pub count: Option<u64>,
    /// It is chosen now.
    pub chosen: bool,
}

/// Links of one kind.
pub struct Group {
    /// What is chosen here.
    pub label: String,
    /// The choices.
    pub links: Vec<Link>,
}

/// The groups one may choose from.
#[must_use]
pub fn groups(asked: &Asked, found: &Found, words: Words) -> Vec<Group> {
    let group = |key: &str, links: Vec<Link>| Group { label: words.say(key), links };
    vec![
        group("search-category", categories(asked, found, words)),
        group("search-when", whens(asked, words)),
        group("search-for", recipients(asked, words)),
        group("search-mode", ways(asked, words)),
    ]
}

fn link(asked: &Asked, words: Words, label: String, chosen: bool, change: impl FnOnce(&mut Asked)) -> Link {
    Link { address: asked.but(change).address(words.prefix()), label, count: None, chosen }
}

/// The categories in which something is found.
#[must_use]
pub fn categories(asked: &Asked, found: &Found, words: Words) -> Vec<Link> {
    let shown =
        found.categories.iter().filter(|(category, count)| *count > 0 || asked.category == Some(*category));
    shown
        .map(|(category, count)| {
            let label = words.say(format!("category-{}", category.key()));
            let chosen = asked.category == Some(*category);
            let other = (!chosen).then_some(*category);
            Link { count: Some(*count), ..link(asked, words, label, chosen, |asked| asked.category = other) }
        })
        .collect()
}

fn whens(asked: &Asked, words: Words) -> Vec<Link> {
    let one = |when: When| {
        let chosen = asked.when == Some(when);
        let label = words.say(format!("search-when-{}", when.key()));
        link(asked, words, label, chosen, |asked| asked.when = (!chosen).then_some(when))
    };
    When::ALL.into_iter().map(one).collect()
}

fn recipients(asked: &Asked, words: Words) -> Vec<Link> {
    let one = |(value, kind): (&str, _)| {
        let chosen = asked.recipient == Some(kind);
        let label = words.say(format!("search-for-{value}"));
        link(asked, words, label, chosen, |asked| asked.recipient = (!chosen).then_some(kind))
    };
    RECIPIENTS.into_iter().map(one).collect()
}

fn ways(asked: &Asked, words: Words) -> Vec<Link> {
    let one = |(value, way): (&str, Way)| {
        let chosen = asked.way == Some(way);
        let label = words.say(format!("search-mode-{value}"));
        link(asked, words, label, chosen, |asked| asked.way = (!chosen).then_some(way))
    };
    WAYS.into_iter().map(one).collect()
}

/// What is chosen, as links that take it back.
#[must_use]
pub fn chosen(asked: &Asked, place: Option<&Place>, words: Words) -> Vec<Link> {
    let mut links = Vec::new();
    let mut add = |label: String, change: &dyn Fn(&mut Asked)| {
        links.push(link(asked, words, label, true, |asked| change(asked)));
    };
    if !asked.words.is_empty() {
        add(words.one("search-quoted", "words", &asked.words), &|asked| asked.words.clear());
    }
    if let Some(place) = place {
        let label = words.two("search-around", "place", place.name, "km", asked.km());
        add(label, &|asked| {
            asked.place.clear();
            asked.radius = None;
        });
    }
    if let Some(category) = asked.category {
        add(words.say(format!("category-{}", category.key())), &|asked| asked.category = None);
    }
    if let Some(when) = asked.when {
        add(words.say(format!("search-when-{}", when.key())), &|asked| asked.when = None);
    }
    if let Some(value) = asked.recipient.and_then(|kind| value_of(&RECIPIENTS, kind)) {
        add(words.say(format!("search-for-{value}")), &|asked| asked.recipient = None);
    }
    if let Some(value) = asked.way.and_then(|way| value_of(&WAYS, way)) {
        add(words.say(format!("search-mode-{value}")), &|asked| asked.way = None);
    }
    links
}

/// The next wider circle around the place.
#[must_use]
pub fn wider(asked: &Asked, words: Words) -> Option<Link> {
    let km = RADII.into_iter().find(|km| *km > asked.km())?;
    let label = words.one("search-wider", "km", km);
    Some(link(asked, words, label, false, |asked| asked.radius = Some(km)))
}

/// Places of the same or a similar name.
#[must_use]
pub fn others(asked: &Asked, places: &[&'static Place], words: Words) -> Vec<Link> {
    let one = |place: &&'static Place| {
        let label =
            format!("{}, {}", place.name, words.say(format!("voivodeship-{}", place.voivodeship.slug())));
        link(asked, words, label, false, |asked| asked.place = place.slug().to_owned())
    };
    places.iter().map(one).collect()
}
