//! Stories of feed readers and search engines.

use crate::town::Town;
use axum::body::Body;
use axum::http::Request;
use pomoc::kit::db::{params, sql};

#[tokio::test(flavor = "multi_thread")]
async fn new_offers_are_read_in_a_feed_of_everything_a_category_a_place_or_an_organisation() {
    let town = Town::new().await;
    town.offers(30).await;
    for (path, expected) in [
        ("/oferty.atom", 30),
        ("/oferty.atom?kategoria=malowanie&gdzie=radom&promien=0", 5),
        ("/kategorie/malowanie/oferty.atom", 15),
        ("/miejscowosci/radom/oferty.atom", 20),
        ("/organizacje/nowy-dach/oferty.atom", 15),
    ] {
        let (status, headers, text) = town.ask(Request::get(path).body(Body::empty()).unwrap()).await;
        assert_eq!(status, 200, "{path}");
        assert!(headers["content-type"].to_str().unwrap().starts_with("application/atom+xml"));
        let feed: atom_syndication::Feed = text.parse().unwrap();
        assert_eq!(feed.entries.len(), expected, "{path}");
        assert!(
            feed.entries.is_sorted_by(|one, other| one.updated >= other.updated),
            "{path}: the newest first"
        );
        assert_eq!(feed.updated, feed.entries[0].updated);
        assert_eq!(feed.links[0].href, format!("http://localhost:8080{path}"));
        let entry = &feed.entries[0];
        assert!(entry.links[0].href.starts_with("http://localhost:8080/oferty/rower-"), "{:?}", entry.links);
        assert!(!entry.authors[0].name.is_empty() && !entry.id.is_empty());
    }
    for path in [
        "/kategorie/kredyty/oferty.atom",
        "/miejscowosci/atlantyda/oferty.atom",
        "/organizacje/nie-ma/oferty.atom",
        "/oferty.atom?gdzie=qqqq",
    ] {
        town.browser().open(path).await.is(404);
    }
    let (_, _, english) = town.ask(Request::get("/en/oferty.atom").body(Body::empty()).unwrap()).await;
    assert!(english.contains("New offers of help") && english.contains("/en/oferty/rower-"));
    let list = town.browser().open("/oferty").await;
    assert!(list.body.contains("type=\"application/atom+xml\" href=\"/oferty.atom\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_tells_search_engines_what_it_is() {
    let town = Town::new().await;
    let facts = sql(
        "update organisations set name = $1, nip = '5250000005', phone = '48 300 10 20' where id = 'drugi-bieg'",
    );
    town.run(facts, params!["</script><b>Drugi & Bieg</b>"].to_vec()).await;
    let page = town.browser().open("/organizacje/drugi-bieg").await;
    let (_, rest) = page.is(200).body.split_once("<script type=\"application/ld+json\">").unwrap();
    let data: serde_json::Value = serde_json::from_str(rest.split("</script>").next().unwrap()).unwrap();
    assert_eq!(data["@type"], "NGO");
    assert_eq!(data["name"], "</script><b>Drugi & Bieg</b>");
    assert_eq!((&data["taxID"], &data["telephone"]), (&"5250000005".into(), &"48 300 10 20".into()));
    assert_eq!(data["url"], "http://localhost:8080/organizacje/drugi-bieg");
}
