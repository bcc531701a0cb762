//! MT940 of several banks, written by us after the layouts that banks describe.

mod common;

use bank_statements::Encoding;
use common::{encode, read};

const OWN: &str = "61109010140000071219812874";
const OTHER: &str = "21291000062469800208837403";

/// A statement with one separator, wrapped at 65.
fn statement(separator: char, end: &str) -> String {
    let credit = "020<00PRZELEW PRZYCHODZĄCY<100012<20Darowizna cele stat. DRK7Q2<219FX3 - na fundusz pomocy, d<22ziękuję!<27JÓZEF ŻÓŁĆ\
                  <28UL. ŚWIERKOWA 3/5<2926-600 RADOM<3029100006<3821291000062469800208837403<34020";
    let debit = "031<00OPŁATA ZA PRZELEW<20Opłata za przelew<34031";
    let wrap = |text: &str| {
        let signs: Vec<char> = text.replace('<', &separator.to_string()).chars().collect();
        signs.chunks(65).map(|line| line.iter().collect::<String>()).collect::<Vec<_>>().join(end)
    };
    [
        ":20:WYC/11/2026",
        &format!(":25:/PL{OWN}"),
        ":28C:00011/001",
        ":60F:C261103PLN1000,00",
        ":61:2611041104CN50,NTRFNONREF//CEN2611041234567",
        "020 PRZELEW PRZYCH.",
        &format!(":86:{}", wrap(credit)),
        ":61:2611041104DN0,01NCHGNONREF//CEN2611041234568",
        &format!(":86:{}", wrap(debit)),
        ":62F:C261104PLN1049,99",
        ":64:C261104PLN1049,99",
        "-",
        "",
    ]
    .join(end)
}

#[test]
fn each_separator_each_line_end_and_each_code_page_say_the_same() {
    for separator in ['<', '~', '^', '+'] {
        for end in ["\r\n", "\n"] {
            for page in [Encoding::Cp852, Encoding::Cp1250, Encoding::Iso8859_2, Encoding::Utf8] {
                let whole = read(&encode(&statement(separator, end), page));
                assert_eq!(whole.said(), [""; 0], "{separator} {page}");
                assert_eq!((whole.format.as_str(), whole.encoding), ("MT940", page));
                assert_eq!(whole.statements, [format!("{OWN} nr 11 1000,00 1049,99 ok")]);
                let title = "Darowizna cele stat. DRK7Q29FX3 - na fundusz pomocy, dziękuję!";
                assert_eq!(
                    whole.short(),
                    [
                        format!(
                            "5 2026-11-04 50,00 PLN | {title} | JÓZEF ŻÓŁĆ UL. ŚWIERKOWA 3/5 26-600 RADOM | {OTHER}"
                        ),
                        "11 2026-11-04 -0,01 PLN | Opłata za przelew |  | -".to_owned(),
                    ],
                    "{separator} {page}"
                );
                assert_eq!(whole.lines[0].reference(), Some("CEN2611041234567"));
                assert_eq!(whole.lines[0].kind(), "PRZELEW PRZYCHODZĄCY");
            }
        }
    }
}

#[test]
fn without_polish_letters_it_is_plain() {
    let plain = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ".chars().zip("acelnoszzACELNOSZZ".chars());
    let text =
        plain.fold(statement('~', "\r\n"), |text, (letter, bare)| text.replace(letter, &bare.to_string()));
    let whole = read(text.as_bytes());
    assert_eq!(whole.encoding, Encoding::Ascii);
    assert_eq!(whole.lines[0].counterparty(), "JOZEF ZOLC UL. SWIERKOWA 3/5 26-600 RADOM");
}

#[test]
fn free_text_with_labels_and_a_control_sign_before_each_block() {
    let block = |account: &str, number: u32| {
        let field = format!(
            ":86:911 PRZELEW KRAJOWY; Z RACH.: {OTHER}; OD: KOŁO GOSPODYŃ WIEJSKICH W LIPIE; TYT.: DAROWIZNA CELE STAT. \
             DRK7Q29FX3; TNR: 145411008036753.0100{number}"
        );
        let signs: Vec<char> = field.chars().collect();
        let field =
            signs.chunks(65).map(|line| line.iter().collect::<String>()).collect::<Vec<_>>().join("\r\n");
        format!(
            "\u{1}:20:ST261104CYC/1\r\n:25:PL{account}\r\n:28C:{number}/1\r\n:60F:C261104PLN0,00\r\n\
             :61:2611041104CN120,00NTRFNONREF//BR26309{number}000059\r\n911-TRANSAKCJA\r\n\
             {field}\r\n:62F:C261104PLN120,00\r\n:86:NAME ACCOUNT OWNER: STOWARZYSZENIE\r\n-\r\n"
        )
    };
    let text = block(OWN, 11) + &block(OTHER, 12);
    let whole = read(&encode(&text, Encoding::Cp1250));
    assert_eq!(whole.said(), [""; 0]);
    assert_eq!(
        whole.statements,
        [format!("{OWN} nr 11 0,00 120,00 ok"), format!("{OTHER} nr 12 0,00 120,00 ok")]
    );
    assert_eq!(whole.lines[1].title(), "DAROWIZNA CELE STAT. DRK7Q29FX3");
    assert_eq!(whole.lines[1].counterparty(), "KOŁO GOSPODYŃ WIEJSKICH W LIPIE");
    assert_eq!(whole.lines[1].counterparty_account(), Some(OTHER));
    assert_eq!(whole.lines[0].kind(), "PRZELEW KRAJOWY");
}

#[test]
fn pages_of_one_statement_are_one_and_gaps_between_statements_are_said() {
    let text = format!(
        ":20:1\n:25:{OWN}\n:28C:7/1\n:60F:C261102PLN10,00\n:61:261102C1,NTRFA//1\n:86:pierwsza\n:62M:C261102PLN11,00\n-\n\
         :20:1\n:25:{OWN}\n:28C:7/2\n:60M:C261102PLN11,00\n:61:261102C2,NTRFA//2\n:86:druga\n:62F:C261102PLN13,00\n-\n\
         :20:2\n:25:{OWN}\n:28C:9/1\n:60F:C261104PLN20,00\n:61:261104D5,00NTRFA//3\n:86:trzecia\n:62F:C261104PLN15,00\n-\n"
    );
    let whole = read(text.as_bytes());
    assert_eq!(
        whole.statements,
        [format!("{OWN} nr 7 10,00 13,00 ok"), format!("{OWN} nr 9 20,00 15,00 ok")]
    );
    assert_eq!(
        whole.said(),
        [
            "line 20: the statement before ended with 13,00, this one begins with 20,00",
            "line 20: statement 9 follows 7: one in between is missing",
        ]
    );
    assert!(whole.problems.iter().all(|problem| !problem.is_fatal()));
}

#[test]
fn reversals_carry_their_mark() {
    let text = format!(
        ":20:1\n:25:{OWN}\n:28C:1\n:60F:C261102PLN100,00\n:61:2611021102C30,00NTRFA//1\n:86:wpłata\n\
         :61:2611021102RC30,00NTRFA//2\n:86:zwrot\n:61:2611021102RD7,00NTRFA//3\n:86:storno opłaty\n:62F:C261102PLN107,00\n-\n"
    );
    let whole = read(text.as_bytes());
    assert_eq!(whole.said(), [""; 0]);
    let lines: Vec<(i64, bool)> = whole.lines.iter().map(|line| (line.amount, line.reversal)).collect();
    assert_eq!(lines, [(3000, false), (-3000, true), (700, true)]);
}

#[test]
fn two_informations_of_one_line_and_an_envelope_are_read() {
    let text = format!(
        "{{1:F01BANKPLPWXXXX0000000000}}{{2:O940}}{{4:\r\n:20:1\r\n:25:{OWN}\r\n:28C:1\r\n:60F:C261102PLN100,00\r\n\
         :61:2611021102C30,00S034126309\r\n:86:034\r\n:86:034~00VE02\r\n~20Wpłata na cele \r\n~21statutowe~22\r\n~32ALA KOT    ~33ŁÓDŹ\r\n\
         :62F:C261102PLN130,00\r\n-}}\r\n"
    );
    let whole = read(&encode(&text, Encoding::Cp852));
    assert_eq!(whole.said(), [""; 0]);
    assert_eq!(whole.short(), ["6 2026-11-02 30,00 PLN | Wpłata na cele statutowe | ALA KOT ŁÓDŹ | -"]);
    assert_eq!(whole.lines[0].own_reference(), Some("126309"));
}

#[test]
fn a_dash_that_a_full_line_leaves_over_is_no_end() {
    let title = "Darowizna na cele statutowe Stowarzyszenia Sasiedzkiego";
    let text = format!(
        ":20:1\n:25:{OWN}\n:28C:1\n:60F:C261102PLN100,00\n:61:261102C30,00NTRFA//1\n:86:020<00X<20{title}\n-\n\
         :62F:C261102PLN130,00\n-\n"
    );
    let whole = read(text.as_bytes());
    assert_eq!(whole.said(), [""; 0]);
    assert_eq!(whole.lines[0].title(), format!("{title}-"));
}
