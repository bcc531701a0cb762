//! Stories of programs that follow an order and act for its requester.

use super::{Machine, whole_order};
use crate::following::propose;
use crate::town::Town;
use axum::body::Body;
use mutual_aid::Role;
use pomoc::kit::db::sql;
use pomoc::orders::store::questions;
use serde_json::json;

/// An order of „drugi-bieg” that stands somewhere, and the program of its requester.
async fn standing<'a>(town: &'a Town, status: &'static str) -> (String, Machine<'a>) {
    let placed = town.machine().post("/api/v1/orders", &whole_order()).await;
    let number = placed.is(201).text("number").to_owned();
    town.stands(&number, status).await;
    let ala = town.machine().opens(&number, "601 234 567").await;
    (number, ala)
}

#[tokio::test(flavor = "multi_thread")]
async fn number_and_contact_give_a_token_for_half_an_hour() {
    let town = Town::new().await;
    let machine = town.machine();
    let placed = machine.post("/api/v1/orders", &whole_order()).await;
    let number = placed.is(201).text("number").to_owned();
    let access = |number: &str| format!("/api/v1/orders/{number}/access");
    let wrong_contact = machine.post(&access(&number), &json!({ "contact": "602345678" })).await;
    let wrong_number = machine.post(&access("PW-0000-0000"), &json!({ "contact": "601234567" })).await;
    let no_number = machine.post(&access("abc"), &json!({ "contact": "601234567" })).await;
    let told = |reply: &super::Reply| {
        let mut body = reply.is(404).body.clone();
        body["instance"] = "".into();
        body
    };
    assert_eq!(told(&wrong_contact), told(&wrong_number));
    assert_eq!(told(&wrong_contact), told(&no_number));

    let opened = machine
        .post(&access(&number.to_lowercase().replace('-', "")), &json!({ "contact": "+48 601234567" }))
        .await;
    assert_eq!(opened.is(200).text("expires"), "2026-11-24T09:30:00Z");
    assert_eq!(opened.header("cache-control"), "no-store");
    let path = format!("/api/v1/orders/{number}");
    let ala = town.machine().with(opened.text("token"));
    let seen = ala.get(&path).await;
    seen.is(200);
    assert_eq!(seen.header("cache-control"), "no-store");
    assert_eq!(seen.text("status"), "submitted");
    let actions: Vec<&str> =
        seen.body["actions"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!(actions, ["change", "call", "cancel"]);

    let other = machine.post("/api/v1/orders", &whole_order()).await;
    ala.get(&format!("/api/v1/orders/{}", other.is(201).text("number"))).await.is(404);
    let strangers = machine.get(&path).await;
    assert_eq!(strangers.is(401).header("www-authenticate"), "Bearer");
    for token in ["", "abc", "żółw", &"x".repeat(5000)] {
        let mut headers = vec![];
        let line = format!("Bearer {token}");
        if line.is_ascii() {
            headers.push(("authorization", line.as_str()));
        }
        machine.send("GET", &path, &headers, Body::empty()).await.is(401);
    }
    machine.send("GET", &path, &[("authorization", "Basic YTpi")], Body::empty()).await.is(401);
    // A cookie opens nothing here.
    let cookie = format!("pomoc-case={}", opened.text("token"));
    machine.send("GET", &path, &[("cookie", &cookie)], Body::empty()).await.is(401);
    town.hours_pass(1);
    ala.get(&path).await.is(401);
}

#[tokio::test(flavor = "multi_thread")]
async fn guesses_are_limited() {
    let town = Town::new().await;
    let machine = town.machine();
    let guess = json!({ "contact": "601234567" });
    for _ in 0..10 {
        machine.post("/api/v1/orders/PW-0000-0000/access", &guess).await.is(404);
    }
    machine.post("/api/v1/orders/PW-0000-0000/access", &guess).await.is(429);
    for _ in 0..9 {
        machine.post("/api/v1/orders/abc/access", &guess).await.is(404);
    }
    machine.post("/api/v1/orders/abc/access", &guess).await.is(429);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_timeline_is_told_in_the_language_asked_for() {
    let town = Town::new().await;
    let placed = town.machine().post("/api/v1/orders", &whole_order()).await;
    let number = placed.is(201).text("number").to_owned();
    for language in ["pl", "en", "uk"] {
        let ala = town.machine().speaking(language).opens(&number, "601234567").await;
        let seen = ala.get(&format!("/api/v1/orders/{number}")).await;
        let timeline = seen.is(200).body["timeline"].as_array().unwrap();
        assert_eq!(timeline.len(), 2);
        assert_eq!(timeline[1]["event"], "order-placed");
        let words = language.parse::<pomoc::kit::locale::Language>().unwrap().words();
        assert_eq!(timeline[1]["who"], words.say("case-you"));
        assert_eq!(seen.text("status_text"), words.say("status-request-submitted"));
        assert_eq!(seen.header("content-language"), language);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_answered() {
    let town = Town::new().await;
    let (number, ala) = standing(&town, "needs-info").await;
    town.desk(&number, |change, order| questions::ask(change, order, "Jakie koła?").unwrap()).await;
    let path = format!("/api/v1/orders/{number}");
    let seen = ala.get(&path).await;
    assert_eq!(seen.text("question"), "Jakie koła?");
    assert_eq!(
        ala.post(&format!("{path}/answer"), &json!({ "text": " " })).await.is(422).pointers(),
        ["/text"]
    );
    let done = ala.post(&format!("{path}/answer"), &json!({ "text": "26 cali" })).await;
    assert_eq!(done.is(200).text("status"), "acknowledged");
    let twice = ala.post(&format!("{path}/answer"), &json!({ "text": "26 cali" })).await;
    assert_eq!(twice.is(422).body["type"], "/api/dokumentacja#refused");
}

#[tokio::test(flavor = "multi_thread")]
async fn terms_are_accepted_or_answered_with_another_time() {
    let town = Town::new().await;
    let (number, ala) = standing(&town, "terms-proposed").await;
    town.desk(&number, propose).await;
    let path = format!("/api/v1/orders/{number}");
    let seen = ala.get(&path).await;
    assert_eq!(seen.body["terms"]["version"], 1);
    let tag = seen.header("etag").to_owned();
    for (proposal, pointers) in [
        (json!({}), vec!["/starts"]),
        (json!({ "starts": "jutro" }), vec!["/starts"]),
        (json!({ "starts": "2026-11-23T09:00:00Z" }), vec!["/starts"]),
        (json!({ "starts": "2029-11-23T09:00:00Z" }), vec!["/starts"]),
        (json!({ "starts": "2026-12-01T09:00:00Z", "minutes": 5 }), vec!["/minutes"]),
        (json!({ "note": "a\u{0}b", "od": 1 }), vec!["/note", "/starts", "/od"]),
        (json!({ "note": 7 }), vec!["/note", "/starts"]),
    ] {
        let told = ala.post(&format!("{path}/counter"), &proposal).await;
        assert_eq!(told.is(422).pointers(), pointers, "{proposal}");
    }
    let proposal = json!({ "starts": "2026-12-01T09:00:00Z", "minutes": 90, "note": "Wolę rano" });
    let done = ala.post_with(&format!("{path}/counter"), &[("if-match", &tag)], &proposal).await;
    assert_eq!(done.is(200).text("status"), "terms-countered");
    // The tag seen before is not the one there is.
    let late = ala
        .post_with(&format!("{path}/cancel"), &[("if-match", &tag)], &json!({ "reason": "mistake" }))
        .await;
    assert_eq!((late.is(412).pointers(), late.text("type")), (vec!["/If-Match"], "/api/dokumentacja#unmet"));
    let seen = ala.get(&path).await;
    assert_eq!(seen.header("etag"), done.header("etag"));
    assert_eq!(seen.body["terms"]["starts"], "2026-12-01T09:00:00Z");
    assert_eq!(seen.body["terms"]["minutes"], 90);
    for tag in ["abc", "\"x\"", "W/\"1\""] {
        let told = ala
            .post_with(&format!("{path}/cancel"), &[("if-match", tag)], &json!({ "reason": "mistake" }))
            .await;
        assert_eq!(told.is(422).pointers(), ["/If-Match"], "{tag}");
    }

    let (number, ala) = standing(&town, "terms-proposed").await;
    town.desk(&number, propose).await;
    let accept = format!("/api/v1/orders/{number}/accept");
    ala.post(&accept, &json!({ "version": 2 })).await.is(422);
    for (payload, pointer) in [
        (json!({}), "/version"),
        (json!({ "version": "1" }), "/version"),
        (json!({ "version": -1 }), "/version"),
    ] {
        assert_eq!(ala.post(&accept, &payload).await.is(422).pointers(), [pointer]);
    }
    let done = ala
        .post_with(&accept, &[("if-match", "*"), ("idempotency-key", "tak")], &json!({ "version": 1 }))
        .await;
    assert_eq!(done.is(200).text("status"), "agreed");
    let again = ala.post_with(&accept, &[("idempotency-key", "tak")], &json!({ "version": 1 })).await;
    assert_eq!(again.is(200).body, done.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_called_off_confirmed_or_disputed() {
    let town = Town::new().await;
    let (number, ala) = standing(&town, "acknowledged").await;
    let cancel = format!("/api/v1/orders/{number}/cancel");
    for payload in [json!({}), json!({ "reason": "nobody-available" }), json!({ "reason": 1 }), json!([])] {
        ala.post(&cancel, &payload).await.is(422);
    }
    let done = ala.post(&cancel, &json!({ "reason": "found-help" })).await;
    assert_eq!(done.is(200).text("status"), "cancelled");
    ala.post(&cancel, &json!({ "reason": "found-help" })).await.is(422);

    let (number, ala) = standing(&town, "reported-done").await;
    let done = ala.send("POST", &format!("/api/v1/orders/{number}/confirm"), &[], Body::empty()).await;
    assert_eq!(done.is(200).text("status"), "confirmed");
    let complaint = json!({ "description": "Koło dalej bije." });
    let disputed = ala.post(&format!("/api/v1/orders/{number}/dispute"), &complaint).await;
    assert_eq!(disputed.is(200).text("status"), "disputed");
    let told = sql("select cast(count(*) as bigint) as n from complaints");
    assert_eq!(town.home.count(told).await, 1);
    let id = town.order_of(&number).await;
    assert_eq!(town.history("order", &id).await[2..], ["order-confirmed", "order-disputed"]);

    // Another order's token changes nothing, and no token is asked for first.
    let (other, _) = standing(&town, "reported-done").await;
    ala.post(&format!("/api/v1/orders/{other}/confirm"), &json!({})).await.is(404);
    town.machine().post(&format!("/api/v1/orders/{other}/confirm"), &json!({ "x": 1 })).await.is(401);
    assert_eq!(town.status_of(&other).await, "reported-done");
}

/// Whoever called can follow the order with the number they were told, and the telephone they called from.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_asked_on_the_telephone_is_followed_by_a_program_too() {
    let town = Town::new().await;
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    let fields = [
        ("imie", "Zofia"),
        ("telefon", "22 123 45 03"),
        ("co", "bicycle-repair"),
        ("opis", "Rower nie hamuje"),
        ("gdzie", "Radom"),
        ("droga", "phone"),
        ("jezyk", "pl"),
        ("poinformowano", "yes"),
        ("bezplatne", "yes"),
        ("dobrowolna", "yes"),
    ];
    anna.send("/panel/drugi-bieg/wpisz", &fields).await.is(200);
    let row = &town.rows(sql("select number, phone from orders"), vec![]).await[0];
    assert_eq!(row.get::<String>("phone").unwrap(), "+48221234503");
    let number: String = row.get("number").unwrap();
    let zofia = town.machine().opens(&number, "221234503").await;
    zofia.get(&format!("/api/v1/orders/{number}")).await.is(200);
    anna.open("/panel/drugi-bieg/zlecenia?szukaj=22%20123%2045%2003").await.says(&number);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_said_is_changed_and_somebody_is_called() {
    let town = Town::new().await;
    let (number, ala) = standing(&town, "acknowledged").await;
    let path = format!("/api/v1/orders/{number}");
    let change = format!("{path}/change");
    for (payload, pointers) in [
        (json!({}), vec![""]),
        (json!({ "description": 7 }), vec!["/description"]),
        (json!({ "phone": "12", "email": "x", "language": "de" }), vec!["/phone", "/email", "/language"]),
        (json!({ "adres": "x" }), vec!["", "/adres"]),
    ] {
        assert_eq!(ala.post(&change, &payload).await.is(422).pointers(), pointers, "{payload}");
    }
    assert_eq!(
        ala.post(&change, &json!({ "phone": "" })).await.is(422).body["type"],
        "/api/dokumentacja#refused"
    );
    let tag = ala.get(&path).await.header("etag").to_owned();
    let said = json!({ "description": "Rower nie hamuje i piszczy.", "address": "Polna 3", "email": "ala@example.org" });
    let done = ala.post_with(&change, &[("if-match", &tag)], &said).await;
    assert_eq!(done.is(200).text("status"), "acknowledged");
    assert_ne!(done.header("etag"), tag);
    ala.post_with(&change, &[("if-match", &tag)], &said).await.is(412);
    let row = &town.rows(sql("select description, address, email, phone from orders"), vec![]).await[0];
    let held = |name: &str| row.get::<Option<String>>(name).unwrap().unwrap_or_default();
    assert_eq!(
        ["description", "address", "email", "phone"].map(held),
        ["Rower nie hamuje i piszczy.", "Polna 3", "ala@example.org", "+48601234567"]
    );
    ala.post(&change, &json!({ "address": "" })).await.is(200);
    let row = &town.rows(sql("select address from orders"), vec![]).await[0];
    assert_eq!(row.get::<Option<String>>("address").unwrap(), None);

    for _ in 0..2 {
        ala.post(&format!("{path}/call"), &json!({})).await.is(200);
    }
    ala.post(&format!("{path}/call"), &json!({ "now": true })).await.is(422);
    let calls = sql("select cast(count(*) as bigint) as n from call_requests");
    assert_eq!(town.home.count(calls).await, 1);
    ala.post(&format!("{path}/cancel"), &json!({ "reason": "mistake" })).await.is(200);
    ala.post(&change, &said).await.is(422);
}
