//! The same money in files of several layouts: MT940 and CAMT.053 say the bank's reference, a table says none.

use super::{HOUSE, OTHER, OWN, PANEL, mt940};
use crate::town::Town;
use pomoc::statements::alike::Lookalikes;
use pomoc::statements::book::Confirmed;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

/// A line of three layouts: grosze that came, and the title.
type Line = (i64, String);

fn camt053(lines: &[Line]) -> String {
    let entry = |(at, (grosze, title)): (usize, &Line)| {
        format!(
            "<Ntry><Amt Ccy=\"PLN\">{}.{:02}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-20</Dt>\
             </BookgDt><AcctSvcrRef>C{at}</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><DbtrAcct><Id><IBAN>PL{OTHER}</IBAN>\
             </Id></DbtrAcct></RltdPties><RmtInf><Ustrd>{title}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>",
            grosze / 100,
            grosze % 100
        )
    };
    let entries: String = lines.iter().enumerate().map(entry).collect();
    let balance = |code: &str, grosze: i64| {
        format!(
            "<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy=\"PLN\">{}.{:02}</Amt><CdtDbtInd>CRDT\
             </CdtDbtInd><Dt><Dt>2026-11-20</Dt></Dt></Bal>",
            grosze / 100,
            grosze % 100
        )
    };
    let closing = 100_000 + lines.iter().map(|line| line.0).sum::<i64>();
    let balances = balance("OPBD", 100_000) + &balance("CLBD", closing);
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document><BkToCstmrStmt><Stmt><Id>1</Id><Acct><Id><IBAN>PL{OWN}\
         </IBAN></Id></Acct>{balances}{entries}</Stmt></BkToCstmrStmt></Document>"
    )
}

fn table(lines: &[Line]) -> String {
    let row =
        |(grosze, title): &Line| format!("2026-11-20;{title};Jan;{},{:02}\n", grosze / 100, grosze % 100);
    format!("Data;Tytuł;Nadawca;Kwota\n{}", lines.iter().map(row).collect::<String>())
}

fn swift(lines: &[Line]) -> String {
    let references: Vec<String> = (0..lines.len()).map(|at| format!("M{at}")).collect();
    let lines: Vec<super::Line<'_>> = lines
        .iter()
        .zip(&references)
        .map(|((grosze, title), reference)| (*grosze, reference.as_str(), title.as_str()))
        .collect();
    mt940(1, &lines)
}

/// In whatever order the files come, and however equal their lines are: what one brought no other brings again.
#[test]
fn what_one_layout_brought_no_other_brings_again() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let lines = proptest::collection::vec((1_i64..4, any::<bool>()), 1..8);
    let orders =
        proptest::sample::select(vec![[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]);
    let mut runner = TestRunner::new(ProptestConfig { cases: 6, ..ProptestConfig::default() });
    let tried = runner.run(&(lines, orders), |(lines, order)| {
        runtime.block_on(async {
            let town = Town::new().await;
            let code = town.with_money_account().await;
            let title = |given: bool| if given { code.clone() } else { "na cele".to_owned() };
            let lines: Vec<Line> =
                lines.iter().map(|(grosze, given)| (100 * grosze, title(*given))).collect();
            let files = [swift(&lines), camt053(&lines), table(&lines)];
            for file in order.into_iter().chain([0, 1, 2]) {
                town.books_statement(files[file].as_bytes()).await.unwrap();
                assert_eq!(town.bank_lines().await.len(), lines.len(), "{order:?} {lines:?}");
            }
            assert_eq!(town.comes_to("bank").await, lines.iter().map(|line| line.0).sum::<i64>());
        });
        Ok(())
    });
    tried.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_treasurer_is_asked_about_lines_that_look_like_those_of_another_layout() {
    let town = Town::new().await;
    town.with_money_account().await;
    let lines: [Line; 2] = [(5_000, "na cele".to_owned()), (700, "inna".to_owned())];
    town.books_statement(swift(&lines).as_bytes()).await.unwrap();
    let treasurer = town.money_keeper().await;
    let more = table(&[lines[0].clone(), (1_234, "nowa".to_owned())]);
    let page = treasurer.gives_statement("x.csv", more.as_bytes()).await;
    page.says("chyba już zaksięgowana z innego pliku").says("Jedna pozycja ma ten sam dzień i kwotę");
    page.says("To inne wpłaty: zaksięguj je także").says("1 do wyjaśnienia");
    let book = format!("{}/ksiegowanie", page.path);
    treasurer.press(&page, &book, &[("inne", "yes")]).await.is(200).says("2 do wyjaśnienia");
    assert_eq!(town.bank_lines().await.len(), 4);

    let counts = town.books_statement(table(&[lines[1].clone()]).as_bytes()).await.unwrap();
    assert_eq!((counts.unexplained, counts.known), (0, 1));
    let other = table(&[lines[1].clone()]).replace("inna", "jeszcze inna");
    let different = Confirmed { lookalikes: Lookalikes::Booked, ..Confirmed::default() };
    let counts = town.books_statement_with(other.as_bytes(), different).await.unwrap();
    assert_eq!((counts.unexplained, counts.known), (1, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_missing_between_statements_is_said() {
    let town = Town::new().await;
    town.with_money_account().await;
    town.books_statement(mt940(7, &[(5_000, "R1", "na cele")]).as_bytes()).await.unwrap();
    let treasurer = town.money_keeper().await;
    let later = |number, lines: &[super::Line<'_>]| {
        mt940(number, lines).replace("261120", "261121").replace("1120C", "1121C")
    };
    let page = treasurer.gives_statement("x.sta", later(10, &[(200, "R2", "dar")]).as_bytes()).await;
    page.says("Poprzedni wyciąg skończył się saldem 1 050,00 zł, ten zaczyna się od 1 000,00 zł.");
    page.says("Brakuje wyciągów o numerach od 8 do 9.").says("Zaksięguj");
    let drop = format!("{}/porzucenie", page.path);
    treasurer.press(&page, &drop, &[]).await.is(200);
    let whole = later(8, &[(300, "R3", "dar")]).replace("C261121PLN1000,00", "C261121PLN1050,00");
    let whole = whole.replace("PLN1003,00", "PLN1053,00");
    let page = treasurer.gives_statement("y.sta", whole.as_bytes()).await;
    page.says("wszystko się zgadza").hides("Brakuje");
    assert!(page.path.starts_with(PANEL) && page.path.contains(HOUSE));
}
