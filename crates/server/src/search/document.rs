//! Turns an offer into a document of the index.

use std::collections::HashMap;
use std::sync::Arc;

use super::listed::Listed;
use super::question::Way;
use super::topics::Topics;
use super::wordbook::Wordbook;
use super::{kind, place_number};
use crate::places::Places;
use mutual_aid::offer::{Area, Language, Mode, Where};
use mutual_aid::order::RequesterKind;
use mutual_aid::{Day, category::Category};
use polish_text::is_clearly_polish;
use word_index::{Document, Facet};

/// Every kind of requester.
pub const KINDS: [RequesterKind; 4] =
    [RequesterKind::Household, RequesterKind::Institution, RequesterKind::Company, RequesterKind::Ngo];

/// The numbers that stand for organisations and reaches, given as they come.
#[derive(Default)]
pub struct Numbers {
    houses: HashMap<String, u32>,
    /// The places around a place within so many kilometres, itself left out.
    around: HashMap<(i64, u32), Arc<[u32]>>,
}

impl Numbers {
    /// The number of an organisation, if it has offers.
    pub fn known(&self, organisation: &str) -> Option<u32> {
        self.houses.get(organisation).copied()
    }

    fn house(&mut self, organisation: &str) -> u32 {
        let next = u32::try_from(self.houses.len()).unwrap_or(u32::MAX);
        *self.houses.entry(organisation.to_owned()).or_insert(next)
    }

    fn around(&mut self, place: i64, km: u32) -> Arc<[u32]> {
        let found = self.around.entry((place, km)).or_insert_with(|| {
            let near = Places::embedded().within(place, km);
            near.into_iter().map(|(near, _)| near.id).filter(|id| *id != place).map(place_number).collect()
        });
        Arc::clone(found)
    }

    /// The places an offer reaches besides its own; people come to a workshop, so it reaches none.
    fn reach(&mut self, listed: &Listed) -> Arc<[u32]> {
        let all = || Places::embedded().all().iter();
        match (&listed.area, listed.where_done) {
            (_, Where::Workshop) => Arc::default(),
            (Area::Radius(km), _) => self.around(listed.place, *km),
            (Area::Places(places), _) => places.iter().map(|place| place_number(*place)).collect(),
            (Area::Powiats(codes), _) => {
                let codes: Vec<u16> = codes.iter().filter_map(|code| code.parse().ok()).collect();
                all()
                    .filter(|place| codes.contains(&place.powiat))
                    .map(|place| place_number(place.id))
                    .collect()
            }
        }
    }
}

/// The document of an offer.
pub fn of(listed: &Listed, wordbook: &mut Wordbook, numbers: &mut Numbers) -> Document {
    let category = category_number(listed.category);
    let polish = is_clearly_polish(&listed.title) || is_clearly_polish(&listed.text);
    // What another category is about is mentioned by the way: the old washing machine that is carried out.
    let is_foreign = |stem: &String| Topics::embedded().is_foreign(stem, category);
    let (mentioned, title): (Vec<_>, Vec<_>) =
        wordbook.meet(&listed.title, polish).into_iter().partition(is_foreign);
    let (aside, mut text): (Vec<_>, Vec<_>) =
        wordbook.meet(&listed.text, polish).into_iter().partition(is_foreign);
    text.extend(mentioned);
    let mut facets: Vec<Facet> = vec![(kind::CATEGORY, category), (kind::MODE, way_number(listed.way))];
    if listed.way != Way::Commercial {
        facets.push((kind::HOUSE, numbers.house(&listed.organisation)));
    }
    facets.extend(listed.days.iter().map(|day| (kind::DAY, day_number(*day))));
    let kinds = KINDS.iter().filter(|kind| listed.recipients.include(**kind));
    facets.extend(kinds.map(|kind| (kind::RECIPIENT, recipient_number(*kind))));
    facets.extend(listed.languages.iter().map(|language| (kind::LANGUAGE, language_number(*language))));
    facets.extend(numbers.reach(listed).iter().map(|place| (kind::REACHES, *place)));
    Document {
        key: listed.number,
        freshness: freshness(listed),
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

/// So far behind every offer stand listings: of equal relevance, what organisations offer comes first, and nothing
/// a company does or pays brings a listing before it.
const BEHIND: i64 = 1 << 40;

/// Seconds since 1970, for listings long before that.
fn freshness(listed: &Listed) -> i64 {
    let published = listed.published.0.as_second();
    if listed.way == Way::Commercial { published - BEHIND } else { published }
}

/// The number of a way.
pub fn way_number(way: Way) -> u32 {
    match way {
        Way::Help(Mode::Unpaid) => 0,
        Way::Help(Mode::Paid) => 1,
        Way::Commercial => 2,
    }
}

/// The number of a kind of requester.
pub fn recipient_number(kind: RequesterKind) -> u32 {
    match kind {
        RequesterKind::Household => 0,
        RequesterKind::Institution => 1,
        RequesterKind::Company => 2,
        RequesterKind::Ngo => 3,
    }
}

/// The number of a language.
pub fn language_number(language: Language) -> u32 {
    match language {
        Language::Pl => 0,
        Language::En => 1,
        Language::Uk => 2,
    }
}

/// Days since 1970.
pub fn day_number(day: Day) -> u32 {
    let epoch = Day(jiff::civil::Date::constant(1970, 1, 1));
    u32::try_from(day.since(epoch)).unwrap_or(0)
}
