//! Stories of the programs of whoever keeps donations: gifts taken and confirmed, and who never reads a donor.

mod odd;

use super::{Machine, Reply};
use crate::town::Town;
use mutual_aid::Role;
use pomoc::kit::db::{params, sql};
use serde_json::{Value, json};

const HOUSE: &str = "/api/v1/organisations/drugi-bieg";
const GIFTS: &str = "/api/v1/organisations/drugi-bieg/donations";

/// Cash for a fund.
fn cash(fund: &str, grosze: i64) -> Value {
    json!({ "way": "cash", "fund": fund, "amount_grosze": grosze, "on": "2026-11-24" })
}

fn named() -> Value {
    json!({ "kind": "person", "name": "Ewa Hojna", "address": "Radom, Żeromskiego 1" })
}

/// A gift in cash; the address of the donation.
async fn gift(program: &Machine<'_>, fund: &str, grosze: i64) -> String {
    let taken = program.post(GIFTS, &cash(fund, grosze)).await;
    format!("{GIFTS}/{}", taken.is(201).text("id"))
}

fn actions(reply: &Reply) -> Vec<&str> {
    reply.body["actions"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect()
}

/// A town that takes donations, its funds, and the program of its treasurer.
async fn town() -> (Town, String, String) {
    let town = Town::new().await;
    town.takes_donations().await;
    let (statutory, aid) = (town.fund("statutory").await, town.fund("aid").await);
    (town, statutory, aid)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_takes_cash_and_goods_and_the_receipt_is_numbered() {
    let (town, statutory, aid) = town().await;
    let program = town.program("drugi-bieg", &[Role::Treasurer]).await;
    let key = [("idempotency-key", "gift-1")];
    let taken = program.post_with(GIFTS, &key, &cash(&statutory, 123_456)).await;
    assert_eq!((taken.is(201).text("status"), taken.text("receipt")), ("booked", "KP/1/2026"));
    assert_eq!((taken.header("etag"), taken.body["confirmation"].clone()), ("\"1\"", Value::Null));
    let one = format!("{GIFTS}/{}", taken.text("id"));
    assert_eq!(taken.header("location"), one);
    let again = program.post_with(GIFTS, &key, &cash(&statutory, 123_456)).await;
    assert_eq!(again.is(201).body, taken.body, "sent twice it is one gift");
    program.post_with(GIFTS, &key, &cash(&statutory, 5_000)).await.is(422);
    let goods = json!({ "way": "in-kind", "fund": aid, "amount_grosze": 8_000, "on": "2026-11-23",
        "item": "Makaron, 20 kg", "accepted_on": "2026-11-24" });
    assert_eq!(program.post(GIFTS, &goods).await.is(201).text("receipt"), "PZ/1/2026");

    let listed = program.get(GIFTS).await;
    assert_eq!(listed.is(200).body["count"], 2);
    let first = &listed.body["items"][0];
    assert_eq!((&first["amount_grosze"], &first["anonymous"]), (&json!(123_456), &json!(true)));
    for (query, count) in [
        ("status=booked", 2),
        ("status=announced", 0),
        ("status=acknowledged", 0),
        ("year=2026", 2),
        ("year=2025", 0),
        ("year=2026&status=announced", 0),
        (&format!("fund={aid}") as &str, 1),
        ("fund=nie-ma", 0),
    ] {
        let some = program.get(&format!("{GIFTS}?{query}")).await;
        assert_eq!(some.is(200).body["count"], count, "{query}");
        assert_eq!(some.body["items"].as_array().unwrap().len(), count, "{query}");
    }
    let seen = program.get(&one).await;
    assert_eq!(actions(seen.is(200)), ["acknowledge", "return", "reclassify", "mistake"]);
    assert_eq!((&seen.body["donor"], &seen.body["entries"]), (&Value::Null, &json!(["KP/1/2026"])));
    let funds = program.get(&format!("{HOUSE}/funds")).await;
    let fund = funds.is(200).body["items"].as_array().unwrap().iter().find(|fund| fund["id"] == statutory);
    let fund = fund.unwrap();
    assert_eq!((&fund["amount_grosze"], &fund["cash_grosze"]), (&json!(123_456), &json!(123_456)));
    assert_eq!((&fund["purpose"], &fund["takes_donations"]), (&json!("statutory"), &json!(true)));
    let page = town.tola().await.open("/panel/drugi-bieg/darowizny").await;
    page.says("1 234,56 zł").says("80,00 zł");
    let text = sql("select distinct channel from journal where event = 'donation-booked'");
    assert_eq!(town.rows(text, vec![]).await[0].get::<String>("channel").unwrap(), "api");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_donor_gets_the_confirmation_and_the_version_is_held_to() {
    let (town, statutory, _) = town().await;
    let program = town.program("drugi-bieg", &[Role::Treasurer]).await;
    let one = gift(&program, &statutory, 10_000).await;
    let wrong = program.post(&format!("{one}/acknowledge"), &json!({ "kind": "król", "nip": "123" })).await;
    assert_eq!(wrong.is(422).pointers(), ["/kind", "/name", "/address", "/nip"]);
    let stale = program.post_with(&format!("{one}/acknowledge"), &[("if-match", "\"7\"")], &named()).await;
    stale.is(412);
    let done = program.post_with(&format!("{one}/acknowledge"), &[("if-match", "\"1\"")], &named()).await;
    assert_eq!((done.is(200).text("status"), done.header("etag")), ("acknowledged", "\"2\""));
    let number = done.text("confirmation").to_owned();
    assert!(!done.body.to_string().contains("Hojna"), "an answer that is kept names nobody");
    program.post(&format!("{one}/acknowledge"), &named()).await.is(422);
    let seen = program.get(&one).await;
    assert_eq!(seen.is(200).body["donor"]["name"], "Ewa Hojna");
    assert_eq!(
        (seen.text("confirmation"), seen.body["confirmed_on"].clone()),
        (&number as &str, json!("2026-11-24"))
    );
    assert_eq!(actions(&seen), ["return", "reclassify"]);
    let listed = program.get(&format!("{GIFTS}?status=acknowledged")).await;
    assert_eq!(listed.is(200).body["items"][0]["donor"], "Ewa Hojna");
    let id = one.rsplit('/').next().unwrap();
    assert_eq!(town.history("donation", id).await, ["donation-booked", "donation-acknowledged"]);
    let page = town.tola().await.open(&format!("/panel/drugi-bieg/darowizny/{id}")).await;
    page.says("Ewa Hojna").says(&number).says("program „Kalendarz”");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gift_goes_back_moves_or_leaves_the_books_with_its_reason() {
    let (town, statutory, _) = town().await;
    let program = town.program("drugi-bieg", &[Role::Treasurer]).await;
    let (back, other, never) = (
        gift(&program, &statutory, 1_000).await,
        gift(&program, &statutory, 2_000).await,
        gift(&program, &statutory, 4_000).await,
    );
    let told = program.post(&format!("{back}/return"), &json!({ "from": "sejf" })).await;
    assert_eq!(told.is(422).pointers(), ["/reason", "/from"]);
    let bank = json!({ "reason": "Wpłacono przez pomyłkę", "from": "box" });
    assert_eq!(program.post(&format!("{back}/return"), &bank).await.is(200).text("status"), "returned");
    program.post(&format!("{back}/return"), &bank).await.is(422);
    let told = program.post(&format!("{other}/reclassify"), &json!({ "was": "fee" })).await;
    assert_eq!(told.is(422).pointers(), ["/was", "/reason"]);
    let grant = json!({ "was": "grant", "reason": "Umowa z gminą" });
    assert_eq!(
        program.post(&format!("{other}/reclassify"), &grant).await.is(200).text("status"),
        "reclassified"
    );
    let typed = json!({ "reason": "Wpisano dwa razy" });
    assert_eq!(
        program.post(&format!("{never}/mistake"), &typed).await.is(200).text("status"),
        "reclassified"
    );
    let seen = program.get(&back).await;
    assert_eq!(
        (seen.is(200).text("reason"), seen.text("void_since")),
        ("Wpłacono przez pomyłkę", "2026-11-24")
    );
    let seen = program.get(&other).await;
    assert_eq!((seen.is(200).text("was"), actions(&seen)), ("grant", vec![]));
    assert_eq!(program.get(&never).await.is(200).text("was"), "mistake");
    let id = never.rsplit('/').next().unwrap();
    assert_eq!(town.history("donation", id).await, ["donation-booked", "donation-mistaken"]);
    let proof = town.tola().await.open("/panel/drugi-bieg/ksiegi/dowod").await;
    proof.says("Salda zgadzają się z zapisami co do grosza.");
}

/// Who gave is no matter of those who handle orders: neither by the roles of a token, nor by those of its owner.
#[tokio::test(flavor = "multi_thread")]
async fn a_program_of_somebody_who_handles_orders_reads_no_donor() {
    let (town, statutory, _) = town().await;
    let treasurer = town.program("drugi-bieg", &[Role::Treasurer]).await;
    let one = gift(&treasurer, &statutory, 10_000).await;
    treasurer.post(&format!("{one}/acknowledge"), &named()).await.is(200);
    for role in [Role::Coordinator, Role::Helper, Role::AidOfficer, Role::OrgAdmin] {
        let other = town.program("drugi-bieg", &[role]).await;
        for path in [GIFTS, &one, &format!("{HOUSE}/funds")] {
            other.get(path).await.is(403);
        }
        other.post(GIFTS, &cash(&statutory, 100)).await.is(403);
        other.post(&format!("{one}/acknowledge"), &named()).await.is(403);
        other.post(&format!("{one}/look"), &json!({})).await.is(403);
    }
    town.member("beata", &[(Role::OrgAdmin, Some("drugi-bieg")), (Role::Coordinator, Some("drugi-bieg"))])
        .await;
    let hidden = [
        town.program("drugi-bieg", &[Role::Treasurer, Role::Coordinator]).await,
        town.program_of("beata", &[Role::Treasurer]).await,
    ];
    for program in &hidden {
        let seen = program.get(&one).await;
        assert_eq!((&seen.is(200).body["donor"], &seen.body["anonymous"]), (&Value::Null, &json!(false)));
        let listed = program.get(GIFTS).await;
        assert!(!format!("{} {}", seen.body, listed.is(200).body).contains("Hojna"));
        assert!(!actions(&seen).contains(&"look"), "the organisation is not small");
        program.post(&format!("{one}/look"), &json!({})).await.is(403);
    }
    town.run(sql("update organisations set small = true where id = $1"), params!["drugi-bieg"].to_vec())
        .await;
    let [program, other] = &hidden;
    assert_eq!(actions(program.get(&one).await.is(200)), ["look", "return", "reclassify"]);
    let looked = program.post(&format!("{one}/look"), &json!({})).await;
    assert!(!looked.is(200).body.to_string().contains("Hojna"));
    assert_eq!(program.get(&one).await.is(200).body["donor"]["name"], "Ewa Hojna");
    assert_eq!(other.get(&one).await.is(200).body["donor"], Value::Null, "each looks for itself");
    let id = one.rsplit('/').next().unwrap();
    let seen = town.history("donation", id).await;
    assert_eq!(seen.iter().filter(|event| *event == "donor-seen").count(), 1);
    town.hours_pass(1);
    assert_eq!(program.get(&one).await.is(200).body["donor"], Value::Null, "the quarter of an hour is over");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_announced_gift_is_listed_by_its_code() {
    let (town, statutory, _) = town().await;
    let program = town.program("drugi-bieg", &[Role::Treasurer]).await;
    for name in ["Ewa Hojna", "Jan Dawca", "Ola Szczodra"] {
        let fields = [
            ("rodzaj", "person"),
            ("imie", name),
            ("adres", "Radom"),
            ("nip", ""),
            ("cel", statutory.as_str()),
        ];
        town.browser().send("/darowizna/drugi-bieg/potwierdzenie", &fields).await.is(200);
        town.hours_pass(1);
    }
    let (mut path, mut names) = (format!("{GIFTS}?status=announced&limit=2"), Vec::new());
    for _ in 0..3 {
        let page = program.get(&path).await;
        assert_eq!(page.is(200).body["count"], 3);
        for item in page.body["items"].as_array().unwrap() {
            assert!(item["code"].as_str().unwrap().starts_with("DR") && item["amount_grosze"].is_null());
            names.push(item["donor"].as_str().unwrap().to_owned());
        }
        let Some(next) = page.body["next"].as_str() else { break };
        path = format!("{GIFTS}?status=announced&limit=2&cursor={next}");
    }
    assert_eq!(names, ["Ola Szczodra", "Jan Dawca", "Ewa Hojna"]);
    let id = program.get(&path).await.body["items"][0]["id"].as_str().unwrap().to_owned();
    let early = program.post(&format!("{GIFTS}/{id}/return"), &json!({ "reason": "Nie przyszła" })).await;
    early.is(422);
    assert_eq!(actions(program.get(&format!("{GIFTS}/{id}")).await.is(200)), Vec::<&str>::new());
}
