//! Stories of commercial offers: written, looked at, shown with their label, sent back, taken down, over.

use super::grounds;
use crate::town::{Browser, Town};
use mutual_aid::Role;
use pomoc::kit::db::sql;
use pomoc::schedule;

/// What Robert offers.
pub const MALOWANIE: [(&str, &str); 11] = [
    ("kategoria", "painting"),
    ("tytul", "Malowanie mieszkań i klatek"),
    ("skrot", "Malujemy ściany i sufity, sprzątamy po sobie."),
    ("opis", "Nasz pracownik przyjedzie obejrzeć ściany. Farba jest w cenie."),
    ("miejscowosc", "Radom"),
    ("obszar", "15"),
    ("cena", "25,50 zł"),
    ("jednostka", "za metr"),
    ("cena_uwagi", "Dojazd ponad 15 km: 2 zł brutto za kilometr"),
    ("solidarnie", "Połowa ceny dla osób, którym jest trudno. Wystarczy powiedzieć."),
    ("wazna_do", "2027-02-24"),
];

pub fn but<'a>(changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<(&str, &str)> = MALOWANIE.to_vec();
    for (name, value) in changed {
        fields.retain(|(other, _)| other != name);
        fields.push((name, value));
    }
    fields
}

impl Browser<'_> {
    /// Writes a listing down; answers its address among the company's own.
    pub async fn lists(&self, changed: &[(&str, &str)]) -> String {
        let shown = self.send("/moje/firma/oferty/nowa", &but(changed)).await;
        shown.is(200).says("To szkic. Widzi go tylko firma.");
        shown.path
    }

    /// Presses one of the buttons of a page.
    pub async fn does(&self, page: &str, verb: &str, fields: &[(&str, &str)]) -> crate::town::Shown {
        let shown = self.open(page).await;
        self.press(&shown, &format!("{page}/{verb}"), fields).await
    }
}

impl Town {
    /// A listing everybody sees; answers its number.
    pub async fn published_listing(&self, company: &Browser<'_>, changed: &[(&str, &str)]) -> String {
        let own = company.lists(changed).await;
        company.does(&own, "wyslanie", &[]).await.is(200).says("Ofertę ogląda moderator");
        let number = own.rsplit('/').next().unwrap().to_owned();
        let review = format!("/operator/oferty-firm/{number}");
        self.operator().await.does(&review, "publikacja", &[]).await.is(200).says("opublikowana");
        number
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listing_is_looked_at_before_everybody_sees_it() {
    let town = Town::new().await;
    let robert = town.active_company().await;
    let own = robert.lists(&[]).await;
    let public = "/firmy/malarze-bielak/malowanie-mieszkan-i-klatek-1";
    town.browser().open(public).await.is(404);
    robert.does(&own, "wyslanie", &[]).await.is(200);
    town.browser().open(public).await.is(404);
    let operator = town.operator().await;
    operator.open("/operator").await.says("1 ofert firm do sprawdzenia");
    operator
        .open("/operator/oferty-firm")
        .await
        .says("Malowanie mieszkań i klatek")
        .says("25,50 zł brutto, za metr");
    operator.does("/operator/oferty-firm/1", "publikacja", &[]).await.is(200);
    let shown = town.browser().open(public).await;
    shown.is(200).says("Oferta komercyjna: ").says("25,50 zł brutto, za metr").says("Dojazd ponad 15 km");
    shown.says("Połowa ceny").says("ul. Polna 3, Radom").says("NIP 5252248481").says("CEIDG: 301929504");
    shown.says("601 234 567").says("Za miejsce na liście nikt nie płaci");
    town.browser().open("/firmy/malarze-bielak").await.says("Malowanie mieszkań i klatek");
    let moved = town.browser().open("/firmy/malarze-bielak/stary-tytul-1").await;
    assert_eq!((moved.status.as_u16(), moved.path.as_str()), (200, public));
    let map = town.browser().open("/sitemap.xml").await;
    assert!(
        map.body.contains(&format!("{public}</loc>")) && map.body.contains("/firmy/malarze-bielak</loc>")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn new_words_are_looked_at_anew_and_pauses_are_the_companys() {
    let town = Town::new().await;
    let robert = town.active_company().await;
    let number = town.published_listing(&robert, &[]).await;
    let own = format!("/moje/firma/oferty/{number}");
    let public = format!("/firmy/malarze-bielak/malowanie-mieszkan-i-klatek-{number}");
    robert.does(&own, "wstrzymanie", &[]).await.is(200);
    town.browser().open(&public).await.is(404);
    robert.does(&own, "wznowienie", &[]).await.is(200);
    town.browser().open(&public).await.is(200);
    let fields = but(&[("tytul", "Malowanie i tapety")]);
    robert.send(&format!("{own}/zmiana"), &fields).await.is(200).says("To szkic");
    town.browser().open(&public).await.is(404);
    robert.does(&own, "wyslanie", &[]).await.is(200);
    robert.does(&own, "cofniecie", &[]).await.is(200).says("To szkic");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_advert_is_refused_with_its_words_and_the_form_keeps_what_was_written() {
    let town = Town::new().await;
    let robert = town.active_company().await;
    let own = robert.lists(&[("opis", "Zatrudnimy malarza od zaraz.")]).await;
    let refused = robert.does(&own, "wyslanie", &[]).await;
    refused.is(422).says("ogłoszenie o pracę: „Zatrudnimy”");
    let shown = robert.send("/moje/firma/oferty/nowa", &but(&[("cena", "tanio"), ("tytul", "")])).await;
    shown.is(422);
    assert!(
        shown.body.contains("value=\"tanio\"") && shown.body.contains("Dojazd ponad 15 km"),
        "{}",
        shown.text()
    );
    let late = robert.lists(&[("wazna_do", "2027-06-01")]).await;
    robert.does(&late, "wyslanie", &[]).await.is(422).says("najwyżej 6 miesięcy");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_moderator_sends_back_and_takes_down_with_reasons() {
    let town = Town::new().await;
    let robert = town.active_company().await;
    let own = robert.lists(&[]).await;
    robert.does(&own, "wyslanie", &[]).await.is(200);
    let operator = town.operator().await;
    let review = "/operator/oferty-firm/1";
    operator.does(review, "zwrot", &[("powod", "no-price")]).await.is(422).says("na jakich faktach");
    operator.does(review, "zwrot", &grounds("no-price")).await.is(200).says("szkic");
    robert.open(&own).await.says("brakuje pełnej ceny").says("Trzy skargi klientów");
    robert.does(&own, "wyslanie", &[]).await.is(200).hides("Trzy skargi klientów");
    operator.does(review, "publikacja", &[]).await.is(200);
    // Somebody reports it, and the notice leads to the moderator's page.
    let notice = [
        ("adres", "http://localhost:8080/firmy/malarze-bielak/malowanie-mieszkan-i-klatek-1"),
        ("powod", "rules"),
        ("opis", "Ta firma szuka tu pracowników."),
        ("prawda", "yes"),
    ];
    let sent = town.browser().send("/zglos-naduzycie", &notice).await;
    let number = sent.is(200).path.rsplit('=').next().unwrap().to_owned();
    let told = operator.open(&format!("/operator/naduzycia/{number}")).await;
    assert!(told.body.contains("href=\"/operator/oferty-firm/1\""), "{}", told.text());
    operator.does(review, "zdjecie", &grounds("misleading")).await.is(200).says("zdjęta");
    robert.open(&own).await.says("Moderator zdjął ofertę").says("tekst wprowadza w błąd").says("idź do sądu");
    let blocked = robert.send(&format!("{own}/zmiana"), &MALOWANIE).await;
    blocked.is(422).says("Tego kroku nie da się teraz zrobić");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listing_is_over_after_its_last_day() {
    let town = Town::new().await;
    let robert = town.active_company().await;
    let number = town.published_listing(&robert, &[("wazna_do", "2026-11-26")]).await;
    town.hours_pass(24 * 2);
    schedule::run_all(&town.app).await.unwrap();
    let robert = town.member("robert", &[]).await;
    robert.open(&format!("/moje/firma/oferty/{number}")).await.says("opublikowana");
    town.hours_pass(24);
    schedule::run_all(&town.app).await.unwrap();
    let robert = town.member("robert", &[]).await;
    robert.open(&format!("/moje/firma/oferty/{number}")).await.says("Minął ostatni dzień");
    let id: String = town.rows(sql("select id from company_listings"), vec![]).await[0].get("id").unwrap();
    let told = town.history("company-listing", &id).await;
    assert_eq!(told, ["listing-drafted", "listing-sent", "listing-published", "listing-expired"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_companys_listing_does_not_exist() {
    let town = Town::new().await;
    let robert = town.active_company().await;
    let number = town.published_listing(&robert, &[]).await;
    let other = [("nip", "7792369887"), ("nazwa", "Stolarnia")];
    let ewa = town.company("ewa", &other).await;
    let count = sql("select cast(count(*) as bigint) as n from journal");
    let before = town.home.count(count).await;
    let coordinator = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    for browser in [&ewa, &coordinator] {
        browser.open(&format!("/moje/firma/oferty/{number}")).await.is(404);
        browser.open(&format!("/moje/firma/oferty/{number}/zmiana")).await.is(404);
        browser.open(&format!("/operator/oferty-firm/{number}")).await.is(404);
        let form = browser.open("/moje/dane").await;
        let once = form.body.split("name=\"_once\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        for verb in ["wyslanie", "cofniecie", "wstrzymanie", "wznowienie"] {
            let address = format!("/moje/firma/oferty/{number}/{verb}");
            browser.post(&address, &[("_once".into(), once.into())]).await.is(404);
        }
    }
    assert_eq!(town.home.count(count).await, before);
}
