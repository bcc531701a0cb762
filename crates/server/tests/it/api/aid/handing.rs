//! Programs hand aid over from the store, and what may become of a decision besides.

use super::{AID, asked, grant, posts, with};
use crate::aid::{ADOPTED, send};
use crate::town::Town;
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[tokio::test(flavor = "multi_thread")]
async fn goods_are_taken_from_the_store_and_asked_back_on_proof() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let _marek = town.asker().await;
    let batch = town.bought(&fund, &[]).await;
    let page = town.reserved(&fund, "70", "in-kind").await;
    let one = format!("{AID}/{}", page.rsplit('/').next().unwrap());
    let (danuta, jan, ewa) =
        (town.decider("danuta").await, town.decider("jan").await, town.decider("ewa").await);
    let granted = danuta.get(&format!("{one}/granted")).await;
    let shelf = &granted.is(200).body["items"][0];
    assert_eq!(
        (&shelf["batch"], &shelf["count"], &shelf["unit"]),
        (&json!(batch), &json!(20.0), &json!("package"))
    );
    let goods = |items: Value| json!({ "on": "2026-11-24", "place": "ul. Żeromskiego 5", "items": items });
    for (items, pointers) in [
        (json!([{ "batch": batch, "count": 21 }]), vec!["/items"]),
        (json!([{ "batch": batch, "count": 0 }]), vec!["/items/0/count"]),
        (json!([{ "batch": batch, "count": -3 }]), vec!["/items/0/count"]),
        (json!([{ "batch": batch, "count": "3" }]), vec!["/items/0/count"]),
        (json!([{ "batch": batch, "count": 0.0001 }]), vec!["/items/0/count"]),
        (json!([{ "batch": batch }]), vec!["/items/0/count"]),
        (
            json!([{ "batch": batch, "count": 1 }, { "count": 1, "x": 1 }]),
            vec!["/items/1/batch", "/items/1/x"],
        ),
        (json!([{ "batch": "nie-ma", "count": 1 }]), vec!["/items"]),
        (json!([]), vec!["/items"]),
        (json!(7), vec!["/items"]),
    ] {
        let told = posts(&danuta, &one, "hand-over", goods(items.clone())).await;
        let told: BTreeSet<&str> = told.is(422).pointers().into_iter().collect();
        assert_eq!(told, pointers.into_iter().collect(), "{items}");
    }
    let part = goods(json!([{ "batch": batch, "count": 2.5 }]));
    posts(&danuta, &one, "hand-over", part).await.is(422);
    let serials = goods(json!([{ "batch": batch, "serials": ["A1"] }]));
    posts(&danuta, &one, "hand-over", serials).await.is(422);
    let twice = goods(json!([{ "batch": batch, "count": 4 }, { "batch": batch, "count": 6 }]));
    let both = with(&twice, "account", json!("61109010140000071219812874"));
    assert_eq!(posts(&danuta, &one, "hand-over", both).await.is(422).pointers(), [""]);
    let over = posts(&danuta, &one, "hand-over", twice).await;
    assert_eq!(over.is(200).text("receipt"), "POK/1/2026");
    let seen = danuta.get(&one).await;
    let line = json!({
        "what": "Mąka 1 kg", "count": 10.0, "unit": "package", "unit_value_grosze": 350, "worth_grosze": 3_500,
    });
    assert_eq!(seen.is(200).body["handover"]["items"], json!([line]));

    let proof =
        json!({ "proof": "Zaświadczenie ZUS 12/2026", "proven_on": "2026-11-24", "amount_grosze": 3_500 });
    posts(&jan, &one, "recover", proof.clone()).await.is(422);
    let told = posts(&ewa, &one, "recover", with(&proof, "amount_grosze", json!(3_501))).await;
    assert_eq!(told.is(422).pointers(), ["/amount_grosze"]);
    let told = posts(&ewa, &one, "recover", with(&proof, "proven_on", json!("2026-11-25"))).await;
    assert_eq!(told.is(422).pointers(), ["/proven_on"]);
    assert_eq!(posts(&ewa, &one, "recover", proof).await.is(200).text("status"), "recovered");
    assert_eq!(danuta.get(&one).await.is(200).body["recovery"]["amount_grosze"], 3_500);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_is_turned_down_refused_appealed_against_and_called_off() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let marek = town.asker().await;
    let one = asked(&marek).await;
    let (danuta, jan, ewa) =
        (town.decider("danuta").await, town.decider("jan").await, town.decider("ewa").await);
    posts(&danuta, &one, "assess", json!({ "board": false })).await.is(200);
    posts(&danuta, &one, "decide", grant(&fund, 15_000, "bill-payment")).await.is(200);
    assert_eq!(posts(&jan, &one, "turn-down", json!({})).await.is(200).text("status"), "assessed");
    let named = with(&grant(&fund, 1, "in-kind"), "outcome", json!("refused"));
    let told = posts(&jan, &one, "decide", named).await;
    assert_eq!(told.is(422).pointers(), ["/form", "/amount_grosze", "/fund"]);
    let refused = json!({ "outcome": "refused", "criteria": [2], "reason": "Potrzeba nie jest nagła." });
    assert_eq!(posts(&jan, &one, "decide", refused).await.is(200).text("status"), "refused");
    let own = format!("/moje/pomoc/{}", one.rsplit('/').next().unwrap());
    send(&marek, &format!("{own}/odwolanie"), &[("dlaczego", "Dochód jest niższy.")]).await.is(200);
    let appeal = json!({ "text": "Dochód jest niższy.", "right": null, "answer": null });
    assert_eq!(ewa.get(&one).await.is(200).body["appeal"], appeal);
    posts(&jan, &one, "review", json!({ "right": true, "answer": "Racja." })).await.is(422);
    assert_eq!(posts(&ewa, &one, "review", json!({})).await.is(422).pointers(), ["/right", "/answer"]);
    posts(&ewa, &one, "review", json!({ "right": true, "answer": "Racja, dochód jest niższy." }))
        .await
        .is(200);
    let open = ewa.get(&format!("{AID}?status=assessed")).await;
    let next = format!("{AID}/{}", open.is(200).body["items"][0]["id"].as_str().unwrap());
    assert_eq!(ewa.get(&next).await.is(200).text("follows"), one.rsplit('/').next().unwrap());
    let told = posts(&ewa, &next, "cancel", json!({ "reason": "bo tak" })).await;
    assert_eq!(told.is(422).pointers(), ["/reason"]);
    assert_eq!(
        posts(&ewa, &next, "cancel", json!({ "reason": "other" })).await.is(200).text("status"),
        "cancelled"
    );
}
