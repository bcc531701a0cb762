//! Prints build time, memory and query times of an index of synthetic documents.
//!
//! `cargo run --release -p word-index --example measure -- 100000`

use std::time::Instant;

use word_index::{Builder, Change, Document, Index, Order, Places, Query, Vocabulary, Word};

const CATEGORIES: u32 = 20;
const PLACES: u32 = 3_000;
const QUESTIONS: u32 = 2_000;

/// A small generator of numbers, the same at every run (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as u32 % end
    }

    /// Common words are common: a product of two throws.
    fn word(&mut self, category: u32) -> String {
        let rank = self.below(200) * self.below(200) / 200;
        format!("slowo{}x{rank}", if rank < 60 { category } else { 99 })
    }
}

fn document(dice: &mut Dice, key: u32) -> Document {
    let category = dice.below(CATEGORIES);
    let mut words = |count| (0..count).map(|_| dice.word(category)).collect::<Vec<_>>();
    let (title, text) = (words(5), words(40));
    Document {
        key: key.into(),
        freshness: key.into(),
        title,
        text,
        aside: Vec::new(),
        facets: vec![(0, category), (1, dice.below(3)), (2, dice.below(500))],
        place: dice.below(PLACES) * dice.below(PLACES) / PLACES,
        soon: (dice.below(2) == 0).then(|| dice.below(60)),
    }
}

fn words(dice: &mut Dice, category: u32, count: usize) -> Vec<Word> {
    let word = |stem: String| Word { stems: vec![stem], facets: vec![(0, category)], ..Word::default() };
    (0..count).map(|_| word(dice.word(category))).collect()
}

fn measure(index: &Index, name: &str, mut question: impl FnMut(&mut Dice) -> Query) {
    let mut dice = Dice(7);
    let snapshot = index.snapshot();
    let (mut times, mut found) = (Vec::new(), 0);
    for _ in 0..QUESTIONS {
        let query = question(&mut dice);
        let start = Instant::now();
        found += snapshot.search(&query).count;
        times.push(start.elapsed().as_nanos() / 100);
    }
    times.sort_unstable();
    let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default() as f64 / 10.0;
    println!(
        "{name:<44} p50 {:>8.1} µs  p99 {:>8.1} µs  mean hits {}",
        at(50),
        at(99),
        found / u64::from(QUESTIONS)
    );
}

fn main() {
    let count: u32 = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(100_000);
    let mut dice = Dice(42);
    let start = Instant::now();
    let mut builder = Builder::new();
    (0..count).for_each(|key| builder.add(&document(&mut dice, key)));
    let index = builder.build();
    println!(
        "{count} documents built in {:.2} s, {:.1} MiB",
        start.elapsed().as_secs_f64(),
        index.snapshot().bytes() as f64 / 1_048_576.0
    );
    let page = |dice: &mut Dice, words_asked| {
        let category = dice.below(CATEGORIES);
        Query {
            words: words(dice, category, words_asked),
            facets: vec![(0, category)],
            limit: 20,
            ..Query::default()
        }
    };
    let radius = |dice: &mut Dice, places: u32| {
        let centre = dice.below(PLACES / 2);
        Some((centre..centre + places).collect::<Places>())
    };
    measure(&index, "two words + category + place, newest", |dice| Query {
        places: radius(dice, 1),
        ..page(dice, 2)
    });
    measure(&index, "two words + category + 60 places, newest", |dice| Query {
        places: radius(dice, 60),
        ..page(dice, 2)
    });
    measure(&index, "one word + 60 places, relevance", |dice| Query {
        places: radius(dice, 60),
        order: Order::Relevance,
        ..page(dice, 1)
    });
    measure(&index, "category, newest, counts of 20 categories", |dice| Query {
        counted: (0..CATEGORIES).map(|category| (0, category)).collect(),
        ..page(dice, 0)
    });
    measure(&index, "two words, relevance", |dice| Query {
        facets: vec![],
        order: Order::Relevance,
        ..page(dice, 2)
    });
    let known = Vocabulary::new((0..CATEGORIES).flat_map(|category| {
        (0..200).map(move |rank| format!("slowo{}x{rank}", if rank < 60 { category } else { 99 }))
    }));
    measure(&index, "a mistyped word", |dice| {
        let mut query = page(dice, 1);
        for word in &mut query.words {
            let meant = word
                .stems
                .iter()
                .flat_map(|stem| known.near(&format!("q{stem}").replace("qs", "sq"), |_| true).1);
            word.stems = meant.collect();
        }
        query
    });
    measure(&index, "everything, newest", |_| Query { limit: 20, ..Query::default() });
    let start = Instant::now();
    (0..100).for_each(|at| index.apply([Change::Put(document(&mut dice, count + at))]));
    println!("one change applied in {:.2} ms (mean of 100)", start.elapsed().as_secs_f64() * 10.0);
}
