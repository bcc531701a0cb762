//! Answers a question from the index.

use std::sync::Arc;

use super::around::Around;
use super::document::{category_number, day_number, language_number, recipient_number, way_number};
use super::question::{Found, Hit, Question};
use super::reading::{Asked, Named, Reading, named_in};
use super::{NOWHERE, Offers, kind, place_number, read, write};
use crate::places::{Place, Places};
use mutual_aid::Day;
use mutual_aid::category::Category;
use word_index::{Answer, Facet, Order, Query, Snapshot, Word};

/// Days ahead that count as soon, as near, as some day.
const SOON: [u32; 3] = [3, 10, 30];
/// Days looked at for a free slot.
const MOST_DAYS: i32 = 62;

impl Offers {
    /// What is found, on a day; nothing until the offers have been read.
    #[must_use]
    pub fn find(&self, question: &Question, today: Day) -> Found {
        let Some(index) = self.0.index.get() else { return Found::default() };
        let snapshot = index.snapshot();
        let (named, reading) = self.read(question, &snapshot);
        let place = named.place.or_else(|| Places::embedded().by_id(question.place?));
        let around = match (question.point, place) {
            (Some(point), None) => Some(Arc::new(Around::of_point(point))),
            (_, place) => place.map(|place| self.around(place)),
        };
        let query = self.query(question, &reading, around.as_deref(), today);
        let (answer, query) = ask(&snapshot, query, &reading);
        let nothing_here = answer.count == 0 && around.is_some();
        let elsewhere = if nothing_here { everywhere(&snapshot, &query) } else { 0 };
        Found {
            hits: hits(&answer, around.as_deref()),
            count: answer.count,
            next: answer.next.map(|next| next.to_string()),
            words: named.words,
            place,
            place_was_named: named.place.is_some(),
            unknown: named.unknown,
            corrections: if answer.partial { Vec::new() } else { reading.corrections },
            partial: answer.partial,
            categories: categories(&answer),
            places: places(&answer),
            elsewhere,
        }
    }

    fn read(&self, question: &Question, snapshot: &Snapshot) -> (Named, Reading) {
        let wordbook = read(&self.0.wordbook);
        let text: String = question.words.chars().take(300).collect();
        let named = named_in(&text, &wordbook);
        let reading = Reading::of(&named.words, &wordbook, snapshot);
        (named, reading)
    }

    fn around(&self, place: &Place) -> Arc<Around> {
        let number = place_number(place.id);
        if let Some(known) = read(&self.0.arounds).known(number) {
            return known;
        }
        let around = Arc::new(Around::of(place));
        write(&self.0.arounds).keep(number, &around);
        around
    }

    fn query(&self, question: &Question, reading: &Reading, around: Option<&Around>, today: Day) -> Query {
        let day = day_number(today);
        let order = match question.newest || reading.words.is_empty() && around.is_none() {
            true => Order::Newest,
            false => Order::Relevance,
        };
        Query {
            words: Vec::new(),
            facets: self.facets(question),
            places: around.map(|around| around.within(question.radius_km)),
            reaching: around.map(|around| (kind::REACHES, around.centre)).into_iter().collect(),
            order,
            bands: around.map(|around| around.bands.clone()).unwrap_or_default(),
            soon_limits: SOON.iter().map(|days| day + days).collect(),
            limit: question.limit,
            after: question.cursor.as_deref().and_then(|text| text.parse().ok()),
            counted: if question.counts { every_category().collect() } else { Vec::new() },
            count_places: question.counts,
        }
    }

    fn facets(&self, question: &Question) -> Vec<Facet> {
        let mut facets = Vec::new();
        facets.extend(question.category.map(|category| (kind::CATEGORY, category_number(category))));
        facets.extend(question.recipient.map(|kind| (kind::RECIPIENT, recipient_number(kind))));
        facets.extend(question.language.map(|language| (kind::LANGUAGE, language_number(language))));
        facets.extend(question.ways.iter().map(|way| (kind::MODE, way_number(*way))));
        if let Some(organisation) = &question.organisation {
            let known = read(&self.0.numbers).known(organisation);
            facets.push((kind::HOUSE, known.unwrap_or(u32::MAX)));
        }
        if let Some((first, last)) = question.days {
            let days = (0..MOST_DAYS).map(|ahead| first.plus(ahead)).take_while(|day| *day <= last);
            facets.extend(days.map(|day| (kind::DAY, day_number(day))));
            // A span that ends before it begins holds no day.
            facets.extend((last < first).then_some((kind::DAY, u32::MAX)));
        }
        facets
    }
}

/// Asks with the words that say what is sought, or with all if none does; a second time if no offer has them.
fn ask(snapshot: &Snapshot, query: Query, reading: &Reading) -> (Answer, Query) {
    let leading: Vec<&Asked> = reading.words.iter().filter(|asked| asked.leads).collect();
    let words = match leading.is_empty() {
        true => all_wanted(reading),
        false => reading.words.iter().filter(|asked| asked.is_known).map(wanted_if_leading).collect(),
    };
    let query = Query { words, ..query };
    let answer = snapshot.search(&query);
    let Some(any) = any_of(reading, &leading).filter(|_| answer.nowhere && !answer.partial) else {
        return (answer, query);
    };
    let known = reading.words.iter().filter(|asked| asked.is_known);
    let optional = known.map(|asked| Word { optional: true, ..asked.word.clone() });
    let query = Query { words: std::iter::once(any).chain(optional).collect(), ..query };
    let answer = snapshot.search(&query);
    (Answer { partial: answer.count > 0, ..answer }, query)
}

/// Any word that says what is sought; if none does but all are known, any word of a title.
fn any_of(reading: &Reading, leading: &[&Asked]) -> Option<Word> {
    let in_title = leading.is_empty();
    let words: Vec<&Asked> = match in_title {
        true => reading.words.iter().filter(|asked| !asked.word.optional && !asked.is_vague).collect(),
        false => leading.to_vec(),
    };
    let is_sure = |asked: &&Asked| asked.is_known && !asked.word.corrected;
    if words.is_empty() || in_title && (reading.words.len() < 2 || !words.iter().all(is_sure)) {
        return None;
    }
    let facets = words.iter().filter(|_| !in_title).flat_map(|asked| asked.word.facets.clone()).collect();
    let stems = words.iter().flat_map(|asked| asked.word.stems.clone()).collect();
    Some(Word { stems, facets, in_title, ..Word::default() })
}

/// All words, also those that say for whom: „opieka nad dzieckiem” does not seek the care of dogs.
fn all_wanted(reading: &Reading) -> Vec<Word> {
    reading.words.iter().map(|asked| Word { optional: false, ..asked.word.clone() }).collect()
}

fn wanted_if_leading(asked: &Asked) -> Word {
    Word { optional: !asked.leads, ..asked.word.clone() }
}

fn everywhere(snapshot: &Snapshot, query: &Query) -> u64 {
    let query = Query {
        places: None,
        limit: 0,
        after: None,
        counted: Vec::new(),
        count_places: false,
        ..query.clone()
    };
    snapshot.search(&query).count
}

fn hits(answer: &Answer, around: Option<&Around>) -> Vec<Hit> {
    let metres = |place| around.and_then(|around| around.metres_to(place));
    answer.hits.iter().map(|hit| Hit { number: hit.key, metres: metres(hit.place) }).collect()
}

fn every_category() -> impl Iterator<Item = Facet> {
    Category::all().iter().map(|category| (kind::CATEGORY, category_number(*category)))
}

fn categories(answer: &Answer) -> Vec<(Category, u64)> {
    let counts = answer.counts.iter().map(|(_, count)| *count);
    Category::all().iter().copied().zip(counts).collect()
}

fn places(answer: &Answer) -> Vec<(&'static Place, u64)> {
    let place = |number: u32| {
        (number != NOWHERE).then(|| Places::embedded().numbered(u16::try_from(number).ok()?))?
    };
    answer.places.iter().filter_map(|(number, count)| Some((place(*number)?, *count))).collect()
}
