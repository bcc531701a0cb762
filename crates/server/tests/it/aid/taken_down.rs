//! What a participant without an account says in the office or on the phone, and what everybody is told of their aid.

use super::handing::hand_over;
use super::{ADOPTED, AID, HOUSE, NEED, press, send};
use crate::town::Town;
use mutual_aid::Role;
use pomoc::jobs;
use pomoc::kit::db::sql;

const OLA: &str = "/panel/drugi-bieg/osoby/ola/pomoc";

#[tokio::test(flavor = "multi_thread")]
async fn an_appeal_and_a_withdrawal_are_taken_down_for_whoever_has_no_account() {
    let town = Town::new().await;
    town.with_aid(&ADOPTED, 50_000).await;
    town.person(HOUSE, "ola").await;
    town.person(HOUSE, "ala").await;
    let (anna, danuta, jan) = (town.anna().await, town.officer("danuta").await, town.officer("jan").await);
    let appeal = format!("{OLA}/odwolanie");
    anna.open(&appeal).await.is(200).says("Nie ma teraz decyzji");
    send(&anna, OLA, &NEED).await.is(200);
    let id: String =
        town.rows(sql("select id as word from aid_requests"), vec![]).await[0].get("word").unwrap();
    let page = format!("{AID}/{id}");
    press(&danuta, &page, "ocena", &[]).await.is(200);
    let refusal = [("decyzja", "refused"), ("kryteria", "1"), ("uzasadnienie", "Dochód jest wyższy.")];
    send(&jan, &format!("{page}/decyzja"), &refusal).await.is(200);
    anna.open(OLA).await.says("Zapisz odwołanie").says("Zapisz rezygnację");
    let said = |text: &'static str| [("prosba", id.as_str()), ("dlaczego", text), ("kanal", "phone")];
    let empty = send(&anna, &appeal, &[("dlaczego", "Nie mam dochodu.")]).await;
    empty.is(422).says("Wybierz prośbę").says("jak uczestnik to przekazał").says("Nie mam dochodu.");
    let of_work = send(&anna, &appeal, &said("Chodzi na wizyty.")).await;
    of_work.is(422).says("Usuń słowo „wizyty”");
    assert!(of_work.body.contains("href=\"#f-dlaczego\""), "it is said at the field");
    let other = "/panel/drugi-bieg/osoby/ala/pomoc/odwolanie";
    anna.open(other).await.hides(&id);
    send(&anna, &appeal, &said("Od wczoraj nie mam dochodu.")).await.is(200).says("Zapisane");
    let journal = sql("select channel, on_behalf_of from journal where event = 'aid-appealed'");
    let row = town.rows(journal, vec![]).await;
    let told = (row[0].get::<String>("channel").unwrap(), row[0].get::<String>("on_behalf_of").unwrap());
    assert_eq!(told, ("phone".to_owned(), "person ola".to_owned()));
    danuta.open(&page).await.says("Od wczoraj nie mam dochodu").says("Rozpatrz odwołanie");
    anna.open(&appeal).await.is(200).says("Nie ma teraz decyzji");
    let withdrawal = format!("{OLA}/rezygnacja");
    anna.open(&withdrawal).await.is(200).says("Żadna prośba tej osoby nie czeka");
    send(&danuta, OLA, &NEED).await.is(200);
    let second = sql("select id as word from aid_requests where status = 'noted'");
    let second: String = town.rows(second, vec![]).await[0].get("word").unwrap();
    let gone = [("prosba", second.as_str()), ("kanal", "in-person")];
    send(&danuta, &withdrawal, &gone).await.is(200).says("wycofana");
    town.member("ewa", &[]).await.open(&appeal).await.is(404);
    town.member("ryszard", &[(Role::Treasurer, Some(HOUSE))]).await.open(&appeal).await.is(403);
}

/// Who asked is told of every end of it, and reads how much is asked back and why.
#[tokio::test(flavor = "multi_thread")]
async fn a_participant_is_told_when_aid_is_called_off_or_asked_back() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let marek = town.asker().await;
    let (danuta, letters) = (
        town.officer("danuta").await,
        sql("select cast(count(*) as bigint) as n from letters where message = 'aid-changed'"),
    );
    let page = town.reserved(&fund, "50", "bill-payment").await;
    press(&danuta, &page, "anulowanie", &[("powod", "unavailable")]).await.is(200);
    jobs::do_all(&town.app).await.unwrap();
    assert_eq!(town.home.count(letters).await, 1);
    let page = town.reserved(&fund, "100", "bill-payment").await;
    let paid = [("odbiorca", "Zakład energetyczny"), ("dokument", "1/26"), ("kwota", "100")];
    hand_over(&danuta, &page, &paid).await.is(200);
    let proven = [("dowod", "Wyrok II K 12/26"), ("dzien", "2026-11-20"), ("kwota", "40")];
    send(&danuta, &format!("{page}/zwrot"), &proven).await.is(200);
    jobs::do_all(&town.app).await.unwrap();
    assert_eq!(town.home.count(letters).await, 2);
    let own = format!("/moje/pomoc/{}", page.rsplit('/').next().unwrap());
    let shown = marek.open(&own).await;
    shown.says("Organizacja prosi o zwrot: 40,00 zł").says("24 listopada 2026");
    shown.says("Powód: Wyrok II K 12/26, z dnia 20 listopada 2026");
}
