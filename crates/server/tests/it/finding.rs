//! Stories of finding help: the front page, the list, the map, places and categories.

use crate::town::{Browser, Town};
use mutual_aid::Moment;
use pomoc::kit::db::{params, sql};
use pomoc::places::Places;

/// A town with offers of two organisations, read by the search.
async fn town() -> Town {
    let town = Town::new().await;
    for (number, house, category, title, place) in [
        (17, "drugi-bieg", "bicycle-repair", "Naprawimy Twój rower", "radom"),
        (18, "drugi-bieg", "bicycle-repair", "Hulajnoga jak nowa", "skaryszew"),
        (19, "nowy-dach", "painting", "Pomalujemy pokój albo kuchnię", "kielce"),
    ] {
        offer(&town, number, house, category, title, place).await;
    }
    slot(&town, 17, "2026-11-26").await;
    slot(&town, 17, "2026-12-01").await;
    town.app.offers.load(&town.home.db, Moment(town.clock.now())).await.unwrap();
    town
}

async fn offer(town: &Town, number: i64, house: &str, category: &str, title: &str, place: &str) {
    let place = Places::embedded().by_slug(place).unwrap().id;
    let published = format!("2026-11-2{}T08:00:00Z", number % 4);
    let text = sql("insert into offers (organisation_id, id, number, slug, status, category, mode, title, summary,
            text, terms, place_id, area, valid_until, published_at, created_at)
        values ($1, $2, $3, 'oferta', 'published', $4, 'unpaid', $5, '', '', '', $6, 'radius:1', '2027-05-01', $7,
            $7)");
    town.run(text, params![house, number.to_string(), number, category, title, place, published].to_vec())
        .await;
}

async fn slot(town: &Town, offer: i64, day: &str) {
    let (starts, ends) = (format!("{day}T09:00:00Z"), format!("{day}T10:00:00Z"));
    let text =
        sql("insert into slots (organisation_id, id, offer_id, day, at, minutes, starts_at, ends_at, seats)
        values ('drugi-bieg', $1, $2, $3, '10:00', 60, $4, $5, 1)");
    town.run(text, params![day, offer.to_string(), day, starts, ends].to_vec()).await;
}

/// Follows the link that says these words.
async fn follow(browser: &Browser<'_>, body: &str, words: &str) -> crate::town::Shown {
    let link = body.split("<a ").find(|link| {
        let said =
            link.split_once('>').and_then(|(_, rest)| rest.split_once("</a>")).map_or("", |(said, _)| said);
        said.contains(words)
    });
    let link = link.unwrap_or_else(|| panic!("no link says „{words}”"));
    let address = link.split_once("href=\"").unwrap().1.split_once('"').unwrap().0.replace("&#38;", "&");
    browser.open(&address).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_neighbour_finds_help_from_the_front_page() {
    let town = town().await;
    let browser = town.browser();
    let front = browser.open("/").await;
    front.is(200).says("Ktoś potrzebuje. Ktoś obok umie.").says("Najnowsze oferty").says("Potrzebuję pomocy");
    let list = browser.open("/oferty?gdzie=w+Radomiu").await;
    list.is(200).says("2 oferty").says("Naprawimy Twój rower").says("Skaryszew, około").says("Radom + 15 km");
    list.says("2 wolne terminy, najbliższy: czwartek 26 listopada").hides("Pomalujemy");
    assert!(list.body.contains("href=\"/oferty/oferta-17\""));
    let without = follow(&browser, &list.body, "Radom + 15 km").await;
    without.says("3 oferty").says("Pomalujemy pokój");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_says_how_far_it_looks() {
    let town = town().await;
    let browser = town.browser();
    for (asked, km) in [("25", 30), ("30", 30), ("500", 100)] {
        let list = browser.open(&format!("/oferty?gdzie=Radom&promien={asked}")).await;
        list.is(200).says(&format!("Radom + {km} km"));
        assert!(list.body.contains(&format!("<option value=\"{km}\" selected")), "{}", list.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_are_links_and_can_be_taken_back() {
    let town = town().await;
    let browser = town.browser();
    let all = browser.open("/oferty").await;
    let painted = follow(&browser, &all.body, "Malowanie").await;
    painted.says("1 oferta").says("Pomalujemy pokój").hides("Naprawimy Twój rower");
    let again = follow(&browser, &painted.body, "Usuń:").await;
    again.says("3 oferty");
    let soon = follow(&browser, &all.body, "W ciągu tygodnia").await;
    soon.says("1 oferta").says("Naprawimy Twój rower");
    follow(&browser, &all.body, "Odpłatnie").await.says("Nie ma takich ofert");
    follow(&browser, &all.body, "Dla firm").await.says("3 oferty");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_may_name_a_place_and_be_mistyped() {
    let town = town().await;
    let browser = town.browser();
    let shown = browser.open("/oferty?q=naprawa+rowru+w+Radomiu").await;
    shown.says("Naprawimy Twój rower").says("Nie znamy słowa „rowru”.");
    assert!(shown.body.contains("value=\"Radom\"") && shown.body.contains("value=\"naprawa rowru\""));
    let shown = browser.open("/oferty?q=%3Cscript%3E&gdzie=%22%3E%3Cb%3E").await;
    assert!(shown.is(200).body.contains("&#60;script&#62;") && !shown.body.contains("<b>\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_village_leads_to_places_that_are_known() {
    let town = town().await;
    let browser = town.browser();
    let shown = browser.open("/oferty?gdzie=Skaryszewo").await;
    shown.says("Nie znamy miejscowości „Skaryszewo”.").says("Może chodzi o jedną z tych?");
    follow(&browser, &shown.body, "Skaryszew, mazowieckie").await.says("Hulajnoga jak nowa");
    browser.open("/oferty?gdzie=qqqq").await.says("Wpisz najbliższe miasto.");
    let shown = browser.open("/oferty?q=rower+w+Radomiance").await;
    shown.says("Nie znamy miejscowości „Radomiance”.").says("2 oferty");
    assert!(shown.body.contains("value=\"Radomiance\""));
    browser.open("/oferty?gdzie=Osiek").await.says("Jest więcej miejscowości o tej nazwie");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_found_is_no_dead_end() {
    let town = town().await;
    let browser = town.browser();
    let shown = browser.open("/oferty?q=malowanie&gdzie=Radom").await;
    shown.says("Nie ma takich ofert").says("Szukaj dalej: do 30 km").says("Poproś o pomoc");
    assert!(shown.body.contains("href=\"/prosba/nowa\""));
    follow(&browser, &shown.body, "Zobacz 1 ofertę w innych miejscowościach").await.says("Pomalujemy pokój");
    browser.open("/oferty?q=bitcoin").await.says("Zobacz wszystkie oferty");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_map_says_the_same_as_its_list() {
    let town = town().await;
    let browser = town.browser();
    let shown = browser.open("/oferty?widok=mapa").await;
    shown.is(200).says("Radom 1 oferta").says("Kielce 1 oferta");
    // By the formula of assets/README.md: Radom lies at 21.14° E, 51.40° N.
    assert!(shown.body.contains("<circle cx=\"280\" cy=\"225\" r=\"5\"/>"), "{}", shown.body);
    follow(&browser, &shown.body, "Kielce").await.says("1 oferta").says("Pomalujemy pokój");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_list_has_pages_that_follow_one_another() {
    let town = Town::new().await;
    for number in 100..145 {
        offer(&town, number, "nowy-dach", "cleaning", &format!("Sprzątanie numer {number}"), "kielce").await;
    }
    town.app.offers.load(&town.home.db, Moment(town.clock.now())).await.unwrap();
    let browser = town.browser();
    let mut page = browser.open("/oferty?q=sprzatanie&gdzie=Kielce").await;
    let mut seen = std::collections::BTreeSet::new();
    for left in [25, 5, 0] {
        page.says("45 ofert");
        let numbers = page.body.split("/oferty/oferta-").skip(1).map(|rest| rest[..3].to_owned());
        seen.extend(numbers);
        assert_eq!(seen.len(), 45 - left);
        if left > 0 {
            page = follow(&browser, &page.body, "Następna strona").await;
        }
    }
    page.hides("Następna strona");
    follow(&browser, &page.body, "Wróć na początek listy").await.says("Następna strona");
}

#[tokio::test(flavor = "multi_thread")]
async fn places_and_categories_have_pages_of_their_own() {
    let town = town().await;
    let browser = town.browser();
    let place = browser.open("/miejscowosci/radom").await;
    place
        .is(200)
        .says("Pomoc sąsiedzka: Radom")
        .says("2 oferty")
        .says("Sąsiednie miejscowości")
        .says("GeoNames");
    browser.open("/miejscowosci/atlantyda").await.is(404);
    let category = browser.open("/kategorie/naprawa-rowerow").await;
    category.is(200).says("Naprawa rowerów").says("Naprawimy Twój rower").says("Gdzie pomagamy");
    browser.open("/kategorie/kredyty").await.is(404);
    let english = town.browser().reading("/en").open("/kategorie/malowanie").await;
    english.says("Painting and freshening up").says("1 offer");
    assert!(english.body.contains("href=\"/en/oferty/oferta-19\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_offers_are_being_read_the_list_says_so() {
    let town = Town::new().await;
    let shown = town.browser().open("/oferty").await;
    shown.is(200).says("Wczytujemy oferty.").hides("Nie znaleźliśmy");
}
