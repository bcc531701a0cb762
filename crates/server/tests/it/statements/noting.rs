//! Payments that the treasurer noted by hand before the statement came.

use super::{PANEL, mt940, takes_back};
use crate::paid_activity::{Staff, action};
use crate::town::Town;
use pomoc::kit::db::sql;

const FEES: &str = "/panel/drugi-bieg/kalkulacje/oplaty";

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_noted_by_hand_is_the_line_that_comes_later_and_counts_once() {
    let town = Town::new().await;
    town.with_money_account().await;
    let Staff { ewa, .. } = town.may_charge().await;
    town.owes(&ewa, "PW-1", ("R 7/2026", 3_332)).await;
    let page = ewa.open(FEES).await;
    ewa.press(&page, &action(&page, "/zaplata"), &[("dzien", "2026-11-19"), ("kwota", "33,32")])
        .await
        .is(200);
    let lines = [(3_332, "A1", "R 7/2026"), (1_000, "A2", "inna wplata")];
    town.books_statement(mt940(1, &lines).as_bytes()).await.unwrap();
    let ids = town.line_ids().await;
    assert_eq!(town.stand().await, [7_664, 0, -3_332, 0, -4_332], "the line waits");
    let queue = ewa.open(&format!("{PANEL}/do-wyjasnienia")).await;
    queue.says("To opłata R 7/2026, zapisana już ręcznie: 19 listopada 2026");

    let entry: String =
        town.rows(sql("select entry_id from fee_payments"), vec![]).await[0].get("entry_id").unwrap();
    let it = [("to", "zapisana"), ("zapis", entry.as_str())];
    ewa.explains(&ids[0], "unexplained", &it).await.is(422).says("na tę kwotę już nie ma");
    ewa.explains(&ids[1], "unexplained", &it).await.is(200);
    assert_eq!(town.stand().await, [4_332, 0, -3_332, 0, -1_000]);
    ewa.open(&format!("{PANEL}/do-wyjasnienia?stan=other")).await.says("Zapłata za dokument R 7/2026");
    ewa.explains(&ids[0], "unexplained", &it).await.is(422);

    // Somebody was wrong about the line: what was noted by hand stays noted.
    ewa.explains(&ids[1], "other", &[("to", "cofnij")]).await.is(200);
    assert_eq!(town.stand().await, [7_664, 0, -3_332, 0, -4_332]);
    assert_eq!((town.documents().await, town.paid().await), (vec!["paid".to_owned()], vec![3_332]));

    // The bank takes it back: the document is due again, and no money is left of it.
    ewa.explains(&ids[1], "unexplained", &it).await.is(200);
    town.books_statement(takes_back(2, (3_332, "B1", "R 7/2026")).as_bytes()).await.unwrap();
    assert_eq!(town.stand().await, [1_000, 3_332, -3_332, 0, -1_000]);
    assert_eq!(town.documents().await, ["due"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_noted_by_hand_is_asked_about_and_not_counted_by_itself() {
    let town = Town::new().await;
    town.with_money_account().await;
    let Staff { ewa, .. } = town.may_charge().await;
    town.owes(&ewa, "PW-1", ("R 7/2026", 3_332)).await;
    let page = ewa.open(FEES).await;
    ewa.press(&page, &action(&page, "/zaplata"), &[("dzien", "2026-11-19"), ("kwota", "10,00")])
        .await
        .is(200);
    let lines = [(1_000, "A1", "R 7/2026"), (900, "A2", "R 7/2026")];
    let preview = ewa.gives_statement("listopad.sta", mt940(1, &lines).as_bytes()).await;
    preview.says("wymienia dokument R 7/2026").says("1 zapłata za dokument, 1 do wyjaśnienia");
    ewa.press(&preview, &format!("{}/ksiegowanie", preview.path), &[]).await.is(200);
    assert_eq!(town.paid().await, [1_900], "the other sum is another payment");
    let queue = ewa.open(&format!("{PANEL}/do-wyjasnienia")).await;
    queue.says("zapisana już ręcznie: 19 listopada").says("To zapłata za dokument R 7/2026, 14,32 zł");
}
