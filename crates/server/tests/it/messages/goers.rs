//! To the people who go: never an address, never a phone; „Mój dzień” has them within their window.

use super::{ZOFIA, hides, order, says, takes_on, town, visit};
use mutual_aid::Role;
use pomoc::kit::db::{params, sql};

const MAREK: &str = "marek@poczta.example";
const SECRETS: [&str; 5] = ["Polna", "+48221234501", "22 123", "Zofia", "nie hamuje"];

#[tokio::test(flavor = "multi_thread")]
async fn whoever_goes_is_told_of_the_visit_but_not_of_the_house() {
    let (town, sink) = town().await;
    town.participant("marek", Some("marek")).await;
    town.reads("marek", MAREK, "en").await;
    town.run(sql("update people set contact_way = 'email'"), vec![]).await;
    town.zofia_reads("pl", true).await;
    let anna = town.anna_reads().await;
    takes_on(&anna).await;
    town.mails_go().await;
    let got = sink.last_to(MAREK);
    let when = "Thursday 26 November, 10:00";
    says(
        &got,
        &format!("You have a visit: {when}"),
        &["Bicycle repair", "http://localhost:8080/en/moje/dzien"],
    );
    hides(&got, &SECRETS);

    let page = format!("/panel/drugi-bieg/wizyty/{}", visit(&town).await);
    let moved = [("dzien", "2026-11-27"), ("godzina", "11"), ("minuty", "60"), ("uzgodnione", "yes")];
    anna.send(&format!("{page}/przelozenie"), &moved).await.is(200);
    town.mails_go().await;
    let got = sink.last_to(MAREK);
    says(&got, "The visit has a new time: Friday 27 November, 11:00", &["My day"]);
    hides(&got, &SECRETS);
    anna.send(&format!("{page}/odwolanie"), &[("powod", "weather")]).await.is(200);
    town.mails_go().await;
    let got = sink.last_to(MAREK);
    says(&got, "The visit is called off: Friday 27 November, 11:00", &["Do not go there."]);
    hides(&got, &SECRETS);
    assert_eq!(sink.to(MAREK).len(), 3);
    let said = ["pogoda", "Organizacja zaproponuje nowy termin"];
    says(&sink.last_to(ZOFIA), "Prośba PW-0000-5724: wizyta jest odwołana", &said);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_goes_without_mail_is_called_and_who_declines_is_heard() {
    let (town, sink) = town().await;
    town.participant("marek", Some("marek")).await;
    town.zofia_reads("pl", true).await;
    let anna = town.anna_reads().await;
    takes_on(&anna).await;
    town.mails_go().await;
    let letters = town.letters().await;
    assert_eq!(town.waits().await, ["go-planned"]);
    assert_eq!((letters[0].kind.as_str(), letters[0].name.as_str()), ("call", "Marek Wrona"));
    assert!(letters[0].body.contains("czwartek 26 listopada, 10:00"), "{}", letters[0].body);
    assert!(SECRETS.iter().all(|secret| !letters[0].body.contains(secret)), "{}", letters[0].body);

    let marek = town.member("marek", &[]).await;
    let day = marek.open("/moje/dzien").await;
    let declines = day.body.split("action=\"").skip(1).map(|part| part.split('"').next().unwrap());
    let declines = declines.filter(|action| action.ends_with("/nie-moge")).last().unwrap().to_owned();
    marek.press(&day, &declines, &[]).await.is(200);
    town.mails_go().await;
    let got = sink.last_to("anna@drugibieg.example");
    says(
        &got,
        "Prośba PW-0000-5724: ktoś nie może przyjść",
        &[&format!("http://localhost:8080{}", order(""))],
    );
    hides(&got, &["Marek", "Zofia", "Polna"]);
    let got = sink.last_to(ZOFIA);
    let said = ["Ta wizyta się nie odbędzie.", "potwierdzi wizytę do dnia: czwartek 26 listopada"];
    says(&got, "Prośba PW-0000-5724: trzeba poszukać kogoś innego", &said);
    hides(&got, &["Marek"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_requester_hears_nothing_while_somebody_still_comes() {
    let (town, sink) = town().await;
    town.participant("marek", Some("marek")).await;
    town.participant("jan", None).await;
    town.zofia_reads("pl", true).await;
    takes_on(&town.anna_reads().await).await;
    let both = sql("insert into visit_people (organisation_id, visit_id, person_id, answer)
        select organisation_id, visit_id, 'jan', answer from visit_people where person_id = 'marek'");
    town.run(both, vec![]).await;
    town.mails_go().await;
    let told = sink.to(ZOFIA).len();
    let marek = town.member("marek", &[]).await;
    let day = marek.open("/moje/dzien").await;
    let declines = format!("/moje/dzien/{}/nie-moge", visit(&town).await);
    marek.press(&day, &declines, &[]).await.is(200);
    town.mails_go().await;
    assert_eq!(sink.to(ZOFIA).len(), told);
    let got = sink.last_to("anna@drugibieg.example");
    says(&got, "Prośba PW-0000-5724: ktoś nie może przyjść", &[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_begun_hears_that_the_work_is_stopped() {
    let (town, sink) = town().await;
    town.participant("marek", Some("marek")).await;
    town.reads("marek", MAREK, "pl").await;
    town.run(sql("update people set contact_way = 'email'"), vec![]).await;
    town.zofia_reads("pl", true).await;
    takes_on(&town.anna_reads().await).await;
    town.mails_go().await;
    town.run(sql("update visits set status = 'started'"), vec![]).await;
    town.run(sql("update orders set status = 'in-progress'"), vec![]).await;
    let zofia = town.browser();
    zofia.send("/moja-prosba", &[("numer", super::NUMBER), ("kontakt", ZOFIA)]).await.is(200);
    zofia.send("/moja-prosba/odwolaj", &[("powod", "illness")]).await.is(200);
    town.mails_go().await;
    says(&sink.last_to(MAREK), "Wizyta jest odwołana: czwartek 26 listopada, 10:00", &["/moje/dzien"]);
    says(&sink.last_to("anna@drugibieg.example"), "Prośba PW-0000-5724: praca przerwana", &["choroba"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_goes_hears_that_the_requester_called_off() {
    let (town, sink) = town().await;
    town.participant("marek", Some("marek")).await;
    town.reads("marek", MAREK, "pl").await;
    town.run(sql("update people set contact_way = 'email'"), vec![]).await;
    town.zofia_reads("pl", true).await;
    takes_on(&town.anna_reads().await).await;
    let zofia = town.browser();
    zofia.send("/moja-prosba", &[("numer", super::NUMBER), ("kontakt", ZOFIA)]).await.is(200);
    zofia.send("/moja-prosba/odwolaj", &[("powod", "illness")]).await.is(200);
    town.mails_go().await;
    let got = sink.last_to(MAREK);
    says(&got, "Wizyta jest odwołana: czwartek 26 listopada, 10:00", &["Nie idź tam."]);
    hides(&got, &SECRETS);
    hides(&got, &["choroba"]);
    assert_eq!(sink.to(MAREK).len(), 1, "what was planned and is off again is not told");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_no_account_is_told_how_to_answer() {
    for (phone, way, kind) in
        [(true, "in-person", "call"), (false, "in-person", "office"), (false, "post", "letter")]
    {
        let (town, _sink) = town().await;
        town.participant("marek", None).await;
        let text = sql("update people set contact_way = $1, phone = case when $2 then phone else null end,
            address = case when $1 = 'post' then 'ul. Leśna 7, Radom' else null end");
        town.run(text, params![way, phone].to_vec()).await;
        town.zofia_reads("pl", true).await;
        let anna = town.anna_reads().await;
        takes_on(&anna).await;
        town.mails_go().await;
        assert_eq!(town.waits().await, ["go-planned"]);
        let body = town.letters().await[0].body.clone();
        assert!(body.contains("Powiedz nam, czy przyjdziesz: przez telefon albo w biurze."), "{body}");
        assert!(!body.contains("Moim dniu") && SECRETS.iter().all(|secret| !body.contains(secret)), "{body}");
        let queue = anna.open("/panel/drugi-bieg/kolejka").await;
        let link = queue.body.split("href=\"").find(|link| link.starts_with("/panel/drugi-bieg/kolejka/"));
        let page = link.unwrap().split('"').next().unwrap();
        let (named, done) = match kind {
            "call" => ("Telefon", "Rozmowa odbyta"),
            "office" => ("Powiedz, gdy przyjdzie do biura", "Powiedziane"),
            _ => ("List", "List poszedł"),
        };
        queue.says(named);
        let shown = anna.open(page).await;
        shown.says(named).says(done);
        assert_eq!(shown.text().contains("List poszedł"), kind == "letter", "{}", shown.text());
        anna.press(&shown, page, &[("wynik", "done")]).await.is(200).says("Nikt nie czeka na list");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_participant_says_aloud_is_written_down_for_them() {
    let (town, sink) = town().await;
    town.participant("marek", None).await;
    town.zofia_reads("pl", true).await;
    let anna = town.anna_reads().await;
    takes_on(&anna).await;
    let page = format!("/panel/drugi-bieg/wizyty/{}/odpowiedz", visit(&town).await);
    let sheet = anna.open(&order("")).await;
    sheet.says("Zapisz odpowiedź uczestnika").says("Marek Wrona");
    let nothing = anna.press(&sheet, &page, &[("osoba", "marek")]).await;
    nothing.is(422).says("Wybierz, czy ta osoba przyjdzie.").says("Wybierz, jak przyszła odpowiedź.");
    let yes = [("osoba", "marek"), ("odpowiedz", "accepted"), ("kanal", "phone")];
    let sheet = anna.press(&nothing, &page, &yes).await;
    sheet.is(200).says("(przyjdzie)").says("odpowiedź uczestnika, daną przez telefon");
    let history = town.history("order", super::NUMBER).await;
    assert_eq!(history[history.len() - 2..], ["visit-answer-taken", "visit-accepted"]);
    let helper = town.member("hela", &[(Role::Helper, Some("drugi-bieg"))]).await;
    helper.open(&order("")).await.is(200).hides("Zapisz odpowiedź uczestnika");

    let no = [("osoba", "marek"), ("odpowiedz", "declined"), ("kanal", "in-person")];
    anna.press(&sheet, &page, &no).await.is(200).says("daną w biurze").hides("Zapisz odpowiedź uczestnika");
    town.mails_go().await;
    says(&sink.last_to(ZOFIA), "Prośba PW-0000-5724: trzeba poszukać kogoś innego", &[]);
    assert!(sink.to("anna@drugibieg.example").is_empty(), "she wrote it down herself");
}
