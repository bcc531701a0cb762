//! The gold lists: what must be found for which question, and what must not.

use std::collections::BTreeMap;

use super::asked;
use super::shelf::Shelf;
use pomoc::places::Places;
use pomoc::search::Question;
use serde::Deserialize;

#[derive(Deserialize)]
struct Gold {
    offer: Vec<Placed>,
    query: Vec<Wanted>,
    further: Vec<Wanted>,
}

#[derive(Deserialize)]
struct Placed {
    id: String,
    town: String,
}

/// What is wanted of a question; a name that ends in `*` stands for a whole category.
#[derive(Deserialize)]
struct Wanted {
    text: String,
    #[serde(default)]
    place: String,
    relevant: Vec<String>,
    first: Vec<String>,
}

#[derive(Deserialize)]
struct Texts {
    offer: Vec<Text>,
}

#[derive(Deserialize)]
struct Text {
    id: String,
    category: String,
    title: String,
    summary: String,
    text: String,
}

fn gold() -> Gold {
    toml::from_str(include_str!("../../data/gold.toml")).unwrap()
}

/// The offers of the list on a shelf, and their names by number.
async fn shelf(placed: &[Placed]) -> (Shelf, BTreeMap<u64, String>) {
    let texts: Texts = toml::from_str(include_str!("../../../src/demo/texts/offers.toml")).unwrap();
    let texts: BTreeMap<&str, &Text> = texts.offer.iter().map(|text| (text.id.as_str(), text)).collect();
    let (shelf, mut names) = (Shelf::new().await, BTreeMap::new());
    for (number, Placed { id, town }) in (1..).zip(placed) {
        let Text { category, title, summary, text, .. } = texts[id.as_str()];
        let town = Places::embedded().all().iter().find(|place| place.name == *town).unwrap().slug();
        shelf.put(number, category, title, &format!("{summary}\n{text}"), town).await;
        names.insert(number.unsigned_abs(), id.clone());
    }
    shelf.load().await;
    (shelf, names)
}

fn is(name: &str, pattern: &str) -> bool {
    pattern.strip_suffix('*').map_or(name == pattern, |start| name.starts_with(start))
}

/// How well questions are answered.
#[derive(Default)]
struct Score {
    asked: usize,
    recall: f64,
    first: usize,
    empty: usize,
    rightly_empty: usize,
    wrong: Vec<String>,
}

impl Score {
    fn take(&mut self, wanted: &Wanted, found: &[&String]) {
        let said = || format!("{} [{}] → {found:?}, not {:?}", wanted.text, wanted.place, wanted.relevant);
        if wanted.relevant.is_empty() {
            self.empty += 1;
            self.rightly_empty += usize::from(found.is_empty());
            self.wrong.extend((!found.is_empty()).then(said));
            return;
        }
        self.asked += 1;
        let has = |pattern: &&String| found.iter().any(|name| is(name, pattern));
        let recall = wanted.relevant.iter().filter(has).count() as f64 / wanted.relevant.len() as f64;
        let is_first = found.first().is_some_and(|name| wanted.first.iter().any(|pattern| is(name, pattern)));
        self.recall += recall;
        self.first += usize::from(is_first);
        self.wrong.extend((recall < 1.0 || !is_first).then(said));
    }

    #[track_caller]
    fn is_good(&self, recall: f64, first: f64) {
        let (asked, wrong) = (self.asked as f64, self.wrong.join("\n"));
        let (recalled, firsts) = (self.recall / asked, self.first as f64 / asked);
        println!("recall@10 {recalled:.3}, first right {firsts:.3} of {asked}\n{wrong}");
        assert_eq!(self.rightly_empty, self.empty, "{wrong}");
        assert!(recalled >= recall && firsts >= first, "recall@10 {recalled:.3}, first {firsts:.3}\n{wrong}");
    }
}

async fn score(placed: &[Placed], wanted: &[Wanted]) -> Score {
    let (shelf, names) = shelf(placed).await;
    let mut score = Score::default();
    for wanted in wanted {
        let place = Places::embedded().all().iter().find(|place| place.name == wanted.place);
        let question = Question { place: place.map(|place| place.id), ..asked(&wanted.text) };
        let found = shelf.find(&question);
        score.take(wanted, &found.hits.iter().filter_map(|hit| names.get(&hit.number)).collect::<Vec<_>>());
    }
    score
}

#[tokio::test(flavor = "multi_thread")]
async fn the_gold_list_is_answered() {
    let gold = gold();
    let score = score(&gold.offer, &gold.query).await;
    assert!(score.asked >= 80 && score.empty >= 20);
    score.is_good(0.9, 0.9);
}

/// Questions the rules were not made for.
#[tokio::test(flavor = "multi_thread")]
async fn further_questions_are_answered_as_well() {
    let gold = gold();
    let score = score(&gold.offer, &gold.further).await;
    assert!(score.asked >= 60);
    score.is_good(0.85, 0.85);
}
