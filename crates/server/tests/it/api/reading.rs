//! Stories of programs that look for offers, organisations and places.

use crate::town::Town;
use axum::body::Body;
use pomoc::kit::db::{params, sql};
use std::collections::BTreeSet;

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_is_found_with_everything_a_list_needs() {
    let town = Town::new().await;
    town.bicycle_offer(1).await;
    town.listed().await;
    let machine = town.machine();
    let found = machine.get("/api/v1/offers?q=naprawa+rower%C3%B3w&place=Radom&radius_km=5").await;
    found.is(200);
    assert_eq!(found.body["count"], 1);
    let item = &found.body["items"][0];
    let radom = town.app.places().by_slug("radom").unwrap();
    assert_eq!(item["id"], 17);
    assert_eq!(item["url"], "http://localhost:8080/en/oferty/naprawimy-rower-17");
    assert_eq!(item["category"], "bicycle-repair");
    assert_eq!(item["mode"], "unpaid");
    assert_eq!(item["organisation"]["slug"], "drugi-bieg");
    assert_eq!(item["place"]["name"], "Radom");
    assert_eq!(item["place"]["lat"].as_f64().unwrap(), f64::from(radom.lat_micro) / 1e6);
    assert_eq!(item["distance_km"], 0.0);
    assert_eq!(item["free_slots"], 2);
    assert_eq!(item["next_slot"], "2026-11-26T09:00:00Z");
    assert_eq!(found.header("content-language"), "en");
    assert_eq!(found.header("cache-control"), "no-cache");

    let whole = machine.get("/api/v1/offers/17").await;
    whole.is(200);
    assert_eq!(whole.body["slots"][1]["id"], "piatek");
    assert_eq!(whole.body["slots"][1]["free"], 5);
    assert!(whole.text("terms").contains("Części kupujesz Ty."));
    for nothing in ["18", "-1", "abc", "9999999999999999999999", "17%00", "%FF", "17/x"] {
        machine.get(&format!("/api/v1/offers/{nothing}")).await.is(404);
    }
    town.run(sql("update offers set status = 'withdrawn' where number = $1"), params![17].to_vec()).await;
    machine.get("/api/v1/offers/17").await.is(404);
}

/// Every offer stands on exactly one page, whatever is asked for, and the count is their number.
#[tokio::test(flavor = "multi_thread")]
async fn cursors_walk_all_items_once_and_the_count_is_exact() {
    let town = Town::new().await;
    town.offers(61).await;
    let machine = town.machine();
    for (asked, expected) in [
        ("", 61),
        ("q=rower", 30),
        ("category=painting", 31),
        ("organisation=drugi-bieg", 30),
        ("place=radom&radius_km=0", 20),
        ("place=radom&radius_km=30", 41),
        ("near=51.4025,21.1471&radius_km=30&q=rower", 20),
        ("q=rower&recipient=household&mode=unpaid", 30),
        ("mode=paid", 0),
    ] {
        let (mut seen, mut cursor, mut pages) = (Vec::new(), String::new(), 0);
        loop {
            let page = machine.get(&format!("/api/v1/offers?{asked}&limit=7{cursor}")).await;
            page.is(200);
            assert_eq!(page.body["count"], expected, "{asked}");
            seen.extend(page.ids());
            pages += 1;
            let Some(next) = page.body["next"].as_str() else {
                assert_eq!(page.header("link"), "");
                break;
            };
            assert!(page.header("link").ends_with("; rel=\"next\""), "{}", page.header("link"));
            assert!(page.header("link").contains("limit=7&") || page.header("link").contains("&limit=7"));
            cursor = format!("&cursor={next}");
            assert!(pages < 20, "{asked} leads in circles");
        }
        let once: BTreeSet<i64> = seen.iter().copied().collect();
        assert_eq!((seen.len(), once.len()), (expected, expected), "{asked}");
    }
    let newest = machine.get("/api/v1/offers?limit=100").await;
    assert_eq!(
        newest.ids(),
        (1..=61).rev().collect::<Vec<i64>>(),
        "a page of more than twenty keeps the order"
    );
    let first = machine.get("/api/v1/offers").await;
    assert_eq!(first.ids().len(), 20);
}

#[tokio::test(flavor = "multi_thread")]
async fn distances_are_told_from_the_point_asked_for() {
    let town = Town::new().await;
    town.offers(6).await;
    let machine = town.machine();
    let skaryszew = town.app.places().by_slug("skaryszew").unwrap();
    let (lat, lon) = (f64::from(skaryszew.lat_micro) / 1e6, f64::from(skaryszew.lon_micro) / 1e6);
    let near = machine.get(&format!("/api/v1/offers?near={lat},{lon}&radius_km=1")).await;
    assert_eq!(near.body["count"], 2);
    assert_eq!(near.body["items"][0]["distance_km"], 0.0);
    let wide = machine.get(&format!("/api/v1/offers?near={lat},{lon}&radius_km=25")).await;
    assert_eq!(wide.body["count"], 4);
    let far =
        wide.body["items"].as_array().unwrap().iter().find(|item| item["place"]["name"] == "Radom").unwrap();
    let radom = town.app.places().by_slug("radom").unwrap();
    let metres = f64::from(radom.metres_to(skaryszew.lat_micro, skaryszew.lon_micro));
    assert!((far["distance_km"].as_f64().unwrap() * 1000.0 - metres).abs() <= 50.0);
    assert_eq!(machine.get("/api/v1/offers?near=0,0&radius_km=300").await.body["count"], 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_parameter_that_is_wrong_is_named() {
    let town = Town::new().await;
    town.offers(1).await;
    let machine = town.machine();
    let wrong = "near=91,0&radius_km=-1&category=kredyty&mode=x&recipient=krol&language=de&limit=101&cursor=x&strona=2";
    let told = machine.get(&format!("/api/v1/offers?place=Radumm&{wrong}")).await;
    told.is(422);
    let mut pointers = told.pointers();
    pointers.sort_unstable();
    let expected = [
        "/category",
        "/cursor",
        "/language",
        "/limit",
        "/mode",
        "/near",
        "/place",
        "/radius_km",
        "/recipient",
        "/strona",
    ];
    assert_eq!(pointers, expected);
    let at_place =
        told.body["errors"].as_array().unwrap().iter().find(|one| one["pointer"] == "/place").unwrap();
    assert!(at_place["detail"].as_str().unwrap().contains("Radom"), "{at_place}");
    for (asked, pointer) in [
        ("q=a&q=b", "/q"),
        ("near=51.4", "/near"),
        ("near=NaN,inf", "/near"),
        ("near=51.4,21.1&place=radom", "/near"),
        ("limit=0", "/limit"),
        ("limit=7.5", "/limit"),
        ("limit=99999999999999999999", "/limit"),
        ("radius_km=abc", "/radius_km"),
        ("organisation=nie-ma", "/organisation"),
        ("q=%01", "/q"),
        ("q=%FF%00", "/q"),
        ("%00=1", "/\u{1}"),
    ] {
        let told = machine.get(&format!("/api/v1/offers?{asked}")).await;
        assert_eq!(told.is(422).pointers(), [pointer], "{asked}");
    }
    let long = "ż".repeat(201);
    let told = machine.get(&format!("/api/v1/offers?q={}", "%C5%BC".repeat(201))).await;
    assert_eq!(told.is(422).pointers(), ["/q"], "{long}");
    machine.get("/api/v1/offers?q=%F0%9F%9A%B2%20%E2%80%AE").await.is(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn until_the_offers_are_read_a_program_waits() {
    let town = Town::new().await;
    let early = town.machine().get("/api/v1/offers").await;
    early.is(503);
    assert_eq!(early.header("retry-after"), "2");
}

#[tokio::test(flavor = "multi_thread")]
async fn organisations_are_listed_with_their_register_and_verified_account() {
    let town = Town::new().await;
    let radom = town.app.places().by_slug("radom").unwrap().id;
    let facts =
        sql("update organisations set name = 'Drugi Bieg', name_folded = 'drugi bieg', nip = '5250000005',
            account = '61109010140000071219812874', register_kind = 'krs', register_number = '0000123456',
            public_tasks = '8 15', categories = 'bicycle-repair', place_id = $1
        where id = 'drugi-bieg'");
    town.run(facts, params![radom].to_vec()).await;
    let machine = town.machine();
    let shown = machine.get("/api/v1/organisations/drugi-bieg").await;
    shown.is(200);
    assert_eq!(shown.body["account"], serde_json::Value::Null, "nobody verified it yet");
    assert_eq!(shown.body["register"]["number"], "0000123456");
    assert_eq!(shown.body["nip"], "5250000005");
    assert_eq!(shown.body["public_tasks"][0]["point"], "8");
    assert_eq!(shown.body["place"]["name"], "Radom");
    assert_eq!(shown.text("offers_url"), "http://localhost:8080/api/v1/offers?organisation=drugi-bieg");
    let verified = sql("update organisations set account_verified_on = '2026-11-20' where id = $1");
    town.run(verified, params!["drugi-bieg"].to_vec()).await;
    let listed = machine.get("/api/v1/organisations?q=BIEG").await;
    listed.is(200);
    assert_eq!(listed.body["items"].as_array().unwrap().len(), 1);
    assert_eq!(listed.body["items"][0]["account"], "61109010140000071219812874");

    for (status, expected) in [("suspended", 404), ("draft", 404), ("active", 200)] {
        let text = sql("update organisations set status = $1 where id = 'nowy-dach'");
        town.run(text, params![status].to_vec()).await;
        machine.get("/api/v1/organisations/nowy-dach").await.is(expected);
        let count = machine.get("/api/v1/organisations").await.body["items"].as_array().unwrap().len();
        assert_eq!(count, if expected == 200 { 2 } else { 1 }, "{status}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cursor_walks_the_organisations_once() {
    let town = Town::new().await;
    for n in 0..12 {
        let text = sql("insert into organisations (id, slug, name, name_folded, status, created_at)
            values ($1, $1, 'Klub', 'klub', 'active', '2026-11-24T08:00:00Z')");
        town.run(text, params![format!("klub-{n:02}")].to_vec()).await;
    }
    let machine = town.machine();
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = machine.get(&format!("/api/v1/organisations?limit=5{cursor}")).await;
        let slugs = page.is(200).body["items"].as_array().unwrap().iter();
        seen.extend(slugs.map(|item| item["slug"].as_str().unwrap().to_owned()).collect::<Vec<_>>());
        let Some(next) = page.body["next"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    let once: BTreeSet<&String> = seen.iter().collect();
    assert_eq!((seen.len(), once.len()), (14, 14));
    for nonsense in ["x", "%00", "%FF", "fg", "YQB-Nw"] {
        let told = machine.get(&format!("/api/v1/organisations?cursor={nonsense}")).await;
        assert_eq!(told.is(422).pointers(), ["/cursor"], "{nonsense}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn categories_and_places_are_named_in_the_language_asked_for() {
    let town = Town::new().await;
    town.offers(5).await;
    for (language, name) in [("pl", "Naprawa rowerów"), ("uk", ""), ("de", "Naprawa rowerów")] {
        let listed = town.machine().speaking(language).get("/api/v1/categories").await;
        let items = listed.is(200).body["items"].as_array().unwrap();
        assert_eq!(items.len(), 20);
        assert_eq!((&items[0]["code"], &items[0]["offers"]), (&"bicycle-repair".into(), &2.into()));
        assert!(name.is_empty() || items[0]["name"] == name, "{}", items[0]["name"]);
    }
    let machine = town.machine();
    let exact = machine.get("/api/v1/places?q=w%20Radomiu").await;
    exact.is(200);
    assert_eq!(
        (&exact.body["exact"], exact.body["items"][0]["slug"].as_str()),
        (&true.into(), Some("radom"))
    );
    let near = machine.get("/api/v1/places?q=Radum&limit=2").await;
    assert_eq!(near.body["exact"], false);
    assert!(near.body["items"].as_array().unwrap().len() <= 2);
    assert_eq!(machine.get("/api/v1/places?q=qqqxxx").await.body["items"], serde_json::json!([]));
    for asked in ["", "?q=", "?q=%20", "?q=%07"] {
        assert_eq!(
            machine.get(&format!("/api/v1/places{asked}")).await.is(422).pointers(),
            ["/q"],
            "{asked}"
        );
    }
    let wrong = machine.send("GET", "/api/v1/nie-ma", &[], Body::empty()).await;
    assert_eq!(wrong.is(404).body["type"], "/api/dokumentacja#not-found");
}
