//! Who decides, on what, and what becomes of an appeal.

use super::{ADOPTED, AID, HOUSE, NEED, grant, in_panel, press, send};
use crate::town::Town;
use mutual_aid::Role;
use pomoc::kit::db::{params, sql};

/// Four eyes: who assessed does not decide alone; the money is set aside with the last signature, and not before.
#[tokio::test(flavor = "multi_thread")]
async fn two_people_see_a_request_before_it_is_granted() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let marek = town.asker().await;
    let asked = send(&marek, "/moje/pomoc/prosba", &NEED).await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    danuta.open(AID).await.says("Marek Wrona").says("jedzenie").says("500,00 zł");
    let page = in_panel(&asked);
    danuta.open(&page).await.says("Jedzenie dla dzieci").says("3 osoby").says("do 1000 zł");
    press(&danuta, &page, "ocena", &[]).await.says("Prośba czeka na decyzję");
    let decide = format!("{page}/decyzja");
    let proposed = send(&danuta, &decide, &grant(&fund, "150 zł", "bill-payment")).await;
    proposed.is(200).says("Decyzja czeka na podpis drugiej osoby");
    assert_eq!(town.available(&fund).await, 50_000, "nothing is set aside before it counts");
    marek.open(&asked.path).await.says("Sprawdza ją druga osoba").hides("150,00");
    assert!(!danuta.open(&page).await.offers(&format!("{page}/podpis")), "once is enough");
    press(&jan, &page, "podpis", &[]).await.is(200).says("Środki są odłożone");
    assert_eq!((town.available(&fund).await, town.booked("reserved").await), (35_000, -15_000));
    let own = marek.open(&asked.path).await;
    own.says("Pomoc przyznana").says("150,00 zł").says("Dochód nie starcza").says("Dochód na osobę w domu");
    let id = asked.path.rsplit('/').next().unwrap();
    let told = ["aid-requested", "aid-assessed", "aid-proposed", "aid-decided"];
    assert_eq!(town.history("aid-request", id).await, told);
    let facts = town
        .rows(sql("select details from journal where subject_kind = 'aid-request'"), vec![])
        .await
        .iter()
        .map(|row| row.get::<String>("details").unwrap())
        .collect::<String>();
    assert!(
        !facts.contains("Jedzenie") && !facts.contains("Wrona"),
        "no personal data in the journal: {facts}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_has_reasons_of_need_and_stays_within_the_rules() {
    let town = Town::new().await;
    let fund = town.with_aid(&[ADOPTED.to_vec(), vec![("limit", "300")]].concat(), 20_000).await;
    let marek = town.asker().await;
    let asked = send(&marek, "/moje/pomoc/prosba", &NEED).await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let page = in_panel(&asked);
    press(&danuta, &page, "ocena", &[]).await.is(200);
    let decide = format!("{page}/decyzja");
    let with = |name: &'static str, value: &'static str| {
        let kept = grant(&fund, "150", "bill-payment").into_iter().filter(move |(other, _)| *other != name);
        kept.chain([(name, value)]).collect::<Vec<_>>()
    };
    for (wrong, told) in [
        (with("decyzja", ""), "Wybierz decyzję"),
        (with("kryteria", ""), "Zaznacz choć jedno kryterium"),
        (with("kryteria", "7"), "kryterium zasad jest tu ważne"),
        (with("uzasadnienie", ""), "Napisz uzasadnienie"),
        (with("uzasadnienie", "Był na wszystkich wizytach"), "Usuń słowo „wizytach”"),
        (with("forma", "cash-transfer"), "Zasady nie znają tej formy"),
        (with("kwota", "minus pięć"), "kwot"),
        (with("kwota", "301"), "najwyżej 300,00 zł"),
        (with("kwota", "250"), "fundusz"),
    ] {
        let shown = send(&jan, &decide, &wrong).await;
        shown.is(422).says(told);
        assert!(shown.body.contains("<title>Błąd:"), "{told}");
    }
    assert_eq!(town.available(&fund).await, 20_000);
    let nowhere = with("fundusz", "cudzy");
    let shown = send(&jan, &decide, &nowhere).await;
    shown.is(422).says("Wpisz kwotę i wybierz fundusz");
    send(&jan, &decide, &with("kwota", "1 50,00 zł")).await.is(200).says("150,00 zł");
}

/// The decisive line: what a decider is shown holds nothing of what the person did.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_work_is_shown_where_aid_is_decided() {
    let town = Town::new().await;
    town.with_aid(&ADOPTED, 50_000).await;
    let marek = town.asker().await;
    let text = sql(
        "insert into hours_entries (organisation_id, id, person_id, day, minutes, status, kind, reversing)
        values ('drugi-bieg', 'h', 'marek', '2026-11-20', 713, 'approved', 'office', false)",
    );
    town.run(text, vec![]).await;
    let asked = send(&marek, "/moje/pomoc/prosba", &NEED).await;
    let danuta = town.officer("danuta").await;
    let page = in_panel(&asked);
    for path in [page.clone(), format!("{page}/decyzja"), AID.to_owned()] {
        let shown = danuta.open(&path).await;
        shown.is(200);
        for word in ["713", "11 godz", "godzin", "wizyt", "zlece", "Pomoc w biurze"] {
            shown.hides(word);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_decides_own_aid_and_a_coordinator_reads_no_need() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    town.participant("marek", Some("danuta")).await;
    let danuta = town.officer("danuta").await;
    let asked = send(&danuta, "/moje/pomoc/prosba", &NEED).await;
    let page = in_panel(&asked);
    assert!(!danuta.open(&page).await.offers(&format!("{page}/ocena")), "no button for own aid");
    danuta.open(&format!("{page}/decyzja")).await.is(403);
    let anna = town.anna().await;
    anna.open(&page).await.is(403);
    anna.open(AID).await.is(403);
    let both = [(Role::AidOfficer, Some(HOUSE)), (Role::Coordinator, Some(HOUSE))];
    let marta = town.member("marta", &both).await;
    let jan = town.officer("jan").await;
    press(&jan, &page, "ocena", &[]).await.is(200);
    let decide = format!("{page}/decyzja");
    let refused = send(&marta, &decide, &grant(&fund, "100", "bill-payment")).await;
    refused.is(422).says("Koordynator zatwierdza pracę tej osoby");
    let excepted = [grant(&fund, "100", "bill-payment"), vec![("wyjatek", "Jesteśmy we dwie.")]].concat();
    send(&marta, &decide, &excepted).await.is(422).says("Koordynator zatwierdza pracę tej osoby");
    town.run(sql("update organisations set small = true where id = 'drugi-bieg'"), vec![]).await;
    send(&marta, &decide, &excepted).await.is(200).says("Wyjątek małej organizacji: Jesteśmy we dwie.");
    let id = asked.path.rsplit('/').next().unwrap();
    assert!(town.history("aid-request", id).await.contains(&"aid-exception".to_owned()));
    let ewa = town.member("ewa", &[(Role::AidOfficer, Some("nowy-dach"))]).await;
    ewa.open(&page).await.is(404);
    ewa.open(&page.replace("drugi-bieg", "nowy-dach")).await.is(404);
    town.browser().open(&page).await.says("Zaloguj");
}

#[tokio::test(flavor = "multi_thread")]
async fn aid_for_the_board_has_two_signatures_of_others_and_may_be_turned_down() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    town.participant("marek", Some("marek-konto")).await;
    let marek = town.member("marek-konto", &[(Role::OrgAdmin, Some(HOUSE))]).await;
    let asked = send(&marek, "/moje/pomoc/prosba", &NEED).await;
    let (danuta, jan, ola) =
        (town.officer("danuta").await, town.officer("jan").await, town.officer("ola").await);
    let page = in_panel(&asked);
    press(&danuta, &page, "ocena", &[]).await.says("Decyzję podpisują dwie inne osoby");
    let decide = format!("{page}/decyzja");
    send(&jan, &decide, &grant(&fund, "100", "bill-payment")).await.says("czeka na podpis drugiej osoby");
    press(&ola, &page, "odrzucenie", &[]).await.says("Prośba czeka na decyzję").says("nie podpisała");
    send(&jan, &decide, &grant(&fund, "90", "bill-payment")).await.says("czeka na podpis drugiej osoby");
    press(&ola, &page, "podpis", &[]).await.says("Środki są odłożone");
    assert_eq!(town.available(&fund).await, 41_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_appeal_is_looked_at_by_others_and_decided_anew() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let marek = town.asker().await;
    let asked = send(&marek, "/moje/pomoc/prosba", &NEED).await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let page = in_panel(&asked);
    press(&danuta, &page, "ocena", &[]).await.is(200);
    let refusal =
        [("decyzja", "refused"), ("kryteria", "1"), ("uzasadnienie", "Dochód jest wyższy niż w zasadach.")];
    send(&jan, &format!("{page}/decyzja"), &refusal).await.is(200).says("Odmowa");
    let appeal = format!("{}/odwolanie", asked.path);
    marek.open(&asked.path).await.says("Odmowa").says("Możesz się odwołać");
    send(&marek, &appeal, &[]).await.is(422).says("Napisz, dlaczego");
    let text = [("dlaczego", "Od wczoraj nie mam dochodu.")];
    send(&marek, &appeal, &text).await.is(200).says("Odwołanie czeka na odpowiedź");
    danuta.open(AID).await.says("Odwołanie do rozpatrzenia");
    let answer = [("wynik", "tak"), ("odpowiedz", "Masz rację, dochód się zmienił.")];
    let review = format!("{page}/odwolanie");
    send(&jan, &review, &answer).await.is(422).says("Po odwołaniu decyduje ktoś inny");
    send(&danuta, &review, &answer).await.is(200).says("Masz rację");
    let follows = sql("select id as word from aid_requests where origin = 'appeal'");
    let new: String = town.rows(follows, vec![]).await[0].get("word").unwrap();
    let new = format!("{AID}/{new}");
    let again = send(&jan, &format!("{new}/decyzja"), &grant(&fund, "100", "bill-payment")).await;
    again.is(422).says("Ta osoba decydowała wcześniej");
    let ola = town.officer("ola").await;
    send(&ola, &format!("{new}/decyzja"), &grant(&fund, "100", "bill-payment"))
        .await
        .says("Środki są odłożone");
    marek.open(&asked.path).await.says("Odwołanie jest słuszne").says("Masz rację");
    let asked = send(&marek, "/moje/pomoc/prosba", &NEED).await;
    let page = in_panel(&asked);
    press(&danuta, &page, "ocena", &[]).await.is(200);
    send(&jan, &format!("{page}/decyzja"), &refusal).await.is(200);
    let appeal = format!("{}/odwolanie", asked.path);
    let form = marek.open(&appeal).await;
    town.hours_pass(24 * 15);
    let marek = town.member("marek-konto", &[]).await;
    let late = send(&marek, &appeal, &text).await;
    late.is(422).says("Czas na odwołanie minął. Ostatni dzień: wtorek 8 grudnia 2026");
    assert!(
        !marek.open(&asked.path).await.body.contains(&appeal) && form.offers(&appeal),
        "no link leads there"
    );
}

/// The sums stand where it is decided: a warning from 80 and from 100 percent, of five years and of the month.
#[tokio::test(flavor = "multi_thread")]
async fn the_decider_sees_what_was_given_before() {
    let town = Town::new().await;
    town.with_aid(&ADOPTED, 50_000).await;
    let marek = town.asker().await;
    let asked = send(&marek, "/moje/pomoc/prosba", &NEED).await;
    let danuta = town.officer("danuta").await;
    let decide = format!("{}/decyzja", in_panel(&asked));
    danuta.open(&decide).await.says("W ciągu 5 lat: 0,00 zł").says("W tym miesiącu: 0,00 zł").hides("80%");
    let received = |id: &'static str, on: &'static str, grosze: i64| {
        let town = &town;
        async move {
            town.run(
                sql("insert into aid_lists (organisation_id, id, status, name, place, planned_on, drawn_up_by, made_at)
                    values ('drugi-bieg', $1, 'dropped', 'x', 'x', $2, 'danuta', '2020-01-01T08:00:00Z')"),
                params![id, on].to_vec(),
            )
            .await;
            town.run(
                sql("insert into aid_list_people (organisation_id, list_id, person_id, received_grosze, received_on)
                    values ('drugi-bieg', $1, 'marek', $2, $3)"),
                params![id, grosze, on].to_vec(),
            )
            .await;
        }
    };
    received("old", "2021-11-24", 9_999_900).await;
    received("first", "2021-11-25", 458_640).await;
    let near = danuta.open(&decide).await;
    near.says("W ciągu 5 lat: 4586,40 zł".replace("4586", "4 586").as_str()).says("To już 80% progu");
    received("second", "2026-11-03", 240_300).await;
    let over = danuta.open(&decide).await;
    over.says("Uczestnik zgłasza darowiznę").says("Urząd pracy może zapytać").says("2 403,00 zł");
}
