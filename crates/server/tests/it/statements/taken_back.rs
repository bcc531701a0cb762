//! Stories of what the bank takes back: the right line, once, and what somebody said too early.

use super::{OTHER, PANEL, mt940, takes_back};
use crate::town::Town;
use pomoc::kit::db::{params, sql};

const THIRD: &str = "83101010230000261395100000";

impl Town {
    /// The statuses of the lines that came, the oldest first.
    async fn came(&self) -> Vec<String> {
        let text = sql("select status from bank_lines where amount_grosze > 0 order by booked_on, id");
        self.rows(text, vec![]).await.iter().map(|row| row.get("status").unwrap()).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_donors_gift_of_the_same_words_stays() {
    let town = Town::new().await;
    let code = town.with_money_account().await;
    town.books_statement(mt940(1, &[(5_000, "A1", &code)]).replace("261120", "261118").as_bytes())
        .await
        .unwrap();
    town.books_statement(mt940(2, &[(5_000, "A2", &code)]).replace(OTHER, THIRD).as_bytes()).await.unwrap();
    town.books_statement(takes_back(3, (5_000, "B1", &code)).as_bytes()).await.unwrap();
    assert_eq!(town.came().await, ["reversed", "donation"], "the older one came from that account");
    // From an account that gave nothing nothing is taken back: somebody looks for it.
    let strange = takes_back(4, (5_000, "B2", &code)).replace(OTHER, "21291000062469800208837000");
    let treasurer = town.money_keeper().await;
    let preview = treasurer.gives_statement("strange.sta", strange.as_bytes()).await;
    preview.says("bank cofa wpłatę, której nie rozpoznaję");
    treasurer.press(&preview, &format!("{}/ksiegowanie", preview.path), &[]).await.is(200);
    assert_eq!(town.came().await, ["reversed", "donation"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_settled_takes_no_older_gift_with_it() {
    let town = Town::new().await;
    let code = town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    let older =
        mt940(1, &[(5_000, "A1", &code)]).replace("2611201120", "2610201020").replace("261120", "261020");
    town.books_statement(older.as_bytes()).await.unwrap();
    town.books_statement(mt940(2, &[(5_000, "A2", &code)]).as_bytes()).await.unwrap();
    let newest = town.rows(sql("select id from bank_lines order by booked_on desc"), vec![]).await;
    let newest: String = newest[0].get("id").unwrap();
    // Somebody says it before the statement does, and was not wrong.
    treasurer.explains(&newest, "donation", &[("to", "bank")]).await.is(200);
    town.books_statement(takes_back(3, (5_000, "B1", &code)).as_bytes()).await.unwrap();
    assert_eq!(
        (town.came().await, town.comes_to("bank").await),
        (vec!["donation".into(), "reversed".into()], 5_000)
    );
    let page = treasurer.open(&format!("{PANEL}/do-wyjasnienia?stan=reversed")).await;
    page.hides("Jednak nie wróciły");
    // A day later the bank gives both lines of one day in one file, then the second of them alone.
    let both = mt940(4, &[(5_000, "C1", &code), (-5_000, "C2", &code)]);
    let both = both.replace(":61:2611201120DN", ":61:2611201120RCN");
    town.books_statement(both.as_bytes()).await.unwrap();
    town.books_statement(takes_back(5, (5_000, "C2", &code)).as_bytes()).await.unwrap();
    town.books_statement(mt940(6, &[(5_000, "C1", &code)]).as_bytes()).await.unwrap();
    assert_eq!(town.came().await, ["donation", "reversed", "reversed"]);
    assert_eq!((town.comes_to("bank").await, town.comes_to("donations").await), (5_000, -5_000));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_wrong_that_it_went_back_says_so() {
    let town = Town::new().await;
    let code = town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    town.books_statement(mt940(1, &[(5_000, "A1", &code), (700, "A2", "reszta")]).as_bytes()).await.unwrap();
    let ids = town.line_ids().await;
    treasurer.explains(&ids[1], "donation", &[("to", "bank")]).await.is(200);
    treasurer.explains(&ids[0], "unexplained", &[("to", "odeslane")]).await.is(200);
    assert_eq!(town.comes_to("bank").await, 0);
    let page = treasurer.explains(&ids[0], "reversed", &[("to", "cofnij")]).await;
    page.is(200).says("7,00 zł");
    treasurer.explains(&ids[1], "reversed", &[("to", "cofnij")]).await.is(200);
    assert_eq!((town.comes_to("bank").await, town.comes_to("unexplained").await), (5_700, -5_700));
    treasurer.explains(&ids[1], "unexplained", &[("to", "kod"), ("kod", &code)]).await.is(200);
    assert_eq!((town.comes_to("bank").await, town.comes_to("donations").await), (5_700, -5_000));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_month_has_the_same_money_twice() {
    let town = Town::new().await;
    let code = town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    let october =
        mt940(1, &[(5_000, "A1", "na cele")]).replace("2611201120", "2610301030").replace("261120", "261030");
    town.books_statement(october.as_bytes()).await.unwrap();
    let id = town.line_ids().await.remove(0);
    let of_october = async |account: &'static str| {
        let text = sql("select cast(coalesce(sum(debit_grosze - credit_grosze), 0) as bigint) as sum
            from ledger_balances where month = '2026-10' and account = $1");
        town.rows(text, params![account].to_vec()).await[0].get::<i64>("sum").unwrap()
    };
    treasurer.explains(&id, "unexplained", &[("to", "kod"), ("kod", &code)]).await.is(200);
    assert_eq!((of_october("bank").await, of_october("unexplained").await), (5_000, 0));
    treasurer.explains(&id, "donation", &[("to", "cofnij")]).await.is(200);
    assert_eq!((of_october("bank").await, of_october("unexplained").await), (5_000, -5_000));
    town.books_statement(takes_back(2, (5_000, "B1", "na cele")).as_bytes()).await.unwrap();
    assert_eq!(of_october("bank").await, 5_000, "the bank took it back in November");
    assert_eq!((town.comes_to("bank").await, town.comes_to("unexplained").await), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_beside_words_of_a_payment_waits_for_somebody() {
    let town = Town::new().await;
    let code = town.with_money_account().await;
    let titles =
        [format!("zaplata za rower {code}"), format!("{code} dla PW-0000-5724"), format!("darowizna {code}")];
    let lines =
        [(5_000, "A1", titles[0].as_str()), (600, "A2", titles[1].as_str()), (70, "A3", titles[2].as_str())];
    town.books_statement(mt940(1, &lines).as_bytes()).await.unwrap();
    let stand = [("donation", 70), ("unexplained", 600), ("unexplained", 5_000)];
    assert_eq!(town.bank_lines().await, stand.map(|(status, amount)| (status.to_owned(), amount)));
    let queue = town.money_keeper().await.open(&format!("{PANEL}/do-wyjasnienia")).await;
    queue.says(&code);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_to_come_is_asked_about_and_a_far_one_refused() {
    let town = Town::new().await;
    town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    let on =
        |day: &str| mt940(1, &[(700, "A1", "na cele")]).replace("2611201120", &format!("{day}{}", &day[2..]));
    let soon = treasurer.gives_statement("soon.sta", on("261127").as_bytes()).await;
    soon.says("dzień 2026-11-27 jeszcze nie nadszedł");
    let book = format!("{}/ksiegowanie", soon.path);
    treasurer.press(&soon, &book, &[]).await.is(422).says("zaznacz to");
    treasurer.press(&soon, &book, &[("uwagi", "yes")]).await.is(200);
    let far = treasurer.gives_statement("far.sta", on("271127").as_bytes()).await;
    far.says("dzień 2027-11-27 jeszcze nie nadszedł").says("Tego pliku nie da się zaksięgować");
}

#[tokio::test(flavor = "multi_thread")]
async fn files_and_payers_are_forgotten_when_nothing_needs_them() {
    let town = Town::new().await;
    let code = town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    let old = mt940(1, &[(5_000, "A1", &code), (700, "A2", "reszta")]);
    let old = old.replace("2611201120", "2012301230").replace("261120", "201230");
    town.books_statement(old.as_bytes()).await.unwrap();
    treasurer.gives_statement("nowy.sta", mt940(2, &[(900, "B1", "na cele")]).as_bytes()).await;
    let files = async || {
        let text = sql("select status, cast(length(content) as bigint) as size from statements order by id");
        let rows = town.rows(text, vec![]).await;
        let read =
            |row: &pomoc::kit::db::Row| (row.get("status").unwrap(), row.get::<i64>("size").unwrap() > 0);
        rows.iter().map(read).collect::<Vec<(String, bool)>>()
    };
    assert_eq!(files().await, [("booked".to_owned(), false), ("waiting".to_owned(), true)]);
    let before = sql("update statements set uploaded_at = '2026-09-24T10:00:00Z' where status = 'waiting'");
    town.run(before, vec![]).await;
    pomoc::schedule::run_all(&town.app).await.unwrap();
    assert_eq!(files().await, [("booked".to_owned(), false), ("dropped".to_owned(), false)]);
    let rows =
        town.rows(sql("select title, counterparty from bank_lines order by amount_grosze"), vec![]).await;
    let said = |at: usize| {
        (rows[at].get::<String>("title").unwrap(), rows[at].get::<String>("counterparty").unwrap())
    };
    assert_eq!(said(0).0, "reszta", "nobody explained it yet");
    assert_eq!(said(1), (String::new(), String::new()));
    assert_eq!(town.books_statement(old.as_bytes()).await.unwrap().known, 2, "and it books nothing twice");
}
