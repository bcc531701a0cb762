//! What guards an account: sessions, passwords, links.

use super::PASSWORD;
use crate::town::Town;
use pomoc::accounts::{self, links};
use pomoc::app::By;
use pomoc::kit::db::sql;

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ended_elsewhere_is_out_at_once() {
    let town = Town::new().await;
    town.account("ala", None).await;
    let (home, library) = (town.browser(), town.browser());
    home.signs_in("ala").await;
    library.signs_in("ala").await;
    let page = home.open("/moje/bezpieczenstwo").await;
    page.says("to urządzenie").says("ostatnio:");
    home.press(&page, "/moje/bezpieczenstwo", &[]).await.says("Urządzenie wylogowane.");
    assert!(library.open("/moje").await.path.starts_with("/logowanie"));
    home.open("/moje").await.is(200).says("Dzień dobry, ala!");
    library.signs_in("ala").await;
    home.send("/moje/bezpieczenstwo", &[("urzadzenie", "inne")]).await.says("Wszystkie inne");
    assert!(library.open("/moje").await.path.starts_with("/logowanie"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_session_of_somebody_else_cannot_be_ended() {
    let town = Town::new().await;
    town.account("ala", None).await;
    town.account("ola", None).await;
    let (ala, ola) = (town.browser(), town.browser());
    ala.signs_in("ala").await;
    ola.signs_in("ola").await;
    let text = sql(
        "select token_hash from sessions where account_id = (select id from accounts where login = 'ola')",
    );
    let key: String = town.rows(text, vec![]).await[0].get("token_hash").unwrap();
    let (other, page) = (town.browser(), ala.open("/moje/bezpieczenstwo").await);
    other.signs_in("ala").await;
    let page = ala.open(&page.path).await;
    ala.press(&page, "/moje/bezpieczenstwo", &[("urzadzenie", &key)]).await;
    ola.open("/moje").await.is(200).says("Dzień dobry, ola!");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forgotten_password_is_replaced_by_whoever_reads_the_mailbox() {
    let town = Town::new().await;
    town.account("ala", Some("ala@example.org")).await;
    let old = town.browser();
    old.signs_in("ala").await;
    let browser = town.browser();
    let page = browser.send("/logowanie/reset", &[("email", "ala@example.org")]).await;
    let code = town.code_for("ala@example.org").await;
    let fields = |password| [("kod", code.as_str()), ("haslo", password)];
    let weak = browser.press(&page, "/logowanie/reset/kod", &fields("haslo12345")).await;
    weak.is(422).says("łatwo zgadnąć");
    browser.press(&weak, "/logowanie/reset/kod", &fields("nowe słowa na nowy rok")).await.says("Dzień dobry");
    assert!(old.open("/moje").await.path.starts_with("/logowanie"), "other sessions end");
    town.browser().signs_in("ala").await.is(422);
    let fields = [("nazwa", "ala"), ("haslo", "nowe słowa na nowy rok")];
    town.browser().send("/logowanie", &fields).await.is(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_is_changed_by_whoever_knows_it() {
    let town = Town::new().await;
    let id = town.account("ala", None).await;
    let (browser, other) = (town.browser(), town.browser());
    browser.signs_in("ala").await;
    other.signs_in("ala").await;
    let path = "/moje/bezpieczenstwo/haslo";
    let wrong = browser.send(path, &[("stare", "x"), ("haslo", "krótkie")]).await;
    wrong.is(422).says("Obecne hasło się nie zgadza.").says("Hasło ma 7 znaków");
    let fields = [("stare", PASSWORD), ("haslo", "sześć zielonych jabłek")];
    browser.press(&wrong, path, &fields).await.is(200).says("Hasło zmienione.");
    browser.open("/moje").await.is(200);
    assert!(other.open("/moje").await.path.starts_with("/logowanie"));
    assert!(town.history("account", id.as_str()).await.contains(&"password-changed".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_sets_a_password_once_within_a_day() {
    let town = Town::new().await;
    let id = town.account("szefowa", None).await;
    let link = || {
        let id = id.clone();
        town.app.change(By::console(), move |change| {
            accounts::make_link(change, &id, links::Purpose::FirstPassword)
        })
    };
    let first = link().await.unwrap();
    let second = link().await.unwrap();
    let browser = town.browser();
    browser.open(&first).await.is(404).says("Ten link już nie działa");
    browser.send(&second, &[("haslo", "szefowa123")]).await.is(422).says("łatwo zgadnąć");
    let fields = [("haslo", "pięć drożdżówek z serem")];
    browser.send(&second, &fields).await.is(200).says("Dzień dobry, szefowa!");
    town.browser().open(&second).await.is(404);
    let third = link().await.unwrap();
    town.hours_pass(24);
    town.browser().open(&third).await.is(404);
    town.browser().open("/logowanie/link/zgaduję").await.is(404).says("Zaloguj się");
}
