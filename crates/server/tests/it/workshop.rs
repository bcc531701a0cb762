//! Stories of where help happens: whoever booked a workshop comes there, and to everybody else somebody comes.

use crate::town::{Browser, Shown, Town};
use mutual_aid::Role;
use pomoc::jobs;
use pomoc::kit::db::{params, sql};
use serde_json::{Value, json};

const WORKSHOP: &str = "ul. Warsztatowa 5, Radom";

/// A town with one offer, in the workshop or at the requester's, and the question what is to be done.
async fn asked(place: &'static str) -> (Town, &'static str) {
    let town = Town::new().await;
    town.bicycle_offer(1).await;
    let text = sql("update offers set where_done = $1, address = 'ul. Warsztatowa 5'");
    town.run(text, params![place].to_vec()).await;
    town.participant("marek", Some("marek")).await;
    (town, "/prosba/nowa?oferta=17&termin=czwartek")
}

/// Sends what was asked for, and takes it on with Marek; the address of the order in the panel.
async fn agreed(town: &Town, ala: &Browser<'_>) -> (Shown, String) {
    let check = ala.send("/prosba/kontakt", &[("imie", "Ala"), ("telefon", "601234567")]).await;
    let sent = ala.press(&check, "/prosba/sprawdz", &[]).await;
    jobs::do_all(&town.app).await.unwrap();
    let order = format!("/panel/drugi-bieg/zlecenia/{}", sent.number());
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    let fields = [
        ("osoba", "marek"),
        ("dzien", "2026-11-26"),
        ("godzina", "10:00"),
        ("minuty", "120"),
        ("warunki", "Części kupujesz Ty."),
    ];
    anna.send(&format!("{order}/przyjecie"), &fields).await.is(200);
    jobs::do_all(&town.app).await.unwrap();
    (sent, order)
}

/// The address of the only visit in the panel.
async fn visit(town: &Town) -> String {
    let rows = town.rows(sql("select id from visits"), vec![]).await;
    format!("/panel/drugi-bieg/wizyty/{}", rows[0].get::<String>("id").unwrap())
}

/// The sheet of the order and the slip of its visit.
async fn papers(town: &Town, order: &str) -> [Shown; 2] {
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    [anna.open(order).await, anna.open(&format!("{}/karta", visit(town).await)).await]
}

/// The coming visit, as a program of the requester reads it.
async fn read_by_program(town: &Town, number: &str) -> Value {
    let machine = town.machine().opens(number, "601234567").await;
    machine.get(&format!("/api/v1/orders/{number}")).await.body["visit"].clone()
}

/// What the calls in the queue say, to the requester and to Marek.
async fn calls(town: &Town) -> Vec<String> {
    let rows = town.rows(sql("select body from letters where done_at is null order by id"), vec![]).await;
    rows.iter().map(|row| row.get("body").unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_booked_a_workshop_comes_there() {
    let (town, from) = asked("workshop").await;
    let ala = town.browser();
    let what = ala.open(from).await;
    what.says(&format!("Przyjdziesz do nas: {WORKSHOP}.")).hides("Ulica i numer domu").hides("Miejscowość");
    ala.press(&what, "/prosba/co", &[("opis", "Hamulec")]).await.says("Jak się z Tobą skontaktować?");
    comes(&town, &ala).await;
}

/// Whoever has answered what is needed comes to the workshop, and everybody says so.
async fn comes(town: &Town, ala: &Browser<'_>) {
    let check = ala.send("/prosba/kontakt", &[("imie", "Ala"), ("telefon", "601234567")]).await;
    check.says(&format!("Gdzie {WORKSHOP}")).hides("Miejscowość");
    let (sent, order) = agreed(town, ala).await;
    sent.says(WORKSHOP);
    let case = ala.open("/moja-prosba").await;
    case.says(&format!("Przyjdź w umówionym czasie: {WORKSHOP}.")).says("Kto będzie czekać");
    case.hides("Hasło przy drzwiach").hides("Ktoś przyjdzie");
    ala.open("/moja-prosba/zmien").await.is(200).hides("Ulica i numer domu");
    let coming = read_by_program(town, &sent.number()).await;
    assert!(coming["starts"].is_string() && coming["password"].is_null(), "{coming}");
    let calls = calls(town).await;
    assert_eq!(calls.len(), 2, "{calls:?}");
    for call in calls {
        assert!(call.contains(&format!("Gdzie: {WORKSHOP}")) && !call.contains("asło"), "{call}");
    }
    let marek = town.member("marek", &[]).await;
    let day = marek.open("/moje/dzien").await;
    day.says(WORKSHOP).says("Przyjdzie: Ala").hides("Hasło przy drzwiach");
    for paper in papers(town, &order).await {
        paper.says(WORKSHOP).hides("Hasło przy drzwiach");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn to_everybody_else_somebody_comes() {
    let (town, from) = asked("at_yours").await;
    let ala = town.browser();
    let what = ala.open(from).await;
    what.says("Ulica i numer domu").hides("Przyjdziesz do nas");
    let home = [("opis", "Hamulec"), ("gdzie", "Radom"), ("adres", "ul. Polna 3")];
    ala.press(&what, "/prosba/co", &home).await.is(200);
    stays_at_home(&town, &ala).await;
}

/// To whoever has answered what is needed somebody comes, and nobody speaks of the workshop.
async fn stays_at_home(town: &Town, ala: &Browser<'_>) {
    let (sent, order) = agreed(town, ala).await;
    sent.hides("Warsztatowa");
    let case = ala.open("/moja-prosba").await;
    case.says("Ktoś przyjdzie w umówionym czasie.").says("Hasło przy drzwiach").hides("Warsztatowa");
    let coming = read_by_program(town, &sent.number()).await;
    case.says(coming["password"].as_str().unwrap());
    let calls = calls(town).await;
    assert!(calls.iter().any(|call| call.contains("Hasło przy drzwiach")), "{calls:?}");
    assert!(calls.iter().all(|call| !call.contains("Warsztatowa")), "{calls:?}");
    let marek = town.member("marek", &[]).await;
    let day = marek.open("/moje/dzien").await;
    day.says("ul. Polna 3, Radom").says("Hasło przy drzwiach").hides("Warsztatowa");
    for paper in papers(town, &order).await {
        paper.says("ul. Polna 3, Radom").says("Hasło przy drzwiach").hides("Warsztatowa");
    }
    town.hours_pass(96);
    let marek = town.member("marek", &[]).await;
    marek.open("/moje/dzien").await.hides("ul. Polna 3");
}

/// What a coordinator enters who takes a call about the time of the offer.
const TOLD: [(&str, &str); 12] = [
    ("imie", "Stefania"),
    ("telefon", "22 123 45 03"),
    ("co", "bicycle-repair"),
    ("opis", "Nie trzyma powietrza"),
    ("gdzie", "radom"),
    ("droga", "phone"),
    ("jezyk", "pl"),
    ("poinformowano", "yes"),
    ("bezplatne", "yes"),
    ("dobrowolna", "yes"),
    ("termin", "czwartek"),
    ("osoba", "marek"),
];

#[tokio::test(flavor = "multi_thread")]
async fn whoever_calls_and_takes_a_time_of_the_workshop_comes_there_even_at_another_time() {
    let (town, _) = asked("workshop").await;
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    anna.open("/panel/drugi-bieg/wpisz").await.hides("W domu czy w warsztacie?");
    let sheet = anna.send("/panel/drugi-bieg/wpisz", &TOLD).await;
    sheet.is(200).says("Wizyta: czwartek 26 listopada, 10:00").says(WORKSHOP).hides("Hasło przy drzwiach");
    let moved = [("dzien", "2026-11-27"), ("godzina", "11"), ("minuty", "60"), ("uzgodnione", "yes")];
    let sheet = anna.send(&format!("{}/przelozenie", visit(&town).await), &moved).await;
    sheet.is(200).says("Wizyta: piątek 27 listopada, 11:00").says(WORKSHOP).hides("Hasło przy drzwiach");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_choose_chooses_the_workshop_and_tells_no_address() {
    let (town, from) = asked("either").await;
    let ala = town.browser();
    let what = ala.open(from).await;
    what.says("Gdzie mamy to zrobić?").says("U mnie w domu").says(&format!("W warsztacie: {WORKSHOP}"));
    let silent = ala.press(&what, "/prosba/co", &[("opis", "Hamulec"), ("gdzie", "Radom")]).await;
    silent.is(422).says("Wybierz, gdzie mamy to zrobić.");
    let there =
        [("opis", "Hamulec"), ("spotkanie", "workshop"), ("gdzie", "Osiek"), ("adres", "ul. Polna 3")];
    ala.press(&silent, "/prosba/co", &there).await.says("Jak się z Tobą skontaktować?");
    let kept = ala.open("/prosba/co").await;
    assert!(kept.body.contains("value=\"workshop\" checked"), "{}", kept.body);
    comes(&town, &ala).await;
    let told = sql("select cast(count(*) as bigint) as n from orders where address is null");
    assert_eq!(town.home.count(told).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_choose_stays_at_home() {
    let (town, from) = asked("either").await;
    let ala = town.browser();
    let what = ala.open(from).await;
    let home = [("opis", "Hamulec"), ("spotkanie", "home"), ("gdzie", "Radom"), ("adres", "ul. Polna 3")];
    ala.press(&what, "/prosba/co", &home).await.is(200);
    stays_at_home(&town, &ala).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_without_times_leaves_the_same_choice() {
    let (town, _) = asked("either").await;
    town.run(sql("delete from slots"), vec![]).await;
    let ala = town.browser();
    let what = ala.open("/prosba/nowa?oferta=17").await;
    what.says("Gdzie mamy to zrobić?");
    let there = [("opis", "Hamulec"), ("spotkanie", "workshop")];
    ala.press(&what, "/prosba/co", &there).await.says("Kiedy");
    ala.send("/prosba/kiedy", &[("kiedy", "any")]).await.says("Jak się z Tobą skontaktować?");
    let check = ala.send("/prosba/kontakt", &[("imie", "Ala"), ("telefon", "601234567")]).await;
    check.says(&format!("Gdzie {WORKSHOP}")).hides("Miejscowość");
    let sent = ala.press(&check, "/prosba/sprawdz", &[]).await;
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    anna.open(&format!("/panel/drugi-bieg/zlecenia/{}", sent.number())).await.says(WORKSHOP);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_calls_is_asked_where_when_the_offer_leaves_it_to_them() {
    let (town, _) = asked("either").await;
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    let page = anna.open("/panel/drugi-bieg/wpisz").await;
    page.says("W domu czy w warsztacie?").says("(w domu albo w warsztacie)");
    let silent = anna.press(&page, "/panel/drugi-bieg/wpisz", &TOLD).await;
    silent.is(422).says("Zapytaj, czy w domu, czy w warsztacie, i zaznacz.");
    let there = [&TOLD[..], &[("spotkanie", "workshop")]].concat();
    let sheet = anna.press(&silent, "/panel/drugi-bieg/wpisz", &there).await;
    sheet.is(200).says(WORKSHOP).hides("Hasło przy drzwiach");
    let friday = TOLD.map(|(name, said)| (name, if name == "termin" { "piatek" } else { said }));
    let home = [&friday[..], &[("spotkanie", "home"), ("mimo_to", "yes")]].concat();
    let sheet = anna.send("/panel/drugi-bieg/wpisz", &home).await;
    sheet.is(200).says("Hasło przy drzwiach").hides(WORKSHOP);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_says_where_when_the_offer_leaves_it_to_the_person() {
    let (town, _) = asked("either").await;
    let there = json!({ "offer": 17, "slot": "czwartek", "description": "Hamulec", "workshop": true,
        "address": "ul. Polna 3", "requester": { "first_name": "Ala", "phone": "601 234 567" } });
    town.machine().post("/api/v1/orders", &there).await.is(201);
    let told = sql("select cast(count(*) as bigint) as n from orders
        where workshop_offer_id = 'rower' and address is null");
    assert_eq!(town.home.count(told).await, 1);
    town.run(sql("update offers set where_done = 'at_yours'"), vec![]).await;
    let told = town.machine().post("/api/v1/orders", &there).await;
    assert!(told.is(422).pointers().contains(&"/workshop"), "{:#}", told.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_did_not_come_is_missed_where_they_were_to_come() {
    for (place, told) in
        [("workshop", "nikt nie przyszedł do warsztatu"), ("at_yours", "nikogo nie było w domu")]
    {
        let (town, from) = asked(place).await;
        let ala = town.browser();
        let what = ala.open(from).await;
        let said = [("opis", "Hamulec"), ("gdzie", "Radom"), ("adres", "ul. Polna 3")];
        ala.press(&what, "/prosba/co", &said[..if place == "workshop" { 1 } else { 3 }]).await.is(200);
        let (sent, order) = agreed(&town, &ala).await;
        town.hours_pass(49);
        let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
        let missed = format!("{}/nieobecnosc", visit(&town).await);
        anna.send(&missed, &[("powod", "recipient")]).await.is(200);
        anna.open(&order).await.says(told);
        let case = ala.send("/moja-prosba", &[("numer", &sent.number()), ("kontakt", "601234567")]).await;
        case.is(200).says(told);
    }
}
