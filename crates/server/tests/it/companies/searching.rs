//! Stories of finding commercial offers: beside the organisations' offers, with their label, never before them.

use super::listings::but;
use crate::town::Town;
use mutual_aid::Moment;
use pomoc::kit::db::{params, sql};
use pomoc::kit::journal::Place;
use pomoc::search::{Found, Question, listing_key};

/// An offer of an organisation that says the same as Robert's listing; a greater number is newer.
async fn offer(town: &Town, number: i64, place: &str, text: &str) {
    let place = town.app.places().by_slug(place).unwrap().id;
    let published = Moment(town.clock.now()).plus_days(-number).to_string();
    let row = sql("insert into offers (organisation_id, id, number, slug, status, category, mode, title, summary, text,
            terms, place_id, area, valid_until, published_at, created_at)
        values ('drugi-bieg', $1, $2, 'oferta', 'published', 'painting', 'unpaid', $3, '', $4, '', $5, 'radius:15',
            '2027-05-01', $6, $6)");
    let title = "Malowanie mieszkań i klatek";
    town.run(row, params![number.to_string(), number, title, text, place, published].to_vec()).await;
}

fn keys(found: &Found) -> Vec<u64> {
    found.hits.iter().map(|hit| hit.number).collect()
}

fn asked(town: &Town, words: &str) -> Question {
    let radom = town.app.places().by_slug("radom").unwrap().id;
    Question { words: words.into(), place: Some(radom), radius_km: 30, limit: 20, ..Question::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listing_stands_behind_every_offer_of_the_same_relevance() {
    let town = Town::new().await;
    let robert = town.active_company().await;
    // Offers that are older than the listing by months, one of them in the same words.
    for number in [10, 90, 170] {
        offer(&town, number, "radom", "").await;
    }
    let listing = town.published_listing(&robert, &[]).await.parse().map(listing_key).unwrap();
    town.listed().await;
    let today = Moment(town.clock.now()).day();
    for question in [
        asked(&town, "malowanie mieszkań"),
        asked(&town, "malowanie"),
        asked(&town, ""),
        Question { place: None, ..asked(&town, "malowanie klatek") },
        Question { place: None, ..asked(&town, "") },
        Question { newest: true, ..asked(&town, "malowanie") },
    ] {
        let found = town.app.offers.find(&question, today);
        assert_eq!(keys(&found), [10, 90, 170, listing], "{question:?}");
        assert_eq!(found.count, 4);
        // The same over pages of one.
        let (mut seen, mut cursor) = (Vec::new(), None);
        loop {
            let page = Question { limit: 1, cursor: cursor.clone(), ..question.clone() };
            let found = town.app.offers.find(&page, today);
            seen.extend(keys(&found));
            cursor = found.next;
            if cursor.is_none() {
                break;
            }
        }
        assert_eq!(seen, [10, 90, 170, listing], "{question:?}");
    }
    // What fits better comes first, whoever offers it: the words stand in the title, not only in the text.
    let text = Question { place: None, ..asked(&town, "farba") };
    assert_eq!(keys(&town.app.offers.find(&text, today)), [listing, 10, 90, 170]);
}

#[tokio::test(flavor = "multi_thread")]
async fn neither_price_nor_anything_a_company_does_moves_a_listing() {
    let town = Town::new().await;
    let robert = town.active_company().await;
    offer(&town, 10, "radom", "").await;
    let first = town.published_listing(&robert, &[]).await;
    town.clock.advance(jiff::SignedDuration::from_hours(1));
    let dear = town.published_listing(&robert, &[("cena", "9 999,00")]).await;
    let key = |number: &str| listing_key(number.parse().unwrap());
    let before = [10, key(&dear), key(&first)];
    let place = town.app.offers.load(&town.home.db, Moment(town.clock.now())).await.unwrap();
    let stands = async |place, wanted: &[u64]| follow(&town, place, |found| keys(found) == wanted).await;
    let place = stands(place, &before).await;
    // A pause and coming back, which cost a click, bring it nowhere.
    let own = format!("/moje/firma/oferty/{first}");
    robert.does(&own, "wstrzymanie", &[]).await.is(200);
    let place = stands(place, &[10, key(&dear)]).await;
    robert.does(&own, "wznowienie", &[]).await.is(200);
    stands(place, &before).await;
}

/// Follows the journal until what is found is so: on PostgreSQL transactions of other tests may hold a follower back.
async fn follow(town: &Town, mut place: Place, is_so: impl Fn(&Found) -> bool) -> Place {
    let now = || Moment(town.clock.now());
    for _ in 0..300 {
        place = town.app.offers.step(&town.home.db, place, now()).await.unwrap();
        if is_so(&town.app.offers.find(&asked(town, "malowanie"), now().day())) {
            return place;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("the journal does not tell");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listing_is_found_with_its_label_and_by_its_filter() {
    let town = Town::new().await;
    let robert = town.active_company().await;
    offer(&town, 10, "radom", "").await;
    town.published_listing(&robert, &[]).await;
    town.listed().await;
    let browser = town.browser();
    let all = browser.open("/oferty?q=malowanie&gdzie=Radom").await;
    all.is(200)
        .says("2 oferty")
        .says("Oferta komercyjna: ")
        .says("25,50 zł brutto, za metr")
        .says("Malarze Bielak");
    all.says("Za miejsce na liście nikt nie płaci.");
    let (help, sold) = all.body.split_once("Oferta komercyjna").unwrap();
    assert!(help.contains("/oferty/oferta-10") && sold.contains("/firmy/malarze-bielak/"));
    let sold = browser.open("/oferty?q=malowanie&tryb=komercyjnie").await;
    sold.says("1 oferta").says("Malarze Bielak");
    let free = browser.open("/oferty?q=malowanie&tryb=bezplatnie").await;
    free.says("1 oferta").hides("Malarze Bielak");
    browser.open("/kategorie/malowanie").await.is(200).says("Oferta komercyjna");
    browser.open("/miejscowosci/radom").await.is(200).says("Oferta komercyjna");
    browser.open("/").await.is(200).hides("Malarze Bielak");
    let feed = browser.open("/oferty.atom").await;
    assert!(feed.body.contains("/o/10<") && !feed.body.contains("malarze-bielak"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_search_follows_what_happens_to_companies() {
    let town = Town::new().await;
    let robert = town.active_company().await;
    let place = town.app.offers.load(&town.home.db, Moment(town.clock.now())).await.unwrap();
    let number = town.published_listing(&robert, &[]).await;
    let counts = async |place, wanted: u64| follow(&town, place, |found| found.count == wanted).await;
    let place = counts(place, 1).await;
    let file = "/operator/firmy/malarze-bielak";
    let operator = town.operator().await;
    operator.does(file, "zawieszenie", &super::grounds("complaints")).await.is(200);
    let place = counts(place, 0).await;
    operator.does(file, "wznowienie", &[]).await.is(200);
    let place = counts(place, 1).await;
    robert.send(&format!("/moje/firma/oferty/{number}/zmiana"), &but(&[])).await.is(200);
    counts(place, 0).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_gets_listings_only_where_it_asks_for_them() {
    let town = Town::new().await;
    let robert = town.active_company().await;
    offer(&town, 10, "radom", "").await;
    let number = town.published_listing(&robert, &[]).await;
    town.listed().await;
    let machine = town.machine();
    let help = machine.get("/api/v1/offers?q=malowanie").await;
    assert_eq!(help.is(200).body["count"], 1);
    assert_eq!(help.body["items"][0]["organisation"]["slug"], "drugi-bieg");
    assert!(help.body["items"][0]["company"].is_null());
    let sold = machine.get("/api/v1/offers?q=malowanie&mode=commercial").await;
    let item = &sold.is(200).body["items"][0];
    assert_eq!((&item["mode"], &item["company"]["slug"]), (&"commercial".into(), &"malarze-bielak".into()));
    assert_eq!(
        (&item["company"]["amount_grosze"], &item["company"]["unit"]),
        (&2550.into(), &"za metr".into())
    );
    assert_eq!(item["id"], listing_key(number.parse().unwrap()));
    assert!(item["organisation"].is_null() && item["company"]["solidarity"] == true);
    assert_eq!(machine.get("/api/v1/offers?mode=unknown").await.is(422).pointers(), ["/mode"]);
}
