//! Registering and signing in, and what strangers learn by it: nothing.

use super::{PASSWORD, another};
use crate::town::Town;
use pomoc::accounts::store;
use pomoc::kit::db::{Broken, Tx, sql};

#[tokio::test(flavor = "multi_thread")]
async fn somebody_without_mail_gets_a_name_and_comes_back_with_it() {
    let town = Town::new().await;
    let browser = town.browser();
    let done = browser.send("/rejestracja", &[("imie", "Żaneta"), ("haslo", PASSWORD)]).await;
    done.is(200).says("Masz konto").says("zaneta-");
    let text = done.text();
    let login = text.split_whitespace().find(|word| word.starts_with("zaneta-")).unwrap().to_owned();
    browser.open("/moje").await.says("Dzień dobry, Żaneta!");
    browser.send("/wyloguj", &[]).await.says("Wylogowano");
    assert_eq!(browser.open("/moje").await.path, "/logowanie?dalej=%2Fmoje");
    browser.signs_in(&login.to_uppercase()).await.is(200).says("Dzień dobry, Żaneta!");
    assert_eq!(town.mails().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_is_confirmed_before_there_is_an_account() {
    let town = Town::new().await;
    let browser = town.browser().reading("/uk");
    let page = browser.send("/rejestracja", &[("imie", "Оксана"), ("email", "Oksana@Example.org")]).await;
    page.is(200).says("Підтвердьте адресу e-mail").says("Oksana@example.org");
    assert_eq!(town.mails().await, ["O…@example.org"]);
    let accounts = sql("select cast(count(*) as bigint) as n from accounts");
    assert_eq!(town.home.count(accounts).await, 0);
    let code = town.code_for("Oksana@example.org").await;
    let wrong = browser.press(&page, "/rejestracja/kod", &[("kod", &another(&code))]).await;
    wrong.is(422).says("ще 4 рази");
    let spaced = format!(" {} {} ", &code[..3], &code[3..]);
    browser.press(&wrong, "/rejestracja/kod", &[("kod", &spaced)]).await.is(200).says("Добрий день, Оксана!");
    assert_eq!(town.home.count(accounts).await, 1);
    town.mails().await;
    assert_eq!(town.mails().await.len(), 1, "an unconfirmed address gets one mail");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_learns_who_has_an_account() {
    let town = Town::new().await;
    town.account("ala", Some("ala@example.org")).await;
    let wrong = [("haslo", "inne hasło niż to")];
    let known = town.browser().send("/logowanie", &[("nazwa", "ala"), wrong[0]]).await;
    let unknown = town.browser().send("/logowanie", &[("nazwa", "ola"), wrong[0]]).await;
    assert_eq!(known.is(422).text(), unknown.is(422).text());
    for path in ["/logowanie/kod", "/logowanie/reset", "/rejestracja"] {
        let known = town.browser().send(path, &[("email", "ala@example.org")]).await;
        let unknown = town.browser().send(path, &[("email", "ola@example.org")]).await;
        let text = unknown.text().replace("ola@", "ala@");
        assert_eq!(known.is(200).text(), text, "{path}");
    }
    // Two for the one who has an account, and for both the one that begins an account.
    assert_eq!(town.mails().await.iter().filter(|to| *to == "a…@example.org").count(), 3);
    assert_eq!(town.mails().await.len(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn registering_again_signs_in_to_the_account_there_is() {
    let town = Town::new().await;
    town.account("ala", Some("ala@example.org")).await;
    let browser = town.browser();
    let fields = [("email", "ALA@example.org"), ("haslo", "całkiem inne hasło")];
    let page = browser.send("/rejestracja", &fields).await;
    let code = town.code_for("ALA@example.org").await;
    browser.press(&page, "/rejestracja/kod", &[("kod", &code)]).await.says("Dzień dobry, ala!");
    let elsewhere = town.browser();
    elsewhere.send("/logowanie", &[("nazwa", "ala"), fields[1]]).await.is(422);
    elsewhere.signs_in("ala@example.org").await.is(200).says("Dzień dobry, ala!");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_clicks_on_registering_make_one_account() {
    let town = Town::new().await;
    let browser = town.browser();
    let page = browser.open("/rejestracja").await;
    for _ in 0..2 {
        let fields = [("imie", "Jan"), ("haslo", PASSWORD)];
        browser.press(&page, "/rejestracja", &fields).await.is(200).says("Masz konto");
        browser.forgets("pomoc");
    }
    assert_eq!(town.home.count(sql("select cast(count(*) as bigint) as n from accounts")).await, 1);
    let fields = [("imie", "Jan"), ("haslo", "zupełnie inne słowa")];
    browser.press(&page, "/rejestracja", &fields).await.is(422);
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_a_password_ends_soon_for_everybody() {
    let town = Town::new().await;
    town.account("ala", None).await;
    for name in ["ala", "nobody"] {
        let browser = town.browser();
        for _ in 0..10 {
            browser.send("/logowanie", &[("nazwa", name), ("haslo", "zgaduję hasło")]).await.is(422);
        }
        browser.signs_in(name).await.is(429).says("Za dużo prób");
    }
    town.seconds_pass(15 * 60);
    town.browser().signs_in("ala").await.is(200).says("Dzień dobry, ala!");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_signing_in_nobody_is_led_astray() {
    let town = Town::new().await;
    town.account("ala", None).await;
    for (wanted, to) in
        [("%2F%2Fevil", "/moje"), ("https:%2F%2Fevil", "/moje"), ("%2Fulatwienia", "/ulatwienia")]
    {
        let browser = town.browser();
        let page = browser.open(&format!("/logowanie?dalej={wanted}")).await;
        let shown = browser.press(&page, "/logowanie", &[("nazwa", "ala"), ("haslo", PASSWORD)]).await;
        assert_eq!(shown.is(200).path, to);
        let signed_in = browser.open(&format!("/logowanie?dalej={wanted}")).await;
        assert_eq!(signed_in.path, to, "whoever is signed in goes on");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_typed_is_answered_with_a_sentence() {
    let town = Town::new().await;
    let browser = town.browser();
    let long = "ż".repeat(3000);
    for text in ["\u{0}", "👍👍👍👍👍", "\u{202e}ala", "<script>", "a@b", " ", &long, "' or 1=1 --"]
    {
        browser.send("/logowanie", &[("nazwa", text), ("haslo", text)]).await.is(422);
        let page = browser.open("/logowanie/kod").await;
        let fields = [("nazwa", text), ("karta", text)];
        browser.press(&page, "/logowanie/karta", &fields).await.is(422);
        let page = browser.open("/rejestracja").await;
        let fields = [("imie", text), ("email", text), ("haslo", "")];
        let shown = browser.press(&page, "/rejestracja", &fields).await;
        shown.is(422);
        assert!(!shown.body.contains("<script>ala") && shown.body.contains("error-summary"), "{text}");
    }
    let long_form = [("imie".into(), "x".into()), ("haslo".into(), "a".repeat(70_000))];
    browser
        .post("/rejestracja", &long_form)
        .await
        .is(422)
        .says("Hasło jest za długie. Może mieć 200 znaków.");
    let fields = [("imie".into(), "Jan".into()), ("haslo".into(), PASSWORD.into())];
    browser.post("/rejestracja", &fields).await.is(422).says("Wyślij formularz jeszcze raz");
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_finds_the_account_by_name_and_by_address() {
    let town = Town::new().await;
    let id = town.account("ala", Some("Ala.Kot@example.org")).await;
    let found = town.home.db.look::<_, Broken, _>(|tx: &mut Tx| {
        Ok([
            store::find_sign_in(tx, " ALA ")?,
            store::find_sign_in(tx, "ala.kot@EXAMPLE.org")?,
            store::find_sign_in(tx, "kot")?,
        ])
    });
    let found: Vec<_> = found.await.unwrap().into_iter().map(|found| found.map(|(id, _)| id)).collect();
    assert_eq!(found, [Some(id.clone()), Some(id), None]);
}

#[test]
fn what_people_read_when_they_sign_in_is_plain() {
    let texts = include_str!("../../../locales/pl/accounts.ftl");
    let told = texts.lines().filter_map(|line| line.split_once(" = ").map(|(_, text)| text));
    let whole = told.filter(|text| text.ends_with(['.', '?', '!']) && !text.contains('{'));
    let read = polish_text::reading_level(&whole.collect::<Vec<_>>().join("\n"));
    assert!(read.fog() <= 9.0, "{} {read:?}", read.fog());
}
