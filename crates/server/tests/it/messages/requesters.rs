//! To whoever asks for help.

use super::{NUMBER, ZOFIA, hides, order, says, takes_on, town, visit};
use crate::asking::five_answers;
use pomoc::kit::db::{params, sql};
use pomoc::schedule;

#[tokio::test(flavor = "multi_thread")]
async fn each_step_goes_to_a_confirmed_address_in_the_language_of_its_reader() {
    let (town, sink) = town().await;
    town.participant("marek", None).await;
    town.zofia_reads("uk", true).await;
    let anna = town.anna_reads().await;
    let sheet = anna.open(&order("")).await;
    anna.press(&sheet, &order("/odczytane"), &[]).await.is(200);
    town.mails_go().await;
    let got = sink.last_to(ZOFIA);
    let page = format!("http://localhost:8080/uk/moja-prosba?numer={NUMBER}");
    let said = ["Ваше прохання має drugi-bieg", "Організація шукає того, хто допоможе", page.as_str()];
    says(&got, "Прохання PW-0000-5724: організація його прочитала", &said);
    assert_eq!(got.header("Content-Language").unwrap(), "uk");
    hides(&got, &["Polna", "+48221234501", "Zofia"]);

    anna.send(&order("/pytanie"), &[("pytanie", "Яке колесо?")]).await.is(200);
    town.mails_go().await;
    says(
        &sink.last_to(ZOFIA),
        "Прохання PW-0000-5724: маємо запитання",
        &["Яке колесо?", "Тепер Ваша черга"],
    );

    town.run(sql("update orders set status = 'acknowledged', language = 'pl'"), vec![]).await;
    takes_on(&anna).await;
    town.mails_go().await;
    let got = sink.last_to(ZOFIA);
    let said =
        ["czwartek 26 listopada, 10:00", "Marek", "Hasło przy drzwiach", "/moja-prosba?numer=PW-0000-5724"];
    says(&got, "Prośba PW-0000-5724: wizyta jest umówiona", &said);
    hides(&got, &["Wrona", "Polna", "+48221234502"]);
    assert_eq!(sink.to(ZOFIA).len(), 3, "acceptance, agreement and visit are one mail");
    assert!(!town.waits().await.iter().any(|message| message.starts_with("order")), "nothing is said twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_followed_to_its_end_by_mail() {
    let (town, sink) = town().await;
    town.participant("marek", None).await;
    town.zofia_reads("pl", true).await;
    let anna = town.anna_reads().await;
    takes_on(&anna).await;
    let page = format!("/panel/drugi-bieg/wizyty/{}", visit(&town).await);
    let moved = [("dzien", "2026-11-26"), ("godzina", "11"), ("minuty", "60"), ("uzgodnione", "yes")];
    anna.send(&format!("{page}/przelozenie"), &moved).await.is(200);
    town.mails_go().await;
    says(
        &sink.last_to(ZOFIA),
        "Prośba PW-0000-5724: wizyta ma nowy termin",
        &["czwartek 26 listopada, 11:00"],
    );
    town.hours_pass(51);
    let anna = town.anna_reads().await;
    anna.send(&format!("{page}/wykonane"), &[("minuty", "50"), ("podpisane", "yes")]).await.is(200);
    town.mails_go().await;
    let done = sink.last_to(ZOFIA);
    says(
        &done,
        "Prośba PW-0000-5724: czy wszystko jest zrobione?",
        &["Potwierdź to albo napisz, co jest nie tak", "uznamy pracę za dobrą po dniu: czwartek 10 grudnia"],
    );
    let count = sink.to(ZOFIA).len();
    town.days_pass(12).await;
    says(&sink.last_to(ZOFIA), "Prośba PW-0000-5724: czekamy na Twoje słowo", &["czwartek 10 grudnia"]);
    assert_eq!(sink.to(ZOFIA).len(), count + 1, "once is enough");
    town.days_pass(2).await;
    says(&sink.last_to(ZOFIA), "Prośba PW-0000-5724: praca jest potwierdzona", &["Nie było żadnych uwag"]);
    town.days_pass(7).await;
    says(&sink.last_to(ZOFIA), "Prośba PW-0000-5724: sprawa jest zamknięta", &["możemy sobie pomagać"]);
    assert_eq!(sink.to(ZOFIA).len(), count + 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_says_why_and_the_way_onward_in_the_mail_and_on_the_page() {
    let (town, sink) = town().await;
    town.zofia_reads("pl", true).await;
    let anna = town.anna_reads().await;
    anna.send(&order("/odmowa"), &[("powod", "full"), ("uwaga", "Zadzwoń w maju.")]).await.is(200);
    town.mails_go().await;
    let said = ["brak wolnych osób w tym czasie", "Zadzwoń w maju.", "Poszukaj oferty w okolicy"];
    says(&sink.last_to(ZOFIA), "Prośba PW-0000-5724: ta organizacja nie pomoże", &said);
    let link = town.browser();
    let shown = link.open(&format!("/moja-prosba?numer={NUMBER}")).await;
    assert!(shown.body.contains("value=\"PW-0000-5724\""), "the number is filled in");
    let case = link.press(&shown, "/moja-prosba", &[("numer", NUMBER), ("kontakt", ZOFIA)]).await;
    case.is(200).says("Od organizacji: Zadzwoń w maju.").says("Zobacz inne oferty");
}

#[tokio::test(flavor = "multi_thread")]
async fn either_side_calls_off_and_the_other_is_told() {
    let (town, sink) = town().await;
    town.participant("marek", None).await;
    town.zofia_reads("pl", true).await;
    let anna = town.anna_reads().await;
    takes_on(&anna).await;
    let fields = [("powod", "nobody-available"), ("uwaga", "Marek ma grypę")];
    anna.send(&order("/odwolanie"), &fields).await.is(200);
    town.mails_go().await;
    let said = ["nikt nie może przyjść", "Marek ma grypę", "Poszukaj oferty"];
    says(&sink.last_to(ZOFIA), "Prośba PW-0000-5724: organizacja ją odwołała", &said);
    assert!(sink.to("anna@drugibieg.example").is_empty(), "she did it herself");

    let (town, sink) = super::town().await;
    town.participant("marek", None).await;
    town.zofia_reads("pl", true).await;
    takes_on(&town.anna_reads().await).await;
    town.mails_go().await;
    let before = sink.to(ZOFIA).len();
    let zofia = town.browser();
    zofia.send("/moja-prosba", &[("numer", NUMBER), ("kontakt", ZOFIA)]).await.is(200);
    zofia.send("/moja-prosba/odwolaj", &[("powod", "not-needed")]).await.is(200);
    town.mails_go().await;
    assert_eq!(sink.to(ZOFIA).len(), before, "she did it herself");
    let said = ["pomoc nie jest już potrzebna", "/panel/drugi-bieg/zlecenia/PW-0000-5724"];
    says(&sink.last_to("anna@drugibieg.example"), "Prośba PW-0000-5724: odwołana", &said);
}

/// Point 9: an unconfirmed address gets one mail, the confirmation, and until then steps go to the queue.
#[tokio::test(flavor = "multi_thread")]
async fn an_unproven_address_gets_one_mail_and_the_steps_wait_in_the_queue() {
    let (town, sink) = town().await;
    let anna = town.anna_reads().await;
    let ala = town.browser();
    five_answers(&ala, "601234567").await;
    let contact =
        [("imie", "Ala"), ("kontakt", "email"), ("telefon", "601234567"), ("email", "ala@poczta.example")];
    let check = ala.send("/prosba/kontakt", &contact).await;
    town.mails_go().await;
    assert!(sink.got().is_empty(), "nothing was sent yet, so nobody is written to");
    let number = ala.press(&check, "/prosba/sprawdz", &[]).await.number();
    town.run(sql("update orders set organisation_id = 'drugi-bieg'"), vec![]).await;
    town.mails_go().await;
    let got = sink.last_to("ala@poczta.example");
    let link = format!("http://localhost:8080/prosba/{number}/adres/");
    says(&got, "Potwierdź swój adres e-mail", &[&link, "To nie Ty? Nic nie rób."]);
    hides(&got, &["601", "Polna", "Ala", "rower"]);

    let panel = format!("/panel/drugi-bieg/zlecenia/{number}");
    let sheet = anna.open(&panel).await;
    anna.press(&sheet, &format!("{panel}/odczytane"), &[]).await.is(200);
    anna.send(&format!("{panel}/pytanie"), &[("pytanie", "Które koło?")]).await.is(200);
    town.mails_go().await;
    assert_eq!(sink.to("ala@poczta.example").len(), 1);
    assert_eq!(town.waits().await, ["info-asked"], "the newest step says it all");

    let link = got.text().lines().find(|line| line.contains("/adres/")).unwrap().trim().to_owned();
    let path = link.trim_start_matches("http://localhost:8080").to_owned();
    let reader = town.browser();
    reader.send(&path, &[]).await.is(200).says("Od teraz piszemy do Ciebie e-mailem");
    anna.send(&format!("{panel}/odmowa"), &[("powod", "full")]).await.is(200);
    town.mails_go().await;
    let subject = format!("Prośba {number}: ta organizacja nie pomoże");
    says(&sink.last_to("ala@poczta.example"), &subject, &["brak wolnych osób"]);
    assert_eq!(sink.to("ala@poczta.example").len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_takes_the_address_back_is_called_again() {
    let (town, sink) = town().await;
    town.zofia_reads("pl", true).await;
    let zofia = town.browser();
    zofia.send("/moja-prosba", &[("numer", NUMBER), ("kontakt", ZOFIA)]).await.is(200);
    let said = [("opis", "Rower"), ("imie", "Zofia"), ("telefon", "22 123 45 01"), ("email", "")];
    zofia.send("/moja-prosba/zmien", &said).await.is(200).says("22 123 45 01");
    let anna = town.anna_reads().await;
    let sheet = anna.open(&order("")).await;
    anna.press(&sheet, &order("/odczytane"), &[]).await.is(200);
    town.mails_go().await;
    assert!(sink.to(ZOFIA).is_empty());
    assert_eq!(town.waits().await, ["order-acknowledged"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_address_is_asked_about_once() {
    let (town, sink) = town().await;
    let ala = town.browser();
    let number = town.request(&ala, "acknowledged").await;
    town.mails_go().await;
    for (email, mails) in
        [("ala@poczta.example", 1), ("nowa@poczta.example", 2), ("ala@poczta.example", 2), ("", 2)]
    {
        let said = [("opis", "Rower"), ("imie", "Ala"), ("telefon", "601234567"), ("email", email)];
        ala.send("/moja-prosba/zmien", &said).await.is(200);
        town.mails_go().await;
        assert_eq!(sink.got().len(), mails, "{email}");
    }
    let got = sink.last_to("nowa@poczta.example");
    assert!(got.text().contains(&format!("/prosba/{number}/adres/")), "{}", got.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_is_called_to_mind_the_day_before_and_once() {
    let (town, sink) = town().await;
    town.participant("marek", Some("marek")).await;
    town.reads("marek", "marek@poczta.example", "pl").await;
    town.run(sql("update people set contact_way = 'email'"), vec![]).await;
    town.zofia_reads("pl", true).await;
    takes_on(&town.anna_reads().await).await;
    schedule::run_all(&town.app).await.unwrap();
    town.mails_go().await;
    let before = sink.to(ZOFIA).len();
    town.hours_pass(24);
    for _ in 0..2 {
        schedule::run_all(&town.app).await.unwrap();
        town.mails_go().await;
        town.hours_pass(1);
    }
    assert_eq!(sink.to(ZOFIA).len(), before + 1);
    says(&sink.last_to(ZOFIA), "Prośba PW-0000-5724: wizyta już niedługo", &["czwartek 26 listopada, 10:00"]);
    let told = sink.last_to("marek@poczta.example");
    says(&told, "Przypomnienie o wizycie: czwartek 26 listopada, 10:00", &["/moje/dzien"]);
    hides(&told, &["Polna", "+48221234501", "Zofia"]);
    // A visit that fell through meanwhile is not called to mind.
    town.run(
        sql("update visits set status = 'aborted', starts_at = $1"),
        params!["2026-11-26T12:00:00Z"].to_vec(),
    )
    .await;
    schedule::run_all(&town.app).await.unwrap();
    town.mails_go().await;
    assert_eq!(sink.to(ZOFIA).len(), before + 1);
}
