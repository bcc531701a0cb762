//! Stories of tokens: an organisation lets its programs in, sees when they came, and locks them out.

use crate::town::Town;
use mutual_aid::Role;
use pomoc::kit::db::{params, sql};
use serde_json::json;

const PAGE: &str = "/panel/drugi-bieg/zespol/programy";
const ORDERS: &str = "/api/v1/organisations/drugi-bieg/orders";

fn token_on(body: &str) -> String {
    let code = body.split("<code>").nth(1).and_then(|rest| rest.split('<').next());
    code.expect("no token is shown").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_shown_to_its_maker_for_ten_minutes_and_kept_as_a_hash() {
    let town = Town::new().await;
    let adam = town.member("adam", &[(Role::OrgAdmin, Some("drugi-bieg"))]).await;
    let empty = adam.send(PAGE, &[("nazwa", " ")]).await;
    empty.is(422).says("Nazwij program.").says("Zaznacz, co program może robić.");
    let wrong = adam.send(PAGE, &[("nazwa", "Biuro"), ("rola", "safeguarding_officer")]).await;
    wrong.is(422).says("Zaznacz, co program może robić.");
    assert!(wrong.body.contains("value=\"Biuro\""), "what was typed stays");
    let shown = adam.send(PAGE, &[("nazwa", "Biuro"), ("rola", "coordinator"), ("rola", "treasurer")]).await;
    shown.is(200).says("Biuro").says("koordynator").says("skarbnik").says("Jeszcze nieużywany.");
    let token = token_on(&shown.body);
    assert!(token.starts_with("pw_") && token.len() > 20, "{token}");
    let rows = town.rows(sql("select token_hash, scopes from api_tokens"), vec![]).await;
    assert_eq!(rows[0].get::<String>("scopes").unwrap(), "coordinator treasurer");
    assert!(!rows[0].get::<String>("token_hash").unwrap().contains(&token));

    let eva = town.member("eva", &[(Role::OrgAdmin, Some("drugi-bieg"))]).await;
    eva.open(PAGE).await.is(200).says("Biuro").hides(&token);
    town.clock.advance(jiff::SignedDuration::from_mins(11));
    adam.open(PAGE).await.says("Biuro").hides(&token);

    let program = town.machine().with(&token);
    program.get(ORDERS).await.is(200);
    adam.open(PAGE).await.says("Ostatnio użyto: wtorek 24 listopada 2026, 10:11");
    adam.open("/panel/drugi-bieg/zespol").await.says("Dostęp dla programów").says("Ostatnio użyto");
    let id: String = town.rows(sql("select id from api_tokens"), vec![]).await[0].get("id").unwrap();
    let page = adam.open(PAGE).await;
    adam.press(&page, &format!("{PAGE}/{id}"), &[]).await.is(200).says("dostęp odebrany");
    program.get(ORDERS).await.is(401);
    assert_eq!(town.history("token", &id).await, ["token-made", "token-revoked"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_administrator_of_the_organisation_keeps_its_tokens() {
    let town = Town::new().await;
    let adam = town.member("adam", &[(Role::OrgAdmin, Some("drugi-bieg"))]).await;
    adam.send(PAGE, &[("nazwa", "Biuro"), ("rola", "helper")]).await.is(200);
    let id: String = town.rows(sql("select id from api_tokens"), vec![]).await[0].get("id").unwrap();
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    anna.open(PAGE).await.is(403);
    let eve = town.member("eve", &[(Role::OrgAdmin, Some("nowy-dach"))]).await;
    eve.open(PAGE).await.is(404);
    let own = "/panel/nowy-dach/zespol/programy";
    let page = eve.open(own).await;
    page.is(200).hides("Biuro");
    let once = page.body.split("name=\"_once\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    eve.post(&format!("{own}/{id}"), &[("_once".to_owned(), once.to_owned())]).await.is(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_opens_what_its_roles_open_in_its_own_organisation() {
    let town = Town::new().await;
    town.zofia_asks("PW-4827-3952").await;
    let order = format!("{ORDERS}/PW-4827-3952");
    let (helper, coordinator, treasurer) = (
        town.program("drugi-bieg", &[Role::Helper]).await,
        town.program("drugi-bieg", &[Role::Coordinator]).await,
        town.program("drugi-bieg", &[Role::Treasurer]).await,
    );
    treasurer.get(ORDERS).await.is(403);
    treasurer.get("/api/v1/orders/PW-4827-3952").await.is(403);
    let seen = helper.get(&order).await;
    assert_eq!(seen.is(200).body["actions"], json!([]), "a helper sees, and does not decide");
    helper.post(&format!("{order}/acknowledge"), &json!({})).await.is(403);
    let seen = coordinator.get(&order).await;
    assert_eq!(seen.is(200).body["request"]["phone"], "+48221234501");
    assert_eq!(seen.body["actions"][0]["name"], "acknowledge");
    coordinator.get("/api/v1/orders/PW-4827-3952").await.is(200);

    let stranger = town.program("nowy-dach", &[Role::Coordinator]).await;
    for path in [ORDERS, &order, "/api/v1/orders/PW-4827-3952"] {
        stranger.get(path).await.is(404);
    }
    stranger.get("/api/v1/organisations/nowy-dach/orders/PW-4827-3952").await.is(404);
    stranger.post(&format!("{order}/acknowledge"), &json!({})).await.is(404);
    let tag = [("if-match", "\"77\"")];
    stranger.post_with(&format!("{order}/acknowledge"), &tag, &json!({})).await.is(404);
    let by = town
        .rows(sql("select actor_kind from journal where subject_id = $1"), params!["PW-4827-3952"].to_vec());
    assert!(by.await.is_empty(), "nothing happened");
    for wrong in ["pw_", "pw_zgadywany", "zgadywany"] {
        town.machine().with(wrong).get(ORDERS).await.is(401);
    }
}
