//! What a search costs among 100,000 offers; prints microseconds of CPU, the mean of many.

use super::shelf::{NOW, Shelf};
use mutual_aid::category::Category;
use pomoc::kit::db::{Broken, Tx, params, sql};
use pomoc::places::Places;
use pomoc::search::Question;
use serde::Deserialize;

const OFFERS: i64 = 100_000;
const TIMES: u64 = 1_000;

#[derive(Deserialize)]
struct Texts {
    offer: Vec<Text>,
    more: Vec<More>,
}

#[derive(Deserialize)]
struct Text {
    category: String,
    title: String,
    summary: String,
    text: String,
}

#[derive(Deserialize)]
struct More {
    category: String,
    objects: Vec<String>,
    sentences: Vec<String>,
}

/// A small generator of numbers, the same at every run (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % end.max(1)
    }
}

fn offer(tx: &mut Tx, texts: &Texts, dice: &mut Dice, number: i64) -> Result<u64, Broken> {
    let text = &texts.offer[dice.below(texts.offer.len())];
    let more = texts.more.iter().find(|more| more.category == text.category).unwrap();
    let object = &more.objects[dice.below(more.objects.len())];
    let sentence = &more.sentences[dice.below(more.sentences.len())];
    let places = Places::embedded().all();
    // Large places have more offers: the smaller of two throws.
    let place = places[dice.below(places.len()).min(dice.below(places.len()))].id;
    tx.run(
        sql("insert into offers (organisation_id, id, number, slug, status, category, mode, title, summary, text,
                terms, place_id, valid_until, published_at, created_at)
            values ('drugi-bieg', $1, $2, 'oferta', 'published', $3, 'unpaid', $4, $5, $6, '', $7, '2027-05-01', $8,
                $8)"),
        &params![
            number.to_string(),
            number,
            text.category,
            format!("{} – {object}", text.title),
            text.summary,
            format!("{} {sentence}", text.text),
            place,
            NOW,
        ],
    )
}

/// Nanoseconds this thread has spent on a processor, as the kernel counts them now and then.
fn spent() -> u64 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    told.split(' ').next().unwrap().parse().unwrap()
}

fn measure(shelf: &Shelf, name: &str, question: &Question) {
    let (start, mut count) = (spent(), 0);
    for _ in 0..TIMES {
        count = shelf.find(question).count;
    }
    let each = (spent() - start) / TIMES / 1_000;
    println!("{name:<45} {each:>6} µs of CPU, {count} found");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "prints what a search costs; asserts nothing about the machine it runs on"]
async fn what_a_search_costs() {
    let shelf = Shelf::new().await;
    let made = shelf.home.change(|tx| {
        let texts: Texts = toml::from_str(include_str!("../../../src/demo/texts/offers.toml")).unwrap();
        let mut dice = Dice(42);
        (1..=OFFERS).try_for_each(|number| offer(tx, &texts, &mut dice, number).map(drop))
    });
    made.await.unwrap();
    let start = std::time::Instant::now();
    shelf.load().await;
    let mib = shelf.offers.bytes() / 1_048_576;
    println!("{} offers read in {:.1} s, {mib} MiB", shelf.offers.len(), start.elapsed().as_secs_f64());
    let words = |words: &str| Question { words: words.into(), limit: 20, ..Question::default() };
    let radom = Places::embedded().by_slug("radom").map(|place| place.id);
    let around = |question| Question { place: radom, radius_km: 15, ..question };
    measure(&shelf, "newest", &words(""));
    measure(&shelf, "naprawa roweru", &words("naprawa roweru"));
    measure(&shelf, "naprawa roweru, with all counts", &Question { counts: true, ..words("naprawa roweru") });
    let in_category = Question { category: Some(Category::BicycleRepair), ..words("naprawa roweru") };
    measure(&shelf, "naprawa roweru + category + Radom", &around(in_category.clone()));
    measure(&shelf, "the same with all counts", &around(Question { counts: true, ..in_category }));
    measure(&shelf, "naprawa roweru w Radomiu", &words("naprawa roweru w Radomiu"));
    measure(&shelf, "a mistyped word", &words("naprwa roweru"));
    measure(&shelf, "five words", &words("skosić wysoką trawę za domem"));
    measure(&shelf, "nothing", &words("bitcoin"));
}
