//! Gifts that somebody took back, and gifts that the bank took back.

use super::{HOUSE, PANEL, mt940, takes_back};
use crate::town::Town;
use mutual_aid::document::Kind;
use mutual_aid::event::Noun;
use mutual_aid::ledger::{ActivityKind, Cause, Entry, LedgerAccount as On};
use mutual_aid::{Day, Event, FundId, Grosze, Subject, What};
use pomoc::app::{By, Change};
use pomoc::kit::db::sql;
use pomoc::ledger;

impl Town {
    /// A gift is announced for the aid fund; answers its code.
    async fn announces(&self) -> String {
        let story = |change: &mut Change<'_>| {
            use mutual_aid::donation::Donation;
            use mutual_aid::fund::Purpose;
            let house = HOUSE.into();
            let fund = pomoc::funds::store::of_purpose(change, &house, Purpose::Aid)?;
            let fund = pomoc::funds::store::find(&mut change.look(), &house, &fund)?.fund;
            let (donation, told) = Donation::announce("d-1".into(), house.clone(), &fund)?;
            pomoc::donations::store::insert(change, &donation, (None, None))?;
            let code = pomoc::funds::store::issue_code(change, &house, &fund.id, Some(&donation.id))?;
            change.record(told)?;
            Ok(code.as_str().to_owned())
        };
        self.app.change(By::console(), story).await.unwrap()
    }

    /// Status of each donation, and what it was if it was none.
    async fn gifts(&self) -> Vec<(String, Option<String>)> {
        let text = sql("select status, reclassified_as from donations order by created_at, id");
        let rows = self.rows(text, vec![]).await;
        rows.iter().map(|row| (row.get("status").unwrap(), row.get("reclassified_as").unwrap())).collect()
    }
}

fn gift(status: &str, was: Option<&str>) -> (String, Option<String>) {
    (status.to_owned(), was.map(str::to_owned))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gift_that_was_announced_has_still_to_come_when_the_match_was_wrong() {
    let town = Town::new().await;
    town.with_money_account().await;
    let code = town.announces().await;
    let treasurer = town.money_keeper().await;
    town.books_statement(mt940(1, &[(5_000, "A1", &code)]).as_bytes()).await.unwrap();
    assert_eq!(town.gifts().await, [gift("booked", None)]);
    let id = &town.line_ids().await[0];
    treasurer.explains(id, "donation", &[("to", "cofnij")]).await.is(200);
    assert_eq!(town.gifts().await, [gift("announced", None)]);
    assert_eq!(town.history("donation", "d-1").await, ["donation-announced", "donation-unexplained"]);
    let counts = town.books_statement(mt940(2, &[(7_000, "A2", &code)]).as_bytes()).await.unwrap();
    assert_eq!((counts.donations, town.gifts().await), (1, vec![gift("booked", None)]));
    assert_eq!(town.comes_to("donations").await, -7_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_match_taken_back_by_hand_is_no_income_and_the_banks_return_is_a_return() {
    let town = Town::new().await;
    let code = town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    let lines = [(5_000, "A1", code.as_str()), (6_000, "A2", code.as_str()), (7_000, "A3", "na cele")];
    town.books_statement(mt940(1, &lines).as_bytes()).await.unwrap();
    let ids = town.line_ids().await;
    treasurer.explains(&ids[0], "donation", &[("to", "cofnij")]).await.is(200);
    treasurer.explains(&ids[1], "donation", &[("to", "bank")]).await.is(200);
    treasurer.explains(&ids[2], "unexplained", &[("to", "bank")]).await.is(200);
    assert_eq!(town.gifts().await, [gift("reclassified", Some("unexplained")), gift("returned", None)]);
    let expected = [("unexplained", 5_000), ("reversed", 6_000), ("reversed", 7_000)];
    assert_eq!(town.bank_lines().await, expected.map(|(status, amount)| (status.to_owned(), amount)));
    assert_eq!((town.comes_to("bank").await, town.comes_to("donations").await), (5_000, 0));
    assert_eq!(town.comes_to("unexplained").await, -5_000);
    assert_eq!(town.history("bank-line", &ids[1]).await, ["bank-line-reversed"]);
    treasurer
        .open(&format!("{PANEL}/do-wyjasnienia?stan=reversed"))
        .await
        .says("bank cofnął wpłatę albo odesłaliście ją przelewem");

    // The bank says later what somebody said by hand: nothing happens twice.
    town.books_statement(takes_back(2, (6_000, "B1", &code)).as_bytes()).await.unwrap();
    assert_eq!(town.comes_to("bank").await, 5_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gift_that_went_back_by_hand_is_not_taken_out_twice() {
    let town = Town::new().await;
    let code = town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    town.books_statement(mt940(1, &[(5_000, "A1", &code), (6_000, "A2", &code)]).as_bytes()).await.unwrap();
    let rows = town.rows(sql("select id from donations order by amount_grosze"), vec![]).await;
    for (row, verb, fields) in [
        (&rows[0], "zwrot", vec![("powod", "pomyłka")]),
        (&rows[1], "nie-darowizna", vec![("co", "grant"), ("dlaczego", "umowa z gminą")]),
    ] {
        let page = format!("/panel/drugi-bieg/darowizny/{}", row.get::<String>("id").unwrap());
        let shown = treasurer.open(&page).await;
        treasurer.press(&shown, &format!("{page}/{verb}"), &fields).await.is(200);
    }
    assert_eq!((town.comes_to("bank").await, town.comes_to("grants").await), (6_000, -6_000));
    town.books_statement(takes_back(2, (5_000, "B1", &code)).as_bytes()).await.unwrap();
    assert_eq!((town.comes_to("bank").await, town.comes_to("donations").await), (6_000, 0));
    town.books_statement(takes_back(3, (6_000, "C1", &code)).as_bytes()).await.unwrap();
    assert_eq!((town.comes_to("bank").await, town.comes_to("grants").await), (0, 0));
    assert_eq!(town.comes_to("donations").await, 0);
    assert_eq!(town.gifts().await, [gift("returned", None), gift("reclassified", Some("grant"))]);
}

/// The bank takes a gift back that was given on: the rest of the statement is booked, and the line waits for its fund.
#[tokio::test(flavor = "multi_thread")]
async fn a_gift_that_was_spent_before_the_bank_took_it_back_waits_and_holds_nothing_up() {
    let town = Town::new().await;
    let code = town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    town.books_statement(mt940(1, &[(5_000, "A1", &code)]).as_bytes()).await.unwrap();
    let id = town.line_ids().await.remove(0);
    let fund: String =
        town.rows(sql("select fund_id from donations"), vec![]).await[0].get("fund_id").unwrap();
    let promises = |entry: Entry| {
        let story = move |change: &mut Change<'_>| {
            let posted = ledger::post(change, &HOUSE.into(), &entry)?;
            let subject = Subject::of(Noun::LedgerEntry, HOUSE);
            change.record(Event { subject, organisation: Some(HOUSE.into()), what: What::CampaignOpened })?;
            Ok(posted.id)
        };
        town.app.change(By::console(), story)
    };
    let (place, on) = ((ActivityKind::Unpaid, &FundId(fund)), Day::parse("2026-11-24").unwrap());
    let moved = |debit, credit| {
        let entry = Entry::of(Kind::Internal, Cause::AidReserved, "grant", on);
        entry.moves(place, debit, credit, Grosze(3_000))
    };
    promises(moved(On::Free, On::Reserved)).await.unwrap();

    let text = mt940(2, &[(-5_000, "B1", &code), (900, "B2", "na cele")]);
    let text = text.replace(":61:2611201120DN", ":61:2611201120RCN");
    town.books_statement(text.as_bytes()).await.unwrap();
    let stand = [("reversal", -5_000), ("unexplained", 900), ("donation", 5_000)];
    assert_eq!(town.bank_lines().await, stand.map(|(status, amount)| (status.to_owned(), amount)));
    assert_eq!((town.comes_to("bank").await, town.comes_to("unexplained").await), (900, 4_100));
    treasurer.open("/panel/drugi-bieg").await.says("w funduszu brakuje pieniędzy");
    let queue = treasurer.open(&format!("{PANEL}/do-wyjasnienia?stan=donation")).await;
    queue.says("jej fundusz nie ma już tych pieniędzy");
    let again = town.books_statement(text.as_bytes()).await.unwrap();
    assert_eq!(again.known, 2, "and it is not booked twice");
    treasurer
        .explains(&id, "donation", &[("to", "bank")])
        .await
        .is(422)
        .says("nie ma tyle wolnych pieniędzy");

    promises(moved(On::Reserved, On::Free)).await.unwrap();
    treasurer.explains(&id, "donation", &[("to", "bank")]).await.is(200);
    assert_eq!((town.comes_to("bank").await, town.comes_to("unexplained").await), (900, -900));
    assert_eq!(town.comes_to("donations").await, 0);
    treasurer.open("/panel/drugi-bieg").await.hides("w funduszu brakuje pieniędzy");
    assert_eq!(town.history("bank-line", &id).await, ["bank-line-missing", "bank-line-reversed"]);
}
