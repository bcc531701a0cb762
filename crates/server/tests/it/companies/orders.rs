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
    asks(&jan, &without).await.is(422).says("Wpisz NIP firmy lub instytucji, 10 cyfr.");
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
    anna.send(&page("PW-3"), &why)
        .await
        .is(422)
        .says("wykorzystano już wyjątki dla firm i instytucji działających dla zysku (2)");
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

#[tokio::test(flavor = "multi_thread")]
async fn an_institution_that_works_for_profit_is_held_to_what_a_company_is() {
    let town = Town::new().await;
    let ewa = town.browser();
    let clinic = CONTACT.iter().map(|(name, value)| match *name {
        "rodzaj" => ("rodzaj", "institution-for-profit"),
        name => (name, *value),
    });
    let check = asks(&ewa, &clinic.chain([("nazwa", "Przychodnia Pod Kasztanem")]).collect::<Vec<_>>()).await;
    let number = ewa.press(&check, "/prosba/sprawdz", &[]).await.is(200).number();
    let row =
        &town.rows(sql("select mode, requester_kind, for_profit, company_id from orders"), vec![]).await[0];
    let text = |name: &str| row.get::<Option<String>>(name).unwrap().unwrap_or_default();
    assert_eq!((text("mode"), text("requester_kind")), ("paid".into(), "institution".into()));
    assert!(row.get::<bool>("for_profit").unwrap());
    ewa.open("/moja-prosba").await.says("instytucja działająca dla zysku płacą organizacji jej koszty");
    // What is said later stays what it was: a new phone makes no company of a clinic, and nothing free of what is paid.
    let page = ewa.open("/moja-prosba/zmien").await;
    let told = [("opis", "Umyć okna"), ("imie", "Ewa"), ("telefon", "602345678")];
    ewa.press(&page, "/moja-prosba/zmien", &told).await.is(200);
    let kept = sql(
        "select cast(count(*) as bigint) as n from orders where for_profit and mode = 'paid' and nip is not null",
    );
    assert_eq!(town.home.count(kept).await, 1);

    town.run(sql("update orders set organisation_id = 'drugi-bieg'"), vec![]).await;
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    let sheet = format!("/panel/drugi-bieg/zlecenia/{number}");
    anna.open(&sheet)
        .await
        .says("Prosi instytucja, która działa dla zysku")
        .says("Przychodnia Pod Kasztanem");
    let free = format!("{sheet}/bezplatnie");
    anna.send(&free, &[("powod", "Przyjmuje naszych uczestników bez kolejki.")])
        .await
        .is(200)
        .says("wyjątek od dnia");
    let household = sql("update orders set requester_kind = 'household'").text();
    let story = move |tx: &mut pomoc::kit::db::Tx| tx.run(pomoc::kit::db::sql(household), &[]).map(|_| ());
    assert!(
        town.home.change(story).await.is_err(),
        "only an institution is asked whether it works for profit"
    );
}

/// What somebody says on the telephone for a company.
const CALLED: [(&str, &str); 12] = [
    ("imie", "Jan"),
    ("telefon", "602 345 678"),
    ("rodzaj", "company"),
    ("nazwa", "Sklep u Jana"),
    ("nip", "7792369887"),
    ("co", "cleaning"),
    ("opis", "Umyć witrynę"),
    ("gdzie", "radom"),
    ("droga", "phone"),
    ("jezyk", "pl"),
    ("poinformowano", "yes"),
    ("odplatne", "yes"),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_company_asks_on_the_telephone_and_pays() {
    let town = Town::new().await;
    town.participant("marek", None).await;
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    let address = "/panel/drugi-bieg/wpisz";
    let but = |name: &str, value: &'static str| {
        let told = CALLED.iter().map(|(field, was)| (*field, if *field == name { value } else { *was }));
        told.collect::<Vec<_>>()
    };
    anna.open(address).await.says("Płacisz organizacji jej koszty");
    anna.send(address, &but("nip", "")).await.is(422).says("Wpisz NIP firmy lub instytucji");
    let free = [&but("odplatne", "")[..], &[("bezplatne", "yes"), ("dobrowolna", "yes")]].concat();
    anna.send(address, &free).await.is(422).says("Powiedz, że firma płaci koszty");
    let time = [("dzien", "26.11.2026"), ("godzina", "9.30"), ("osoba", "marek")];
    let goes = anna.send(address, &[&CALLED[..], &time].concat()).await;
    goes.is(422).says("Zapisz zlecenie, a opłatę i osobę wpisz na jego stronie");
    let sheet = anna.send(address, &[&CALLED[..], &time[..2]].concat()).await;
    sheet.is(200).says("Prosi firma, więc zlecenie jest odpłatne").says("Sklep u Jana").says("7792369887");
    anna.open(&format!("{}/przyjecie", sheet.path)).await.says("nie ma obowiązującej kalkulacji kosztów");
    let clinic = [&but("rodzaj", "institution-for-profit")[..], &[("mimo_to", "yes")]].concat();
    anna.send(address, &clinic).await.is(200).says("Prosi instytucja, która działa dla zysku");
    let paid =
        sql("select cast(count(*) as bigint) as n from orders where mode = 'paid' and hardship = false");
    assert_eq!(town.home.count(paid).await, 2);
}
