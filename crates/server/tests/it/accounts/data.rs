//! What an account holds of a person, and cards from a coordinator.

use super::PASSWORD;
use crate::sink::Sink;
use crate::town::Town;
use mutual_aid::Role;
use pomoc::accounts;
use pomoc::app::By;
use pomoc::kit::db::{params, sql};
use pomoc::settings::{Secret, Settings};

impl Town {
    /// Somebody an organisation knows, tied to an account or to none.
    async fn knows(&self, house: &'static str, id: &'static str, account: Option<&str>) {
        let text =
            sql("insert into people (organisation_id, id, account_id, kind, status, first_name, last_name,
                sorted_by, contact_way, created_at)
            values ($1, $2, $3, 'participant', 'active', 'Zofia', 'Kot', 'kot zofia', 'phone',
                '2026-11-24T08:00:00Z')");
        self.run(text, params![house, id, account].to_vec()).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_is_greeted_by_the_name_they_choose() {
    let town = Town::new().await;
    town.account("ala", None).await;
    let browser = town.browser();
    browser.signs_in("ala").await;
    let shown = browser.send("/moje/dane", &[("imie", " Alicja "), ("jezyk", "uk")]).await;
    shown.is(200).says("Zapisaliśmy Twoje dane.");
    browser.open("/moje").await.says("Dzień dobry, Alicja!");
    let long = "ą".repeat(101);
    let wrong = browser.send("/moje/dane", &[("imie", &long), ("jezyk", "xx")]).await;
    wrong.is(422).says("Skróć tekst.").says("Wybierz język.");
    assert!(wrong.body.contains(&long), "what was typed is kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_address_counts_once_its_mailbox_is_read() {
    let town = Town::new().await;
    town.account("ala", None).await;
    town.account("ola", Some("ola@example.org")).await;
    let browser = town.browser();
    browser.signs_in("ala").await;
    let page = browser.open("/moje/dane").await;
    let fields = |email| [("email", email), ("haslo", PASSWORD)];
    let wrong = [("email", "ala@example.org"), ("haslo", "x")];
    let shown = browser.press(&page, "/moje/dane/adres", &wrong).await;
    shown.is(422).says("Obecne hasło się nie zgadza.");
    assert!(shown.body.contains("value=\"ala@example.org\""));
    let code_page = browser.press(&page, "/moje/dane/adres", &fields("ala@example.org")).await;
    code_page.is(200).says("Potwierdź nowy adres");
    assert_eq!(town.mails().await, ["a…@example.org"]);
    browser.open("/moje/dane").await.says("Nie mamy Twojego adresu e-mail.");
    let code = town.code_for("ala@example.org").await;
    browser
        .press(&code_page, "/moje/dane/email", &[("kod", &code)])
        .await
        .says("Nowy adres jest potwierdzony.");
    town.browser().signs_in("ALA@example.org").await.is(200).says("Dzień dobry, ala!");

    let page = browser.open("/moje/dane").await;
    let taken = browser.press(&page, "/moje/dane/adres", &fields("ola@example.org")).await;
    taken.is(200).says("Potwierdź nowy adres");
    let code = town.code_for("ola@example.org").await;
    browser.press(&taken, "/moje/dane/email", &[("kod", &code)]).await.is(422).says("ma już inne konto");

    let page = browser.open("/moje/dane").await;
    let fields = [("usun", "tak"), ("haslo", PASSWORD)];
    browser.press(&page, "/moje/dane/adres", &fields).await.is(200).says("Usunęliśmy adres.");
    town.browser().signs_in("ala@example.org").await.is(422);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_ends_when_its_owner_wants_it_to() {
    let town = Town::new().await;
    let id = town.account("ala", Some("ala@example.org")).await;
    town.knows("drugi-bieg", "zofia", Some(id.as_str())).await;
    let browser = town.browser();
    browser.signs_in("ala").await;
    let path = "/moje/dane/usun";
    browser.send(path, &[("tak", "yes"), ("haslo", "x")]).await.is(422).says("Obecne hasło się nie zgadza.");
    browser.send(path, &[("haslo", PASSWORD)]).await.is(422).says("Zaznacz, że na pewno");
    browser.send(path, &[("tak", "yes"), ("haslo", PASSWORD)]).await.is(200).says("Wylogowano");
    town.browser().signs_in("ala").await.is(422);
    let text = sql("select login, email, first_name, password_hash from accounts where id = $1");
    let rows = town.rows(text, params![id.as_str()].to_vec()).await;
    assert_eq!(rows[0].get::<String>("login").unwrap(), id.0);
    for column in ["email", "first_name", "password_hash"] {
        assert_eq!(rows[0].get::<Option<String>>(column).unwrap(), None, "{column}");
    }
    let people = town.rows(sql("select account_id from people"), vec![]).await;
    assert_eq!(people[0].get::<Option<String>>("account_id").unwrap(), None);
    assert_eq!(town.history("account", id.as_str()).await.last().unwrap(), "account-erased");
    town.account("ala", Some("ala@example.org")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_leaves_an_organisation_without_its_last_administrator() {
    let town = Town::new().await;
    let id = town.account("szefowa", None).await;
    let grant = move |change: &mut pomoc::app::Change<'_>| {
        accounts::grant(change, &id, Role::OrgAdmin, Some(&"drugi-bieg".into()))
    };
    town.app.change(By::console(), grant).await.unwrap();
    let browser = town.browser();
    browser.signs_in("szefowa").await;
    let fields = [("tak", "yes"), ("haslo", PASSWORD)];
    browser.send("/moje/dane/usun", &fields).await.is(422).says("To ostatnia osoba");
    browser.open("/moje").await.is(200).says("drugi-bieg");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_prints_a_card_for_somebody_without_mail() {
    let town = Town::new().await;
    town.knows("drugi-bieg", "zofia", None).await;
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    let path = "/panel/drugi-bieg/karta/zofia";
    let sheet = anna.send(path, &[]).await;
    sheet.is(200).says("Nazwa do logowania zofia-");
    let code = sheet.body.split("<li><strong>").nth(1).unwrap().split('<').next().unwrap().to_owned();
    let text = sheet.text();
    let login = text.split_whitespace().find(|word| word.starts_with("zofia-")).unwrap();
    let zofia = town.browser();
    let page = zofia.open("/logowanie/kod").await;
    let fields = [("nazwa", login), ("karta", code.as_str())];
    zofia.press(&page, "/logowanie/karta", &fields).await.is(200).says("Dzień dobry, Zofia!");
    anna.open(path).await.is(200).says(&code);
    town.seconds_pass(16 * 60);
    anna.open(path).await.is(200).hides(&code).says("Zostało 7 kodów.");
    anna.send(path, &[]).await.is(200).says("Nazwa do logowania zofia-").hides(&code);
    assert_eq!(town.home.count(sql("select cast(count(*) as bigint) as n from accounts")).await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_is_no_way_into_the_account_of_somebody_else() {
    let town = Town::new().await;
    let with_mail = town.account("ola", Some("ola@example.org")).await;
    let elsewhere = town.account("ewa", None).await;
    let boss = town.account("szef", None).await;
    town.knows("drugi-bieg", "ola", Some(with_mail.as_str())).await;
    town.knows("drugi-bieg", "ewa", Some(elsewhere.as_str())).await;
    town.knows("nowy-dach", "ewa", Some(elsewhere.as_str())).await;
    town.knows("drugi-bieg", "szef", Some(boss.as_str())).await;
    town.knows("nowy-dach", "obca", None).await;
    let grant =
        move |change: &mut pomoc::app::Change<'_>| accounts::grant(change, &boss, Role::Operator, None);
    town.app.change(By::console(), grant).await.unwrap();
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    for person in ["ola", "ewa", "szef"] {
        let shown = anna.open(&format!("/panel/drugi-bieg/karta/{person}")).await;
        shown.is(422).says("Kartę może wydrukować tylko ona sama.");
    }
    anna.open("/panel/drugi-bieg/karta/obca").await.is(404);
    anna.open("/panel/nowy-dach/karta/obca").await.is(404);
    let helper = town.member("ida", &[(Role::Helper, Some("drugi-bieg"))]).await;
    helper.open("/panel/drugi-bieg/karta/ola").await.is(403);
}

#[tokio::test(flavor = "multi_thread")]
async fn owners_are_told_by_mail_what_was_changed() {
    let sink = Sink::open().await;
    let mut settings = Settings::for_tests();
    settings.smtp = Some(Secret(sink.url()));
    let town = Town::with(settings).await;
    town.account("ala", Some("ala@example.org")).await;
    let browser = town.browser();
    browser.signs_in("ala").await;
    let fields = [("stare", PASSWORD), ("haslo", "sześć zielonych jabłek")];
    browser.send("/moje/bezpieczenstwo/haslo", &fields).await.says("Hasło zmienione.");
    let page = browser.open("/moje/dane").await;
    let fields = [("email", "nowa@example.org"), ("haslo", "sześć zielonych jabłek")];
    let page = browser.press(&page, "/moje/dane/adres", &fields).await;
    let code = town.code_for("nowa@example.org").await;
    browser.press(&page, "/moje/dane/email", &[("kod", &code)]).await.says("Nowy adres jest potwierdzony.");
    let kept = town.rows(sql("select payload from outbox"), vec![]).await;
    assert!(kept.iter().all(|row| !row.get::<String>("payload").unwrap().contains("ala@example.org")));
    pomoc::jobs::do_all(&town.app).await.unwrap();
    let mut told: Vec<_> =
        sink.got().into_iter().map(|mail| (mail.to.clone(), mail.header("Subject").unwrap())).collect();
    told.sort();
    let expected = [
        ("ala@example.org", "Adres e-mail Twojego konta został zmieniony"),
        ("ala@example.org", "Hasło do Twojego konta zostało zmienione"),
        ("nowa@example.org", "Twój kod"),
    ];
    assert_eq!(told, expected.map(|(to, subject)| (to.to_owned(), subject.to_owned())));
}
