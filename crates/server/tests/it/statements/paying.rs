//! Payments of documents: known by number and amount, or explained by hand, and never gifts.

use super::{PANEL, mt940, takes_back};
use crate::paid_activity::{Staff, action};
use crate::town::Town;
use pomoc::kit::db::{params, sql};

const FEES: &str = "/panel/drugi-bieg/kalkulacje/oplaty";

impl Town {
    /// What stands on bank, receivable, fees, donations and unexplained, grosze.
    pub(super) async fn stand(&self) -> [i64; 5] {
        let mut stand = [0; 5];
        for (place, account) in
            ["bank", "receivable", "fees", "donations", "unexplained"].into_iter().enumerate()
        {
            stand[place] = self.comes_to(account).await;
        }
        stand
    }

    /// The status of every fee, by its document.
    pub(super) async fn documents(&self) -> Vec<String> {
        let rows = self.rows(sql("select status from fees order by document_number"), vec![]).await;
        rows.iter().map(|row| row.get("status").unwrap()).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_is_paid_by_the_line_that_names_it_and_once() {
    let town = Town::new().await;
    let code = town.with_money_account().await;
    let Staff { ewa, .. } = town.may_charge().await;
    town.owes(&ewa, "PW-1", ("R 7/2026", 3_332)).await;
    let lines = [
        (3_332, "A1", "za rower r-7 2026 dziekuje"),
        (5_000, "A2", code.as_str()),
        (3_332, "A3", "R 7/2026"),
    ];
    let text = mt940(1, &lines);
    let preview = ewa.gives_statement("listopad.sta", text.as_bytes()).await;
    let counts = "1 darowizna, 1 zapłata za dokument, 1 do wyjaśnienia";
    preview.is(200).says("zapłata za dokument R 7/2026").says(counts);
    assert_eq!(town.documents().await, ["due"], "nothing is booked by looking");

    ewa.press(&preview, &format!("{}/ksiegowanie", preview.path), &[]).await.is(200).says(counts);
    assert_eq!(town.stand().await, [11_664, 0, -3_332, -5_000, -3_332]);
    ewa.open(FEES).await.says("zapłacona, 20 listopada");
    ewa.open(&format!("{PANEL}/do-wyjasnienia?stan=other")).await.says("Zapłata za dokument R 7/2026");
    let elsewhere = sql("select count(*) as n from ledger_lines l
        join ledger_entries e on e.organisation_id = l.organisation_id and e.id = l.entry_id
        where e.cause = 'fee-paid' and l.activity <> 'paid'");
    assert_eq!(town.rows(elsewhere, vec![]).await[0].get::<i64>("n").unwrap(), 0);
    assert_eq!(town.history("order", "PW-1").await, ["fee-due", "fee-paid"]);

    let again = town.books_statement(text.as_bytes()).await.unwrap();
    assert_eq!((again.known, again.fees), (3, 0));
    assert_eq!(town.stand().await, [11_664, 0, -3_332, -5_000, -3_332]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_more_than_open_waits_with_the_document_beside_it_and_its_rest_after_it() {
    let town = Town::new().await;
    town.with_money_account().await;
    let Staff { ewa, .. } = town.may_charge().await;
    town.owes(&ewa, "PW-1", ("R 7/2026", 3_332)).await;
    town.owes(&ewa, "PW-2", ("R 8/2026", 500)).await;
    let lines = [(4_000, "A2", "rachunek R7/2026")];
    let preview = ewa.gives_statement("listopad.sta", mt940(1, &lines).as_bytes()).await;
    preview.says("wymienia dokument R 7/2026").says("1 do wyjaśnienia");
    ewa.press(&preview, &format!("{}/ksiegowanie", preview.path), &[]).await.is(200);
    assert_eq!(town.stand().await, [4_000, 3_832, -3_832, 0, -4_000]);

    let whole = town.line_ids().await.remove(0);
    ewa.open(&format!("{PANEL}/do-wyjasnienia")).await.says("To zapłata za dokument R 7/2026, 33,32 zł");
    let fields = [("to", "dokument"), ("numer", "R 7/2026")];
    let none = [("to", "dokument"), ("numer", "R 9/2026")];
    let wrong = ewa.explains(&whole, "unexplained", &none).await;
    wrong.is(422).says("Żaden dokument o tym numerze");
    assert!(wrong.body.contains("id=\"e-numer\""), "it is said at the field");
    ewa.explains(&whole, "unexplained", &fields).await.is(200).says("To nadpłata").says("6,68 zł");
    assert_eq!(town.stand().await, [4_000, 500, -3_832, 0, -668]);
    assert_eq!(town.documents().await, ["paid", "due"]);

    // Who was wrong takes the transfer back, with its rest.
    ewa.explains(&whole, "other", &[("to", "cofnij")]).await.is(200);
    assert_eq!(town.stand().await, [4_000, 3_832, -3_832, 0, -4_000]);
    assert_eq!(town.line_ids().await, std::slice::from_ref(&whole));

    // The rest pays another document; what is left of it is sent back.
    ewa.explains(&whole, "unexplained", &fields).await.is(200);
    let rest = town.rest_of(&whole).await;
    ewa.explains(&rest, "unexplained", &[("to", "dokument"), ("numer", "r8/2026")]).await.is(200);
    assert_eq!(town.documents().await, ["paid", "paid"]);
    assert_eq!(town.stand().await, [4_000, 0, -3_832, 0, -168]);
    let last = town.rest_of(&rest).await;
    let back = ewa.explains(&last, "unexplained", &[("to", "odeslane")]).await;
    back.is(200).hides("nadpłata");
    assert_eq!(town.stand().await, [3_832, 0, -3_832, 0, 0]);
    ewa.open(&format!("{PANEL}/do-wyjasnienia?stan=reversed")).await.says("1,68 zł").says("odesłaliście ją");
    assert_eq!(town.history("bank-line", &last).await, ["bank-line-sent-back"]);
    let refused = ewa.explains(&whole, "other", &[("to", "cofnij")]).await;
    refused.is(422).says("ktoś już wyjaśnił albo odesłał");

    // The bank takes the whole transfer back: both documents are due again, and what was sent back is not taken out twice.
    town.books_statement(takes_back(2, (4_000, "B1", "rachunek R7/2026")).as_bytes()).await.unwrap();
    assert_eq!(town.documents().await, ["due", "due"]);
    assert_eq!(town.stand().await, [0, 3_832, -3_832, 0, 0]);
}

impl Town {
    /// What came over a document with a line.
    async fn rest_of(&self, line: &str) -> String {
        let rows =
            self.rows(sql("select id from bank_lines where rest_of = $1"), params![line].to_vec()).await;
        rows[0].get("id").unwrap()
    }

    /// How much of every document was paid, by its number; the payments come to it.
    pub(super) async fn paid(&self) -> Vec<i64> {
        let rows = self
            .rows(
                sql(
                    "select f.paid_grosze, cast((select coalesce(sum(p.amount_grosze), 0) from fee_payments p
                        where p.organisation_id = f.organisation_id and p.fee_id = f.id) as bigint) as proof
                    from fees f order by f.document_number",
                ),
                vec![],
            )
            .await;
        let both = |row: &pomoc::kit::db::Row, name: &str| row.get::<i64>(name).unwrap();
        rows.iter()
            .inspect(|row| assert_eq!(both(row, "paid_grosze"), both(row, "proof")))
            .map(|row| both(row, "proof"))
            .collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn several_lines_pay_one_document_in_parts_and_never_over() {
    let town = Town::new().await;
    town.with_money_account().await;
    let Staff { ewa, .. } = town.may_charge().await;
    town.owes(&ewa, "PW-1", ("R 7/2026", 3_332)).await;
    // Two of one file, the third asks for more than is left.
    let lines = [(1_000, "A1", "R 7/2026"), (2_000, "A2", "r-7 2026 druga rata"), (1_000, "A3", "R 7/2026")];
    let preview = ewa.gives_statement("listopad.sta", mt940(1, &lines).as_bytes()).await;
    preview.says("2 zapłaty za dokumenty, 1 do wyjaśnienia");
    ewa.press(&preview, &format!("{}/ksiegowanie", preview.path), &[]).await.is(200);
    assert_eq!((town.documents().await, town.paid().await), (vec!["due".to_owned()], vec![3_000]));
    assert_eq!(town.stand().await, [4_000, 332, -3_332, 0, -1_000]);
    ewa.open(FEES).await.says("Wpłynęło 30,00 zł, zostało do zapłaty 3,32 zł").says("czeka na przelew");
    ewa.open(&format!("{PANEL}/do-wyjasnienia")).await.says("To zapłata za dokument R 7/2026, 3,32 zł");

    // The treasurer sees a transfer of a part, and never more than is open.
    let page = ewa.open(FEES).await;
    let pays = action(&page, "/zaplata");
    let more = ewa.press(&page, &pays, &[("dzien", "2026-11-24"), ("kwota", "3,33")]).await;
    more.is(422).says("zostało do zapłaty 3,32 zł");
    ewa.press(&page, &pays, &[("dzien", "2026-11-24"), ("kwota", "1,32")])
        .await
        .is(200)
        .says("zostało do zapłaty 2,00 zł");
    assert_eq!(town.paid().await, [3_132]);

    // Taking a match back reduces what was paid; the bank does the same.
    let ids = town.line_ids().await;
    ewa.explains(&ids[2], "other", &[("to", "cofnij")]).await.is(200);
    assert_eq!((town.paid().await, town.documents().await), (vec![1_132], vec!["due".to_owned()]));
    ewa.explains(&ids[2], "unexplained", &[("to", "dokument"), ("numer", "R 7/2026")]).await.is(200);
    town.books_statement(takes_back(2, (2_000, "B1", "r-7 2026 druga rata")).as_bytes()).await.unwrap();
    assert_eq!(town.paid().await, [1_132]);
    let counts = town.books_statement(mt940(3, &[(2_200, "C1", "R 7/2026")]).as_bytes()).await.unwrap();
    assert_eq!(
        (counts.fees, town.documents().await, town.paid().await),
        (1, vec!["paid".to_owned()], vec![3_332])
    );
    let history = town.history("order", "PW-1").await;
    let parts = ["fee-due", "fee-paid-in-part", "fee-paid-in-part", "fee-paid-in-part", "fee-reopened"];
    assert!(history.starts_with(&parts.map(str::to_owned)), "{history:?}");
    assert_eq!(history.last().unwrap(), "fee-paid");

    // A document that was paid in part is given back with what came.
    town.owes(&ewa, "PW-2", ("R 8/2026", 500)).await;
    town.books_statement(mt940(4, &[(200, "D1", "R 8/2026")]).as_bytes()).await.unwrap();
    let before = town.comes_to("bank").await;
    let page = ewa.open(FEES).await;
    ewa.press(&page, &action(&page, "/zwrot"), &[("powod", "Praca nieskończona")]).await.is(200);
    assert_eq!((town.comes_to("bank").await, town.comes_to("receivable").await), (before - 200, 0));

    for text in [
        sql("update fees set paid_grosze = amount_grosze + 1"),
        sql("update fees set paid_grosze = 0 where status = 'paid'"),
        sql("update fees set paid_grosze = -1"),
    ] {
        let story = move |tx: &mut pomoc::kit::db::Tx| tx.run(text, &[]).map(|_| ());
        assert!(town.home.change(story).await.unwrap_err().breaks("fees_paid_sum"), "{}", text.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_a_title_could_mean_two_things_somebody_decides() {
    let town = Town::new().await;
    let code = town.with_money_account().await;
    let Staff { ewa, .. } = town.may_charge().await;
    town.owes(&ewa, "PW-1", ("R 7/2026", 3_332)).await;
    town.owes(&ewa, "PW-2", ("R 8/2026", 3_332)).await;
    let both = format!("R 7/2026 {code}");
    let lines = [
        (3_332, "A1", "R 7/2026 i R 8/2026"),
        (3_332, "A2", both.as_str()),
        (3_332, "A3", "darowizna R 7/2026"),
        (3_332, "A4", "R 17/2026"),
    ];
    let counts = town.books_statement(mt940(1, &lines).as_bytes()).await.unwrap();
    assert_eq!((counts.donations, counts.fees, counts.unexplained), (0, 0, 4));

    let id = &town.line_ids().await[0];
    ewa.explains(id, "unexplained", &[("to", "dokument"), ("numer", "r8-2026")]).await.is(200);
    assert_eq!(town.documents().await, ["due", "paid"]);
    assert_eq!(town.stand().await, [13_328, 3_332, -6_664, 0, -9_996]);
    let code = [("to", "kod"), ("kod", code.as_str())];
    ewa.explains(id, "other", &code).await.is(422).says("Ktoś już powiedział, czym jest ta wpłata");
    ewa.explains(id, "other", &[("to", "cofnij")]).await.is(200);
    assert_eq!(town.documents().await, ["due", "due"]);
    assert_eq!(town.stand().await, [13_328, 6_664, -6_664, 0, -13_328]);
    assert_eq!(town.history("order", "PW-2").await, ["fee-due", "fee-paid", "fee-reopened"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_bank_takes_back_leaves_the_document_open() {
    let town = Town::new().await;
    town.with_money_account().await;
    let Staff { ewa, .. } = town.may_charge().await;
    town.owes(&ewa, "PW-1", ("R 7/2026", 3_332)).await;
    town.books_statement(mt940(1, &[(3_332, "A1", "R 7/2026")]).as_bytes()).await.unwrap();
    assert_eq!(town.documents().await, ["paid"]);
    let counts = town.books_statement(takes_back(2, (3_332, "B1", "R 7/2026")).as_bytes()).await.unwrap();
    assert_eq!((counts.fees, counts.ignored), (0, 1));
    assert_eq!(town.documents().await, ["due"]);
    assert_eq!(town.stand().await, [0, 3_332, -3_332, 0, 0]);

    let counts = town.books_statement(mt940(3, &[(3_332, "C1", "R 7/2026")]).as_bytes()).await.unwrap();
    assert_eq!(counts.fees, 1, "it is paid by another line");
    assert_eq!(town.stand().await, [3_332, 0, -3_332, 0, 0]);
    let history = ["fee-due", "fee-paid", "fee-reopened", "fee-paid"];
    assert_eq!(town.history("order", "PW-1").await, history);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fee_that_was_given_back_is_not_taken_out_twice() {
    let town = Town::new().await;
    town.with_money_account().await;
    let Staff { ewa, .. } = town.may_charge().await;
    town.owes(&ewa, "PW-1", ("R 7/2026", 3_332)).await;
    town.books_statement(mt940(1, &[(3_332, "A1", "R 7/2026")]).as_bytes()).await.unwrap();
    let page = ewa.open(FEES).await;
    let form = page
        .body
        .split("action=\"")
        .find_map(|part| part.split('"').next().filter(|to| to.ends_with("/zwrot")));
    ewa.press(&page, form.unwrap(), &[("powod", "Praca nieskończona")]).await.is(200);
    assert_eq!(town.stand().await, [0; 5]);
    let id = &town.line_ids().await[0];
    ewa.explains(id, "other", &[("to", "cofnij")]).await.is(422);
    town.books_statement(takes_back(2, (3_332, "B1", "R 7/2026")).as_bytes()).await.unwrap();
    assert_eq!((town.stand().await, town.documents().await), ([0; 5], vec!["returned".to_owned()]));
}

/// A fee without a document would be income of paid activity without an order and without a calculation.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_a_fee_because_somebody_says_so() {
    let town = Town::new().await;
    let code = town.with_money_account().await;
    let Staff { ewa, .. } = town.may_charge().await;
    let lines = [(5_000, "A1", code.as_str()), (6_000, "A2", "za naprawę")];
    town.books_statement(mt940(1, &lines).as_bytes()).await.unwrap();
    let ids = town.line_ids().await;
    let queue = ewa.open(&format!("{PANEL}/do-wyjasnienia")).await;
    assert!(!queue.body.contains("value=\"fee\""), "it is not offered");
    let fee = [("to", "inne"), ("rodzaj", "fee"), ("powod", "naprawa roweru")];
    ewa.explains(&ids[1], "unexplained", &fee).await.is(422).says("Opłatę rozpoznajemy tylko po dokumencie");
    let rows = town.rows(sql("select id from donations"), vec![]).await;
    let gift = format!("/panel/drugi-bieg/darowizny/{}", rows[0].get::<String>("id").unwrap());
    let page = ewa.open(&gift).await;
    assert!(!page.body.contains("value=\"fee\""), "nor here");
    let fee = [("co", "fee"), ("dlaczego", "naprawa roweru")];
    ewa.press(&page, &format!("{gift}/nie-darowizna"), &fee).await.is(422).says("Zaznacz, co to było.");
    assert_eq!(town.comes_to("fees").await, 0);
}
