//! A statement says the same twice, and the books hear it once (invariant I12).

use super::{Line, mt940};
use crate::town::Town;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::time::Instant;

#[tokio::test(flavor = "multi_thread")]
async fn two_equal_transfers_count_and_an_overlapping_file_adds_only_what_is_new() {
    let town = Town::new().await;
    town.with_money_account().await;
    let table = |rows: &[&str]| format!("Data;Tytuł;Nadawca;Kwota\n{}\n", rows.join("\n"));
    let equal = "2026-11-20;na cele;Jan;50,00";
    let first = table(&[equal, equal, "2026-11-20;inna;Ala;7,00"]);
    assert_eq!(town.books_statement(first.as_bytes()).await.unwrap().unexplained, 3);
    let counts = town.books_statement(first.as_bytes()).await.unwrap();
    assert_eq!((counts.unexplained, counts.known), (0, 3));
    let second = table(&["2026-11-21;nowa;Ewa;1,00", equal, equal, equal]);
    let counts = town.books_statement(second.as_bytes()).await.unwrap();
    assert_eq!((counts.unexplained, counts.known), (2, 2));
    assert_eq!(town.bank_lines().await.len(), 5);
    assert_eq!(town.comes_to("bank").await, 3 * 5_000 + 700 + 100);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_may_end_overdrawn() {
    let town = Town::new().await;
    town.with_money_account().await;
    let counts = town.books_statement(mt940(1, &[(-150_000, "R1", "czynsz")]).as_bytes()).await.unwrap();
    assert_eq!((counts.donations, counts.unexplained), (0, 0));
    // What went out is not the donations' business: it is read, and books nothing.
    assert_eq!((town.bank_lines().await.len(), town.comes_to("bank").await), (0, 0));
}

/// Whatever lines a file has and however files overlap: importing twice is importing once, and the ledger balances.
#[test]
fn import_twice_is_import_once() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let lines = proptest::collection::vec((1_i64..50_000, 0_u8..6, 0_u8..3), 1..14);
    let mut runner = TestRunner::new(ProptestConfig { cases: 6, ..ProptestConfig::default() });
    let tried = runner.run(&(lines, 0_usize..14, 0_usize..14), |(lines, cut, begin)| {
        runtime.block_on(async {
            let town = Town::new().await;
            let code = town.with_money_account().await;
            let texts: Vec<(i64, String, String)> = lines
                .iter()
                .enumerate()
                .map(|(at, (grosze, reference, kind))| {
                    let title = match kind {
                        0 => code.clone(),
                        1 => "na cele statutowe".to_owned(),
                        _ => "wypłata".to_owned(),
                    };
                    let grosze = if *kind == 2 { -grosze } else { *grosze };
                    // Some lines share their reference, as banks let fees share it with transfers.
                    (grosze, format!("R{}", if *reference == 0 { 0 } else { at }), title)
                })
                .collect();
            let all: Vec<Line<'_>> = texts.iter().map(|(g, r, t)| (*g, r.as_str(), t.as_str())).collect();
            let (cut, begin) = (cut.min(all.len()), begin.min(all.len()));
            town.books_statement(mt940(1, &all[..cut]).as_bytes()).await.unwrap();
            town.books_statement(mt940(2, &all[begin.min(cut)..]).as_bytes()).await.unwrap();
            let whole = mt940(3, &all);
            town.books_statement(whole.as_bytes()).await.unwrap();
            let once = (town.bank_lines().await, town.comes_to("bank").await);
            town.books_statement(whole.as_bytes()).await.unwrap();
            assert_eq!((town.bank_lines().await, town.comes_to("bank").await), once);
            let credits: i64 = all.iter().map(|line| line.0).filter(|grosze| *grosze > 0).sum();
            assert_eq!(once.1, credits, "{all:?}");
            let both = town.comes_to("donations").await + town.comes_to("unexplained").await;
            assert_eq!(both, -credits);
        });
        Ok(())
    });
    tried.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_lines_are_booked_in_one_change() {
    let town = Town::new().await;
    let code = town.with_money_account().await;
    let titles = [code.as_str(), "na cele statutowe", "wplata"];
    let texts: Vec<(i64, String, &str)> =
        (0..10_000_usize).map(|at| (100 + at as i64, format!("R{at}"), titles[at % 3])).collect();
    let lines: Vec<Line<'_>> = texts.iter().map(|(g, r, t)| (*g, r.as_str(), *t)).collect();
    let text = mt940(1, &lines);
    let begun = Instant::now();
    let counts = town.books_statement(text.as_bytes()).await.unwrap();
    let took = begun.elapsed();
    println!("10,000 lines booked in {took:?}");
    assert_eq!((counts.donations, counts.unexplained), (3_334, 6_666));
    // Debug builds on a busy machine: the release build is measured in docs/measurements.md.
    assert!(took.as_secs() < 90, "{took:?}");
    assert_eq!(town.books_statement(text.as_bytes()).await.unwrap().known, 10_000);
}
