//! Codes that are mailed, and those printed on cards.

use super::another;
use crate::sink::Sink;
use crate::town::Town;
use pomoc::accounts::{self, cards, codes, links};
use pomoc::app::By;
use pomoc::jobs;
use pomoc::kit::db::sql;
use pomoc::settings::{Secret, Settings};

#[tokio::test(flavor = "multi_thread")]
async fn the_code_comes_by_a_real_mail_and_stands_nowhere_else() {
    let sink = Sink::open().await;
    let mut settings = Settings::for_tests();
    settings.smtp = Some(Secret(sink.url()));
    let town = Town::with(settings).await;
    town.account("ala", Some("ala@example.org")).await;
    let browser = town.browser();
    let page = browser.send("/logowanie/kod", &[("email", "ala@example.org")]).await;
    page.says("Jeśli ten adres ma u nas konto");
    jobs::do_all(&town.app).await.unwrap();
    let code = town.code_for("ala@example.org").await;
    let mail = sink.got().pop().unwrap();
    assert_eq!(mail.to, "ala@example.org");
    assert!(mail.text().contains(&code), "{}", mail.text());
    for (table, text) in [
        ("outbox", sql("select payload as held from outbox")),
        ("codes", sql("select id as held from account_codes")),
        ("mails", sql("select body_text as held from mails")),
        ("subjects", sql("select subject as held from mails")),
    ] {
        for row in town.rows(text, vec![]).await {
            assert!(!row.get::<String>("held").unwrap().contains(&code), "{table} keeps the code");
        }
    }
    browser.press(&page, "/logowanie/kod/wpisz", &[("kod", &code)]).await.is(200).says("Dzień dobry, ala!");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_tried_a_few_times_and_for_a_quarter_of_an_hour() {
    let town = Town::new().await;
    town.account("ala", Some("ala@example.org")).await;
    let browser = town.browser();
    let page = browser.send("/logowanie/kod", &[("email", "ala@example.org")]).await;
    let code = town.code_for("ala@example.org").await;
    for left in ["4 razy", "3 razy", "2 razy", "1 raz"] {
        let wrong = browser.press(&page, "/logowanie/kod/wpisz", &[("kod", &another(&code))]).await;
        wrong.is(422).says(left);
    }
    browser.press(&page, "/logowanie/kod/wpisz", &[("kod", "żółw")]).await.is(422).says("już nie działa");
    browser.press(&page, "/logowanie/kod/wpisz", &[("kod", &code)]).await.is(422).says("już nie działa");

    let page = browser.send("/logowanie/kod", &[("email", "ala@example.org")]).await;
    let code = town.code_for("ala@example.org").await;
    let thief = town.browser();
    let foreign = thief.open("/logowanie/kod").await;
    assert!(foreign.status == 200);
    let stolen = thief.post("/logowanie/kod/wpisz", &[("kod".into(), code.clone())]).await;
    stolen.is(422).says("już nie działa");
    town.seconds_pass(15 * 60);
    browser.press(&page, "/logowanie/kod/wpisz", &[("kod", &code)]).await.is(422).says("już nie działa");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_click_on_a_code_is_answered_like_the_first() {
    let town = Town::new().await;
    let browser = town.browser();
    let page = browser.send("/rejestracja", &[("email", "ala@example.org")]).await;
    let code = town.code_for("ala@example.org").await;
    for _ in 0..2 {
        browser.press(&page, "/rejestracja/kod", &[("kod", &code)]).await.is(200).says("Dzień dobry");
        browser.forgets("pomoc");
    }
    town.seconds_pass(61);
    browser.press(&page, "/rejestracja/kod", &[("kod", &code)]).await.is(422);
    assert_eq!(town.home.count(sql("select cast(count(*) as bigint) as n from accounts")).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_so_many_codes_go_to_one_mailbox() {
    let town = Town::new().await;
    for _ in 0..5 {
        town.browser().send("/logowanie/kod", &[("email", "ala@example.org")]).await.is(200);
    }
    town.browser().send("/logowanie/kod", &[("email", "Ala@example.org")]).await.is(429);
    town.browser().send("/logowanie/kod", &[("email", "ola@example.org")]).await.is(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_over_is_forgotten() {
    let town = Town::new().await;
    let id = town.account("ala", Some("ala@example.org")).await;
    town.browser().send("/logowanie/kod", &[("email", "ala@example.org")]).await;
    town.app
        .change(By::console(), move |change| accounts::make_link(change, &id, links::Purpose::NewPassword))
        .await
        .unwrap();
    town.hours_pass(25);
    let forget = |keep: &mut pomoc::app::Keep<'_>| {
        Ok((codes::store::forget(keep.tx, keep.now)?, links::store::forget(keep.tx, keep.now)?))
    };
    assert_eq!(town.app.keep(forget).await.unwrap(), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_printed_card_opens_the_door_once_for_each_code() {
    let town = Town::new().await;
    town.account("zofia-1234", None).await;
    let browser = town.browser();
    browser.signs_in("zofia-1234").await;
    let sheet = browser.send("/moje/bezpieczenstwo/karta", &[]).await;
    sheet.is(200).says("Karta z kodami").says("zofia-1234");
    let code = sheet.body.split("<li><strong>").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert_eq!(code.len(), 12);
    town.seconds_pass(16 * 60);
    browser.open("/moje/bezpieczenstwo/karta").await.hides(&code).says("Zostało 8 kodów.");
    let stranger = town.browser();
    let page = stranger.open("/logowanie/kod").await;
    let fields = [("nazwa", "zofia-1234"), ("karta", code.as_str())];
    stranger.press(&page, "/logowanie/karta", &fields).await.is(200).says("Dzień dobry");
    let again = town.browser();
    let page = again.open("/logowanie/kod").await;
    again.press(&page, "/logowanie/karta", &fields).await.is(422).says("już użyty");
    let fields = [("nazwa", "nikt-1234"), ("karta", code.as_str())];
    again.press(&page, "/logowanie/karta", &fields).await.is(422).says("już użyty");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_card_ends_the_one_before() {
    let town = Town::new().await;
    let id = town.account("ala", None).await;
    let print = || {
        let id = id.clone();
        town.app.change(By::console(), move |change| {
            cards::renew_own(change, &id, cards::Kind::SignIn)?;
            let now = change.now().0;
            let card = cards::store::find(change.tx, &id, cards::Kind::SignIn, now)?.unwrap();
            Ok(cards::codes(&[7; 32], &card, now))
        })
    };
    let (old, new) = (print().await.unwrap(), print().await.unwrap());
    assert!(old.len() == 8 && old.iter().all(|code| !new.contains(code)));
    let browser = town.browser();
    let page = browser.open("/logowanie/kod").await;
    let with = |code: &'static str| [("nazwa", "ala"), ("karta", code)];
    let (old, new): (&'static str, &'static str) = (old[0].clone().leak(), new[7].clone().leak());
    browser.press(&page, "/logowanie/karta", &with(old)).await.is(422);
    browser.press(&page, "/logowanie/karta", &with(new)).await.is(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_for_a_code_in_a_world_that_sends_no_mail() {
    let told = "nie wysyła poczty";
    let fields = [("imie", "Ala"), ("email", "ala@example.org"), ("haslo", "zielony rower pod oknem")];
    let town = Town::new().await;
    town.browser().send("/rejestracja", &fields).await.is(200).hides(told);
    let mut settings = Settings::for_tests();
    settings.demo = true;
    let town = Town::with(settings).await;
    let browser = town.browser();
    let page = browser.send("/rejestracja", &fields).await;
    page.is(200).says(told);
    assert!(page.body.contains("href=\"/rejestracja\""), "there is a way without mail");
}
