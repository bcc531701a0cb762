//! Turns an offer into a document of the index.

use std::collections::HashMap;

use super::listed::Listed;
use super::topics::Topics;
use super::wordbook::Wordbook;
use super::{kind, place_number};
use mutual_aid::offer::Mode;
use mutual_aid::{Day, category::Category};
use polish_text::is_clearly_polish;
use word_index::{Document, Facet};

/// Small numbers for organisations, given as they come.
#[derive(Default)]
pub struct Houses(HashMap<String, u32>);

impl Houses {
    /// The number of an organisation, if it has offers.
    pub fn known(&self, organisation: &str) -> Option<u32> {
        self.0.get(organisation).copied()
    }

    fn number(&mut self, organisation: &str) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(organisation.to_owned()).or_insert(next)
    }
}

/// The document of an offer.
pub fn of(listed: &Listed, wordbook: &mut Wordbook, houses: &mut Houses) -> Document {
    let category = category_number(listed.category);
    let polish = is_clearly_polish(&listed.title) || is_clearly_polish(&listed.text);
    // What another category is about is mentioned by the way: the old washing machine that is carried out.
    let is_foreign = |stem: &String| Topics::embedded().is_foreign(stem, category);
    let (mentioned, title): (Vec<_>, Vec<_>) =
        wordbook.meet(&listed.title, polish).into_iter().partition(is_foreign);
    let (aside, mut text): (Vec<_>, Vec<_>) =
        wordbook.meet(&listed.text, polish).into_iter().partition(is_foreign);
    text.extend(mentioned);
    let mut facets: Vec<Facet> = vec![
        (kind::CATEGORY, category),
        (kind::MODE, mode_number(listed.mode)),
        (kind::HOUSE, houses.number(&listed.organisation)),
    ];
    facets.extend(listed.days.iter().map(|day| (kind::DAY, day_number(*day))));
    Document {
        key: listed.number,
        freshness: listed.published.0.as_second(),
        title,
        text,
        aside,
        facets,
        place: place_number(listed.place),
        soon: listed.days.first().map(|day| day_number(*day)),
    }
}

/// The number of a category, its place among all.
pub fn category_number(category: Category) -> u32 {
    let at = Category::all().iter().position(|known| *known == category);
    at.and_then(|at| u32::try_from(at).ok()).unwrap_or(u32::MAX)
}

/// The number of a mode.
pub fn mode_number(mode: Mode) -> u32 {
    match mode {
        Mode::Unpaid => 0,
        Mode::Paid => 1,
    }
}

/// Days since 1970.
pub fn day_number(day: Day) -> u32 {
    let epoch = Day(jiff::civil::Date::constant(1970, 1, 1));
    u32::try_from(day.since(epoch)).unwrap_or(0)
}
