//! What is written as a statement is read as the same statement, whatever it says; what is broken breaks nothing.

mod common;

use bank_statements::{Encoding, Line, account, written};
use common::{encode, read};
use proptest::prelude::*;

/// A movement as a test writes it: hundredths with sign, title, name.
type Movement = (i64, String, String);

fn movements() -> impl Strategy<Value = Vec<Movement>> {
    let text = "[A-ZĄĆĘŁŃÓŚŹŻa-ząćęłńóśźż0-9.,/-]{1,9}( [A-ZĄĆĘŁŃÓŚŹŻa-ząćęłńóśźż0-9.,/-]{1,9}){0,8}";
    let amount = prop_oneof![1..=9_999_999_i64, -9_999_999..=-1_i64];
    prop::collection::vec((amount, text, text), 0..12)
}

fn own() -> String {
    account::from_parts("10901014", "0000071219812874").unwrap_or_default()
}

/// Cuts a text into subfields of 27 signs.
fn subfields(separator: char, first: u32, most: usize, text: &str) -> String {
    let signs: Vec<char> = text.chars().take(27 * most).collect();
    let chunks = signs.chunks(27).map(|chunk| chunk.iter().collect::<String>());
    chunks.zip(first..).map(|(chunk, tag)| format!("{separator}{tag}{chunk}")).collect()
}

fn mt940(separator: char, movements: &[Movement], width: usize) -> String {
    let mut text = format!(":20:1\r\n:25:/PL{}\r\n:28C:1/1\r\n:60F:C261104PLN1000000000,00\r\n", own());
    for (amount, title, name) in movements {
        let mark = if *amount > 0 { "C" } else { "D" };
        text += &format!(":61:2611041104{mark}N{}NTRFNONREF//B1\r\n", written(amount.abs()));
        let field = format!(
            "020{separator}00X{}{}",
            subfields(separator, 20, 6, title),
            subfields(separator, 27, 3, name)
        );
        let signs: Vec<char> = field.chars().collect();
        let lines: Vec<String> = signs.chunks(width).map(|chunk| chunk.iter().collect()).collect();
        text += &format!(":86:{}\r\n", lines.join("\r\n"));
    }
    let closing = 100_000_000_000 + movements.iter().map(|movement| movement.0).sum::<i64>();
    text + &format!(":62F:C261104PLN{}\r\n-\r\n", written(closing))
}

fn bare(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn mt940_says_what_was_written(movements in movements(), at in 0_usize..4, page in 0_usize..4) {
        let separator = ['<', '~', '^', '+'][at];
        let page = [Encoding::Cp852, Encoding::Cp1250, Encoding::Iso8859_2, Encoding::Utf8][page];
        let whole = read(&encode(&mt940(separator, &movements, 65), page));
        prop_assert_eq!(whole.said(), [""; 0]);
        prop_assert_eq!(whole.lines.len(), movements.len());
        for (line, (amount, title, name)) in whole.lines.iter().zip(&movements) {
            prop_assert_eq!(line.amount, *amount);
            if [Encoding::Utf8, Encoding::Ascii].contains(&whole.encoding) || whole.encoding == page {
                let title: String = title.chars().take(162).collect();
                let name: String = name.chars().take(81).collect();
                prop_assert_eq!(bare(line.title()), bare(&title));
                prop_assert_eq!(bare(line.counterparty()), bare(&name));
            }
        }
    }

    #[test]
    fn a_table_says_what_was_written(movements in movements()) {
        let row = |(amount, title, name): &Movement| format!("04.11.2026;{name};\"{title}\";{} PLN\n", written(*amount));
        let rows: String = movements.iter().map(row).collect();
        let whole = read(format!("Data;Nadawca;Tytuł;Kwota\n{rows}").as_bytes());
        prop_assert_eq!(whole.said(), [""; 0]);
        let said = |line: &Line| (line.amount, line.title().to_owned(), line.counterparty().to_owned());
        let lines: Vec<Movement> = whole.lines.iter().map(said).collect();
        prop_assert_eq!(lines, movements);
    }

    #[test]
    fn any_bytes_end(bytes in prop::collection::vec(any::<u8>(), 0..3000)) {
        read(&bytes);
    }

    #[test]
    fn a_statement_with_anything_in_it_ends(at in 0_usize..400, junk in prop::collection::vec(any::<u8>(), 0..40)) {
        let mut bytes = mt940('<', &[(1, "a".into(), "b".into()), (2, "c".into(), "d".into())], 65).into_bytes();
        let at = at.min(bytes.len());
        bytes.splice(at..at, junk);
        read(&bytes);
    }
}
