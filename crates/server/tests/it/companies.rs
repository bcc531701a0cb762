//! Stories of companies: they sign up, are checked, show commercial offers, and order in paid mode.

mod listings;
mod orders;
mod searching;

use crate::town::{Browser, Shown, Town};
use mutual_aid::terms::Channel;
use mutual_aid::{CompanyId, Role, Who};
use pomoc::accounts::data::erase::erase;
use pomoc::app::By;
use pomoc::jobs;
use pomoc::kit::db::sql;

/// What Robert writes about his company.
const MALARZE: [(&str, &str); 10] = [
    ("nip", "525-224-84-81"),
    ("nazwa", "Malarze Bielak"),
    ("rejestr", "ceidg"),
    ("numer", "301929504"),
    ("reprezentant", "Robert Bielak, właściciel"),
    ("adres", "ul. Polna 3"),
    ("miejscowosc", "Radom"),
    ("telefon", "601 234 567"),
    ("email", "robert@malarze.example"),
    ("o_firmie", "Malujemy mieszkania w Radomiu."),
];

/// The same with some answers changed.
fn but<'a>(changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<(&str, &str)> = MALARZE.to_vec();
    for (name, value) in changed {
        fields.retain(|(other, _)| other != name);
        fields.push((name, value));
    }
    fields
}

const GROUNDS: [(&str, &str); 2] =
    [("fakty", "Trzy skargi klientów w tym miesiącu."), ("podstawa", "Regulamin, punkt 5")];

/// A decision with its reason, facts and rule.
pub fn grounds(reason: &'static str) -> Vec<(&'static str, &'static str)> {
    [&[("powod", reason)], &GROUNDS[..]].concat()
}

impl Town {
    /// Somebody signs a company up.
    pub async fn company(&self, account: &'static str, changed: &[(&str, &str)]) -> Browser<'_> {
        let browser = self.member(account, &[]).await;
        browser
            .send("/moje/firma/nowa", &but(changed))
            .await
            .is(200)
            .says("Operator sprawdza teraz dane firmy");
        browser
    }

    pub async fn operator(&self) -> Browser<'_> {
        self.member("operator", &[(Role::Operator, None)]).await
    }

    /// Every point is ticked and the data are confirmed.
    pub async fn checks(&self, slug: &str) -> Shown {
        let operator = self.operator().await;
        let file = format!("/operator/firmy/{slug}");
        for point in ["nip", "register", "representative"] {
            let page = operator.open(&file).await;
            let ticked = [("punkt", point), ("jak", "looked-up")];
            operator.press(&page, &format!("{file}/punkty"), &ticked).await.is(200);
        }
        let page = operator.open(&file).await;
        operator.press(&page, &format!("{file}/weryfikacja"), &[]).await
    }

    /// An active company.
    pub async fn active_company(&self) -> Browser<'_> {
        let robert = self.company("robert", &[]).await;
        self.checks("malarze-bielak").await.is(200);
        let own = robert.open("/moje/firma").await;
        let declared = robert.press(&own, "/moje/firma/oswiadczenie", &[("oswiadczam", "yes")]).await;
        declared.is(200).says("Firma jest sprawdzona i może pokazywać oferty");
        robert
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_company_signs_up_is_checked_declares_and_is_seen() {
    let town = Town::new().await;
    let robert = town.company("robert", &[]).await;
    town.browser().open("/firmy").await.is(200).hides("Malarze Bielak");
    town.browser().open("/firmy/malarze-bielak").await.is(404);
    let own = robert.open("/moje/firma").await;
    assert!(!own.offers("/moje/firma/oswiadczenie"), "nobody declares before the check");
    robert.open("/moje/firma/oferty/nowa").await.says("Firma nie może teraz pokazywać ofert");

    let operator = town.operator().await;
    operator.open("/operator").await.says("1 firm do sprawdzenia");
    operator.open("/operator/firmy").await.says("Malarze Bielak");
    let page = operator.open("/operator/firmy/malarze-bielak").await;
    page.says("Robert Bielak, właściciel").says("5252248481").says("CEIDG: 301929504");
    let refused = operator.press(&page, "/operator/firmy/malarze-bielak/weryfikacja", &[]).await;
    refused.is(422).says("Zostały 3 punkty");
    town.checks("malarze-bielak").await.is(200).says("sprawdzona, czeka na oświadczenie");

    let own = robert.open("/moje/firma").await;
    let refused = robert.press(&own, "/moje/firma/oswiadczenie", &[]).await;
    refused.is(422).says("Zaznacz oświadczenie");
    robert.press(&own, "/moje/firma/oswiadczenie", &[("oswiadczam", "yes")]).await.is(200);
    town.browser().open("/firmy").await.says("Malarze Bielak").says("Nikt nie stoi wyżej za pieniądze");
    let seen = town.browser().open("/firmy/malarze-bielak").await;
    seen.is(200)
        .says("Firma, sprzedawca")
        .says("ul. Polna 3, Radom")
        .says("NIP 5252248481")
        .says("601 234 567");
    seen.hides("właściciel");
    let id = sql("select id from companies");
    let id: String = town.rows(id, vec![]).await[0].get("id").unwrap();
    let told = town.history("company", &id).await;
    let ticked = ["company-point-ticked"; 3];
    assert_eq!(
        told,
        [&["company-registered"], &ticked[..], &["company-verified", "company-activated"]].concat()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_company_writes_is_held_to_the_registers() {
    let town = Town::new().await;
    let visitor = town.browser().open("/moje/firma/nowa").await;
    assert!(visitor.path.starts_with("/logowanie"), "{}", visitor.path);
    let robert = town.member("robert", &[]).await;
    let shown =
        robert.send("/moje/firma/nowa", &but(&[("nip", "5252248482"), ("miejscowosc", "Qqqq")])).await;
    shown.is(422).says("W numerze NIP jest pomyłka").says("Sprawdź pisownię");
    assert!(shown.body.contains("value=\"5252248482\"") && shown.body.contains("value=\"Malarze Bielak\""));
    robert.send("/moje/firma/nowa", &but(&[("numer", "301929505")])).await.is(422);
    robert.send("/moje/firma/nowa", &[]).await.is(422).says("Wpisz NIP firmy.").says("Wybierz rejestr.");
    robert.send("/moje/firma/nowa", &MALARZE).await.is(200);
    // A NIP stands once, and an account speaks for one company.
    let ewa = town.member("ewa", &[]).await;
    ewa.send("/moje/firma/nowa", &MALARZE).await.is(422).says("Firma o tym NIP już tu jest");
    let other = [("nip", "7792369887"), ("nazwa", "Malarze Bielak")];
    ewa.send("/moje/firma/nowa", &but(&other)).await.is(200);
    assert_eq!(robert.open("/moje/firma/nowa").await.path, "/moje/firma");
    let slugs = town.rows(sql("select slug from companies order by slug"), vec![]).await;
    let slugs: Vec<String> = slugs.iter().map(|row| row.get("slug").unwrap()).collect();
    assert_eq!(slugs, ["malarze-bielak", "malarze-bielak-7792369887"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_suspended_company_reads_why_and_comes_back() {
    let town = Town::new().await;
    let robert = town.active_company().await;
    let operator = town.operator().await;
    let file = "/operator/firmy/malarze-bielak";
    let suspend = format!("{file}/zawieszenie");
    let page = operator.open(file).await;
    operator.press(&page, &suspend, &[("powod", "complaints")]).await.is(422).says("na jakich faktach");
    operator.press(&page, &suspend, &grounds("complaints")).await.is(200).says("zawieszona");
    town.browser().open("/firmy/malarze-bielak").await.is(404);
    let own = robert.open("/moje/firma").await;
    own.says("Firma jest zawieszona")
        .says("Trzy skargi klientów")
        .says("Regulamin, punkt 5")
        .says("idź do sądu");
    robert.open("/moje/firma/oferty/nowa").await.says("Firma nie może teraz pokazywać ofert");
    let page = operator.open(file).await;
    operator.press(&page, &format!("{file}/wznowienie"), &[]).await.is(200);
    town.browser().open("/firmy/malarze-bielak").await.is(200);
    // Whoever leaves says so twice, and is not asked why.
    robert.send("/moje/firma/zamkniecie", &[]).await.is(422).says("na pewno");
    robert.send("/moje/firma/zamkniecie", &[("pewne", "yes")]).await.is(200).says("Firma nie działa już");
    town.browser().open("/firmy/malarze-bielak").await.is(404);
    robert.send("/moje/firma/dane", &MALARZE).await.is(422);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_company_is_for_its_own_people_and_for_those_who_check() {
    let town = Town::new().await;
    let robert = town.active_company().await;
    let data = but(&[("telefon", "602 345 678"), ("nazwa", "Inna nazwa"), ("nip", "7792369887")]);
    robert.send("/moje/firma/dane", &data).await.is(200).says("602 345 678").says("Malarze Bielak");
    let ewa = town.member("ewa", &[(Role::OrgAdmin, Some("drugi-bieg"))]).await;
    assert_eq!(ewa.open("/moje/firma").await.path, "/moje/firma/nowa");
    for address in ["/moje/firma/dane", "/moje/firma/zamkniecie", "/moje/firma/oferty/nowa"] {
        ewa.open(address).await.is(404);
    }
    for browser in [&ewa, &robert] {
        browser.open("/operator/firmy").await.is(404);
        browser.open("/operator/firmy/malarze-bielak").await.is(404);
    }
    // The organiser checks companies, too; listings are the operator's.
    let organiser = town.member("organiser", &[(Role::Organiser, None)]).await;
    organiser.open("/operator/firmy/malarze-bielak").await.is(200);
    organiser.open("/moje").await.says("sprawdzanie i decyzje");
    organiser.open("/operator/oferty-firm").await.is(404);
    robert.open("/moje").await.says("Moja firma");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_company_leaves_with_the_account_that_spoke_for_it() {
    let town = Town::new().await;
    let robert = town.active_company().await;
    let number = town.published_listing(&robert, &[]).await;
    let (keys, id) = (town.app.settings.keys.clone(), mutual_aid::AccountId::from("robert"));
    let member = mutual_aid::Member {
        account: id.clone(),
        roles: vec![],
        people: vec![],
        companies: town.rows(sql("select id from companies"), vec![]).await[0]
            .get("id")
            .map(CompanyId)
            .into_iter()
            .collect(),
        second_factor_overdue: false,
    };
    let by = By { who: Who::Member(member), channel: Channel::Web };
    town.app.change(by, move |change| erase(change, &keys, &id)).await.unwrap();
    town.browser().open("/firmy/malarze-bielak").await.is(404);
    town.browser().open(&format!("/firmy/malarze-bielak/malowanie-mieszkan-i-klatek-{number}")).await.is(404);
    let left = town.rows(sql("select status, representative from companies"), vec![]).await;
    assert_eq!(left[0].get::<String>("status").unwrap(), "closed");
    assert_eq!(left[0].get::<String>("representative").unwrap(), "", "who acted for it is forgotten");
    let links = sql("select cast(count(*) as bigint) as n from company_accounts");
    assert_eq!(town.home.count(links).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn operator_and_company_are_told_by_mail() {
    let town = Town::new().await;
    let robert = town.member("robert", &[]).await;
    let text =
        sql("update accounts set email = 'robert@poczta.example', email_folded = 'robert@poczta.example',
            email_confirmed_at = '2026-11-24T08:00:00Z'
        where id = 'robert'");
    town.run(text, vec![]).await;
    robert.send("/moje/firma/nowa", &MALARZE).await.is(200);
    town.checks("malarze-bielak").await.is(200);
    jobs::do_all(&town.app).await.unwrap();
    let mails = town.rows(sql("select subject, body_text from mails order by created_at, id"), vec![]).await;
    let texts: Vec<String> = mails.iter().map(|mail| mail.get("body_text").unwrap()).collect();
    assert!(texts.iter().any(|text| text.contains("Zarejestrowała się firma Malarze Bielak")), "{texts:?}");
    assert!(texts.iter().any(|text| text.contains("Złóż jeszcze oświadczenie")), "{texts:?}");
}

/// The register was compared with the address: a company that moves is compared with it again, and goes on meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn a_company_that_moves_is_looked_up_again() {
    let town = Town::new().await;
    let robert = town.active_company().await;
    let operator = town.operator().await;
    operator.open("/operator/firmy").await.hides("Malarze Bielak");
    let moves = async |street: &str, about: &str| {
        let fields = but(&[("adres", street), ("o_firmie", about)]);
        robert.send("/moje/firma/dane", &fields).await
    };
    moves("ul. Polna 3", "Malujemy też płoty.").await.is(200);
    operator.open("/operator/firmy").await.hides("Malarze Bielak");
    moves("ul. Leśna 9", "Malujemy też płoty.").await.is(200);
    operator.open("/operator/firmy").await.says("Malarze Bielak");
    operator.open("/operator").await.says("1 firm do sprawdzenia");
    town.browser().open("/firmy/malarze-bielak").await.is(200).says("ul. Leśna 9");
    let file = "/operator/firmy/malarze-bielak";
    let ticked = [("punkt", "register"), ("jak", "looked-up")];
    operator.press(&operator.open(file).await, &format!("{file}/punkty"), &ticked).await.is(200);
    operator.open("/operator/firmy").await.hides("Malarze Bielak");
}
