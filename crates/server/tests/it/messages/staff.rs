//! To those who work: a link and no names.

use super::{hides, says, town};
use crate::asking::five_answers;
use crate::candidates::answered;
use mutual_aid::Role;
use pomoc::kit::db::{params, sql};

#[tokio::test(flavor = "multi_thread")]
async fn a_new_order_reaches_the_coordinators_of_its_organisation_alone() {
    let (town, sink) = town().await;
    town.bicycle_offer(1).await;
    town.anna_reads().await;
    town.member("ewa", &[(Role::Coordinator, Some("nowy-dach"))]).await;
    town.reads("ewa", "ewa@nowydach.example", "pl").await;
    let ala = town.browser();
    let asked = ala.open("/prosba/nowa?oferta=17&termin=czwartek").await;
    ala.press(&asked, "/prosba/co", &[("opis", "Hamulec"), ("gdzie", "Radom"), ("adres", "ul. Polna 3")])
        .await;
    let check =
        ala.send("/prosba/kontakt", &[("imie", "Ala"), ("telefon", "601234567"), ("nie_stac", "yes")]).await;
    let number = ala.press(&check, "/prosba/sprawdz", &[]).await.number();
    town.mails_go().await;
    let got = sink.last_to("anna@drugibieg.example");
    let page = format!("http://localhost:8080/panel/drugi-bieg/zlecenia/{number}");
    let said = ["Radom", "Odpowiedz do dnia: czwartek 26 listopada", page.as_str()];
    says(&got, &format!("Nowa prośba {number}: Naprawa rowerów"), &said);
    hides(&got, &["Ala", "601", "Polna", "Hamulec", "stać"]);
    assert_eq!(sink.got().len(), 1);

    ala.send("/moja-prosba/zmien", &[("opis", "Dwa rowery"), ("imie", "Ala"), ("telefon", "601234567")])
        .await
        .is(200);
    town.mails_go().await;
    says(&sink.last_to("anna@drugibieg.example"), &format!("Prośba {number}: zmiana"), &[&page]);
    let again = [("dzien", "27.11.2026"), ("godzina", "15.30")];
    town.run(sql("update orders set status = 'agreed'"), vec![]).await;
    ala.send("/moja-prosba/inny-termin", &again).await.is(200);
    town.mails_go().await;
    says(&sink.last_to("anna@drugibieg.example"), &format!("Prośba {number}: inna propozycja"), &[&page]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_of_nobody_reaches_who_helps_there() {
    let (town, sink) = town().await;
    town.anna_reads().await;
    town.member("ewa", &[(Role::Coordinator, Some("nowy-dach"))]).await;
    town.reads("ewa", "ewa@nowydach.example", "uk").await;
    let place = |slug: &str| town.app.places().by_slug(slug).unwrap().id;
    for (house, seat, area) in
        [("drugi-bieg", place("krakow"), "radius:15"), ("nowy-dach", place("radom"), "radius:15")]
    {
        let text = sql("update organisations set place_id = $2, area = $3 where id = $1");
        town.run(text, params![house, seat, area].to_vec()).await;
    }
    let ala = town.browser();
    let check = five_answers(&ala, "601234567").await;
    ala.press(&check, "/prosba/sprawdz", &[]).await.is(200);
    town.mails_go().await;
    let got = sink.last_to("ewa@nowydach.example");
    let page = "http://localhost:8080/uk/panel/nowy-dach/zlecenia/wolne";
    says(&got, "Прохання поблизу: Ремонт велосипедів", &["Radom", page]);
    hides(&got, &["Ala", "601", "Polna", "hamuje", "PW-"]);
    assert_eq!(sink.got().len(), 1, "nobody far away is asked");
}

#[tokio::test(flavor = "multi_thread")]
async fn complaints_candidates_calls_and_messages_reach_who_answers() {
    let (town, sink) = town().await;
    town.anna_reads().await;
    let ala = town.browser();
    let number = town.request(&ala, "reported-done").await;
    town.mails_go().await;
    ala.send("/moja-prosba/cos-nie-tak", &[("opis", "Hamulec znów nie działa")]).await.is(200);
    town.mails_go().await;
    let anna = "anna@drugibieg.example";
    let got = sink.last_to(anna);
    says(&got, &format!("Prośba {number}: coś jest nie tak"), &["Odpowiedz do dnia: wtorek 8 grudnia"]);
    hides(&got, &["Hamulec"]);
    let shown = ala.open("/moja-prosba").await;
    ala.press(&shown, "/moja-prosba/zadzwoncie", &[]).await.is(200);
    town.mails_go().await;
    let about = [
        ("sprawa", "order"),
        ("numer", number.as_str()),
        ("imie", "Zofia"),
        ("telefon", "600 100 200"),
        ("tresc", "Kiedy ktoś przyjdzie?"),
    ];
    town.browser().send("/kontakt", &about).await.is(200);
    town.mails_go().await;
    let subjects: Vec<String> = sink.to(anna).iter().map(|got| got.header("Subject").unwrap()).collect();
    assert!(subjects.contains(&"Ktoś prosi o telefon".to_owned()), "{subjects:?}");
    says(&sink.last_to(anna), "Nowa wiadomość", &["http://localhost:8080/panel/drugi-bieg/wiadomosci"]);
    hides(&sink.last_to(anna), &["Zofia", "Kiedy ktoś", "600"]);

    let lost = town.browser();
    lost.send("/moja-prosba/oddzwoncie", &[("imie", "Jan"), ("telefon", "602 111 222")]).await.is(200);
    let technical =
        [("sprawa", "technical"), ("imie", "Jan"), ("telefon", "602111222"), ("tresc", "Nie działa")];
    town.browser().send("/kontakt", &technical).await.is(200);
    town.mails_go().await;
    let operator = sink.to("kontakt@pomoc.example");
    assert_eq!(operator.len(), 2);
    assert!(operator.iter().any(|got| got.text().contains("/operator/kolejka")));
    assert!(operator.iter().any(|got| got.text().contains("/operator/wiadomosci")));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_is_asked_about_and_expires_by_itself() {
    let (town, sink) = town().await;
    town.bicycle_offer(1).await;
    town.anna_reads().await;
    town.run(sql("update offers set valid_until = '2026-12-01'"), vec![]).await;
    town.days_pass(1).await;
    let anna = "anna@drugibieg.example";
    let said =
        ["Naprawimy Twój rower", "wtorek 1 grudnia", "http://localhost:8080/panel/drugi-bieg/oferty/17"];
    says(&sink.last_to(anna), "Czy oferta jest nadal aktualna?", &said);
    town.days_pass(6).await;
    assert_eq!(sink.to(anna).len(), 1, "asked once, and still shown on its last day");
    town.days_pass(1).await;
    says(&sink.last_to(anna), "Skończyła się ważność oferty", &["Naprawimy Twój rower"]);
    assert_eq!(town.history("offer", "rower").await, ["offer-questioned", "offer-expired"]);
    town.days_pass(2).await;
    assert_eq!(sink.to(anna).len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_wants_to_join_is_announced() {
    let (town, sink) = town().await;
    town.anna_reads().await;
    town.placed().await;
    let oksana = town.browser();
    let check = answered(&oksana).await;
    oksana.press(&check, "/dolacz/sprawdz", &[("organizacja", "drugi-bieg")]).await.is(200);
    town.mails_go().await;
    let got = sink.last_to("anna@drugibieg.example");
    says(&got, "Ktoś chce dołączyć", &["Zadzwoń do dnia: czwartek 26 listopada", "/panel/drugi-bieg/osoby/"]);
    hides(&got, &["Oksana", "+380", "67 123"]);
    assert_eq!(sink.got().len(), 1);
}
