//! Stories of programs that ask for help on behalf of a neighbour.

use super::whole_order;
use crate::town::Town;
use pomoc::kit::db::sql;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn everything_said_in_one_go_is_an_order() {
    let town = Town::new().await;
    let machine = town.machine().speaking("uk");
    let placed = machine.post("/api/v1/orders", &whole_order()).await;
    placed.is(201);
    let number = placed.text("number").to_owned();
    assert_eq!(placed.text("status"), "submitted");
    assert_eq!(placed.text("track_url"), "http://localhost:8080/uk/moja-prosba");
    assert_eq!(placed.header("location"), format!("/api/v1/orders/{number}"));
    assert_eq!(placed.header("cache-control"), "no-store");
    let id = town.order_of(&number).await;
    assert_eq!(town.history("order", &id).await, ["order-begun", "order-placed"]);
    let row = &town.rows(sql("select * from orders"), vec![]).await[0];
    let text = |name: &str| row.get::<Option<String>>(name).unwrap().unwrap_or_default();
    assert_eq!(
        (text("phone"), text("contact_way"), text("language")),
        ("+48601234567".into(), "phone".into(), "uk".into())
    );
    assert_eq!(
        (text("channel"), text("preferred"), text("requester_kind")),
        ("api".into(), "any".into(), "household".into())
    );
    // The version told is the one there is.
    let ala = town.machine().opens(&number, "601 234 567").await;
    let order = ala.get(&format!("/api/v1/orders/{number}")).await;
    assert_eq!(order.is(200).header("etag"), placed.header("etag"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_time_of_an_offer_is_taken_with_its_terms() {
    let town = Town::new().await;
    town.bicycle_offer(1).await;
    let machine = town.machine();
    let order = json!({
        "offer": 17, "slot": "czwartek", "description": "Hamulec", "address": "ul. Polna 3",
        "requester": { "kind": "institution", "first_name": "Ewa", "email": "ewa@szkola.example", "call_me": false,
            "name": "Szkoła nr 1", "nip": "525-000-00-09" },
        "recipient": { "first_name": "Staś", "note": "Proszę dzwonić domofonem." },
        "language": "en", "hardship": true,
    });
    let placed = machine.post("/api/v1/orders", &order).await;
    let number = placed.is(201).text("number").to_owned();
    let row = &town.rows(sql("select * from orders"), vec![]).await[0];
    let text = |name: &str| row.get::<Option<String>>(name).unwrap().unwrap_or_default();
    assert_eq!(text("institution_name"), "Szkoła nr 1, NIP 5250000009");
    assert_eq!(text("description"), "Hamulec\n\nProszę dzwonić domofonem.");
    assert_eq!((text("recipient_name"), text("contact_way")), ("Staś".into(), "email".into()));
    let ewa = town.machine().opens(&number, "EWA@szkola.example").await;
    let seen = ewa.get(&format!("/api/v1/orders/{number}")).await;
    assert_eq!(seen.is(200).body["terms"]["starts"], "2026-11-26T09:00:00Z");
    assert_eq!(seen.body["terms"]["requester_accepted"], true);
    assert_eq!(seen.body["organisation"]["slug"], "drugi-bieg");

    let mut late = whole_order();
    late["offer"] = 17.into();
    late["slot"] = "czwartek".into();
    let told = machine.post("/api/v1/orders", &late).await;
    assert_eq!(told.is(422).pointers(), ["/slot"]);
    late["slot"] = "piatek".into();
    machine.post("/api/v1/orders", &late).await.is(201);
}

#[tokio::test(flavor = "multi_thread")]
async fn wishes_for_a_time_are_kept() {
    let town = Town::new().await;
    let machine = town.machine();
    let mut order = whole_order();
    order["preferred"] = json!(["2026-12-01", "po 16", "albo w sobotę"]);
    machine.post("/api/v1/orders", &order).await.is(201);
    let row = &town.rows(sql("select * from orders"), vec![]).await[0];
    let text = |name: &str| row.get::<Option<String>>(name).unwrap().unwrap_or_default();
    assert_eq!(
        [text("preferred"), text("preferred_day"), text("preferred_note")],
        ["day", "2026-12-01", "po 16, albo w sobotę"]
    );
    for (wishes, pointer) in [
        (json!(["2026-11-23"]), "/preferred/0"),
        (json!(["po 16", "2029-01-01"]), "/preferred/1"),
        (json!([""]), "/preferred/0"),
        (json!(["a\u{7}"]), "/preferred/0"),
        (json!("jutro"), "/preferred"),
        (json!([1]), "/preferred"),
        (json!(["a", "b", "c", "d", "e", "f"]), "/preferred"),
    ] {
        order["preferred"] = wishes;
        assert_eq!(machine.post("/api/v1/orders", &order).await.is(422).pointers(), [pointer]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_institution_says_whether_it_works_for_profit() {
    let town = Town::new().await;
    let machine = town.machine();
    let mut order = whole_order();
    order["requester"]["for_profit"] = true.into();
    assert_eq!(machine.post("/api/v1/orders", &order).await.is(422).pointers(), ["/requester/for_profit"]);
    order["requester"]["kind"] = "institution".into();
    assert_eq!(machine.post("/api/v1/orders", &order).await.is(422).pointers(), ["/requester/nip"]);
    order["requester"]["nip"] = "525-000-00-09".into();
    order["hardship"] = true.into();
    machine.post("/api/v1/orders", &order).await.is(201);
    let paid = sql("select cast(count(*) as bigint) as n from orders
        where mode = 'paid' and for_profit and nip = '5250000009' and hardship is null");
    assert_eq!(town.home.count(paid).await, 1);
}

/// A repeat gets the first answer; the same key with something else is told so; other keys are other orders.
#[tokio::test(flavor = "multi_thread")]
async fn the_same_key_is_one_order() {
    let town = Town::new().await;
    let machine = town.machine();
    let keyed = |key: &'static str| [("idempotency-key", key)];
    let first = machine.post_with("/api/v1/orders", &keyed("klucz-1"), &whole_order()).await;
    let again = machine.post_with("/api/v1/orders", &keyed("klucz-1"), &whole_order()).await;
    assert_eq!(
        (again.is(201).body.clone(), again.header("etag")),
        (first.is(201).body.clone(), first.header("etag"))
    );
    let mut other = whole_order();
    other["description"] = "Coś innego".into();
    let told = machine.post_with("/api/v1/orders", &keyed("klucz-1"), &other).await;
    assert_eq!(told.is(422).body["type"], "/api/dokumentacja#reused");
    assert_eq!(told.pointers(), ["/Idempotency-Key"]);
    machine.post_with("/api/v1/orders", &keyed("klucz-2"), &other).await.is(201);
    let count = sql("select cast(count(*) as bigint) as n from orders");
    assert_eq!(town.home.count(count).await, 2);
    // A refused call leaves its key unused.
    let wrong = machine.post_with("/api/v1/orders", &keyed("klucz-3"), &json!({ "place": "Radom" })).await;
    wrong.is(422);
    machine.post_with("/api/v1/orders", &keyed("klucz-3"), &whole_order()).await.is(201);
    let long = "k".repeat(256);
    for key in ["", "ma spację", &long] {
        let told = machine.post_with("/api/v1/orders", &[("idempotency-key", key)], &whole_order()).await;
        assert_eq!(told.is(422).pointers(), ["/Idempotency-Key"], "{key}");
    }
}

/// Two that come at the same time under one key are one order, and both are told its number.
#[tokio::test(flavor = "multi_thread")]
async fn two_at_once_under_one_key_are_one_order() {
    let town = Town::new().await;
    let machine = town.machine();
    let call =
        || async { machine.post_with("/api/v1/orders", &[("idempotency-key", "raz")], &whole_order()).await };
    let (one, two) = tokio::join!(call(), call());
    assert_eq!(one.is(201).text("number"), two.is(201).text("number"));
    let count = sql("select cast(count(*) as bigint) as n from orders");
    assert_eq!(town.home.count(count).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rules_refuse_a_program_what_they_refuse_a_person() {
    let town = Town::new().await;
    let machine = town.machine();
    for _ in 0..3 {
        machine.post("/api/v1/orders", &whole_order()).await.is(201);
    }
    let fourth = machine.post("/api/v1/orders", &whole_order()).await;
    assert_eq!(fourth.is(422).body["type"], "/api/dokumentacja#refused");
    assert!(fourth.text("detail").contains('3'), "{}", fourth.text("detail"));
    let mut company = whole_order();
    company["requester"] = json!({ "kind": "company", "first_name": "Jan", "phone": "602345678" });
    assert_eq!(machine.post("/api/v1/orders", &company).await.is(422).pointers(), ["/requester/nip"]);
    company["requester"]["nip"] = "779-236-98-87".into();
    machine.post("/api/v1/orders", &company).await.is(201);
    let mut danger = whole_order();
    danger["description"] = "Czuję gaz w kuchni".into();
    danger["requester"]["phone"] = "603456789".into();
    let warned = machine.post("/api/v1/orders", &danger).await;
    assert!(warned.is(201).body["warnings"].to_string().contains("112"), "{}", warned.body["warnings"]);
    for _ in 0..20 {
        machine.post("/api/v1/orders", &json!({})).await;
    }
    let often = machine.post("/api/v1/orders", &json!({})).await;
    assert_eq!(often.is(429).header("retry-after"), "900");
}
