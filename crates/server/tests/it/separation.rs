//! Stories of the question whether aid follows hours: of many people, by groups, with a recorded answer.

use crate::town::Town;
use mutual_aid::{Day, Role};
use pomoc::app::By;
use pomoc::kit::db::{params, sql};
use pomoc::separation::store::worked;

const LIST: &str = "/organizator/rozdzial";
const HOUSE: &str = "/organizator/rozdzial/drugi-bieg";

impl Town {
    async fn crowd(&self, count: i64) {
        for n in 0..count {
            let id: &'static str = String::leak(format!("p{n:02}"));
            self.person("drugi-bieg", id).await;
            let text = sql("insert into hours_entries (organisation_id, id, person_id, day, minutes, status, kind, reversing)
                values ('drugi-bieg', $1, $1, '2026-11-20', $2, 'approved', 'office', false)");
            self.run(text, params![id, (n + 1) * 10].to_vec()).await;
        }
    }

    /// Something was handed out to somebody.
    async fn received(&self, person: &'static str, grosze: i64) {
        let list: &'static str = String::leak(format!("list-{person}"));
        self.run(
            sql("insert into aid_lists (organisation_id, id, status, name, place, planned_on, drawn_up_by, made_at)
                values ('drugi-bieg', $1, 'dropped', 'x', 'x', '2026-11-20', 'tomasz', '2026-11-20T08:00:00Z')"),
            params![list].to_vec(),
        )
        .await;
        self.run(
            sql("insert into aid_list_people (organisation_id, list_id, person_id, received_grosze, received_on)
                values ('drugi-bieg', $1, $2, $3, '2026-11-20')"),
            params![list, person, grosze].to_vec(),
        )
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn hours_and_aid_are_looked_at_from_thirty_people_up_and_the_answer_is_kept() {
    let town = Town::new().await;
    let tomasz = town.member("tomasz", &[(Role::Organiser, None)]).await;
    town.crowd(29).await;
    tomasz.open(LIST).await.is(200).says("Żadna organizacja nie jest jeszcze tak duża");
    tomasz.open(HOUSE).await.is(404);
    town.person("drugi-bieg", "p29").await;
    tomasz.open("/organizator").await.says("Czy pomoc idzie za godzinami?");
    tomasz.open(LIST).await.says("drugi-bieg").says("Jeszcze bez odpowiedzi");
    tomasz.open(HOUSE).await.is(200).says("Pomoc nie idzie tu za godzinami").hides("Kot");
    town.received("p28", 100_000).await;
    let asked = tomasz.open(HOUSE).await;
    asked.says("dostaje tu dużo więcej").says("100,00 zł").hides("p28").hides("1000,00");
    let page = tomasz.press(&asked, HOUSE, &[]).await;
    page.is(422).says("Wpisz odpowiedź");
    let text = [("odpowiedz", "Jedna rodzina straciła dach nad głową.")];
    tomasz.press(&asked, HOUSE, &text).await.is(200).says("Jedna rodzina straciła dach").says("30 osób");
    tomasz.open(LIST).await.says("Odpowiedź z dnia 24 listopada 2026");
    assert_eq!(town.history("separation", "drugi-bieg").await, ["separation-answered"]);
    let kept = sql("select cast(count(*) as bigint) as n from hours_entries where status = 'approved'");
    assert_eq!(town.home.count(kept).await, 29, "nothing was written to hours");
    town.member("danuta", &[(Role::AidOfficer, Some("drugi-bieg"))]).await.open(HOUSE).await.is(404);
    town.anna().await.open(HOUSE).await.is(404);
}

/// What was asked back is no aid any more, and who left within the twelve months is counted with those who stayed.
#[tokio::test(flavor = "multi_thread")]
async fn the_question_counts_those_who_left_in_the_period_and_no_aid_that_was_asked_back() {
    let town = Town::new().await;
    town.crowd(30).await;
    let left = sql("update people set status = 'ended', ended_on = $2 where id = $1");
    town.run(left, params!["p00", "2026-10-01"].to_vec()).await;
    town.run(left, params!["p01", "2025-01-01"].to_vec()).await;
    town.run(
        sql("insert into accounts (id, login, login_folded, created_at)
        values ('olga', 'olga', 'olga', '2026-11-01T08:00:00Z')"),
        vec![],
    )
    .await;
    for text in [
        sql("insert into aid_requests (organisation_id, id, person_id, status, status_since, origin, made_at)
            values ('drugi-bieg', 'r', 'p05', 'recovered', '2026-11-20T08:00:00Z', 'participant', '2026-11-20T08:00:00Z')"),
        sql("insert into aid_papers (organisation_id, id, kind, year, serial, issued_on)
            values ('drugi-bieg', 'paper', 'aid-receipt', 2026, 1, '2026-11-20')"),
        sql("insert into aid_handovers (organisation_id, request_id, paper_id, happened_on, place, total_grosze,
                handed_over_by, recorded_at)
            values ('drugi-bieg', 'r', 'paper', '2026-11-20', 'x', 5000, 'olga', '2026-11-20T08:00:00Z')"),
        sql("insert into aid_recoveries (organisation_id, request_id, proof, proven_on, amount_grosze, recorded_by,
                recorded_at)
            values ('drugi-bieg', 'r', 'x', '2026-11-20', 4000, 'olga', '2026-11-20T08:00:00Z')"),
    ] {
        town.run(text, vec![]).await;
    }
    let worked = town
        .app
        .look(By::system(), |look| worked(look, &"drugi-bieg".into(), Day::parse("2025-11-24").unwrap()));
    let worked = worked.await.unwrap();
    assert_eq!((worked.len(), worked.iter().map(|one| one.aid.0).sum::<i64>()), (29, 1_000));
}
