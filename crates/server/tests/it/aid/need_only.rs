//! What the organisation writes down of a need speaks of need alone; a participant's own words are left as they are.

use super::{ADOPTED, AID, NEED, grant, in_panel, press, send};
use crate::town::Town;
use pomoc::kit::db::sql;

const NOTE: &str = "/panel/drugi-bieg/osoby/ola/pomoc";

#[tokio::test(flavor = "multi_thread")]
async fn whoever_notes_a_need_writes_nothing_of_work_into_it() {
    let town = Town::new().await;
    town.with_aid(&ADOPTED, 50_000).await;
    town.person("drugi-bieg", "ola").await;
    let with = |what: &'static str| NEED.map(|(name, text)| (name, if name == "co" { what } else { text }));
    let anna = town.anna().await;
    let refused = send(&anna, NOTE, &with("Buty. Była na wszystkich wizytach.")).await;
    refused.is(422).says("Usuń słowo „wizytach”").says("Buty. Była na wszystkich wizytach.");
    assert!(refused.body.contains("href=\"#f-co\""), "it is said at the field");
    send(&anna, NOTE, &with("Buty zimowe.")).await.is(200).says("Prośba jest zapisana");
    let marek = town.asker().await;
    let own = with("Buty. Byłem na wszystkich wizytach.");
    send(&marek, "/moje/pomoc/prosba", &own).await.is(200).says("wszystkich wizytach");
}

/// Where there are two aid officers, the one who found an appeal right decides anew; the answer is about need alone.
#[tokio::test(flavor = "multi_thread")]
async fn an_appeal_that_is_right_is_decided_anew_where_there_are_two_officers() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let marek = town.asker().await;
    let asked = send(&marek, "/moje/pomoc/prosba", &NEED).await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let page = in_panel(&asked);
    press(&danuta, &page, "ocena", &[]).await.is(200);
    let refusal = [("decyzja", "refused"), ("kryteria", "1"), ("uzasadnienie", "Dochód jest wyższy.")];
    send(&jan, &format!("{page}/decyzja"), &refusal).await.is(200);
    let text = [("dlaczego", "Pracowałem 20 godzin i nie mam dochodu.")];
    send(&marek, &format!("{}/odwolanie", asked.path), &text).await.is(200);
    let review = format!("{page}/odwolanie");
    let of_work = send(&danuta, &review, &[("wynik", "tak"), ("odpowiedz", "Tak, za tyle godzin.")]).await;
    of_work.is(422).says("Usuń słowo „godzin”").says("Tak, za tyle godzin.");
    assert!(of_work.body.contains("href=\"#f-odpowiedz\""), "it is said at the field");
    send(&danuta, &review, &[("wynik", "tak"), ("odpowiedz", "Dochód się zmienił.")]).await.is(200);
    let follows = sql("select id as word from aid_requests where origin = 'appeal'");
    let new: String = town.rows(follows, vec![]).await[0].get("word").unwrap();
    let decide = format!("{AID}/{new}/decyzja");
    send(&danuta, &decide, &grant(&fund, "100", "bill-payment")).await.is(200).says("Środki są odłożone");
}
