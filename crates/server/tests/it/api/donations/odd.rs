//! What a thief or a clumsy program may send about donations, and how it is told no.

use super::{GIFTS, HOUSE, cash, gift, named, town};
use axum::body::Body;
use mutual_aid::Role;
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn what_a_thief_or_a_clumsy_program_sends_is_told_no() {
    let (town, statutory, _) = town().await;
    let program = town.program("drugi-bieg", &[Role::Treasurer]).await;
    let one = gift(&program, &statutory, 10_000).await;
    let stranger = town.program("nowy-dach", &[Role::Treasurer]).await;
    let id = one.rsplit('/').next().unwrap().to_owned();
    for path in [GIFTS.to_owned(), one.clone(), format!("{HOUSE}/funds")] {
        stranger.get(&path).await.is(404);
        town.machine().get(&path).await.is(401);
        town.machine().with("pw_zgadywany").get(&path).await.is(401);
    }
    let why = json!({ "reason": "Bo tak" });
    for own in [one.clone(), format!("/api/v1/organisations/nowy-dach/donations/{id}")] {
        for act in ["return", "mistake"] {
            stranger.post(&format!("{own}/{act}"), &why).await.is(404);
        }
        stranger.post(&format!("{own}/acknowledge"), &named()).await.is(404);
        stranger.post(&format!("{own}/look"), &json!({})).await.is(404);
    }
    let into_theirs =
        stranger.post("/api/v1/organisations/nowy-dach/donations", &cash(&statutory, 100)).await;
    assert_eq!(into_theirs.is(422).pointers(), ["/fund"], "the fund is of somebody else");
    program.get(&format!("{GIFTS}/nie-ma")).await.is(404);
    program.get(&format!("{GIFTS}/%00")).await.is(404);

    for amount in
        [json!(0), json!(-5_000), json!(i64::MAX), json!(12.5), json!("5000"), json!(true), Value::Null]
    {
        let mut wrong = cash(&statutory, 1);
        wrong["amount_grosze"] = amount.clone();
        assert_eq!(program.post(GIFTS, &wrong).await.is(422).pointers(), ["/amount_grosze"], "{amount}");
    }
    for day in ["2026-11-25", "2026-02-30", "24.11.2026", "wczoraj", "", "0001-01-01", "2026-11-24T10:00:00Z"]
    {
        let mut wrong = cash(&statutory, 100);
        wrong["on"] = json!(day);
        assert_eq!(program.post(GIFTS, &wrong).await.is(422).pointers(), ["/on"], "{day}");
    }
    let goods = json!({ "way": "in-kind", "fund": statutory, "amount_grosze": 1, "on": "2026-11-24",
        "item": "Ryż", "accepted_on": "2026-11-25" });
    assert_eq!(program.post(GIFTS, &goods).await.is(422).pointers(), ["/accepted_on"]);
    let odd = json!({ "way": "transfer", "fund": "", "item": 7, "donor": "Ala" });
    let pointers = ["/way", "/fund", "/amount_grosze", "/on", "/item", "/donor"];
    assert_eq!(program.post(GIFTS, &odd).await.is(422).pointers(), pointers);
    let mut wrong = cash(&statutory, 100);
    wrong["item"] = json!("Ryż");
    assert_eq!(program.post(GIFTS, &wrong).await.is(422).pointers(), ["/item"]);
    for reason in ["ż".repeat(201), " ".to_owned(), "a\u{0}b".to_owned()] {
        for act in ["return", "mistake"] {
            let told = program.post(&format!("{one}/{act}"), &json!({ "reason": reason })).await;
            assert_eq!(told.is(422).pointers(), ["/reason"]);
        }
    }
    let endless = json!({ "reason": "a".repeat(1_000_000) }).to_string();
    let kind = [("content-type", "application/json")];
    program.send("POST", &format!("{one}/return"), &kind, Body::from(endless)).await.is(413);
    for (query, pointer) in [
        ("limit=101", "/limit"),
        ("year=12", "/year"),
        ("status=lost", "/status"),
        ("cursor=x", "/cursor"),
        ("q=a", "/q"),
    ] {
        assert_eq!(program.get(&format!("{GIFTS}?{query}")).await.is(422).pointers(), [pointer]);
    }
    assert_eq!(program.get(&one).await.is(200).text("status"), "booked", "nothing happened");
}
