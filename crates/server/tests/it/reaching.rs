//! Stories of neighbours who open their request, prove their address, and want to be called.

use crate::asking::five_answers;
use crate::town::Town;
use pomoc::kit::db::sql;
use pomoc::orders::confirm_contact;

/// J2: number and phone open the case for half an hour; everything wrong reads the same.
#[tokio::test(flavor = "multi_thread")]
async fn number_and_phone_open_a_request() {
    let town = Town::new().await;
    let ala = town.browser();
    let number = town.request(&ala, "submitted").await;
    let phone = town.browser();
    let other = pomoc_number(&number);
    for (given, contact) in [(number.as_str(), "602000000"), (other.as_str(), "601234567")] {
        let wrong = phone.send("/moja-prosba", &[("numer", given), ("kontakt", contact)]).await;
        wrong.is(422).says("Nie mamy prośby z tym numerem i kontaktem").hides("Rower");
    }
    phone
        .send("/moja-prosba", &[("numer", "PW-1234-5679"), ("kontakt", "601234567")])
        .await
        .is(422)
        .says("pomyłka");
    phone
        .send("/moja-prosba", &[("numer", ""), ("kontakt", "")])
        .await
        .is(422)
        .says("Wpisz numer prośby")
        .says("Wpisz telefon");
    phone.send("/moja-prosba", &[("numer", &number), ("kontakt", "x@")]).await.is(422).says("adres e-mail");
    let spoken = number.replace("PW-", "").replace('-', " ");
    let shown = phone.send("/moja-prosba", &[("numer", &spoken), ("kontakt", "+48 601-234-567")]).await;
    shown
        .is(200)
        .says(&number)
        .says("Organizacja odpowie do dnia: czwartek 26 listopada")
        .says("Rower nie hamuje.");
    shown.says("Wysłano prośbę przez stronę").hides("Zmieniono");
    town.hours_pass(1);
    phone.open("/moja-prosba").await.says("Wpisz numer prośby oraz telefon");
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_are_not_guessed() {
    let town = Town::new().await;
    let ala = town.browser();
    let number = town.request(&ala, "submitted").await;
    let stranger = town.browser();
    for n in 0..10 {
        let phone = format!("6020000{n:02}");
        stranger.send("/moja-prosba", &[("numer", &number), ("kontakt", &phone)]).await.is(422);
    }
    let right = stranger.send("/moja-prosba", &[("numer", &number), ("kontakt", "601234567")]).await;
    right.is(429).says("Za dużo prób");
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_wants_to_be_called() {
    let town = Town::new().await;
    let ala = town.browser();
    town.request(&ala, "terms-proposed").await;
    let shown = ala.open("/moja-prosba").await;
    ala.press(&shown, "/moja-prosba/zadzwoncie", &[]).await.says("Organizacja wie, że czekasz na telefon");
    let lost = town.browser();
    lost.send("/moja-prosba/oddzwoncie", &[("imie", "Jan"), ("telefon", "1")])
        .await
        .is(422)
        .says("numer telefonu");
    let asked = lost.send("/moja-prosba/oddzwoncie", &[("imie", "Jan"), ("telefon", "602 111 222")]).await;
    asked.is(200).says("Zadzwonimy do Ciebie");
    let rows =
        town.rows(sql("select organisation_id, phone from call_requests order by made_at, id"), vec![]).await;
    assert_eq!(rows[0].get::<Option<String>>("organisation_id").unwrap().as_deref(), Some("drugi-bieg"));
    assert_eq!(rows[1].get::<Option<String>>("organisation_id").unwrap(), None);
    assert_eq!(rows[1].get::<String>("phone").unwrap(), "+48602111222");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_is_proved_by_the_mail_that_came() {
    let town = Town::new().await;
    let ala = town.browser();
    five_answers(&ala, "601234567").await;
    let both = [("imie", "Ala"), ("kontakt", "email"), ("email", "Ala@Poczta.example")];
    let check = ala.send("/prosba/kontakt", &both).await;
    let sent = ala.press(&check, "/prosba/sprawdz", &[]).await;
    sent.says("Wysłaliśmy wiadomość na A…@poczta.example");
    let number = sent.number();
    let link = confirm_contact::address(&town.app.settings, "", &number, "Ala@poczta.example");
    let path = link.strip_prefix("http://localhost:8080").unwrap();
    let mail = town.browser();
    let page = mail.open(path).await;
    page.is(200).says("Potwierdź, że to Twój adres");
    mail.press(&page, path, &[]).await.is(200).says("Adres jest potwierdzony");
    let history = town.history("order", &town.order_of(&number).await).await;
    assert_eq!(history.last().map(String::as_str), Some("contact-confirmed"));
    mail.open(&path[..path.len() - 1]).await.is(404);
    ala.open("/moja-prosba").await.says("Potwierdzono kontakt");
    // Number and e-mail open the case too, in any case of letters.
    let by_mail = town.browser();
    by_mail
        .send("/moja-prosba", &[("numer", &number), ("kontakt", "ala@POCZTA.example")])
        .await
        .says(&number);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_shut_on_a_shared_computer() {
    let town = Town::new().await;
    let ala = town.browser();
    town.request(&ala, "submitted").await;
    let shown = ala.open("/moja-prosba").await;
    ala.press(&shown, "/moja-prosba/zamknij", &[])
        .await
        .says("Prośba jest zamknięta w tej przeglądarce")
        .hides("Rower");
    ala.open("/moja-prosba").await.hides("Rower");
    ala.press(&shown, "/moja-prosba/zadzwoncie", &[]).await.is(200).hides("Rower");
}

/// J2 in the other languages: open, propose another time, call off.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_followed_in_english_and_in_ukrainian() {
    let town = Town::new().await;
    let ala = town.browser();
    for (prefix, waits, countered, cancelled) in [
        (
            "/en",
            "It is your turn. Answer the proposal by",
            "will answer your proposal",
            "The request is cancelled",
        ),
        (
            "/uk",
            "Тепер Ваша черга. Відповідайте на пропозицію",
            "відповість на Вашу пропозицію",
            "Прохання скасоване",
        ),
    ] {
        let number = town.request(&ala, "terms-proposed").await;
        let reader = town.browser().reading(prefix);
        let opened = reader.send("/moja-prosba", &[("numer", &number), ("kontakt", "601234567")]).await;
        opened.is(200).says(waits).says(&number);
        let friday = [("dzien", "2026-11-27"), ("godzina", "15:30")];
        reader.send("/moja-prosba/inny-termin", &friday).await.is(200).says(countered);
        reader.send("/moja-prosba/odwolaj", &[("powod", "illness")]).await.is(200).says(cancelled);
    }
}

/// Another number with a right check digit.
fn pomoc_number(number: &str) -> String {
    (0..)
        .map(|seed| polish_ids::CaseNumber::from_seed(seed, false).to_string())
        .find(|n| n != number)
        .unwrap()
}
