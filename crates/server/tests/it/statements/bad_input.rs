//! What is wrong with a file is said with its line, on the page and on the command line, and nothing is booked.

use super::{OTHER, OWN, PANEL, mt940};
use crate::installation::Installation;
use crate::town::Town;
use mutual_aid::Refusal;
use mutual_aid::refusal::StatementRefusal;
use pomoc::failure::Failure;
use pomoc::kit::db::{Broken, params, sql};
use pomoc::statements::book::Confirmed;
use pomoc::statements::parse::parse;

/// Each wrong file, and what is said of it in Polish.
fn wrong() -> Vec<(Vec<u8>, &'static str)> {
    let good = mt940(1, &[(5_000, "A1", "jeden"), (600, "A2", "dwa")]);
    let swap = |from: &str, to: &str| good.replace(from, to).into_bytes();
    let mut mixed = swap("jeden", "za\u{17c}\u{f3}\u{142}\u{107}");
    let at = mixed.windows(3).position(|three| three == b"dwa").unwrap();
    mixed.splice(at..at + 3, *b"\xbf\xf3\xb3");
    let camt = |body: &str| format!("<?xml version=\"1.0\"?>\n{body}").into_bytes();
    let mut wrong = wrong_camt053();
    wrong.extend(wrong_tables());
    wrong.extend([
        (swap(":62F:", ":64:"), "brakuje :62F:"),
        (good.as_bytes()[..150].to_vec(), "wiersz 6: plik jest urwany: brakuje :62F:"),
        (mixed, "wiersz 6: wiersz ma inne kodowanie niż wcześniejsze"),
        (
            swap("1056,00", "1056,01"),
            "wiersz 9: saldo początkowe i pozycje dają 1056,00, a saldo końcowe to 1056,01",
        ),
        (swap("PLN", "EUR"), "wiersz 4: waluta to EUR; księgujemy tylko złote"),
        (swap("CN50,00", "CN-50,00"), "wiersz 5: kwota jest ujemna"),
        (swap("CN50,00", "CN0,00"), "wiersz 5: kwota jest zerowa"),
        (swap("CN50,00", "CN5.000,00"), "wiersz 5: „5.000,00” to nie jest kwota"),
        (swap("2611201120CN50", "2613201120CN50"), "wiersz 5: „261320” to nie jest dzień"),
        (swap(OWN, OTHER), "wiersz 1: to wyciąg innego konta (…7403)"),
        (
            swap(OWN, "61109010140000071219812875"),
            "wiersz 2: „/PL61109010140000071219812875” to nie jest numer konta",
        ),
        (swap(":60F:C261120PLN1000,00\r\n", ""), "wiersz 4: brakuje pola :60F:"),
        (
            camt(
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<Document><BkToCstmrStmt>&b;</BkToCstmrStmt></Document>",
            ),
            "wiersz 2: plik ma deklarację DOCTYPE albo encje",
        ),
        (camt(&"<a>".repeat(5_000)), "wiersz 2: elementy są zagnieżdżone głębiej niż 40"),
        (b"%PDF-1.7".to_vec(), "to nie wyciąg, tylko plik PDF"),
        (b"Ala ma kota\n".to_vec(), "to nie jest MT940, CAMT.053 ani tabela"),
    ]);
    wrong
}

/// A file of CAMT.053 with two entries, the first of them in line 6.
const CAMT053: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document><BkToCstmrStmt><Stmt><Id>1</Id>\n\
    <Acct><Id><IBAN>PL61109010140000071219812874</IBAN></Id></Acct>\n\
    <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"PLN\">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>\n\
    <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"PLN\">1056.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>\n\
    <Ntry><Amt Ccy=\"PLN\">50.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt></Ntry>\n\
    <Ntry><Amt Ccy=\"PLN\">6.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt></Ntry>\n\
    </Stmt></BkToCstmrStmt></Document>\n";

fn wrong_camt053() -> Vec<(Vec<u8>, &'static str)> {
    let swap = |from: &str, to: &str| CAMT053.replace(from, to).into_bytes();
    vec![
        (swap("</Stmt></BkToCstmrStmt></Document>", ""), "plik jest urwany"),
        (swap("1056.00", "1056.01"), "saldo początkowe i pozycje dają 1056,00, a saldo końcowe to 1056,01"),
        (swap("PLN", "EUR"), "waluta to EUR; księgujemy tylko złote"),
        (swap(">50.00", ">-50.00"), "wiersz 6: kwota jest ujemna"),
        (swap(">50.00", ">0.00"), "wiersz 6: kwota jest zerowa"),
        (swap(">50.00", ">5 000,00"), "wiersz 6: „5 000,00” to nie jest kwota"),
        (swap("2026-11-20", "2026-13-20"), "wiersz 6: „2026-13-20” to nie jest dzień"),
        (swap(OWN, OTHER), "to wyciąg innego konta (…7403)"),
        (swap("<Sts>BOOK</Sts>", "<Sts>BOOK"), "wiersz 6"),
    ]
}

/// A table with its account and balances, whose rows begin in line 5.
const TABLE: &str = "Konto;61109010140000071219812874\nSaldo początkowe;1000,00\nSaldo końcowe;1056,00\n\
    Data;Tytuł;Kwota;Waluta\n2026-11-20;jeden;50,00;PLN\n2026-11-20;dwa;6,00;PLN\n";

fn wrong_tables() -> Vec<(Vec<u8>, &'static str)> {
    let swap = |from: &str, to: &str| TABLE.replace(from, to).into_bytes();
    let mut mixed = swap("jeden", "zażółć");
    let at = mixed.windows(3).position(|three| three == b"dwa").unwrap();
    mixed.splice(at..at + 3, *b"\xbf\xf3\xb3");
    vec![
        (swap("1056,00", "1056,01"), "saldo początkowe i pozycje dają 1056,00, a saldo końcowe to 1056,01"),
        (swap("PLN", "EUR"), "wiersz 5: waluta to EUR; księgujemy tylko złote"),
        (swap(";50,00", ";5,0001"), "wiersz 5: „5,0001” to nie jest kwota"),
        (swap("2026-11-20;dwa", "2026-02-30;dwa"), "wiersz 6: „2026-02-30” to nie jest dzień"),
        (swap(OWN, OTHER), "to wyciąg innego konta (…7403)"),
        (swap(";dwa", ";\"dwa"), "wiersz 6"),
        (mixed, "wiersz 2: wiersz ma inne kodowanie niż wcześniejsze"),
    ]
}

/// Amounts and days in the ways tables write them: these are right.
#[test]
fn amounts_and_days_in_every_polish_form_are_read() {
    let table = "Data;Tytuł;Kwota\n3.11.2026;a;1 050,00\n03-11-2026;b;1.050,00 PLN\n2026-11-03;c;1,050.00\n\
        3 XI 2026;d;+1050,00\n3 listopada 2026;e;1050\n20261103;f;1\u{a0}050,00\u{a0}zł\n03/11/2026;g;1050.00\n";
    let parsed = parse(table.as_bytes(), Some(OWN), vec![]);
    assert_eq!(parsed.head.problems, []);
    for row in &parsed.rows {
        assert_eq!(
            (row.booked_on.to_string().as_str(), row.amount),
            ("2026-11-03", 105_000),
            "{}",
            row.title
        );
    }
    assert_eq!(parsed.rows.len(), 7);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_file_is_shown_with_its_lines_and_not_booked() {
    let town = Town::new().await;
    town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    for (bytes, said) in wrong() {
        let preview = treasurer.gives_statement("wyciag", &bytes).await;
        preview.is(200).says(said).says("Tego pliku nie da się zaksięgować");
        assert!(!preview.offers(&format!("{}/ksiegowanie", preview.path)), "{said}");
        let refused = town.books_statement(&bytes).await.unwrap_err();
        assert!(matches!(
            refused,
            Failure::Refused(Refusal::StatementRefusal(StatementRefusal::Faulty { .. }))
        ));
        let kept = treasurer.press(&preview, &format!("{}/porzucenie", preview.path), &[]).await;
        kept.is(200).says("odłożony");
    }
    assert_eq!(town.bank_lines().await, []);
    assert_eq!(town.comes_to("bank").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_form_is_refused_where_the_file_is_missing() {
    let town = Town::new().await;
    town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    let page = treasurer.open(PANEL).await;
    treasurer.press_with(&page, PANEL, &[], ("plik", "pusty.sta", b"")).await.is(422).says("Wybierz plik");
}

#[tokio::test(flavor = "multi_thread")]
async fn lines_out_of_order_and_repeated_references_are_booked_only_by_somebody_who_looked() {
    let town = Town::new().await;
    town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    let text = mt940(1, &[(5_000, "A1", "jeden"), (5_000, "A1", "jeden"), (600, "A2", "dwa")]);
    let text = text.replace(":61:2611201120CN6,00", ":61:2611191119CN6,00");
    let preview = treasurer.gives_statement("wyciag", text.as_bytes()).await;
    preview.says("wiersz 7: numer operacji A1 powtarza się; liczę obie pozycje");
    preview.says("wiersz 9: pozycja jest starsza niż poprzednia");
    let book = format!("{}/ksiegowanie", preview.path);
    treasurer.press(&preview, &book, &[]).await.is(422).says("Jeśli jest w porządku, zaznacz to");
    let refused = town.books_statement_with(text.as_bytes(), Confirmed::default()).await.unwrap_err();
    let doubt = Refusal::StatementRefusal(StatementRefusal::Doubtful { line: 7 });
    assert!(matches!(refused, Failure::Refused(refusal) if refusal == doubt));
    assert_eq!(town.comes_to("bank").await, 0);
    treasurer.press(&preview, &book, &[("uwagi", "yes")]).await.is(200).says("3 do wyjaśnienia");
    assert_eq!(town.comes_to("bank").await, 10_600);
}

/// An installation with one organisation that has an account.
fn installation() -> Installation {
    let it = Installation::new();
    it.run("migrate").is(0);
    let story = |tx: &mut pomoc::kit::db::Tx| {
        tx.run(
            sql("insert into organisations (id, slug, name, status, account, created_at)
                values ('a', 'drugi-bieg', 'Drugi Bieg', 'active', $1, '2026-11-24T08:00:00Z')"),
            &params![OWN],
        )
    };
    it.home.db.change_now::<_, Broken, _>(story).unwrap();
    it
}

#[test]
fn the_command_line_books_a_statement_once_and_says_it_as_json() {
    let it = installation();
    let text = mt940(1, &[(5_000, "A1", "na cele"), (-600, "A2", "dwa")]);
    std::fs::write(it.folder.join("w.sta"), text).unwrap();
    let command = "import statement w.sta --organisation drugi-bieg --json";
    let dry: serde_json::Value =
        serde_json::from_str(&it.run(&format!("{command} --dry-run")).is(0).out).unwrap();
    assert_eq!((dry["format"].as_str(), dry["encoding"].as_str()), (Some("MT940"), Some("ASCII")));
    let statement = serde_json::json!({
        "account": OWN, "opening_grosze": 100_000, "closing_grosze": 104_400, "balanced": true
    });
    assert_eq!(dry["statements"], serde_json::json!([statement]));
    let line = serde_json::json!({
        "line": 5, "booked_on": "2026-11-20", "amount_grosze": 5_000, "title": "na cele", "counterparty": "JAN NOWAK",
        "counterparty_account": OTHER, "reference": "A1", "outcome": "unmatched"
    });
    assert_eq!(dry["lines"][0], line);
    assert_eq!(dry["lines"][1]["outcome"], "outgoing");
    assert_eq!(dry["problems"], serde_json::json!([]));
    for outcome in ["unmatched", "known"] {
        let said: serde_json::Value = serde_json::from_str(&it.run(command).is(0).out).unwrap();
        assert_eq!(said["lines"][0]["outcome"], outcome);
    }
    assert!(
        it.run("import statement w.sta --organisation drugi-bieg").is(0).out.ends_with("Nothing was new.\n")
    );
}

#[test]
fn the_command_line_refuses_what_is_wrong_in_one_sentence() {
    let it = installation();
    for (bytes, _) in wrong() {
        std::fs::write(it.folder.join("w.sta"), &bytes).unwrap();
        let told = it.run("import statement w.sta --organisation drugi-bieg --json");
        let said: serde_json::Value = serde_json::from_str(&told.is(1).out).unwrap();
        assert!(said["problems"][0]["message"].as_str().is_some_and(|message| message.len() > 8));
        assert!(
            told.err.starts_with("pomoc: ") && told.err.ends_with("; nothing was booked.\n"),
            "{}",
            told.err
        );
        assert_eq!(told.err.lines().count(), 1);
    }
    let missing = it.run("import statement nie-ma.sta --organisation drugi-bieg");
    assert!(missing.is(1).err.starts_with("pomoc: nie-ma.sta cannot be read"), "{missing:?}");
    let million = mt940(1, &vec![(100, "R1", "x"); 200_001]);
    std::fs::write(it.folder.join("w.sta"), million).unwrap();
    let told = it.run("import statement w.sta --organisation drugi-bieg");
    assert!(told.is(1).err.starts_with("pomoc: line 400005: "), "{told:?}");
    let twice = mt940(1, &[(100, "R1", "x"), (100, "R1", "x")]);
    std::fs::write(it.folder.join("w.sta"), twice).unwrap();
    let told = it.run("import statement w.sta --organisation drugi-bieg");
    assert!(told.is(1).err.ends_with("; nothing was booked.\n"), "{told:?}");
    std::fs::write(it.folder.join("w.sta"), mt940(1, &[])).unwrap();
    assert!(it.run("import statement w.sta --organisation nikt").is(1).err.contains("no such thing"));
    let lines = it.home.db.look_now::<_, Broken, _>(|tx| tx.all(sql("select id from statements"), &[]));
    assert_eq!(lines.unwrap().len(), 0);
}

/// A file without an end stops at its limit, and the sentence says at which line.
#[test]
fn a_file_of_more_lines_than_are_read_says_where_it_stopped() {
    let lines = vec![(100, "R1", "x"); 200_001];
    let parsed = parse(mt940(1, &lines).as_bytes(), Some(OWN), vec![]);
    let fatal: Vec<_> = parsed.head.problems.iter().filter(|said| said.fatal).collect();
    let [said] = fatal.as_slice() else { panic!("{fatal:?}") };
    assert_eq!((said.key.as_str(), said.line), ("too-many-lines", 4 + 2 * 200_000 + 1));
}
