//! What is wrong with a file is said with its line, and the reader survives it.

mod common;

use common::{Whole, read};

const OWN: &str = "61109010140000071219812874";

fn mt940(lines: &[&str]) -> Whole {
    read(lines.join("\n").replace("OWN", OWN).as_bytes())
}

fn fatal(whole: &Whole) -> Vec<String> {
    whole.problems.iter().filter(|problem| problem.is_fatal()).map(ToString::to_string).collect()
}

const HEAD: [&str; 4] = [":20:1", ":25:OWN", ":28C:1", ":60F:C261102PLN100,00"];

fn with(body: &[&str]) -> Whole {
    mt940(&[&HEAD, body].concat())
}

#[test]
fn a_file_that_is_cut_off() {
    let whole = with(&[":61:261102C1,00NTRFA//1", ":86:wpłata"]);
    assert_eq!(fatal(&whole), ["line 6: the file is cut off: :62F: is missing"]);
    assert_eq!(fatal(&mt940(&HEAD[..2])), ["line 2: the file is cut off: :60F: is missing"]);
    let whole = mt940(
        &[&HEAD[..], &[":61:261102C1,00NTRFA//1", "-"], &HEAD[..], &[":62F:C261102PLN100,00"]].concat(),
    );
    assert_eq!(fatal(&whole), ["line 6: the file is cut off: :62F: is missing"]);
}

#[test]
fn balances_that_do_not_add_up() {
    let whole = with(&[":61:261102C1,00NTRFA//1", ":86:wpłata", ":62F:C261102PLN100,00"]);
    assert_eq!(fatal(&whole), ["line 7: opening and lines give 101,00, but the closing balance is 100,00"]);
    let whole = with(&[
        ":62M:C261102PLN100,00",
        "-",
        ":20:1",
        ":25:OWN",
        ":28C:1/2",
        ":60M:C261102PLN90,00",
        ":62F:C261102PLN90,00",
    ]);
    assert_eq!(fatal(&whole), ["line 10: the balance should be 100,00, but the file says 90,00"]);
}

#[test]
fn fields_in_the_wrong_place_or_missing() {
    assert_eq!(
        fatal(&mt940(&[":20:1", ":25:OWN", ":61:261102C1,00NTRFA//1", ":62F:C261102PLN1,00"])),
        [
            "line 3: :60F: is missing",
            "line 4: :60F: is missing",
            "line 4: the file is cut off: :60F: is missing"
        ]
    );
    assert_eq!(
        fatal(&with(&[":62F:C261102PLN100,00", ":61:261102C1,00NTRFA//1"])),
        ["line 6: :61: stands where it may not"]
    );
    assert_eq!(
        fatal(&mt940(&[":20:1", ":60F:C261102PLN1,00", ":62F:C261102PLN1,00"])),
        ["line 2: :25: is missing"]
    );
}

#[test]
fn amounts_days_and_marks_that_are_none() {
    for (line, said) in [
        (":61:261102C-1,00NTRFA//1", "the amount is negative"),
        (":61:261102D-1,00NTRFA//1", "the amount is negative"),
        (":61:261102RC-0,01NTRFA//1", "the amount is negative"),
        (":61:261102C0,00NTRFA//1", "the amount is zero"),
        (":61:2611021102DN0,NTRFA//1", "the amount is zero"),
        (":61:261102RD000,0NTRFA//1", "the amount is zero"),
        (":61:261102C1 000,00NTRFA//1", "“1 000,00” is not an amount"),
        (":61:261102C1.000,00NTRFA//1", "“1.000,00” is not an amount"),
        (":61:261302C1,00NTRFA//1", "“261302” is not a day"),
        (":61:2611022999C1,00NTRFA//1", "“2999” is not a day"),
        (":61:261102Z1,00NTRFA//1", "“Z1,00NTRFA//1” does not say whether money came or went"),
        (":61:2611", "“2611” is not a day"),
    ] {
        let whole = with(&[line, ":86:x", ":62F:C261102PLN101,00"]);
        assert_eq!(fatal(&whole), [format!("line 5: {said}")]);
        assert_eq!(whole.lines.len(), 0);
    }
}

#[test]
fn lines_older_than_those_before_are_said() {
    let whole = with(&[":61:261103C1,00NTRFA//1", ":61:261101C1,00NTRFA//2", ":62F:C261103PLN102,00"]);
    assert_eq!(whole.said(), ["line 6: the line is older than the one before it"]);
    assert_eq!(fatal(&whole), [""; 0]);
}

#[test]
fn another_currency_in_the_closing_balance() {
    let whole = with(&[":62F:C261103EUR100,00"]);
    assert_eq!(fatal(&whole), ["line 5: the currency is EUR, the statement's is PLN"]);
}

#[test]
fn an_account_number_with_a_wrong_digit() {
    let whole =
        mt940(&[":20:1", ":25:PL61109010140000071219812875", ":60F:C261102PLN1,00", ":62F:C261102PLN1,00"]);
    assert_eq!(
        fatal(&whole),
        ["line 2: “PL61109010140000071219812875” is not an account number", "line 3: :25: is missing"]
    );
}

#[test]
fn two_encodings_in_one_file() {
    let mut bytes = HEAD.join("\n").replace("OWN", OWN).into_bytes();
    bytes.extend(b"\n:61:261102C1,00NTRFA//1\n:86:020<20za\xbf\xf3\xb3\xe6 g\xea\xb6l\xb1\n".iter());
    bytes.extend(
        b":61:261102C1,00NTRFA//2\n:86:020<20za\xc5\xbc\xc3\xb3\xc5\x82\xc4\x87\n:62F:C261102PLN102,00\n-\n"
            .iter(),
    );
    let whole = read(&bytes);
    assert_eq!(
        fatal(&whole),
        ["line 8: the line is written in another encoding than the lines before it (ISO-8859-2)"]
    );
}

#[test]
fn files_of_other_kinds() {
    for (bytes, said) in [
        (&b""[..], "line 0: the file is empty"),
        (b" \r\n \n", "line 0: the file is empty"),
        (b"PK\x03\x04xxxx", "line 0: this is not a statement but a file of kind ZIP or XLSX"),
        (b"%PDF-1.7", "line 0: this is not a statement but a file of kind PDF"),
        (b"\xff\xfea\0b\0", "line 0: the file is written in UTF-16; save it as UTF-8"),
        (b"Ala ma kota\n", "line 0: this is neither MT940 nor CAMT.053 nor a table that any profile knows"),
        (b"<html><body>x</body></html>", "line 1: the XML is of another kind than CAMT.053"),
        (b"<Document><BkToCstmrAcctRpt/></Document>", "line 1: the XML is of another kind than CAMT.053"),
        (b"<Document><BkToCstmrStmt/></Document>", "line 0: a file of kind CAMT.053 holds no statement"),
    ] {
        assert_eq!(read(bytes).said(), [said]);
    }
}

#[test]
fn xml_that_wants_to_be_more_than_a_statement() {
    let doctype = b"<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"&c;&c;&c;\">]>\n<Document><BkToCstmrStmt>&b;</BkToCstmrStmt></Document>";
    assert_eq!(
        read(doctype).said(),
        ["line 2: the file declares a document type or entities; statements have none"]
    );
    let entity = b"<Document><BkToCstmrStmt><Stmt>&lol;</Stmt></BkToCstmrStmt></Document>";
    assert_eq!(
        fatal(&read(entity)),
        ["line 1: the file declares a document type or entities; statements have none"]
    );
    let deep = format!("<Document>{}", "<a>".repeat(1000));
    assert_eq!(fatal(&read(deep.as_bytes())), ["line 1: the elements are nested deeper than 40"]);
    let long = format!("<Document><BkToCstmrStmt><Stmt><Id>{}", "x".repeat(1_000_000));
    assert_eq!(fatal(&read(long.as_bytes())), ["line 1: an element holds more text than 65536 bytes"]);
    let tag = format!("<Document {}", "a".repeat(1_000_000));
    assert_eq!(fatal(&read(tag.as_bytes())), ["line 1: an element holds more text than 65536 bytes"]);
    let cut = b"<Document>\n<BkToCstmrStmt>\n<Stmt><Id>1</Id>";
    assert_eq!(fatal(&read(cut)), ["line 3: the file is cut off: </Document> is missing"]);
    let wrong = b"<Document>\n<BkToCstmrStmt>\n</Stmt>";
    assert!(
        fatal(&read(wrong))[0].starts_with("line 3: this is not well-formed XML"),
        "{:?}",
        fatal(&read(wrong))
    );
}

#[test]
fn a_line_that_does_not_end() {
    let whole = read(&[b":20:1\n:25:".as_slice(), &vec![b'1'; 100_000]].concat());
    assert_eq!(fatal(&whole), ["line 2: the line is longer than 16384 bytes"]);
}
