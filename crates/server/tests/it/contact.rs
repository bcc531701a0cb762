//! Stories of what people write to the programme, and of what the operator does about it.

use crate::town::Town;
use mutual_aid::Role;
use pomoc::jobs;
use pomoc::kit::db::{params, sql};
use pomoc::schedule;

const MESSAGE: [(&str, &str); 4] = [
    ("sprawa", "program"),
    ("imie", "Zofia"),
    ("telefon", "600 100 200"),
    ("tresc", "Czy pomagacie też w soboty?"),
];

fn message<'a>(about: &'a str, number: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut fields = MESSAGE.to_vec();
    fields[0].1 = about;
    fields.push(("numer", number));
    fields
}

/// An order of an organisation, by its number.
async fn order(town: &Town, number: &'static str) {
    let text = sql("insert into orders (id, number, organisation_id, status, status_since, mode,
            requester_kind, contact_way, language, channel, created_at)
        values ($1, $1, 'drugi-bieg', 'submitted', '2026-11-24T08:00:00Z', 'unpaid', 'household', 'phone',
            'pl', 'web', '2026-11-24T08:00:00Z')");
    town.run(text, params![number].to_vec()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_lies_on_the_desk_that_can_answer() {
    let town = Town::new().await;
    order(&town, "PW-0000-5724").await;
    for (about, number) in [("programme", ""), ("technical", ""), ("order", "pw 0000 5724")] {
        town.browser().send("/kontakt", &message(about, number)).await.is(200).says("Wysłaliśmy");
    }
    let operator = town.member("operator", &[(Role::Operator, None)]).await;
    let shown = operator.open("/operator/wiadomosci").await;
    shown.is(200).says("do operatora").hides("do organizatora").hides("do organizacji");
    let organiser = town.member("organiser", &[(Role::Organiser, None)]).await;
    organiser.open("/operator/wiadomosci").await.is(200).says("do organizatora").hides("do operatora");
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    anna.open("/panel/drugi-bieg/wiadomosci").await.is(200).says("Zofia").says("PW-0000-5724");
    anna.open("/operator/wiadomosci").await.is(404);
    let ewa = town.member("ewa", &[(Role::Coordinator, Some("nowy-dach"))]).await;
    ewa.open("/panel/drugi-bieg/wiadomosci").await.is(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answered_message_leaves_the_desk_once() {
    let town = Town::new().await;
    town.browser().send("/kontakt", &message("technical", "")).await.is(200);
    let operator = town.member("operator", &[(Role::Operator, None)]).await;
    let list = operator.open("/operator/wiadomosci").await;
    let action = list.body.split("action=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    operator.press(&list, &action, &[]).await.is(200).says("Nie ma tu żadnej wiadomości");
    operator.open("/operator/wiadomosci?zalatwione=tak").await.says("załatwiono");
    let id = action.rsplit('/').next().unwrap();
    assert_eq!(town.history("contact-message", id).await, ["message-received", "message-answered"]);
    operator.press(&list, &action, &[]).await.says("Nie ma tu żadnej wiadomości");
    let stranger = town.member("ewa", &[(Role::Coordinator, Some("nowy-dach"))]).await;
    let form = stranger.open("/kontakt").await;
    let once = form.body.split("name=\"_once\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    stranger.post(&action, &[("_once".into(), once.into())]).await.is(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_without_a_way_to_answer_is_shown_again() {
    let town = Town::new().await;
    let mut fields = message("order", "PW-0000-5725");
    fields.retain(|(name, _)| *name != "telefon");
    let shown = town.browser().send("/kontakt", &fields).await;
    shown.is(422).says("Podaj telefon albo e-mail").says("W numerze jest błąd");
    assert!(shown.body.contains("Czy pomagacie też w soboty?") && shown.body.contains("value=\"Zofia\""));
    assert_eq!(town.home.count(sql("select cast(count(*) as bigint) as n from contact_messages")).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_floods_the_desk() {
    let town = Town::new().await;
    for _ in 0..10 {
        town.browser().send("/kontakt", &message("programme", "")).await.is(200);
    }
    town.browser().send("/kontakt", &message("programme", "")).await.is(429);
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_and_notices_are_forgotten_in_time() {
    let town = Town::new().await;
    town.browser().send("/kontakt", &message("programme", "")).await.is(200);
    let number = notice(&town).await;
    decide(&town, &number).await;
    jobs::do_all(&town.app).await.unwrap();
    town.hours_pass(24 * 185);
    schedule::run_all(&town.app).await.unwrap();
    assert_eq!(town.home.count(sql("select cast(count(*) as bigint) as n from contact_messages")).await, 0);
    let named = sql("select cast(count(*) as bigint) as n from content_notices where email is not null");
    assert_eq!(town.home.count(named).await, 0);
    let all = sql("select cast(count(*) as bigint) as n from content_notices");
    assert_eq!(town.home.count(all).await, 1);
    town.hours_pass(24 * 185);
    schedule::run_all(&town.app).await.unwrap();
    assert_eq!(town.home.count(all).await, 0);
}

const NOTICE: [(&str, &str); 5] = [
    ("adres", "http://localhost:8080/oferty/rower-1"),
    ("powod", "money"),
    ("opis", "Chcą pieniędzy."),
    ("email", "zofia@poczta.example"),
    ("prawda", "yes"),
];

/// Somebody reports an offer; answers the number.
async fn notice(town: &Town) -> String {
    let shown = town.browser().send("/zglos-naduzycie", &NOTICE).await;
    shown.is(200).says("Mamy Twoje zgłoszenie");
    shown.path.rsplit('=').next().unwrap().to_owned()
}

async fn decide(town: &Town, number: &str) {
    let operator = town.member("operator", &[(Role::Operator, None)]).await;
    let page = format!("/operator/naduzycia/{number}");
    operator.send(&page, &[("decyzja", "hidden")]).await.is(422).says("na jakich faktach");
    let fields = [("decyzja", "hidden"), ("fakty", "Oferta chce 50 zł."), ("podstawa", "Regulamin, punkt 5")];
    let shown = operator.send(&page, &fields).await;
    shown.is(200).says("Decyzja i jej powody").says("Regulamin, punkt 5").says("treść ukryta");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_gets_a_number_and_a_decision_with_reasons() {
    let town = Town::new().await;
    let number = notice(&town).await;
    assert!(number.starts_with("ZT-"), "{number}");
    town.browser().open("/zglos-naduzycie/przyjete?numer=ZT-0000-0001").await.is(404);
    let organiser = town.member("organiser", &[(Role::Organiser, None)]).await;
    organiser.open("/operator/naduzycia").await.is(404);
    decide(&town, &number).await;
    let operator = town.member("operator", &[(Role::Operator, None)]).await;
    operator.open("/operator/naduzycia").await.hides(&number);
    operator.open("/operator/naduzycia?rozpatrzone=tak").await.says(&number);
    jobs::do_all(&town.app).await.unwrap();
    let mails = town.rows(sql("select subject, body_text from mails order by created_at, id"), vec![]).await;
    let told: Vec<String> = mails.iter().map(|mail| mail.get("body_text").unwrap()).collect();
    assert_eq!(told.len(), 2);
    assert!(told.iter().any(|text| text.contains("Mamy Twoje zgłoszenie")), "{told:?}");
    assert!(told.iter().any(|text| text.contains("Oferta chce 50 zł.")), "{told:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_says_where_what_and_why() {
    let town = Town::new().await;
    let shown = town.browser().send("/zglos-naduzycie", &[("opis", "Źle")]).await;
    shown.is(422).says("Napisz, gdzie to jest.").says("Zaznacz, że piszesz prawdę.");
    assert!(shown.body.contains(">\nŹle</textarea>"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_value_of_the_law_holds_from_its_day() {
    let town = Town::new().await;
    let operator = town.member("operator", &[(Role::Operator, None)]).await;
    operator.open("/operator").await.is(200).says("organizacji działa");
    let page = "/operator/parametry/complaint_days";
    operator.send(page, &[("wartosc", "10"), ("od", "2026-11-23"), ("zrodlo", "uchwała 3")]).await.is(422);
    let shown =
        operator.send(page, &[("wartosc", "10"), ("od", "2026-12-01"), ("zrodlo", "uchwała 3")]).await;
    shown.is(200).says("uchwała 3").says("Nowa wartość od dnia: wtorek 1 grudnia 2026.");
    town.browser().open("/regulamin").await.says("Odpowie w ciągu: 14 dni.");
    town.hours_pass(24 * 7);
    town.browser().open("/regulamin").await.says("Odpowie w ciągu: 10 dni.");
    let operator = town.member("jan", &[(Role::Operator, None)]).await;
    operator.open("/operator/parametry").await.says("10 dni");
    let organiser = town.member("organiser", &[(Role::Organiser, None)]).await;
    organiser.open("/operator/parametry").await.is(404);
}
