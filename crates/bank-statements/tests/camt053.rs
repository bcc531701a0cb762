//! CAMT.053 in its versions.

mod common;

use common::read;

const OWN: &str = "61109010140000071219812874";
const OTHER: &str = "21291000062469800208837403";

fn bal(code: &str, amount: &str) -> String {
    format!(
        "<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy=\"PLN\">{amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd>\
         <Dt><Dt>2026-11-04</Dt></Dt></Bal>\n"
    )
}

fn file(version: &str, bodies: &[String]) -> String {
    let statements: String = bodies
        .iter()
        .zip(1..)
        .map(|(body, n)| {
            format!(
                "<Stmt><Id>ST{n}</Id><ElctrncSeqNb>{n}</ElctrncSeqNb><Acct><Id><IBAN>PL{OWN}</IBAN></Id><Ccy>PLN</Ccy></Acct>\n\
                 {body}</Stmt>\n"
            )
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.{version}\">\
         <BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>\n{statements}</BkToCstmrStmt></Document>\n"
    )
}

fn entry(amount: &str, mark: &str, status: &str, details: &str) -> String {
    format!(
        "<Ntry><Amt Ccy=\"PLN\">{amount}</Amt><CdtDbtInd>{mark}</CdtDbtInd><Sts>{status}</Sts><BookgDt><Dt>2026-11-04</Dt></BookgDt>\
         <ValDt><DtTm>2026-11-03T10:00:00+01:00</DtTm></ValDt><AcctSvcrRef>REF1</AcctSvcrRef><NtryDtls>{details}</NtryDtls></Ntry>\n"
    )
}

fn party(old: bool, title: &str) -> String {
    let (open, close) = if old { ("", "") } else { ("<Pty>", "</Pty>") };
    format!(
        "<TxDtls><Refs><EndToEndId>E2E</EndToEndId></Refs><RltdPties><Dbtr>{open}<Nm>Józef Żółć &amp; Syn</Nm>{close}</Dbtr>\
         <DbtrAcct><Id><IBAN>PL{OTHER}</IBAN></Id></DbtrAcct><Cdtr>{open}<Nm>My</Nm>{close}</Cdtr></RltdPties>\
         <RmtInf>{title}</RmtInf></TxDtls>"
    )
}

#[test]
fn old_and_new_versions_say_the_same() {
    let old = ["001.02", "001.03", "001.04", "001.05", "001.06", "001.07"].map(|version| (version, true));
    for (version, old) in old.into_iter().chain([("001.08", false)]) {
        let status = if old { "BOOK".to_owned() } else { "<Cd>BOOK</Cd>".to_owned() };
        let title = "<Ustrd>Darowizna cele stat. DRK7Q29FX3</Ustrd><Ustrd>dziękuję</Ustrd>";
        let body = bal("OPBD", "100")
            + &bal("CLBD", "149.99")
            + &entry("49.99", "CRDT", &status, &party(old, title));
        let whole = read(file(version, &[body]).as_bytes());
        assert_eq!(whole.said(), [""; 0], "{version}");
        assert_eq!(whole.format, "CAMT.053");
        assert_eq!(whole.statements, [format!("{OWN} nr 1 100,00 149,99 ok")]);
        assert_eq!(
            whole.short(),
            [format!(
                "6 2026-11-04 49,99 PLN | Darowizna cele stat. DRK7Q29FX3 dziękuję | Józef Żółć & Syn | {OTHER}"
            )]
        );
        let line = &whole.lines[0];
        assert_eq!((line.reference(), line.own_reference()), (Some("REF1"), Some("E2E")));
        assert_eq!(line.valued_on.map(|day| day.to_string()).as_deref(), Some("2026-11-03"));
    }
}

fn part(amount: &str, title: &str) -> String {
    format!(
        "<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"PLN\">{amount}</Amt></TxAmt></AmtDtls><RmtInf><Ustrd>{title}</Ustrd></RmtInf></TxDtls>"
    )
}

#[test]
fn a_batch_is_split_into_its_transactions() {
    let parts = part("10.00", "pierwsza") + &part("20.50", "druga");
    let body = bal("PRCD", "0") + &bal("CLBD", "30.50") + &entry("30.50", "CRDT", "BOOK", &parts);
    let whole = read(file("001.02", &[body]).as_bytes());
    assert_eq!(whole.said(), [""; 0]);
    let lines: Vec<_> =
        whole.lines.iter().map(|line| (line.amount, line.title(), line.reference())).collect();
    assert_eq!(lines, [(1000, "pierwsza", Some("REF1/1")), (2050, "druga", Some("REF1/2"))]);
    assert_eq!(whole.statements, [format!("{OWN} nr 1 0,00 30,50 ok")]);

    let body = bal("PRCD", "0") + &bal("CLBD", "31.00") + &entry("31.00", "CRDT", "BOOK", &parts);
    let whole = read(file("001.02", &[body]).as_bytes());
    assert_eq!(whole.said(), ["line 6: the parts of the batch give 30,50, but the batch is 31,00"]);
}

#[test]
fn no_part_of_a_batch_is_zero_or_negative() {
    for (odd, said) in [("0.00", "line 6: the amount is zero"), ("-5.00", "line 6: the amount is negative")] {
        let parts = part("10.00", "pierwsza") + &part(odd, "druga");
        let body = bal("PRCD", "0") + &bal("CLBD", "10.00") + &entry("10.00", "CRDT", "BOOK", &parts);
        let whole = read(file("001.02", &[body]).as_bytes());
        assert_eq!((whole.said(), whole.lines.len()), (vec![said.to_owned()], 0));
    }
}

#[test]
fn a_debit_is_not_written_with_a_minus() {
    for (amount, said) in [("-1", "line 6: the amount is negative"), ("0.00", "line 6: the amount is zero")] {
        let body = bal("OPBD", "1") + &bal("CLBD", "0") + &entry(amount, "DBIT", "BOOK", "");
        let whole = read(file("001.08", &[body]).as_bytes());
        assert_eq!((whole.said(), whole.lines.len()), (vec![said.to_owned()], 0));
    }
}

#[test]
fn several_statements_with_a_gap_and_an_entry_that_waits() {
    let first = bal("OPBD", "1") + &bal("CLBD", "2") + &entry("1", "CRDT", "BOOK", "");
    let third = bal("OPBD", "3")
        + &bal("CLBD", "1")
        + &entry("9", "CRDT", "PDNG", "")
        + &entry("2", "DBIT", "BOOK", "");
    let text = file("001.02", &[first, third]).replace("<ElctrncSeqNb>2<", "<ElctrncSeqNb>3<");
    let whole = read(text.as_bytes());
    assert_eq!(
        whole.said(),
        [
            "line 9: the statement before ended with 2,00, this one begins with 3,00",
            "line 8: statement 3 follows 1: one in between is missing",
            "line 11: the entry is not booked yet; it is left out",
        ]
    );
    assert_eq!(whole.statements, [format!("{OWN} nr 1 1,00 2,00 ok"), format!("{OWN} nr 3 3,00 1,00 ok")]);
    assert_eq!(whole.lines.iter().map(|line| line.amount).collect::<Vec<_>>(), [100, -200]);
}

#[test]
fn what_a_statement_must_say_is_missed() {
    let whole = read(file("001.02", &[entry("1", "CRDT", "BOOK", "")]).as_bytes());
    assert_eq!(whole.said(), ["line 3: OPBD is missing", "line 5: CLBD is missing"]);
    let body = bal("OPBD", "1")
        + &bal("CLBD", "0")
        + &entry("-1", "CRDT", "BOOK", "")
        + &entry("0", "CRDT", "BOOK", "");
    let whole = read(file("001.02", &[body]).as_bytes());
    assert_eq!(whole.said(), ["line 6: the amount is negative", "line 7: the amount is zero"]);
    let body = bal("OPBD", "1") + &bal("CLBD", "3") + &entry("1", "CRDT", "BOOK", "");
    let whole = read(file("001.02", &[body]).as_bytes());
    assert_eq!(whole.said(), ["line 5: opening and lines give 2,00, but the closing balance is 3,00"]);
}

#[test]
fn a_file_in_another_code_page_says_so() {
    let body = bal("OPBD", "100")
        + &bal("CLBD", "149.99")
        + &entry("49.99", "CRDT", "BOOK", &party(true, "<Ustrd>żółw</Ustrd>"));
    let text = file("001.02", &[body]).replace("UTF-8", "windows-1250");
    let whole = read(&common::encode(&text, bank_statements::Encoding::Cp1250));
    assert_eq!(whole.said(), [""; 0]);
    assert_eq!((whole.lines[0].title(), whole.encoding.name()), ("żółw", "CP1250"));
}
