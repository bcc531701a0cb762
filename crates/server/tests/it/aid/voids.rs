//! Aid that was handed over on paper and did not come about: by mistake, or the bank sent it back.

use super::handing::hand_over;
use super::{ADOPTED, press, send};
use crate::town::Town;
use mutual_aid::{FundId, Role};
use pomoc::kit::db::sql;

const BOUNCED: (&str, &str) = ("powod", "Bank odesłał przelew.");

async fn paid(town: &Town, form: &'static str) -> (FundId, String) {
    let fund = town.with_aid(&[ADOPTED.to_vec(), vec![("formy", form)]].concat(), 50_000).await;
    town.asker().await;
    let page = town.reserved(&fund, "100", form).await;
    (fund, page)
}

#[tokio::test(flavor = "multi_thread")]
async fn money_that_the_bank_sent_back_is_reserved_again_and_the_receipt_is_void() {
    let town = Town::new().await;
    let (fund, page) = paid(&town, "cash-transfer").await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let to = [("konto", "61 1090 1014 0000 0712 1981 2874"), ("kwota", "80")];
    hand_over(&danuta, &page, &to).await.is(200);
    press(&danuta, &page, "rozliczenie", &[]).await.is(200);
    assert_eq!((town.booked("aid").await, town.available(&fund).await), (8_000, 42_000));
    let void = format!("{page}/uniewaznienie");
    send(&jan, &void, &[]).await.is(422).says("Napisz, dlaczego wydanie");
    let own = send(&danuta, &void, &[BOUNCED]).await;
    own.is(422).says("Potrzebna jest inna osoba").says("Bank odesłał przelew.");
    let back = send(&jan, &void, &[BOUNCED]).await;
    back.is(200).says("Pokwitowanie POK/1/2026 unieważnione 24 listopada 2026").says("Bank odesłał przelew.");
    back.says("Środki są odłożone");
    let booked = (town.booked("aid").await, town.booked("bank").await, town.booked("reserved").await);
    assert_eq!((booked, town.available(&fund).await), ((0, 50_000, -10_000), 40_000));
    let ids = sql("select id as word from aid_voids");
    let id: String = town.rows(ids, vec![]).await[0].get("word").unwrap();
    let paper = jan.open(&format!("{page}/pokwitowanie/{id}")).await;
    paper.is(200).says("UNIEWAŻNIONE 24 listopada 2026").says("Bank odesłał przelew").says("POK/1/2026");
    jan.open(&format!("{page}/pokwitowanie")).await.is(404);
    jan.open(&void).await.is(404);
    hand_over(&jan, &page, &to).await.is(200).says("POK/2/2026");
    assert_eq!((town.booked("aid").await, town.booked("reserved").await), (8_000, 0));
    let treasurer = town.member("ryszard", &[(Role::Treasurer, Some("nowy-dach"))]).await;
    treasurer.open(&void).await.is(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn goods_and_vouchers_lie_in_the_store_again() {
    let town = Town::new().await;
    let fund = town.with_aid(&[ADOPTED.to_vec(), vec![("formy", "voucher")]].concat(), 50_000).await;
    town.asker().await;
    let vouchers = [
        ("co", "Bon 50 zł"),
        ("rodzaj", "vouchers"),
        ("ile", "3"),
        ("wartosc", "50"),
        ("numery", "A1 A2 A3"),
    ];
    let batch = town.bought(&fund, &vouchers).await;
    let page = town.reserved(&fund, "100", "voucher").await;
    let (danuta, jan, field) =
        (town.officer("danuta").await, town.officer("jan").await, format!("bony-{batch}"));
    hand_over(&danuta, &page, &[(&field, "A1 A2")]).await.is(200);
    assert_eq!(town.booked("stock").await, 5_000);
    let mistake = [("powod", "Wydano innej osobie.")];
    send(&jan, &format!("{page}/uniewaznienie"), &mistake).await.is(200);
    assert_eq!((town.booked("stock").await, town.booked("aid").await), (15_000, 0));
    let store = danuta.open(&format!("/panel/drugi-bieg/magazyn/{batch}")).await;
    store.is(200).says("3 opakowania").says("wróciło");
    hand_over(&danuta, &page, &[(&field, "A1 A2")]).await.is(200).says("POK/2/2026");
}

/// In a small organisation whoever handed it over may say so, with a reason that the organiser reads.
#[tokio::test(flavor = "multi_thread")]
async fn a_small_organisation_makes_a_receipt_void_by_an_exception() {
    let town = Town::new().await;
    let (_, page) = paid(&town, "cash-transfer").await;
    let danuta = town.officer("danuta").await;
    let to = [("konto", "61 1090 1014 0000 0712 1981 2874"), ("kwota", "100")];
    hand_over(&danuta, &page, &to).await.is(200);
    let excepted = [BOUNCED, ("wyjatek", "Biuro prowadzi jedna osoba.")];
    let void = format!("{page}/uniewaznienie");
    send(&danuta, &void, &excepted).await.is(422).says("Potrzebna jest inna osoba");
    town.run(sql("update organisations set small = true where id = 'drugi-bieg'"), vec![]).await;
    send(&danuta, &void, &[BOUNCED]).await.is(422).says("Potrzebna jest inna osoba");
    send(&danuta, &void, &excepted).await.is(200).says("unieważnione");
    let organiser = town.member("olga", &[(Role::Organiser, None)]).await;
    let listed = organiser.open("/organizator/wyjatki").await;
    listed.says("Unieważnienie wydania przez osobę, która wydała: 1 raz");
}
