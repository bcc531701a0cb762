//! Stories of the programs of an organisation: the way of an order from the list to the closed case.

use super::{Machine, whole_order};
use crate::town::Town;
use mutual_aid::Role;
use pomoc::app::By;
use pomoc::kit::db::sql;
use pomoc::tokens::make;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const ORDERS: &str = "/api/v1/organisations/drugi-bieg/orders";
const ONE: &str = "/api/v1/organisations/drugi-bieg/orders/PW-4827-3952";

impl Town {
    /// A program of an organisation, with a token of these roles.
    pub async fn program(&self, house: &'static str, roles: &[Role]) -> Machine<'_> {
        self.owned(house, roles, None).await
    }

    /// A program of Drugi Bieg whose token belongs to an account.
    pub async fn program_of(&self, owner: &'static str, roles: &[Role]) -> Machine<'_> {
        self.owned("drugi-bieg", roles, Some(owner)).await
    }

    async fn owned(&self, house: &'static str, roles: &[Role], owner: Option<&'static str>) -> Machine<'_> {
        let token = format!("pw_{house}-{roles:?}-{owner:?}");
        let token = token.replace(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-', "");
        let owner = owner.map(mutual_aid::AccountId::from);
        let new = make::New { name: "Kalendarz".parse_line(), scopes: roles.to_vec(), owner };
        let secret = token.clone();
        let story = move |change: &mut pomoc::app::Change<'_>| {
            make::make(change, house, &new, &|_| secret.clone()).map(|_| ())
        };
        self.app.change(By::console(), story).await.unwrap();
        self.machine().with(&token)
    }
}

trait ParseLine {
    fn parse_line(&self) -> mutual_aid::words::Line<60>;
}

impl ParseLine for str {
    fn parse_line(&self) -> mutual_aid::words::Line<60> {
        mutual_aid::words::Line::parse(self).unwrap()
    }
}

fn names(body: &Value) -> Vec<&str> {
    body["actions"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect()
}

/// From the list to the signed slip, with the same history as by hand.
#[tokio::test(flavor = "multi_thread")]
async fn a_program_takes_an_order_on_and_writes_the_slip() {
    let town = Town::new().await;
    town.participant("marek", None).await;
    town.zofia_asks("PW-4827-3952").await;
    let program = town.program("drugi-bieg", &[Role::Coordinator]).await;
    let listed = program.get(&format!("{ORDERS}?status=submitted")).await;
    assert_eq!(listed.is(200).body["items"][0]["number"], "PW-4827-3952");
    assert_eq!(listed.body["next"], Value::Null);
    let seen = program.get(ONE).await;
    assert_eq!(names(&seen.is(200).body), ["acknowledge", "question", "plan", "decline", "cancel"]);
    let tag = seen.header("etag").to_owned();
    let done = program.post_with(&format!("{ONE}/acknowledge"), &[("if-match", &tag)], &json!({})).await;
    assert_eq!(done.is(200).text("status"), "acknowledged");
    let late = program.post_with(&format!("{ONE}/acknowledge"), &[("if-match", &tag)], &json!({})).await;
    late.is(412);
    program.post(&format!("{ONE}/acknowledge"), &json!({})).await.is(422);

    let people = program.get("/api/v1/organisations/drugi-bieg/people").await;
    assert_eq!(people.is(200).body["items"], json!([{ "id": "marek", "name": "Marek Wrona" }]));
    let plan = format!("{ONE}/plan");
    for (payload, pointers) in [
        (json!({}), vec!["/people", "/starts", "/terms"]),
        (
            json!({ "people": ["marek"], "starts": "jutro", "terms": "Tak", "minutes": 1, "x": 1 }),
            vec!["/minutes", "/starts", "/x"],
        ),
        (json!({ "people": "marek", "starts": 7, "terms": 7 }), vec!["/people", "/starts", "/terms"]),
    ] {
        let told = program.post(&plan, &payload).await;
        let told: BTreeSet<&str> = told.is(422).pointers().into_iter().collect();
        assert_eq!(told, pointers.into_iter().collect(), "{payload}");
    }
    let wanted = json!({ "people": ["marek"], "starts": "2026-11-26T09:00:00Z", "minutes": 60,
        "terms": "Naprawiamy to, co ustalimy." });
    let key = [("idempotency-key", "plan-1")];
    let done = program.post_with(&plan, &key, &wanted).await;
    assert_eq!(done.is(200).text("status"), "scheduled");
    assert_eq!(program.post_with(&plan, &key, &wanted).await.is(200).body, done.body);
    let other = json!({ "people": ["marek"], "starts": "2026-11-27T09:00:00Z", "terms": "x" });
    program.post_with(&plan, &key, &other).await.is(422);

    let seen = program.get(ONE).await;
    let visit = seen.is(200).body["visits"][0]["id"].as_str().unwrap().to_owned();
    let visit = format!("/api/v1/organisations/drugi-bieg/visits/{visit}");
    let moved = json!({ "starts": "2026-11-26T10:00:00Z", "minutes": 60 });
    assert_eq!(program.post(&format!("{visit}/move"), &moved).await.is(422).pointers(), ["/agreed"]);
    let agreed = json!({ "starts": "2026-11-26T10:00:00Z", "minutes": 60, "agreed": true });
    program.post(&format!("{visit}/move"), &agreed).await.is(200);
    let slip = json!({ "minutes": 50, "signed": true, "remarks": "Hamulec jak nowy" });
    program.post(&format!("{visit}/finish"), &slip).await.is(422);
    town.hours_pass(50);
    let told = program.post(&format!("{visit}/finish"), &json!({ "signed": false })).await;
    assert_eq!(told.is(422).pointers(), ["/minutes", "/signed"]);
    let done = program.post(&format!("{visit}/finish"), &slip).await;
    assert_eq!(done.is(200).text("status"), "reported-done");
    let history = town.history("order", "PW-4827-3952").await;
    let expected = [
        "order-acknowledged",
        "terms-accepted",
        "order-agreed",
        "visit-planned",
        "terms-proposed",
        "terms-accepted",
        "visit-moved",
        "visit-finished",
        "order-reported-done",
    ];
    assert_eq!(history, expected);
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    anna.open("/panel/drugi-bieg/zlecenia/PW-4827-3952").await.says("program „Kalendarz”");
    let text = sql("select distinct channel from journal where subject_id = 'PW-4827-3952'");
    assert_eq!(town.rows(text, vec![]).await[0].get::<String>("channel").unwrap(), "api");
}

/// Whoever asks in own words names no kind of service; whoever is sent must be fit for one.
#[tokio::test(flavor = "multi_thread")]
async fn an_order_in_own_words_gets_its_kind_when_it_is_taken_on() {
    let town = Town::new().await;
    town.participant("marek", None).await;
    town.zofia_asks("PW-4827-3952").await;
    town.run(sql("update orders set category = null"), vec![]).await;
    let program = town.program("drugi-bieg", &[Role::Coordinator]).await;
    let plan = json!({ "people": ["marek"], "starts": "2026-11-26T09:00:00Z", "terms": "Naprawiamy to, co ustalimy." });
    program.post(&format!("{ONE}/plan"), &plan).await.is(422);
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    let page = "/panel/drugi-bieg/zlecenia/PW-4827-3952/przyjecie";
    let mut fields = vec![
        ("osoba", "marek"),
        ("dzien", "2026-11-26"),
        ("godzina", "10:00"),
        ("minuty", "60"),
        ("warunki", "Naprawiamy to, co ustalimy."),
    ];
    let shown = anna.send(page, &fields).await;
    shown.is(422).says("Rodzaj pomocy");
    assert!(shown.body.contains("id=\"e-kategoria\""), "the mistake stands at the field");
    fields.push(("kategoria", "bicycle-repair"));
    anna.send(page, &fields).await.is(200).says("Organizacja wybrała rodzaj pomocy");
    assert_eq!(town.status_of("PW-4827-3952").await, "scheduled");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_asks_declines_calls_off_and_puts_right() {
    let town = Town::new().await;
    let program = town.program("drugi-bieg", &[Role::Coordinator]).await;
    for number in ["PW-4827-3952", "PW-0000-5724", "PW-1000-0004"] {
        town.zofia_asks(number).await;
    }
    let done = program.post(&format!("{ONE}/question"), &json!({ "text": "Jakie koła?" })).await;
    assert_eq!(done.is(200).text("status"), "needs-info");
    let other = format!("{ORDERS}/PW-0000-5724");
    let told = program.post(&format!("{other}/decline"), &json!({ "reason": "bo tak" })).await;
    assert_eq!(told.is(422).pointers(), ["/reason"]);
    let why = json!({ "reason": "full", "note": "Zadzwoń w maju" });
    assert_eq!(program.post(&format!("{other}/decline"), &why).await.is(200).text("status"), "declined");
    program.post(&format!("{other}/cancel"), &json!({ "reason": "weather" })).await.is(422);

    let third = format!("{ORDERS}/PW-1000-0004");
    town.stands("PW-1000-0004", "disputed").await;
    town.desk("PW-1000-0004", |change, order| {
        pomoc::complaints::store::add(change, order, "Koło dalej bije.").unwrap();
    })
    .await;
    let seen = program.get(&third).await;
    assert_eq!(seen.is(200).body["complaints"][0]["description"], "Koło dalej bije.");
    let told = program.post(&format!("{third}/complaint"), &json!({ "text": "" })).await;
    assert_eq!(told.is(422).pointers(), ["/text", "/again"]);
    let answer = json!({ "text": "Poprawimy w piątek.", "again": true });
    assert_eq!(program.post(&format!("{third}/complaint"), &answer).await.is(200).text("status"), "agreed");
    town.stands("PW-1000-0004", "confirmed").await;
    assert_eq!(program.post(&format!("{third}/close"), &json!({})).await.is(200).text("status"), "closed");
}

#[tokio::test(flavor = "multi_thread")]
async fn free_orders_are_listed_without_names_and_taken_once() {
    let town = Town::new().await;
    let program = town.program("drugi-bieg", &[Role::Coordinator]).await;
    let placed = town.machine().post("/api/v1/orders", &whole_order()).await;
    let number = placed.is(201).text("number").to_owned();
    let free = program.get("/api/v1/organisations/drugi-bieg/free-orders").await;
    let item = &free.is(200).body["items"][0];
    assert_eq!((item["number"].as_str().unwrap(), &item["first_name"]), (number.as_str(), &Value::Null));
    program.get(&format!("{ORDERS}/{number}")).await.is(404);
    program.post(&format!("{ORDERS}/{number}/take"), &json!({})).await.is(200);
    assert_eq!(program.get(&format!("{ORDERS}/{number}")).await.is(200).body["request"]["first_name"], "Ala");
    let late = town.program("nowy-dach", &[Role::Coordinator]).await;
    let taken = format!("/api/v1/organisations/nowy-dach/orders/{number}/take");
    late.post(&taken, &json!({})).await.is(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_list_is_read_page_after_page() {
    let town = Town::new().await;
    let program = town.program("drugi-bieg", &[Role::Helper]).await;
    let mut placed = BTreeSet::new();
    for n in 0..5 {
        let mut order = whole_order();
        order["requester"]["phone"] = format!("60123456{n}").into();
        let reply = town.machine().post("/api/v1/orders", &order).await;
        let number = reply.is(201).text("number").to_owned();
        town.stands(&number, "acknowledged").await;
        placed.insert(number);
    }
    let (mut path, mut seen) = (format!("{ORDERS}?limit=2"), Vec::new());
    for _ in 0..3 {
        let page = program.get(&path).await;
        let items = page.is(200).body["items"].as_array().unwrap();
        seen.extend(items.iter().map(|item| item["number"].as_str().unwrap().to_owned()));
        let Some(link) = page.headers.get("link") else { break };
        let link = link.to_str().unwrap();
        assert!(link.ends_with("; rel=\"next\"") && link.contains("limit=2&cursor="), "{link}");
        path = link[1..link.find('>').unwrap()].replace("http://localhost:8080", "");
    }
    assert_eq!(seen.len(), 5, "{seen:?}");
    assert_eq!(seen.into_iter().collect::<BTreeSet<_>>(), placed);
    for (query, pointer) in [
        ("limit=0", "/limit"),
        ("limit=101", "/limit"),
        ("limit=x", "/limit"),
        ("cursor=x", "/cursor"),
        ("status=lost", "/status"),
        ("page=2", "/page"),
    ] {
        assert_eq!(program.get(&format!("{ORDERS}?{query}")).await.is(422).pointers(), [pointer]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn hours_are_approved_given_back_and_taken_back_by_version() {
    let town = Town::new().await;
    town.participant("marek", None).await;
    let text = sql("insert into hours_entries (organisation_id, id, person_id, day, minutes, status, kind, reversing,
            entered_at)
        values ('drugi-bieg', 'a', 'marek', '2026-11-20', 60, 'submitted', 'meeting', false, '2026-11-20T10:00:00Z'),
            ('drugi-bieg', 'b', 'marek', '2026-11-21', 30, 'submitted', 'meeting', false, '2026-11-21T10:00:00Z')");
    town.run(text, vec![]).await;
    let program = town.program("drugi-bieg", &[Role::Coordinator]).await;
    let hours = "/api/v1/organisations/drugi-bieg/hours";
    let listed = program.get(hours).await;
    assert_eq!(listed.is(200).body["items"][0]["minutes"], 60);
    let stale = program.post_with(&format!("{hours}/a/approve"), &[("if-match", "\"9\"")], &json!({})).await;
    stale.is(412);
    let done = program.post_with(&format!("{hours}/a/approve"), &[("if-match", "\"1\"")], &json!({})).await;
    assert_eq!((done.is(200).text("status"), done.header("etag")), ("approved", "\"2\""));
    assert_eq!(
        program.post(&format!("{hours}/b/return"), &json!({})).await.is(200).text("status"),
        "returned"
    );
    program.post(&format!("{hours}/a/reverse"), &json!({})).await.is(200);
    program.post(&format!("{hours}/a/reverse"), &json!({})).await.is(422);
    program.post(&format!("{hours}/x/approve"), &json!({})).await.is(404);
    let stranger = town.program("nowy-dach", &[Role::Coordinator]).await;
    stranger.post(&format!("{hours}/b/approve"), &json!({})).await.is(404);
    stranger.post("/api/v1/organisations/nowy-dach/hours/b/approve", &json!({})).await.is(404);
}
