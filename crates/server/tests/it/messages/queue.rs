//! The queue of letters and calls: who has no mail, or wants none, hears it from the organisation.

use super::{NUMBER, hides, order, says, takes_on, town, visit};
use crate::town::Town;
use mutual_aid::Role;
use pomoc::kit::db::{params, sql};

/// The first link of the queue.
fn entry(shown: &crate::town::Shown) -> String {
    let mut links =
        shown.body.split("href=\"").skip(1).map(|part| part.split('"').next().unwrap().to_owned());
    links
        .find(|link| link.contains("/kolejka/"))
        .unwrap_or_else(|| panic!("nothing waits:\n{}", shown.text()))
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_no_mail_is_called_and_the_call_is_marked_done() {
    let (town, sink) = town().await;
    town.zofia_asks(NUMBER).await;
    let anna = town.anna_reads().await;
    let sheet = anna.open(&order("")).await;
    anna.press(&sheet, &order("/odczytane"), &[]).await.is(200);
    town.mails_go().await;
    assert!(sink.got().is_empty());
    anna.open("/panel/drugi-bieg").await.says("Zadzwoń: Naprawa rowerów");
    let queue = anna.open("/panel/drugi-bieg/kolejka").await;
    queue.says("Zofia").says("Prośba PW-0000-5724: organizacja ją przeczytała");
    let page = entry(&queue);
    let call = anna.open(&page).await;
    call.says("Dzień dobry, dzwonię z: drugi-bieg.").says("szuka kogoś, kto pomoże").says("22 123 45 01");
    assert!(call.body.contains("href=\"sms:+48221234501?body="), "a text message is prepared");
    anna.press(&call, &page, &[("wynik", "")]).await.is(422);
    anna.press(&call, &page, &[("wynik", "no-answer")]).await.is(200);
    anna.open("/panel/drugi-bieg").await.hides("Zadzwoń: Naprawa rowerów");
    town.hours_pass(24);
    let anna = town.anna_reads().await;
    anna.open("/panel/drugi-bieg").await.says("Zadzwoń: Naprawa rowerów");
    let call = anna.open(&page).await;
    anna.press(&call, &page, &[("wynik", "done")]).await.is(200).says("Nikt nie czeka na list ani telefon");
    assert_eq!(town.letters().await[0].body, "", "what was said is emptied");
    assert_eq!(town.history("order", NUMBER).await.last().map(String::as_str), Some("letter-done"));
    anna.press(&call, &page, &[("wynik", "done")]).await;
    assert_eq!(town.history("order", NUMBER).await.len(), 3, "done twice is done once");
    town.days_pass(31).await;
    assert!(town.letters().await.is_empty(), "names and phones are forgotten in time");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_call_is_in_the_language_of_whoever_is_called() {
    let (town, _) = town().await;
    town.zofia_asks(NUMBER).await;
    town.run(sql("update orders set language = 'uk', first_name = 'Оксана'"), vec![]).await;
    let anna = town.anna_reads().await;
    anna.send(&order("/odmowa"), &[("powod", "full"), ("uwaga", "Передзвоніть у травні")]).await.is(200);
    town.mails_go().await;
    let letter = town.letters().await.pop().unwrap();
    assert_eq!(
        (letter.kind.as_str(), letter.language.as_str(), letter.name.as_str()),
        ("call", "uk", "Оксана")
    );
    for words in ["телефоную від: drugi-bieg", "Причина: на цей час усі зайняті", "Передзвоніть у травні"]
    {
        assert!(letter.body.contains(words), "{}", letter.body);
    }
    assert!(letter.sms.is_some_and(|text| text.chars().count() <= 70));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_prefers_letters_or_calls_gets_them_though_the_address_is_known() {
    let (town, sink) = town().await;
    town.zofia_reads("pl", true).await;
    let anna = town.anna_reads().await;
    for (way, kind) in [("phone", "call"), ("post", "letter")] {
        town.run(sql("update orders set contact_way = $1, status = 'submitted'"), params![way].to_vec())
            .await;
        let sheet = anna.open(&order("")).await;
        anna.press(&sheet, &order("/odczytane"), &[]).await.is(200);
        town.mails_go().await;
        let letter = town.letters().await.pop().unwrap();
        assert_eq!(letter.kind, kind);
        town.hours_pass(1);
    }
    assert!(sink.got().is_empty());
    assert_eq!(town.waits().await, ["order-acknowledged"], "the letter replaces the call");
    let queue = anna.open("/panel/drugi-bieg/kolejka").await;
    let letter = anna.open(&entry(&queue)).await;
    letter.says("ul. Polna 3").says("Dzień dobry!").says("drugi-bieg");
}

/// J7b: who was on the telephone when it was agreed is not called to hear it again.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_said_on_the_telephone_is_not_called_again() {
    let (town, sink) = town().await;
    town.participant("marek", None).await;
    let anna = town.anna_reads().await;
    let told = [
        ("imie", "Stefania"),
        ("telefon", "22 123 45 03"),
        ("co", "bicycle-repair"),
        ("opis", "Nie trzyma powietrza"),
        ("gdzie", "radom"),
        ("adres", "Wesoła 2"),
        ("droga", "phone"),
        ("jezyk", "pl"),
        ("poinformowano", "yes"),
        ("bezplatne", "yes"),
        ("dobrowolna", "yes"),
        ("dzien", "26.11.2026"),
        ("godzina", "9.30"),
        ("osoba", "marek"),
    ];
    anna.send("/panel/drugi-bieg/wpisz", &told).await.is(200);
    town.mails_go().await;
    assert_eq!(town.waits().await, ["go-planned"], "Marek was not on the telephone");
    assert!(sink.got().is_empty(), "nobody is told what they did themselves");

    town.zofia_asks(NUMBER).await;
    let sheet = anna.open(&order("")).await;
    anna.press(&sheet, &order("/odczytane"), &[]).await.is(200);
    town.mails_go().await;
    assert_eq!(town.waits().await, ["go-planned", "order-acknowledged"]);
    let fields = [
        ("osoba", "marek"),
        ("dzien", "2026-11-27"),
        ("godzina", "12"),
        ("minuty", "60"),
        ("warunki", "W warsztacie"),
        ("telefonicznie", "yes"),
    ];
    anna.send(&order("/przyjecie"), &fields).await.is(200);
    town.mails_go().await;
    assert_eq!(town.waits().await, ["go-planned", "go-planned"], "what waited was said by the way");
}

/// J3: after the call, the coordinator's own phone has the text ready.
#[tokio::test(flavor = "multi_thread")]
async fn a_short_message_about_the_order_is_one_tap_away() {
    let (town, _) = town().await;
    town.participant("marek", None).await;
    town.zofia_asks(NUMBER).await;
    let house = sql("update organisations set phone = '48 300 10 20' where id = 'drugi-bieg'");
    town.run(house, vec![]).await;
    let anna = town.anna_reads().await;
    let text = async |anna: &crate::town::Browser<'_>| {
        let sheet = anna.open(&order("")).await;
        let link =
            sheet.body.split("href=\"sms:+48221234501?body=").nth(1).unwrap().split('"').next().unwrap();
        percent_encoding::percent_decode_str(link).decode_utf8().unwrap().into_owned()
    };
    let said = text(&anna).await;
    assert_eq!(said, "Pomoc Wzajemna: numer Twojej prosby to PW-0000-5724. Tel. 48 300 10 20");
    takes_on(&anna).await;
    town.run(sql("update visits set password = 'czereśnia'"), vec![]).await;
    for (language, start) in [
        (
            "pl",
            "Pomoc Wzajemna: prosba PW-0000-5724. Wizyta 26.11 godz. 10:00. Haslo przy drzwiach: czeresnia.",
        ),
        ("en", "Pomoc Wzajemna: request PW-0000-5724. Visit 26.11 at 10:00."),
        ("uk", "PW-0000-5724: візит 26.11 о 10:00. Слово: czereśnia"),
    ] {
        town.run(sql("update orders set language = $1"), params![language].to_vec()).await;
        let said = text(&anna).await;
        assert!(said.starts_with(start), "{said}");
        assert!(said.chars().count() <= if said.is_ascii() { 160 } else { 70 }, "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_organisation_sees_nothing_of_the_queue() {
    let (town, _) = town().await;
    town.participant("marek", None).await;
    town.zofia_asks(NUMBER).await;
    let anna = town.anna_reads().await;
    takes_on(&anna).await;
    town.mails_go().await;
    let page = entry(&anna.open("/panel/drugi-bieg/kolejka").await);
    let ewa = town.member("ewa", &[(Role::Coordinator, Some("nowy-dach"))]).await;
    ewa.open(&page).await.is(404);
    ewa.open(&page.replace("drugi-bieg", "nowy-dach")).await.is(404);
    ewa.open("/panel/nowy-dach/kolejka").await.is(200).hides("Zofia");
    ewa.post(&page, &[("wynik".into(), "done".into())]).await.is(404);
    town.browser().open(&page).await.says("Zaloguj się");
}

async fn asks_for_calls(town: &Town) -> String {
    let ala = town.browser();
    let number = town.request(&ala, "acknowledged").await;
    let shown = ala.open("/moja-prosba").await;
    ala.press(&shown, "/moja-prosba/zadzwoncie", &[]).await.is(200);
    let jan = [("imie", "Jan"), ("telefon", "602 111 222"), ("uwagi", "Prosiłem o rower")];
    town.browser().send("/moja-prosba/oddzwoncie", &jan).await.is(200).says("Zadzwonimy");
    number
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_for_a_call_stands_on_the_desk_until_called() {
    let (town, sink) = town().await;
    let number = asks_for_calls(&town).await;
    town.mails_go().await;
    let anna = town.anna_reads().await;
    anna.open("/panel/drugi-bieg").await.says("Prosi o telefon: Naprawa rowerów").hides("Jan");
    let queue = anna.open("/panel/drugi-bieg/kolejka").await;
    queue.says("Ala").says("Prosi o telefon").hides("Jan");
    let calls = town.rows(sql("select id from call_requests where order_id is not null"), vec![]).await;
    let page = format!("/panel/drugi-bieg/kolejka/{}", calls[0].get::<String>("id").unwrap());
    let asked = anna.open(&page).await;
    asked.is(200).says("Ala").says("601 234 567").says(&number);
    anna.press(&asked, &page, &[]).await.is(422).says("Wybierz, co z tego wyszło.");
    anna.press(&asked, &page, &[("wynik", "no-answer")]).await.is(200);
    anna.open("/panel/drugi-bieg").await.hides("Prosi o telefon");
    town.hours_pass(24);
    let anna = town.anna_reads().await;
    let asked = anna.open(&page).await;
    anna.press(&asked, &page, &[("wynik", "done")]).await.is(200).hides("Prosi o telefon");
    anna.open("/panel/drugi-bieg").await.hides("Prosi o telefon");
    let id = town.order_of(&number).await;
    assert_eq!(town.history("order", &id).await.last().map(String::as_str), Some("letter-done"));
    let ewa = town.member("ewa", &[(Role::Coordinator, Some("nowy-dach"))]).await;
    ewa.open(&page).await.is(404);

    let mail = sink.last_to("kontakt@pomoc.example");
    says(&mail, "Ktoś prosi o telefon", &["http://localhost:8080/operator/kolejka"]);
    hides(&mail, &["Jan", "602"]);
    let operator = town.member("operator", &[(Role::Operator, None)]).await;
    operator.open("/operator").await.says("telefonów i listów czeka");
    let queue = operator.open("/operator/kolejka").await;
    queue.is(200).says("Jan").hides("Ala");
    let page = entry(&queue);
    let asked = operator.open(&page).await;
    asked.says("602 111 222").says("Prosiłem o rower");
    operator.press(&asked, &page, &[("wynik", "done")]).await.is(200).hides("Jan");
    anna.open("/operator/kolejka").await.is(404);
    town.days_pass(31).await;
    let kept = sql("select cast(count(*) as bigint) as n from call_requests");
    assert_eq!(town.home.count(kept).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_nobody_has_waits_with_the_operator() {
    let (town, _) = town().await;
    let ala = town.browser();
    let check = crate::asking::five_answers(&ala, "601234567").await;
    let number = ala.press(&check, "/prosba/sprawdz", &[]).await.number();
    town.mails_go().await;
    assert!(town.waits().await.is_empty(), "the page said that the request came");
    town.days_pass(30).await;
    let operator = town.member("operator", &[(Role::Operator, None)]).await;
    // Weeks later the operator has a second factor; this story is not about it.
    town.run(sql("update roles set granted_at = '2026-12-24T08:00:00Z'"), vec![]).await;
    let queue = operator.open("/operator/kolejka").await;
    queue.is(200).says(&format!("Prośba {number} wygasła"));
    let page = entry(&queue);
    let call = operator.open(&page).await;
    call.says("Ala").says("601 234 567").says("Co powiedzieć").says("wyślij nową prośbę");
    town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await.open(&page).await.is(404);
    operator.press(&call, &page, &[("wynik", "done")]).await.is(200).hides(&number);
}

/// Who said on the telephone that they come is not called to hear of it.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_was_given_ends_the_call() {
    let (town, _) = town().await;
    town.participant("marek", None).await;
    town.participant("jan", None).await;
    town.zofia_asks(NUMBER).await;
    let anna = town.anna_reads().await;
    takes_on(&anna).await;
    let both = sql("insert into visit_people (organisation_id, visit_id, person_id)
        select organisation_id, visit_id, 'jan' from visit_people where person_id = 'marek'");
    town.run(both, vec![]).await;
    town.mails_go().await;
    let before = town.waits().await;
    assert_eq!(before.iter().filter(|kind| *kind == "go-planned").count(), 2, "{before:?}");
    let answer = format!("/panel/drugi-bieg/wizyty/{}/odpowiedz", visit(&town).await);
    let sheet = anna.open(&order("")).await;
    let said = [("osoba", "marek"), ("odpowiedz", "accepted"), ("kanal", "phone")];
    anna.press(&sheet, &answer, &said).await.is(200);
    let waits = town.letters().await.into_iter().filter(|call| call.message == "go-planned");
    let told: Vec<_> = waits.map(|call| (call.outcome, call.body.is_empty())).collect();
    assert!(told.contains(&(Some("spoken".into()), true)) && told.contains(&(None, false)), "{told:?}");
    assert_eq!(town.waits().await.len(), before.len() - 1, "only Marek has answered");
}
