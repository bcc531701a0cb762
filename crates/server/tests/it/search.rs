//! Stories of the search: the gold list, and what people may rely on.

mod gold;
mod measure;
mod shelf;

use mutual_aid::Day;
use mutual_aid::category::Category;
use mutual_aid::offer::{Language, Mode};
use mutual_aid::order::RequesterKind;
use pomoc::kit::db::{params, sql};
use pomoc::kit::journal::Place;
use pomoc::places::Places;
use pomoc::search::{Found, Question, Way};
use shelf::Shelf;

fn place(slug: &str) -> Option<i64> {
    Places::embedded().by_slug(slug).map(|place| place.id)
}

fn asked(words: &str) -> Question {
    Question { words: words.into(), limit: 10, ..Question::default() }
}

fn numbers(found: &Found) -> Vec<u64> {
    found.hits.iter().map(|hit| hit.number).collect()
}

/// Three offers of bicycles and one of dogs, the last one the newest.
async fn small() -> Shelf {
    let shelf = Shelf::new().await;
    for (number, category, title, town) in [
        (1, "bicycle-repair", "Naprawa rowerów w warsztacie", "radom"),
        (2, "bicycle-repair", "Rower dziecięcy jak nowy", "skaryszew"),
        (3, "bicycle-repair", "Hulajnogi i wózki", "kielce"),
        (4, "pet-care", "Spacer z psem. Zadzwoń na telefon", "radom"),
    ] {
        shelf.put(number, category, title, "Umawiamy się rowerem albo pieszo.", town).await;
    }
    shelf.load().await;
    shelf
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_is_found_by_what_it_is_about_before_what_it_mentions() {
    let shelf = small().await;
    let found = shelf.find(&asked("rower"));
    assert_eq!(numbers(&found), [2, 1, 3, 4], "title, title, category, by the way");
    assert_eq!(found.count, 4);
    assert_eq!(numbers(&shelf.find(&asked(""))), [4, 3, 2, 1], "without words the newest come first");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_wants_to_buy_or_says_how_it_is_broken_seeks_the_thing() {
    let shelf = Shelf::new().await;
    let mown = "Przyjeżdżamy rowerem z laptopem. Ile paliwa kupić, policzymy. Zawieszamy też budki.";
    for (number, category, title, text) in [
        (1, "bicycle-repair", "Naprawa rowerów", ""),
        (2, "digital-help", "Komputer i telefon", "Pokażemy, co i jak."),
        (3, "tutoring", "Nauka po szkole", "Uczymy się razem."),
        (4, "garden-snow", "Skosimy trawę", mown),
    ] {
        shelf.put(number, category, title, text, "radom").await;
    }
    shelf.load().await;
    for (words, first) in
        [("kupię rower", 1), ("laptop się zawiesza", 2), ("nauka czytania", 3), ("nauka", 3)]
    {
        assert_eq!(numbers(&shelf.find(&asked(words))).first(), Some(&first), "{words}");
    }
    assert_eq!(shelf.find(&asked("nauka pływania")).count, 0, "nobody teaches it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_radius_counts_exactly_and_tells_distances() {
    let shelf = small().await;
    let around = |radius_km| Question { place: place("radom"), radius_km, counts: true, ..asked("rower") };
    assert_eq!(shelf.find(&around(0)).count, 2);
    let found = shelf.find(&around(20));
    assert_eq!(numbers(&found), [1, 2, 4], "the nearer of two first");
    let metres: Vec<u32> = found.hits.iter().filter_map(|hit| hit.metres).collect();
    assert_eq!((metres[0], metres[2]), (0, 0));
    assert!((5_000..20_000).contains(&metres[1]));
    let bicycles = found.categories.iter().find(|(category, _)| *category == Category::BicycleRepair);
    assert_eq!(bicycles.unwrap().1, 2);
    let by_place: Vec<(&str, u64)> = found.places.iter().map(|(place, count)| (place.name, *count)).collect();
    assert_eq!(by_place, [("Radom", 2), ("Skaryszew", 1)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_is_found_where_it_reaches_and_by_whom_it_is_for() {
    let shelf = Shelf::new().await;
    for number in [1, 2, 3, 4] {
        shelf.put(number, "cleaning", "Mycie okien", "", "radom").await;
    }
    for (id, reach, place, kinds) in [
        ("1", "radius:20", "either", ""),
        ("2", "radius:20", "workshop", "household"),
        ("3", "radius:1", "at_yours", "company,ngo"),
        ("4", "powiats:1425", "at_yours", "institution"),
    ] {
        let text = sql("update offers set area = $2, where_done = $3, recipients = $4, languages = 'pl,uk'
            where id = $1");
        shelf.change(text, params![id, reach, place, kinds].to_vec()).await;
    }
    shelf.load().await;
    let there = Question { place: place("skaryszew"), ..asked("okna") };
    assert_eq!(numbers(&shelf.find(&there)), [4, 1]);
    let by = |recipient| numbers(&shelf.find(&Question { recipient: Some(recipient), ..asked("") }));
    assert_eq!(by(RequesterKind::Household), [2, 1]);
    assert_eq!(by(RequesterKind::Ngo), [3, 1]);
    for (language, count) in [(Language::Uk, 4), (Language::En, 0)] {
        assert_eq!(shelf.find(&Question { language: Some(language), ..asked("") }).count, count);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_narrow_and_counts_show_the_other_choices() {
    let shelf = small().await;
    let pets = Question { category: Some(Category::PetCare), counts: true, ..asked("") };
    let found = shelf.find(&pets);
    assert_eq!(found.count, 1);
    let counts: u64 = found.categories.iter().map(|(_, count)| count).sum();
    assert_eq!(counts, 4, "each category as if it were chosen");
    for (question, count) in [
        (Question { ways: vec![Way::Help(Mode::Paid)], ..asked("") }, 0),
        (Question { ways: vec![Way::Help(Mode::Unpaid)], ..asked("") }, 4),
        (Question { organisation: Some("drugi-bieg".into()), ..asked("") }, 4),
        (Question { organisation: Some("nikt".into()), ..asked("") }, 0),
    ] {
        assert_eq!(shelf.find(&question).count, count, "{question:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_free_slot_soon_comes_first_and_can_be_asked_for() {
    let shelf = Shelf::new().await;
    for number in [1, 2, 3] {
        shelf.put(number, "cleaning", "Mycie okien", "", "radom").await;
    }
    shelf.slot(1, "2026-11-25", 1).await;
    shelf.slot(2, "2026-12-20", 1).await;
    shelf.load().await;
    assert_eq!(numbers(&shelf.find(&asked("mycie okien"))), [1, 2, 3]);
    let day = |text| Day::parse(text).unwrap();
    let within = |first, last| Question { days: Some((day(first), day(last))), ..asked("") };
    assert_eq!(numbers(&shelf.find(&within("2026-11-24", "2026-11-30"))), [1]);
    assert_eq!(numbers(&shelf.find(&within("2026-12-20", "2026-12-20"))), [2]);
    assert_eq!(shelf.find(&within("2026-12-20", "2026-12-19")).count, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_follow_one_another_without_a_gap() {
    let shelf = Shelf::new().await;
    for number in 1..=25 {
        shelf.put(number, "cleaning", "Sprzątanie mieszkania", "", "radom").await;
    }
    shelf.load().await;
    let (mut seen, mut cursor) = (Vec::new(), None);
    loop {
        let found = shelf.find(&Question { cursor, limit: 7, ..asked("sprzątanie") });
        assert_eq!(found.count, 25);
        seen.extend(numbers(&found));
        cursor = found.next;
        if cursor.is_none() {
            break;
        }
    }
    assert_eq!(seen, (1..=25).rev().collect::<Vec<u64>>());
    let nonsense = Question { cursor: Some("'; drop".into()), ..asked("sprzątanie") };
    assert_eq!(numbers(&shelf.find(&nonsense))[0], 25);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_in_the_words_is_searched() {
    let shelf = small().await;
    for words in ["naprawa roweru w Kielcach", "rower kielce", "Kielce, hulajnoga"] {
        let found = shelf.find(&asked(words));
        assert_eq!(numbers(&found), [3], "{words}");
        assert_eq!(found.place.unwrap().name, "Kielce");
        assert!(found.place_was_named);
    }
    let found = shelf.find(&Question { place: place("radom"), ..asked("rower w Kielcach") });
    assert_eq!(numbers(&found), [3], "the words go before the field");
    let found = shelf.find(&asked("rower w Radomiance"));
    assert_eq!(found.count, 4, "an unknown village is left out");
    assert!(found.unknown.unwrap().similar.iter().any(|place| place.name.starts_with("Radom")));
    let found = shelf.find(&asked("spacer z psem w Zamościu"));
    assert_eq!((found.count, found.elsewhere), (0, 1), "nothing here, but somewhere");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mistyped_word_is_mended_and_told() {
    let shelf = small().await;
    let found = shelf.find(&asked("hulajnga"));
    assert_eq!(numbers(&found)[0], 3);
    let told: Vec<(&str, &str)> =
        found.corrections.iter().map(|told| (told.typed.as_str(), told.meant.as_str())).collect();
    assert_eq!(told, [("hulajnga", "hulajnoga")]);
    assert!(shelf.find(&asked("rower")).corrections.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn any_text_is_answered() {
    let shelf = small().await;
    let long = "rower ".repeat(5_000);
    for words in ["", " ", "🚲🚲", "'; drop table offers", "\u{202e}rewor", "%%%", "в", &long, "a b c d e f"]
    {
        let _ = shelf.find(&asked(words));
    }
    assert!(!shelf.find(&asked(&long)).hits.is_empty());
}

/// Every process is up to date within a second: this one follows from the database alone.
#[tokio::test(flavor = "multi_thread")]
async fn what_happens_to_an_offer_is_seen_within_a_second() {
    let shelf = small().await;
    let following = tokio::spawn(shelf.offers.clone().keep_up(shelf.home.db.clone(), shelf.clock.clone()));
    let found = |words: &'static str| shelf.find(&asked(words)).count;
    shelf.put(5, "sewing", "Skracanie spodni", "", "radom").await;
    shelf.happens("offer", "5", "offer-published").await;
    shelf.seen(|| found("spodnie") == 1).await;
    let text = sql("update offers set title = 'Cerowanie swetrów' where id = $1");
    shelf.change(text, params!["5"].to_vec()).await;
    shelf.happens("offer", "5", "offer-changed").await;
    shelf.seen(|| numbers(&shelf.find(&asked("cerowanie"))) == [5]).await;
    let text = sql("update offers set status = 'paused' where id = $1");
    shelf.change(text, params!["5"].to_vec()).await;
    shelf.happens("offer", "5", "offer-paused").await;
    shelf.seen(|| found("cerowanie") == 0).await;
    let text = sql("update organisations set status = 'suspended' where id = $1");
    shelf.change(text, params!["drugi-bieg"].to_vec()).await;
    shelf.happens("organisation", "drugi-bieg", "organisation-suspended").await;
    shelf.seen(|| shelf.offers.is_empty()).await;
    following.abort();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slot_taken_is_no_longer_free() {
    let shelf = small().await;
    let day = Day::parse("2026-11-25").unwrap();
    let free = || shelf.find(&Question { days: Some((day, day)), ..asked("") }).count;
    assert_eq!(free(), 0);
    shelf.slot(4, "2026-11-25", 1).await;
    shelf.happens("offer", "4", "slots-added").await;
    let place = shelf.step_until(Place::default(), || free() == 1).await;
    shelf.order("o", 4).await;
    shelf.take_seat(4, "o").await;
    shelf.happens("order", "o", "order-placed").await;
    shelf.step_until(place, || free() == 0).await;
}
