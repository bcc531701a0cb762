//! Stories of cash: it leaves the box, is on the way, and comes onto the account once.

use crate::statements::mt940;
use crate::town::{Browser, Shown, Town};
use pomoc::kit::db::{params, sql};

pub const CASH: &str = "/panel/drugi-bieg/gotowka";

impl Browser<'_> {
    /// Notes cash of a fund as carried to the bank.
    pub async fn carries(&self, fund: &str, amount: &str, day: &str) -> Shown {
        let fields = [("fundusz", fund), ("kwota", amount), ("dnia", day)];
        self.press(&self.open(CASH).await, CASH, &fields).await
    }
}

impl Town {
    /// What lies in the box, on the way and on the account, grosze.
    async fn places(&self) -> [i64; 3] {
        [self.comes_to("cash").await, self.comes_to("on-the-way").await, self.comes_to("bank").await]
    }

    /// The deposits, the smallest first.
    async fn deposits(&self) -> Vec<String> {
        let rows = self.rows(sql("select id from cash_deposits order by amount_grosze"), vec![]).await;
        rows.iter().map(|row| row.get("id").unwrap()).collect()
    }

    async fn is_free(&self, fund: &str) -> i64 {
        let text = sql("select available_grosze from funds where id = $1");
        self.rows(text, params![fund].to_vec()).await[0].get("available_grosze").unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cash_leaves_the_box_under_a_number_and_arrives_when_the_treasurer_saw_it() {
    let town = Town::new().await;
    town.takes_donations().await;
    let tola = town.tola().await;
    tola.open(CASH).await.says("W kasie nie ma gotówki").hides("Wpłata gotówki z kasy do banku");
    let fund = town.has_cash(&tola).await;
    tola.carries(&fund, "", "2026-11-24").await.is(422).says("Wpisz kwotę.");
    let much = tola.carries(&fund, "100,01", "2026-11-24").await;
    assert!(much.is(422).says("Jest: 100,00 zł").body.contains("id=\"e-kwota\""), "it stands at the field");
    let early = tola.carries(&fund, "70", "2026-11-25").await;
    assert!(
        early.is(422).says("jeszcze nie nadszedł").body.contains("id=\"e-dnia\""),
        "it stands at the field"
    );
    let page = tola.carries(&fund, "70", "2026-11-23").await;
    page.is(200).says("Cele statutowe 30,00 zł").says("70,00 zł, 23 listopada").says("w drodze");
    assert_eq!(town.places().await, [3_000, 7_000, 0]);
    tola.open("/panel/drugi-bieg/ksiegi/zapisy").await.says("KW/1/2026").says("Gotówka w drodze do banku");

    let id = town.deposits().await.remove(0);
    let there = format!("{CASH}/{id}/na-koncie");
    let early = tola.press(&page, &there, &[("jest", "2026-11-22")]).await;
    early.is(422).says("poniedziałek 23 listopada 2026. Wpisz ten dzień albo późniejszy");
    tola.press(&page, &there, &[("jest", "2026-11-25")]).await.is(422).says("jeszcze nie nadszedł");
    let shown = tola.press(&page, &there, &[("jest", "2026-11-24")]).await;
    shown.is(200).says("na koncie od 24 listopada 2026").hides("Jest na koncie");
    assert_eq!(town.places().await, [3_000, 0, 7_000]);
    assert_eq!(town.is_free(&fund).await, 10_000, "the fund has what it had");

    tola.carries(&fund, "30", "2026-11-24").await.is(200).hides("Zapisz wpłatę do banku");
    let history = town.history("fund", &fund).await;
    assert_eq!(history, ["cash-banked", "cash-arrived", "cash-banked"]);
    town.anna().await.open(CASH).await.is(403);
    let other = [("jest".to_owned(), "2026-11-24".to_owned())];
    tola.post(&format!("/panel/caritas/gotowka/{id}/na-koncie"), &other).await.is(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_by_mistake_lies_in_the_box_again() {
    let town = Town::new().await;
    town.takes_donations().await;
    let tola = town.tola().await;
    let fund = town.has_cash(&tola).await;
    let page = tola.carries(&fund, "70", "2026-11-24").await;
    let id = town.deposits().await.remove(0);
    tola.press(&page, &format!("{CASH}/{id}/na-koncie"), &[("jest", "2026-11-24")]).await.is(200);
    let back = format!("{CASH}/{id}/cofniecie");
    let before = tola.open(CASH).await;
    tola.press(&page, &back, &[("powod", "")]).await.is(422).says("Napisz, dlaczego je cofasz.");
    let shown = tola.press(&page, &back, &[("powod", "To był inny fundusz")]).await;
    shown.is(200).says("cofnięta To był inny fundusz").hides("Wpisano przez pomyłkę");
    assert_eq!(town.places().await, [10_000, 0, 0]);
    tola.press(&before, &back, &[("powod", "Jeszcze raz")]).await.is(422).says("już cofnięto");
    assert_eq!(town.is_free(&fund).await, 10_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_statement_brings_the_same_cash_and_not_once_more() {
    let town = Town::new().await;
    town.takes_donations().await;
    let tola = town.tola().await;
    let fund = town.has_cash(&tola).await;
    tola.carries(&fund, "20", "2026-11-19").await.is(200);
    tola.carries(&fund, "50", "2026-11-20").await.is(200);
    town.books_statement(mt940(1, &[(7_000, "A1", "WPLATA WLASNA")]).as_bytes()).await.unwrap();
    assert_eq!(town.places().await, [3_000, 7_000, 7_000], "the line waits unexplained");
    let (line, ids) = (town.line_ids().await.remove(0), town.deposits().await);

    let none = [("to", "gotowka")];
    tola.explains(&line, "unexplained", &none).await.is(422).says("Zaznacz przynajmniej jedną");
    let one = [("to", "gotowka"), ("wplata", ids[0].as_str())];
    tola.explains(&line, "unexplained", &one).await.is(422).says("mają razem 20,00 zł");
    let words = [("to", "inne"), ("rodzaj", "own-cash"), ("powod", "z kasy")];
    tola.explains(&line, "unexplained", &words).await.is(422).says("zapisano przy zanoszeniu");
    let before = tola.open(CASH).await;
    let both = [("to", "gotowka"), ("wplata", ids[0].as_str()), ("wplata", ids[1].as_str())];
    tola.explains(&line, "unexplained", &both).await.is(200);
    assert_eq!(town.places().await, [3_000, 0, 7_000]);
    assert_eq!((town.comes_to("unexplained").await, town.is_free(&fund).await), (0, 10_000));
    let queue = "/panel/drugi-bieg/wyciagi/do-wyjasnienia?stan=other";
    tola.open(queue).await.says("Gotówka z kasy");

    // It is a line of the statement: it is taken back there, not here.
    let page = tola.open(CASH).await;
    page.says("na koncie od 20 listopada 2026");
    let back = format!("{CASH}/{}/cofniecie", ids[0]);
    let held = tola.press(&before, &back, &[("powod", "Pomyłka")]).await;
    held.is(422).says("Cofnij najpierw wyjaśnienie");
    tola.explains(&line, "other", &[("to", "cofnij")]).await.is(200);
    assert_eq!(town.places().await, [3_000, 7_000, 7_000]);
    assert_eq!(town.comes_to("unexplained").await, -7_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_of_just_that_sum_offers_itself_also_after_the_treasurer_saw_it() {
    let town = Town::new().await;
    town.takes_donations().await;
    let tola = town.tola().await;
    let fund = town.has_cash(&tola).await;
    let page = tola.carries(&fund, "50", "2026-11-20").await;
    let id = town.deposits().await.remove(0);
    tola.press(&page, &format!("{CASH}/{id}/na-koncie"), &[("jest", "2026-11-20")]).await.is(200);
    let lines = [(4_999, "A1", "wplata"), (5_000, "A2", "WPLATA WLASNA")];
    town.books_statement(mt940(1, &lines).as_bytes()).await.unwrap();
    assert_eq!(town.places().await, [5_000, 0, 14_999]);
    let queue = tola.open("/panel/drugi-bieg/wyciagi/do-wyjasnienia").await;
    queue.says("To gotówka z kasy: 50,00 zł z 20 listopada 2026");
    let line = town.line_ids().await.remove(1);
    tola.explains(&line, "unexplained", &[("to", "gotowka"), ("wplata", &id)]).await.is(200);
    assert_eq!(town.places().await, [5_000, 0, 9_999], "what the treasurer saw is this line");
    let other = town.line_ids().await.remove(0);
    tola.explains(&other, "unexplained", &[("to", "gotowka"), ("wplata", &id)]).await.is(422);
    assert_eq!(town.places().await, [5_000, 0, 9_999]);

    // The bank takes it back: it is on the way again.
    let back = crate::statements::takes_back(2, (5_000, "B1", "WPLATA WLASNA"));
    town.books_statement(back.as_bytes()).await.unwrap();
    assert_eq!(town.places().await, [5_000, 5_000, 4_999]);
    tola.open(CASH).await.says("w drodze");
}
