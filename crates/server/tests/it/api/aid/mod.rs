//! Stories of the programs of whoever decides on aid and hands it over: on need alone, signed by people, and against
//! receipts.

mod apart;
mod handing;
mod odd;

use super::{Machine, Reply};
use crate::aid::{ADOPTED, HOUSE, NEED, send};
use crate::town::{Browser, Town};
use mutual_aid::{FundId, Role};
use serde_json::{Value, json};

const AID: &str = "/api/v1/organisations/drugi-bieg/aid";
const PAYOUTS: &str = "/api/v1/organisations/drugi-bieg/payouts";

impl Town {
    /// The program of somebody who decides on aid in Drugi Bieg.
    async fn decider(&self, account: &'static str) -> Machine<'_> {
        self.officer(account).await;
        self.program_of(account, &[Role::AidOfficer]).await
    }

    /// The program of the treasurer.
    async fn payer(&self) -> Machine<'_> {
        self.member("ryszard", &[(Role::Treasurer, Some(HOUSE))]).await;
        self.program_of("ryszard", &[Role::Treasurer]).await
    }
}

/// The address of what somebody asks for.
async fn asked(marek: &Browser<'_>) -> String {
    let page = send(marek, "/moje/pomoc/prosba", &NEED).await;
    page.is(200);
    format!("{AID}/{}", page.path.rsplit('/').next().unwrap())
}

fn grant(fund: &FundId, grosze: i64, form: &str) -> Value {
    json!({ "outcome": "granted", "form": form, "amount_grosze": grosze, "fund": fund.as_str(), "criteria": [1],
        "reason": "Dochód nie starcza na jedzenie." })
}

fn with(payload: &Value, name: &str, value: Value) -> Value {
    let mut payload = payload.clone();
    payload[name] = value;
    payload
}

fn actions(reply: &Reply) -> Vec<&str> {
    reply.body["actions"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect()
}

async fn posts(program: &Machine<'_>, one: &str, act: &str, payload: Value) -> Reply {
    program.post(&format!("{one}/{act}"), &payload).await
}

/// From the request to the settled receipt, with the same four eyes and the same history as by hand.
#[tokio::test(flavor = "multi_thread")]
async fn two_programs_decide_and_a_third_pays_the_bill() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let marek = town.asker().await;
    let one = asked(&marek).await;
    let (danuta, jan, payer) = (town.decider("danuta").await, town.decider("jan").await, town.payer().await);
    let listed = danuta.get(&format!("{AID}?standing=open")).await;
    let item = &listed.is(200).body["items"][0];
    assert_eq!((&item["name"], &item["kind"]), (&json!("Marek Wrona"), &json!("food")));
    assert_eq!((&item["status"], &listed.body["count"]), (&json!("submitted"), &json!(1)));
    assert_eq!(danuta.get(&format!("{AID}?standing=ended")).await.is(200).body["count"], 0);
    let seen = danuta.get(&one).await;
    assert_eq!(actions(seen.is(200)), ["assess", "decide", "cancel"]);
    let need = json!({ "kind": "food", "what": "Jedzenie dla dzieci do końca miesiąca.", "household": 3, "income": "low" });
    assert_eq!(seen.body["need"], need);
    let tag = [("if-match", "\"1\"")];
    let assessed = danuta.post_with(&format!("{one}/assess"), &tag, &json!({})).await;
    assert_eq!((assessed.is(200).text("status"), assessed.header("etag")), ("assessed", "\"2\""));
    danuta.post_with(&format!("{one}/assess"), &tag, &json!({})).await.is(412);

    let ground = danuta.get(&format!("{one}/ground")).await;
    assert_eq!(ground.is(200).body["criteria"], json!(["Dochód na osobę w domu", "Nagła potrzeba"]));
    assert_eq!(ground.body["forms"], json!(["in-kind", "bill-payment"]));
    assert_eq!(
        (&ground.body["funds"][0]["id"], &ground.body["funds"][0]["amount_grosze"]),
        (&json!(fund.as_str()), &json!(50_000))
    );
    let key = [("idempotency-key", "decision-1")];
    let wanted = grant(&fund, 15_000, "bill-payment");
    let proposed = danuta.post_with(&format!("{one}/decide"), &key, &wanted).await;
    assert_eq!(proposed.is(200).text("status"), "proposed");
    assert_eq!(danuta.post_with(&format!("{one}/decide"), &key, &wanted).await.is(200).body, proposed.body);
    assert_eq!(town.available(&fund).await, 50_000, "nothing is set aside before it counts");
    assert!(!actions(&danuta.get(&one).await).contains(&"sign"), "once is enough");
    posts(&danuta, &one, "sign", json!({})).await.is(422);
    assert_eq!(posts(&jan, &one, "sign", json!({})).await.is(200).text("status"), "reserved");
    assert_eq!(town.available(&fund).await, 35_000);

    let waits = payer.get(PAYOUTS).await;
    assert_eq!(waits.is(200).body["items"][0]["amount_grosze"], 15_000);
    assert!(!waits.body.to_string().contains("Jedzenie"), "whoever pays reads no need");
    for path in [AID, &one, &format!("{one}/ground")] {
        payer.get(path).await.is(403);
    }
    let bill = json!({ "on": "2026-11-24", "place": "biuro", "payee": "Spółdzielnia Dom", "bill": "FV 12/2026",
        "amount_grosze": 15_000 });
    let over = posts(&payer, &one, "hand-over", bill).await;
    assert_eq!((over.is(200).text("status"), over.text("receipt")), ("handed-over", "POK/1/2026"));
    assert_eq!(posts(&payer, &one, "settle", json!({})).await.is(200).text("status"), "settled");
    assert_eq!((town.booked("aid").await, town.booked("reserved").await), (15_000, 0));
    let seen = danuta.get(&one).await;
    let decision = &seen.is(200).body["decisions"][0];
    assert_eq!(
        (&decision["signatures"], &decision["criteria"]),
        (&json!(2), &json!(["Dochód na osobę w domu"]))
    );
    assert_eq!(
        (&decision["decided_on"], &seen.body["handover"]["amount_grosze"]),
        (&json!("2026-11-24"), &json!(15_000))
    );
    let expected =
        ["aid-requested", "aid-assessed", "aid-proposed", "aid-decided", "aid-handed-over", "aid-settled"];
    assert_eq!(town.history("aid-request", one.rsplit('/').next().unwrap()).await, expected);
    marek.open("/moje/pomoc").await.is(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn help_at_once_is_looked_at_by_a_second_person() {
    let town = Town::new().await;
    let fund = town.with_aid(&[ADOPTED.to_vec(), vec![("formy", "cash-transfer")]].concat(), 50_000).await;
    town.person(HOUSE, "ola").await;
    let (danuta, jan) = (town.decider("danuta").await, town.decider("jan").await);
    let need = json!({ "person": "ola", "kind": "rent", "what": "Czynsz za listopad", "household": 2, "income": "low" });
    let wrong = danuta.post(AID, &json!({ "person": "ola", "household": 0, "income": "duży" })).await;
    assert_eq!(wrong.is(422).pointers(), ["/kind", "/what", "/household", "/income"]);
    let nobody = danuta.post(AID, &with(&need, "person", json!("nikt"))).await;
    assert_eq!(nobody.is(422).pointers(), ["/person"]);
    let key = [("idempotency-key", "need-1")];
    let noted = danuta.post_with(AID, &key, &need).await;
    assert_eq!(noted.is(201).text("status"), "noted");
    let one = noted.header("location").to_owned();
    assert_eq!(danuta.post_with(AID, &key, &need).await.is(201).body, noted.body);
    danuta.post(AID, &need).await.is(422);

    posts(&danuta, &one, "decide", grant(&fund, 10_000, "cash-transfer")).await.is(422);
    let at_once = |grosze| with(&grant(&fund, grosze, "cash-transfer"), "at_once", json!(true));
    let much = posts(&danuta, &one, "decide", at_once(20_001)).await;
    assert_eq!(much.is(422).pointers(), ["/amount_grosze"]);
    assert_eq!(posts(&danuta, &one, "decide", at_once(20_000)).await.is(200).text("status"), "reserved");
    let granted = danuta.get(&format!("{one}/granted")).await;
    assert_eq!((granted.is(200).text("form"), &granted.body["items"]), ("cash-transfer", &json!([])));
    let transfer = json!({ "on": "2026-11-24", "place": "biuro", "account": "61 1090 1014 0000 0712 1981 2874",
        "amount_grosze": 20_000 });
    let wrong = posts(&danuta, &one, "hand-over", with(&transfer, "account", json!("61 1090"))).await;
    assert_eq!(wrong.is(422).pointers(), ["/account"]);
    posts(&danuta, &one, "hand-over", transfer).await.is(200);
    posts(&danuta, &one, "settle", json!({})).await.is(422);
    assert_eq!(posts(&danuta, &one, "look-over", json!({ "agrees": true })).await.is(422).pointers(), [""]);
    let mute = posts(&jan, &one, "look-over", json!({ "agrees": false })).await;
    assert_eq!(mute.is(422).pointers(), ["/objection"]);
    assert_eq!(posts(&jan, &one, "look-over", json!({})).await.is(422).pointers(), ["/agrees"]);
    let objects = json!({ "agrees": false, "objection": "Kwota była za duża." });
    posts(&jan, &one, "look-over", objects).await.is(200);
    assert_eq!(posts(&danuta, &one, "settle", json!({})).await.is(200).text("status"), "settled");
    let seen = jan.get(&one).await;
    assert_eq!(
        (seen.is(200).text("objection"), &seen.body["looked_over"]),
        ("Kwota była za duża.", &json!(true))
    );
}
