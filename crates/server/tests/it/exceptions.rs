//! The organiser's yearly list of exceptions: how often, by which role, and why, in organisations of any size.

use crate::aid::{ADOPTED, NEED, grant, in_panel, press, send};
use crate::town::Town;
use mutual_aid::Role;
use pomoc::kit::db::{params, sql};

const HOUSE: &str = "drugi-bieg";
const LIST: &str = "/organizator/wyjatki";

#[tokio::test(flavor = "multi_thread")]
async fn looks_at_donors_and_exceptions_of_aid_are_listed_once_a_year_with_role_and_reason() {
    let town = Town::new().await;
    town.takes_donations().await;
    let organiser = town.member("olga", &[(Role::Organiser, None)]).await;
    organiser.open(LIST).await.is(200).says("W tym roku nie było wyjątków.");
    let (tola, statutory) = (town.tola().await, town.fund("statutory").await);
    let cash = [("jak", "cash"), ("cel", statutory.as_str()), ("kwota", "100"), ("dnia", "2026-11-24")];
    let shown = tola.send("/panel/drugi-bieg/darowizny/nowa", &cash).await;
    let named = [("rodzaj", "person"), ("imie", "Ewa Hojna"), ("adres", "Radom"), ("nip", "")];
    tola.press(&shown, &format!("{}/potwierdzenie", shown.path), &named).await.is(200);
    town.run(sql("update organisations set small = true where id = $1"), params![HOUSE].to_vec()).await;
    let roles = [(Role::Treasurer, Some(HOUSE)), (Role::Coordinator, Some(HOUSE))];
    let beata = town.member("beata", &roles).await;
    for _ in 0..2 {
        let hidden = beata.open(&shown.path).await;
        beata.press(&hidden, &format!("{}/darczynca", shown.path), &[]).await.is(200);
        town.hours_pass(1);
    }

    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let marek = town.asker().await;
    let page = in_panel(&send(&marek, "/moje/pomoc/prosba", &NEED).await);
    press(&town.officer("jan").await, &page, "ocena", &[]).await.is(200);
    let both = [(Role::AidOfficer, Some(HOUSE)), (Role::Coordinator, Some(HOUSE))];
    let marta = town.member("marta", &both).await;
    let excepted = [grant(&fund, "100", "bill-payment"), vec![("wyjatek", "Jesteśmy we dwie.")]].concat();
    send(&marta, &format!("{page}/decyzja"), &excepted).await.is(200);

    let calculation = sql("insert into cost_calculations (organisation_id, id, category, public_task, unit, planned,
            valid_from, valid_until, status, number_year, number_serial, created_by, created_at, approved_by, approved_on)
        values ('drugi-bieg', $1, 'repair', '8', 'hour', 10, $2, '2026-12-31', 'approved', 2026, $3, 'beata',
            '2026-11-24T08:00:00Z', $4, '2026-11-24')");
    for (id, from, serial, by) in [("alone", "2026-01-01", 1, "beata"), ("two", "2026-02-01", 2, "jan")] {
        town.run(calculation, params![id, from, serial, by].to_vec()).await;
    }

    let listed = town.member("olga", &[]).await.open(LIST).await;
    listed.says("Kalkulacja kosztów zatwierdzona przez jej autora: 1 raz");
    listed.is(200).says("Drugi Bieg").says("Obejrzane dane darczyńcy: 2 razy, koordynator, skarbnik");
    listed.says("Podpis osoby, która koordynuje pracę: 1 raz").says("osoba od pomocy materialnej");
    listed.says("Jesteśmy we dwie.").hides("Ewa Hojna").hides("beata").hides("nowy-dach");
    town.member("olga", &[]).await.open("/organizator").await.says("Wyjątki w organizacjach");
    let before = town.member("olga", &[]).await.open(&format!("{LIST}?rok=2025")).await;
    before.is(200).says("W tym roku nie było wyjątków.");
    assert_ne!(town.tola().await.open(LIST).await.status.as_u16(), 200);
}
