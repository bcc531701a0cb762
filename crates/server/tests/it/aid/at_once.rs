//! A sudden need: one person gives at once, a second one looks at it within seven days.

use super::{ADOPTED, AID, NEED, grant, in_panel, press, send};
use crate::town::Town;
use pomoc::kit::db::sql;

/// Money for a sudden need, as it is handed over.
pub const AT_ONCE: [(&str, &str); 2] = [("konto", "61 1090 1014 0000 0712 1981 2874"), ("kwota", "50")];

#[tokio::test(flavor = "multi_thread")]
async fn a_sudden_need_is_met_at_once_and_a_second_person_looks() {
    let town = Town::new().await;
    let fund = town.with_aid(&[ADOPTED.to_vec(), vec![("formy", "cash-transfer")]].concat(), 50_000).await;
    town.person("drugi-bieg", "ola").await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let noted = send(&danuta, "/panel/drugi-bieg/osoby/ola/pomoc", &NEED).await;
    noted.is(200).says("nowa, zapisana w biurze");
    let page = noted.path.clone();
    let decide = format!("{page}/decyzja");
    let at_once = |amount| [grant(&fund, amount, "cash-transfer"), vec![("od_razu", "yes")]].concat();
    send(&danuta, &decide, &grant(&fund, "100", "cash-transfer")).await.is(422).says("Tego kroku nie da się");
    send(&danuta, &decide, &at_once("200,01")).await.is(422).says("Od ręki można dać najwyżej 200,00 zł");
    let given = send(&danuta, &decide, &at_once("200")).await;
    given.is(200).says("Druga osoba sprawdza ją do dnia: 1 grudnia 2026").says("Środki są odłożone");
    assert_eq!(town.available(&fund).await, 30_000);
    let handing = [
        ("konto", "61 1090 1014 0000 0712 1981 2874"),
        ("kwota", "200"),
        ("dzien", "2026-11-24"),
        ("miejsce", "biuro"),
    ];
    let over = send(&danuta, &format!("{page}/wydanie"), &handing).await;
    over.is(200).says("pokwitowanie POK/1/2026");
    press(&danuta, &page, "rozliczenie", &[]).await.is(422).says("Druga osoba sprawdza ją do dnia");
    assert!(!danuta.open(&page).await.offers(&format!("{page}/sprawdzenie")), "not by the same person");
    town.hours_pass(24 * 8);
    let (danuta, jan_later) = (town.officer("danuta").await, town.officer("jan").await);
    danuta.open(AID).await.says("Druga osoba sprawdza pomoc daną od ręki").says("Po terminie.");
    drop(jan);
    let jan = jan_later;
    press(&jan, &page, "sprawdzenie", &[("zgoda", "nie")])
        .await
        .is(422)
        .says("Napisz, co budzi zastrzeżenie");
    let objects = [("zgoda", "nie"), ("zastrzezenie", "Kwota była za duża.")];
    press(&jan, &page, "sprawdzenie", &objects).await.is(200).says("Kwota była za duża.");
    press(&danuta, &page, "rozliczenie", &[]).await.is(200).says("Sprawa jest rozliczona");
    assert_eq!((town.booked("aid").await, town.booked("reserved").await), (20_000, 0));
}

/// Nobody gives at once to somebody of the board: whoever has not assessed the request ticks it where they decide.
#[tokio::test(flavor = "multi_thread")]
async fn one_person_gives_nothing_at_once_to_the_board() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let marek = town.asker().await;
    let page = in_panel(&send(&marek, "/moje/pomoc/prosba", &NEED).await);
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let decide = format!("{page}/decyzja");
    danuta.open(&decide).await.says("Ta osoba zasiada w zarządzie");
    let at_once = [grant(&fund, "50", "bill-payment"), vec![("od_razu", "yes")]].concat();
    let board = [at_once.clone(), vec![("zarzad", "yes")]].concat();
    send(&danuta, &decide, &board).await.is(422).says("Nie daje się jej od ręki");
    assert_eq!(town.available(&fund).await, 50_000);
    let role = sql("insert into roles (account_id, organisation_id, role, granted_at)
        values ('marek-konto', 'drugi-bieg', 'org_admin', '2026-11-24T08:00:00Z')");
    town.run(role, vec![]).await;
    send(&danuta, &decide, &at_once).await.is(422).says("Nie daje się jej od ręki");
    press(&danuta, &page, "ocena", &[("zarzad", "yes")]).await.is(200);
    jan.open(&decide).await.is(200).hides("Daję pomoc od ręki");
}
