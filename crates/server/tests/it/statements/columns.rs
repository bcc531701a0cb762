//! A layout that somebody tells column by column, from a file of their bank.

use super::PANEL;
use crate::town::Town;
use pomoc::kit::db::sql;

const COLUMNS: &str = "/panel/drugi-bieg/wyciagi/profile/kolumny";

/// A table as no layout knows it, in CP1250: names of its own, money in two columns, days with the month first.
const FILE: &[u8] = b"Bank Sp\xf3\xb3dzielczy w Radomiu\r\nWyci\xb9g za: 2026-11\r\n\
    Ksi\xeagowanie;Za co;Kto;Wp\xb3aty;Wyp\xb3aty;Ile zosta\xb3o\r\n\
    11/20/2026;\"Na cele; dzi\xeakuj\xea\";JAN \xa3ABA;1.050,00;;1.050,00\r\n\
    11/21/2026;Op\xb3ata za konto;BANK;;5,00;1.045,00\r\n";

const TOLD: [(&str, &str); 6] = [
    ("kolumna-1", "booked-on"),
    ("kolumna-2", "title"),
    ("kolumna-3", "counterparty"),
    ("kolumna-4", "came"),
    ("kolumna-5", "went"),
    ("kolumna-6", "balance"),
];

/// What was told, with more fields in place of those of the same name.
fn told<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = TOLD.into_iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    kept.chain(more.iter().copied()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_treasurer_points_at_the_columns_of_a_file_and_it_is_read_by_them() {
    let town = Town::new().await;
    town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    let unknown = treasurer.gives_statement("x.csv", FILE).await;
    unknown.says("tabela w znanym układzie").says("Układ z pliku: wskaż kolumny");
    let begun = treasurer.open(&format!("{PANEL}/profile")).await;
    begun.says("Układ z pliku: wskaż kolumny").says("Dla znawców");
    let page = treasurer.open(COLUMNS).await;
    treasurer.press(&page, COLUMNS, &[("krok", "wiersze")]).await.is(422).says("Wybierz plik albo wklej");
    let shown = treasurer.press_with(&page, COLUMNS, &[("krok", "wiersze")], ("plik", "x.csv", FILE)).await;
    shown.is(200).says("1. Księgowanie").says("Na cele; dziękuję").says("JAN ŁABA").says("6. Ile zostało");
    let tries = async |more: &[(&str, &str)]| treasurer.press(&shown, COLUMNS, &told(more)).await;
    for (wrong, says) in [
        (("kolumna-1", ""), "Wskaż kolumnę z datą księgowania."),
        (("kolumna-5", ""), "Wskaż jedną kolumnę z kwotą albo dwie"),
        (("kolumna-2", "amount"), "Wskaż jedną kolumnę z kwotą albo dwie"),
        (("kolumna-5", "came"), "To jest już w innej kolumnie."),
    ] {
        let again = tries(&[wrong, ("krok", "proba")]).await;
        again.is(422).says(says).says("JAN ŁABA");
        assert!(again.body.contains("<option value=\"balance\" selected>"), "what was told is kept");
    }
    tries(&[("krok", "proba")]).await.is(200).says("11/20/2026").hides("1 050,00 zł");
    let american = ("dni", "month-first");
    let tried = tries(&[american, ("krok", "proba")]).await;
    tried.is(200).says("20 listopada 2026").says("1 050,00 zł").says("5,00 zł");
    let nothing = sql("select cast(count(*) as bigint) as n from statement_profiles");
    assert_eq!(town.home.count(nothing).await, 0, "nothing is kept by looking");

    tries(&[american, ("krok", "zapis")]).await.is(422).says("Nazwij ten układ.");
    let kept = tries(&[american, ("nazwa", "BS Radom"), ("krok", "zapis")]).await;
    kept.is(200).says("BS Radom");
    let id: String = town.rows(sql("select id from statement_profiles"), vec![]).await[0].get("id").unwrap();
    let text = treasurer.open(&format!("{PANEL}/profile?od={id}")).await;
    text.says("dates = \"month_first\"").says("came = \"Wpłaty\"");
    let statement = treasurer.gives_statement("x.csv", FILE).await;
    assert_eq!(statement.path, unknown.path, "the file that was refused is read anew");
    statement.is(200).says("Układ kolumn: BS Radom").says("1 050,00 zł").says("JAN ŁABA");
}

#[tokio::test(flavor = "multi_thread")]
async fn columns_that_are_known_are_suggested_and_the_file_can_be_read_another_way() {
    let town = Town::new().await;
    town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    let rows = "Data operacji,Kwota,Opis operacji,\n2026-11-20,\"-7,50\",Kawa|herbata,x\n";
    let page = treasurer.open(COLUMNS).await;
    let shown = treasurer.press(&page, COLUMNS, &[("probka", rows), ("krok", "wiersze")]).await;
    shown.is(200).says("4. bez nazwy").says("-7,50");
    for known in ["booked-on", "amount", "title"] {
        assert!(shown.body.contains(&format!("<option value=\"{known}\" selected>")), "{known}");
    }
    let same = [("kolumna-3", "counterparty"), ("krok", "wiersze")];
    let kept = treasurer.press(&shown, COLUMNS, &same).await;
    assert!(kept.body.contains("<option value=\"counterparty\" selected>"), "what was told is kept");
    let bar = treasurer.press(&shown, COLUMNS, &[("odstep", "bar"), ("krok", "wiersze")]).await;
    bar.is(200).says("2. herbata,x").hides("3. Opis");
    let first = treasurer.press(&shown, COLUMNS, &[("naglowek", "1"), ("krok", "wiersze")]).await;
    first.is(200).says("1. 2026-11-20");
    for odd in [[("dane", "***"), ("krok", "proba")], [("dane", ""), ("krok", "zapis")]] {
        treasurer.press(&shown, COLUMNS, &odd).await.is(422).says("Wybierz plik albo wklej");
    }
    let odd = [("naglowek", "77"), ("kodowanie", "EBCDIC"), ("odstep", "#"), ("krok", "wiersze")];
    treasurer.press(&shown, COLUMNS, &odd).await.is(200).says("1. Data operacji");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_without_names_is_told_by_its_values() {
    let town = Town::new().await;
    town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    let rows = "20.11.2026,Na cele,-7.50,JAN,92.50\n21.11.2026,Dar,100.00,ANNA,192.50\n";
    let page = treasurer.open(COLUMNS).await;
    let shown = treasurer.press(&page, COLUMNS, &[("probka", rows), ("krok", "wiersze")]).await;
    shown.is(200).says("1. bez nazwy").says("nie ma takiego wiersza").says("Na cele").says("ANNA");
    for known in ["booked-on", "amount", "balance", "bez"] {
        assert!(shown.body.contains(&format!("<option value=\"{known}\" selected>")), "{known}");
    }
    let first = treasurer.press(&shown, COLUMNS, &[("naglowek", "0"), ("krok", "wiersze")]).await;
    first.is(200).says("2. Na cele");
    let told = [
        ("kolumna-1", "booked-on"),
        ("kolumna-2", "title"),
        ("kolumna-3", "amount"),
        ("kolumna-4", "counterparty"),
        ("kolumna-5", "balance"),
        ("nazwa", "Bez nazw"),
        ("krok", "zapis"),
    ];
    treasurer.press(&shown, COLUMNS, &told).await.is(200).says("Bez nazw");
    let statement = treasurer.gives_statement("x.csv", rows.as_bytes()).await;
    statement.is(200).says("Układ kolumn: Bez nazw").says("100,00 zł").says("7,50 zł").says("ANNA");
}
