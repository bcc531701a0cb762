//! J10: a company orders from an organisation, in paid mode; a free service is a recorded exception of few a year.

use crate::town::{Browser, Shown, Town};
use mutual_aid::Role;
use pomoc::jobs;
use pomoc::kit::db::{params, sql};

/// A company asks the organisation of the bicycle offer; answers the confirmation.
async fn asks(browser: &Browser<'_>, contact: &[(&str, &str)]) -> Shown {
    browser.post("/prosba/nowa", &[]).await.is(200);
    let what = [("co", "office-help"), ("opis", "Ułożyć archiwum, dwie osoby na jeden dzień.")];
    let page = browser.open("/prosba/nowa?rodzaj=company").await;
    page.is(200).says("Pytanie 1 z 5").says("Firma płaci organizacji jej koszty");
    browser.press(&page, "/prosba/co", &what).await.says("Pytanie 2 z 5");
    browser.send("/prosba/gdzie", &[("gdzie", "Radom")]).await.says("Pytanie 3 z 5");
    browser.send("/prosba/kiedy", &[("kiedy", "soon")]).await.says("Pytanie 4 z 5").says("NIP");
    browser.send("/prosba/kontakt", contact).await
}

const CONTACT: [(&str, &str); 5] = [
    ("rodzaj", "company"),
    ("nip", "779-236-98-87"),
    ("imie", "Jan"),
    ("kontakt", "phone"),
    ("telefon", "602 345 678"),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_company_orders_in_five_pages_and_pays_by_default() {
    let town = Town::new().await;
    let jan = town.browser();
    let mut without = CONTACT.to_vec();
    without.retain(|(name, _)| *name != "nip");
    asks(&jan, &without).await.is(422).says("Wpisz NIP firmy, 10 cyfr.");
    let wrong = [&without[..], &[("nip", "7792369888")]].concat();
    let shown = jan.send("/prosba/kontakt", &wrong).await;
    shown.is(422);
    assert!(shown.body.contains("value=\"7792369888\"") && shown.body.contains("value=\"Jan\""));
    let check = jan.send("/prosba/kontakt", &CONTACT).await;
    check.says("Pytanie 5 z 5").says("NIP 7792369887").says("odpłatnie, organizacja poda cenę przed umową");
    check.hides("Ta pomoc jest bezpłatna");
    let sent = jan.press(&check, "/prosba/sprawdz", &[]).await;
    let number = sent.is(200).says("Wysłaliśmy").number();
    let rows =
        town.rows(sql("select mode, requester_kind, nip, hardship, company_id from orders"), vec![]).await;
    let row = rows.iter().find(|row| row.get::<Option<String>>("nip").unwrap().is_some()).unwrap();
    assert_eq!(row.get::<String>("mode").unwrap(), "paid");
    assert_eq!(row.get::<Option<String>>("nip").unwrap().as_deref(), Some("7792369887"));
    assert_eq!(row.get::<Option<String>>("company_id").unwrap(), None, "nobody was signed in");
    let fields = [("numer", number.as_str()), ("kontakt", "602345678")];
    town.browser().send("/moja-prosba", &fields).await.says("Organizacja poda cenę w warunkach");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_company_that_is_signed_in_is_not_asked_twice_and_sees_its_orders() {
    let town = Town::new().await;
    let robert = town.active_company().await;
    let what = [("co", "cleaning"), ("opis", "Posprzątać biuro po remoncie.")];
    let page = robert.open("/prosba/co?rodzaj=company").await;
    robert.press(&page, "/prosba/co", &what).await;
    robert.send("/prosba/gdzie", &[("gdzie", "Radom")]).await;
    let contact = robert.send("/prosba/kiedy", &[("kiedy", "any")]).await;
    for value in ["5252248481", "Malarze Bielak", "601 234 567"] {
        assert!(contact.body.contains(&format!("value=\"{value}\"")), "{value}");
    }
    let fields =
        [&CONTACT[..1], &[("nip", "5252248481"), ("nazwa", "Malarze Bielak")], &CONTACT[2..]].concat();
    let check = robert.send("/prosba/kontakt", &fields).await;
    let number = robert.press(&check, "/prosba/sprawdz", &[]).await.number();
    robert.open("/moje/firma").await.says(&number).says("odpłatnie");
    let ewa = town.company("ewa", &[("nip", "7792369887"), ("nazwa", "Stolarnia")]).await;
    ewa.open("/moje/firma").await.hides(&number);
}

impl Town {
    /// A paid order of a company that „drugi-bieg” has.
    async fn company_order(&self, number: &'static str) {
        let text = sql("insert into orders (id, number, organisation_id, status, status_since, mode, requester_kind,
                category, description, place_id, first_name, phone, contact_way, nip, language, channel, created_at,
                placed_at)
            values ($1, $1, 'drugi-bieg', 'submitted', '2026-11-24T08:00:00Z', 'paid', 'company', 'cleaning',
                'Sprzątanie', 1, 'Jan', '+48602345678', 'phone', '7792369887', 'pl', 'web', '2026-11-24T08:00:00Z',
                '2026-11-24T08:00:00Z')");
        self.run(text, params![number].to_vec()).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_free_service_for_a_company_is_an_exception_of_which_a_year_holds_few() {
    let town = Town::new().await;
    for number in ["PW-1", "PW-2", "PW-3"] {
        town.company_order(number).await;
    }
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    anna.open("/panel/drugi-bieg/zlecenia/PW-1")
        .await
        .says("Prosi firma, więc zlecenie jest odpłatne")
        .says("7792369887");
    let page = |number: &str| format!("/panel/drugi-bieg/zlecenia/{number}/bezplatnie");
    anna.open(&page("PW-1")).await.says("W roku mogą być 2 takie zlecenia");
    anna.send(&page("PW-1"), &[]).await.is(422).says("Napisz, dlaczego pomagacie bezpłatnie");
    let why = [("powod", "Rodzinna firma po pożarze.")];
    let served = anna.send(&page("PW-1"), &why).await;
    served.is(200).says("wyjątek od dnia").says("Rodzinna firma po pożarze.").hides("zlecenie jest odpłatne");
    anna.send(&page("PW-2"), &why).await.is(200);
    anna.send(&page("PW-3"), &why).await.is(422).says("wykorzystano już wyjątki dla firm (2)");
    assert_eq!(town.history("order", "PW-1").await, ["order-served-for-free"]);
    // Why stands with the order, never in the journal.
    let journal = town.rows(sql("select details from journal"), vec![]).await;
    assert!(journal.iter().all(|row| !row.get::<String>("details").unwrap().contains("pożar")));
    let helper = town.member("hela", &[(Role::Helper, Some("drugi-bieg"))]).await;
    helper.open(&page("PW-3")).await.is(403);
    let other = town.member("ewa", &[(Role::Coordinator, Some("nowy-dach"))]).await;
    other.open(&page("PW-3")).await.is(404);
    // The company is told what it may mean for it: in the queue, for it has no confirmed address.
    jobs::do_all(&town.app).await.unwrap();
    let told = town.rows(sql("select body from letters where order_id = 'PW-1'"), vec![]).await;
    let told: Vec<String> = told.iter().map(|row| row.get("body").unwrap()).collect();
    assert!(told.iter().any(|text| text.contains("przychodem do opodatkowania")), "{told:?}");
    // Another year's exceptions do not count in this one.
    town.run(sql("update orders set free_on = '2025-12-31' where id = 'PW-1'"), vec![]).await;
    anna.send(&page("PW-3"), &why).await.is(200);
}
