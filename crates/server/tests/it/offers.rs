//! Stories of offers: written from a template, agreed to, published, found, ended.

use crate::connecting::connects;
use crate::town::{Browser, Shown, Town};
use axum::body::Body;
use axum::http::Request;
use mutual_aid::Role;
use pomoc::kit::db::{params, sql};
use pomoc::offers::expire;

const NEW: &str = "/panel/drugi-bieg/oferty/nowa";
const ONE: &str = "/panel/drugi-bieg/oferty/1";

async fn coordinator<'a>(town: &'a Town, house: &'static str) -> Browser<'a> {
    town.member(house, &[(Role::Coordinator, Some(house))]).await
}

/// The seven fields of the form; everything else comes with the template.
fn written<'a>(text: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("tytul", "Naprawimy Twój rower"),
        ("skrot", "Dętki, hamulce, łańcuchy."),
        ("opis", text),
        ("gdzie", "workshop"),
        ("miejscowosc", "Radom"),
        ("czesci", "Części kupujesz Ty."),
        ("kto", "Pracuje jedna osoba."),
        ("obszar", "radius:15"),
        ("jezyki", "pl"),
        ("minuty", "60"),
        ("ile_naraz", "5"),
        ("zadanie", "8"),
        ("wazna_do", "2027-02-24"),
        ("warunki", "Naprawiamy to, co razem ustalimy."),
        ("tryb", "unpaid"),
    ];
    fields.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    fields.extend_from_slice(more);
    fields
}

async fn drafts(browser: &Browser<'_>, text: &str, more: &[(&str, &str)]) -> Shown {
    let page = browser.open(&format!("{NEW}?szablon=bicycle-repair-1")).await;
    page.is(200).says("Nowa oferta");
    browser.press(&page, NEW, &written(text, more)).await
}

async fn presses(browser: &Browser<'_>, step: &str, fields: &[(&str, &str)]) -> Shown {
    let page = browser.open(ONE).await;
    browser.press(&page, &format!("{ONE}/{step}"), fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_goes_from_template_to_the_neighbourhood() {
    let town = Town::new().await;
    let anna = coordinator(&town, "drugi-bieg").await;
    anna.open(NEW).await.is(200).says("Naprawa rowerów").says("Pusta kartka");
    drafts(&anna, "Przyprowadź rower w umówionym dniu.", &[])
        .await
        .is(200)
        .says("szkic")
        .says("Gotowe do publikacji?");
    town.browser().open("/oferty/naprawimy-twoj-rower-1").await.is(404);
    presses(&anna, "publikacja", &[]).await.is(200).says("opublikowana");
    let page = town.browser().open("/oferty/naprawimy-twoj-rower-1").await;
    page.is(200).says("Naprawimy Twój rower").says("Nic. Pomoc jest bezpłatna.").says("Części kupujesz Ty.");
    page.says("Pracuje jedna osoba.").says("zaproszenie do rozmowy").says("Nie mają one wpływu na pomoc.");
    assert!(page.body.contains("application/ld+json") && page.body.contains("/prosba/nowa?oferta=1"));
    for (address, status, to) in [
        ("/oferty/stary-tytul-1", 301, "/oferty/naprawimy-twoj-rower-1"),
        ("/en/oferty/1", 301, "/en/oferty/naprawimy-twoj-rower-1"),
        ("/o/1", 302, "/oferty/naprawimy-twoj-rower-1"),
    ] {
        let (given, headers, _) = town.ask(Request::get(address).body(Body::empty()).unwrap()).await;
        assert_eq!((given.as_u16(), headers["location"].to_str().unwrap()), (status, to), "{address}");
    }
    let poster = town.browser().open("/oferty/naprawimy-twoj-rower-1/plakat").await;
    poster.is(200).says("Zerwij karteczkę").says("localhost:8080/o/1").says("Gdzie: U nas:");
    assert!(poster.body.contains("<svg class=\"qr\"") && poster.body.contains("<path d=\"M"));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_named_agrees_first() {
    let town = Town::new().await;
    town.person("drugi-bieg", "ala").await;
    town.person("drugi-bieg", "ola").await;
    let anna = coordinator(&town, "drugi-bieg").await;
    drafts(&anna, "Przyprowadź rower.", &[("osoby", "ala"), ("osoby", "ola")]).await.is(200);
    presses(&anna, "publikacja", &[]).await.is(422).says("Brakuje 2 zgód");
    presses(&anna, "zgoda", &[("osoba", "ala"), ("dnia", "2026-11-25")]).await.is(422);
    presses(&anna, "zgoda", &[("osoba", "ala"), ("dnia", "2026-11-23")])
        .await
        .is(200)
        .says("uzgodnione ustnie");
    let ola = town.member("ola-konto", &[]).await;
    connects(&anna, "/panel/drugi-bieg/osoby/ola", &ola).await;
    let own = ola.open("/moje/oferty").await;
    own.is(200).says("Naprawimy Twój rower");
    ola.press(&own, "/moje/oferty/1", &[("odpowiedz", "tak")]).await.is(200).says("Zgoda:");
    presses(&anna, "publikacja", &[]).await.is(200).says("opublikowana");
    let id = town.rows(sql("select id from offers where number = 1"), params![].to_vec()).await[0]
        .get::<String>("id");
    let history = town.history("offer", &id.unwrap()).await;
    assert_eq!(history, ["offer-drafted", "offer-agreed", "offer-agreed", "offer-published"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_check_of_the_text_refuses_money_and_names_and_asks_about_the_rest() {
    let town = Town::new().await;
    town.person("drugi-bieg", "ala").await;
    let anna = coordinator(&town, "drugi-bieg").await;
    let money = drafts(&anna, "Naprawa za darowiznę 20 zł.", &[]).await;
    money.is(200).says("trzeba usunąć");
    presses(&anna, "publikacja", &[("pewne", "yes")]).await.is(422).says("nie łącz jej z kwotą");
    let mend = format!("{ONE}/zmiana");
    anna.send(&mend, &written("Zadzwoń: 600 100 200.", &[])).await.is(200).says("do sprawdzenia");
    presses(&anna, "publikacja", &[]).await.is(422).says("Sprawdź zaznaczone słowa");
    anna.send(&mend, &written("Przyjdzie Kot.", &[("osoby", "ala")])).await.is(200);
    presses(&anna, "zgoda", &[("osoba", "ala"), ("dnia", "2026-11-23")]).await.is(200);
    presses(&anna, "publikacja", &[("pewne", "yes")]).await.is(422).says("wystarczy imię");
    anna.send(&mend, &written("Cena części jest na paragonie.", &[])).await.is(200);
    presses(&anna, "publikacja", &[("pewne", "yes")]).await.is(200).says("opublikowana");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rejected_form_keeps_every_value() {
    let town = Town::new().await;
    let anna = coordinator(&town, "drugi-bieg").await;
    let shown =
        drafts(&anna, "Przyprowadź rower.", &[("miejscowosc", "Atlantydaqq"), ("tryb", "paid")]).await;
    shown.is(422).says("Przyprowadź rower.");
    assert!(shown.body.contains("value=\"Atlantydaqq\""));
    anna.open("/panel/drugi-bieg/oferty").await.says("Nie ma tu jeszcze ofert");
}

#[tokio::test(flavor = "multi_thread")]
async fn lessons_wait_for_standards_and_a_screened_person() {
    let town = Town::new().await;
    town.person("drugi-bieg", "ala").await;
    let anna = coordinator(&town, "drugi-bieg").await;
    let page = anna.open(&format!("{NEW}?szablon=tutoring-1")).await;
    anna.press(&page, NEW, &written("Uczymy matematyki.", &[])).await.is(200);
    presses(&anna, "publikacja", &[]).await.is(422).says("standardów ochrony małoletnich");
    let adopted = sql("update organisations set standards_adopted_on = '2026-10-01' where id = 'drugi-bieg'");
    town.run(adopted, params![].to_vec()).await;
    presses(&anna, "publikacja", &[]).await.is(422).says("pełną weryfikacją");
    let record = sql("insert into screenings (organisation_id, id, person_id, restricted_register_on,
            commission_register_on, certificate_on, residence_on, admitted, decided_on)
        values ('drugi-bieg', 's', 'ala', '2026-11-01', '2026-11-01', '2026-11-01', '2026-11-01', true, '2026-11-02')");
    town.run(record, params![].to_vec()).await;
    presses(&anna, "publikacja", &[]).await.is(200).says("opublikowana");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_organisation_sees_no_such_offer() {
    let town = Town::new().await;
    let anna = coordinator(&town, "drugi-bieg").await;
    drafts(&anna, "Przyprowadź rower.", &[]).await.is(200);
    let jan = coordinator(&town, "nowy-dach").await;
    for path in [ONE, "/panel/nowy-dach/oferty/1", "/panel/drugi-bieg/oferty", NEW] {
        jan.open(path).await.is(404);
    }
    for step in ["publikacja", "wstrzymanie", "kopia", "terminy"] {
        jan.post(&format!("{ONE}/{step}"), &[]).await;
        jan.post(&format!("/panel/nowy-dach/oferty/1/{step}"), &[]).await;
    }
    anna.open(ONE).await.says("szkic");
    let helper = town.member("hela", &[(Role::Helper, Some("drugi-bieg"))]).await;
    helper.open(ONE).await.is(403);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_clicks_make_one_offer_and_an_old_form_is_told_so() {
    let town = Town::new().await;
    let anna = coordinator(&town, "drugi-bieg").await;
    let page = anna.open(&format!("{NEW}?szablon=bicycle-repair-1")).await;
    anna.press(&page, NEW, &written("Przyprowadź rower.", &[])).await.is(200);
    anna.press(&page, NEW, &written("Przyprowadź rower.", &[])).await.is(200);
    assert_eq!(town.home.count(sql("select cast(count(*) as bigint) as n from offers")).await, 1);
    let mend = format!("{ONE}/zmiana");
    let (one, other) = (anna.open(&mend).await, anna.open(&mend).await);
    anna.press(&one, &mend, &written("Pierwsza zmiana.", &[])).await.is(200);
    anna.press(&other, &mend, &written("Druga zmiana.", &[]))
        .await
        .is(422)
        .says("Ktoś zmienił to przed chwilą");
}

#[tokio::test(flavor = "multi_thread")]
async fn times_come_one_by_one_or_every_week_but_never_in_the_missing_hour() {
    let town = Town::new().await;
    let anna = coordinator(&town, "drugi-bieg").await;
    let far = [("wazna_do", "2027-05-20")];
    drafts(&anna, "Przyprowadź rower.", &far).await.is(200);
    let path = format!("{ONE}/terminy");
    let time = |day: &'static str, hour: &'static str, weeks: &'static str| {
        [("dzien", day), ("godzina", hour), ("minuty", "60"), ("miejsca", "2"), ("tygodnie", weeks)]
    };
    anna.send(&path, &time("2027-03-28", "2:30", "1")).await.is(422).says("Zmienia się wtedy czas");
    anna.send(&path, &time("2026-11-23", "10", "1")).await.is(422).says("już minął");
    anna.send(&path, &time("2026-12-18", "10", "3")).await.is(200).says("piątek 18 grudnia, 10:00");
    let slots = sql("select cast(count(*) as bigint) as n from slots");
    assert_eq!(town.home.count(slots).await, 1, "25 December and 1 January are holidays");
    anna.send(&path, &time("2026-12-18", "10:30", "1")).await.is(422).says("nachodzą na siebie");
    anna.send(&path, &time("2027-05-21", "10", "1")).await.is(422).says("kończy się wcześniej");
    let id: String = town.rows(sql("select id from slots"), params![].to_vec()).await[0].get("id").unwrap();
    let page = anna.open(&path).await;
    anna.press(&page, &format!("{path}/{id}/usuniecie"), &[]).await.is(200).says("Nie ma jeszcze terminów");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_is_paused_renewed_asked_about_expires_and_is_withdrawn() {
    let town = Town::new().await;
    let anna = coordinator(&town, "drugi-bieg").await;
    drafts(&anna, "Przyprowadź rower.", &[("wazna_do", "2026-12-10")]).await.is(200);
    presses(&anna, "publikacja", &[]).await.is(200);
    let public = "/oferty/naprawimy-twoj-rower-1";
    presses(&anna, "wstrzymanie", &[]).await.is(200).says("wstrzymana");
    town.browser().open(public).await.is(200).says("Ta oferta jest wstrzymana");
    presses(&anna, "wznowienie", &[]).await.is(200).says("opublikowana");
    town.hours_pass(24 * 3);
    let anna = coordinator_again(&town).await;
    assert_eq!(expire::question_all(&town.app).await.unwrap(), 1);
    anna.open(ONE).await.says("Czy ta oferta jest nadal aktualna?");
    presses(&anna, "przedluzenie", &[("do", "2027-09-01")]).await.is(422).says("najwyżej");
    presses(&anna, "przedluzenie", &[("do", "2026-12-20")]).await.is(200).hides("nadal aktualna?");
    // Weeks later she has set her second factor; this story is not about it.
    town.run(sql("update roles set granted_at = '2027-01-01T08:00:00Z'"), vec![]).await;
    town.hours_pass(24 * 24);
    assert_eq!(expire::expire_all(&town.app).await.unwrap(), 1);
    town.browser().open(public).await.is(410).says("już nieaktualna").says("Szukaj w pobliżu");
    town.browser().reading("/uk").open(public).await.is(410).says("вже не діє");
    let anna = coordinator_again(&town).await;
    presses(&anna, "kopia", &[]).await.is(200).says("Popraw ofertę");
    let withdraw = format!("{ONE}/wycofanie");
    anna.send(&withdraw, &[("powod", "bo tak")]).await.is(422).says("Wybierz powód z listy.");
    anna.send(&withdraw, &[("powod", "out-of-season")]).await.is(200).says("wycofana");
}

/// Sessions of staff end; Anna signs in again.
async fn coordinator_again(town: &Town) -> Browser<'_> {
    town.member("drugi-bieg", &[]).await
}
