//! Whatever a client can send: a problem that names every mistake, and never a failure of ours.

use super::whole_order;
use crate::town::Town;
use axum::body::Body;
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn every_field_that_is_wrong_is_named_at_once() {
    let town = Town::new().await;
    let machine = town.machine();
    let nothing = machine.post("/api/v1/orders", &json!({})).await;
    assert_eq!(
        nothing.is(422).pointers(),
        ["/description", "/category", "/place", "/requester/first_name", "/requester/phone"]
    );
    let long = "ż".repeat(2001);
    let wrong = json!({
        "category": "kredyty", "place": "Qwxyz", "description": long, "address": "a\u{0}b", "preferred": 7,
        "requester": { "kind": "król", "first_name": "  ", "phone": "12 34", "email": "ala@", "call_me": "tak",
            "nip": "123", "wzrost": 180 },
        "recipient": { "note": "x" }, "language": "de", "hardship": 1, "slot": "x", "pesel": "1", "a/b": { "c": [] },
    });
    let mut told = machine.post("/api/v1/orders", &wrong).await;
    let mut pointers: Vec<String> = told.is(422).pointers().into_iter().map(str::to_owned).collect();
    pointers.sort_unstable();
    assert_eq!(
        pointers,
        [
            "/address",
            "/a~1b",
            "/category",
            "/description",
            "/hardship",
            "/language",
            "/pesel",
            "/place",
            "/preferred",
            "/recipient/first_name",
            "/requester/call_me",
            "/requester/email",
            "/requester/first_name",
            "/requester/kind",
            "/requester/nip",
            "/requester/phone",
            "/requester/wzrost",
            "/slot"
        ]
    );
    assert!(told.body["errors"].to_string().contains("2,000"), "limits are named: {}", told.body["errors"]);
    told = town.machine().speaking("pl").post("/api/v1/orders", &wrong).await;
    assert!(told.is(422).body["errors"].to_string().contains("Nie znamy takiego pola."));
}

#[tokio::test(flavor = "multi_thread")]
async fn any_value_in_any_field_is_answered_with_a_sentence() {
    let town = Town::new().await;
    let mut settings = pomoc::settings::Settings::for_tests();
    settings.limits = false;
    drop(town);
    let town = Town::with(settings).await;
    let machine = town.machine();
    let odd = [
        Value::Null,
        json!(true),
        json!(-1),
        json!(1.5e300),
        json!(""),
        json!("\u{0}\u{1}\u{202e}"),
        json!("🚲".repeat(3000)),
        json!("<script>alert(1)</script>"),
        json!([]),
        json!([[[[[]]]]]),
        json!({}),
        json!({ "a": { "b": null } }),
    ];
    for field in [
        "offer",
        "slot",
        "category",
        "place",
        "description",
        "address",
        "preferred",
        "requester",
        "recipient",
        "hardship",
        "language",
    ] {
        for value in &odd {
            let mut order = whole_order();
            order[field] = value.clone();
            let told = machine.post("/api/v1/orders", &order).await;
            assert!([201, 422].contains(&told.status.as_u16()), "{field}: {value}");
        }
    }
    for field in ["kind", "first_name", "phone", "email", "call_me", "name", "nip"] {
        for value in &odd {
            let mut order = whole_order();
            order["requester"][field] = value.clone();
            let told = machine.post("/api/v1/orders", &order).await;
            assert!([201, 422].contains(&told.status.as_u16()), "{field}: {value}");
            let pointers = told.pointers();
            assert!(
                pointers.iter().all(|at| at.is_empty() || at.starts_with("/requester")),
                "{field} {pointers:?}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_is_told_so() {
    let town = Town::new().await;
    let machine = town.machine();
    let json_kind = [("content-type", "application/json")];
    let deep = format!("{}]", "[".repeat(60_000));
    for (body, status) in [
        (b"{".to_vec(), 400),
        (b"\xff\xfe{}".to_vec(), 400),
        (b"{\"description\": \"\xc3\x28\"}".to_vec(), 400),
        (b"{\"a\": 1,}".to_vec(), 400),
        (b"null".to_vec(), 422),
        (b"[]".to_vec(), 422),
        (b"\"Ala\"".to_vec(), 422),
        (b"NaN".to_vec(), 400),
        (deep.into_bytes(), 400),
        (vec![b' '; 64 * 1024 + 1], 413),
        (vec![b'a'; 10 * 1024 * 1024], 413),
    ] {
        let shown: String = String::from_utf8_lossy(&body).chars().take(40).collect();
        for path in ["/api/v1/orders", "/api/v1/orders/PW-4827-3951/access"] {
            let told = machine.send("POST", path, &json_kind, Body::from(body.clone())).await;
            assert_eq!(told.status.as_u16(), status, "{shown}");
        }
    }
    let broken = machine.send("POST", "/api/v1/orders", &json_kind, Body::from("{\n \"a\" 1}")).await;
    let detail = broken.is(400).body["errors"][0]["detail"].as_str().unwrap();
    assert!(detail.contains("line 2"), "{detail}");
    for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""] {
        let told = machine.send("POST", "/api/v1/orders", &[("content-type", kind)], Body::from("{}")).await;
        told.is(415);
    }
    machine.send("POST", "/api/v1/orders", &[], Body::from("{}")).await.is(415);
    let accepted = [("content-type", "Application/JSON; charset=utf-8")];
    machine.send("POST", "/api/v1/orders", &accepted, Body::from("{}")).await.is(422);
}

/// The interface knows no cookies, so another site gains nothing by a browser; JSON is what it must send.
#[tokio::test(flavor = "multi_thread")]
async fn another_site_is_no_way_in() {
    let town = Town::new().await;
    let machine = town.machine();
    let from =
        [("sec-fetch-site", "cross-site"), ("origin", "https://zly.example"), ("content-type", "text/plain")];
    machine.send("POST", "/api/v1/orders", &from, Body::from(whole_order().to_string())).await.is(415);
    let answer = machine.get("/api/v1/categories").await;
    assert_eq!(answer.header("access-control-allow-origin"), "");
    assert_eq!(answer.header("set-cookie"), "");
}
