//! Breaks statement files in every way it can for some seconds, without a fuzzer: `mutate [SECONDS [SEED]]`.
//!
//! The run is the same for the same seed. A panic, an endless file or a sum that does not agree ends it.

use bank_statements::{Options, Part, Reader};
use std::time::{Duration, Instant};

const MT940: &str = ":20:1\r\n:25:PL61109010140000071219812874\r\n:28C:7/1\r\n:60F:C261104PLN10,\r\n\
    :61:2611041104CN5,50NTRFNONREF//77\r\n911-PRZELEW\r\n:86:020<00PRZELEW<20Na cele sta<21tutowe<27JÓZEF\r\n ŻÓŁĆ\
    <3010901014<3161109010140000071219812874\r\n:61:261104RD1,00NTRFA\r\n:86:911 X; Z RACH.: 1; OD: A; TYT.: B; TNR: 1\r\n\
    :62M:C261104PLN16,50\r\n-\r\n:20:1\r\n:60M:C261104PLN16,50\r\n:62F:C261104PLN16,50\r\n-\r\n";
const CAMT053: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document><BkToCstmrStmt><Stmt><Id>1</Id><Acct><Id><IBAN>\
    PL61109010140000071219812874</IBAN></Id></Acct><Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"PLN\">1</Amt>\
    <CdtDbtInd>CRDT</CdtDbtInd></Bal><Ntry><Amt Ccy=\"PLN\">2</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>\
    2026-11-04</Dt></BookgDt><NtryDtls><TxDtls><RmtInf><Ustrd>a &amp; b</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry></Stmt>\
    </BkToCstmrStmt></Document>";
const TABLE: &str = "Konto;61109010140000071219812874\n#Data operacji;#Data księgowania;#Opis operacji;#Tytuł;\
    #Nadawca/Odbiorca;#Numer konta;#Kwota;#Saldo po operacji;\n2026-11-02;03.11.2026;PRZELEW;\"a; b\";\"c\";'2129';1 050,00 PLN;\
    1 050,00;\n2026-11-04;4 XI 2026;X;;;;-7,57;1 042,43;\n;;;;;;#Saldo końcowe;1 042,43;\n";
const TOKENS: [&str; 24] = [
    ":61:",
    ":86:",
    ":62F:",
    "-}",
    "{4:",
    "\u{1}",
    "~20",
    "<38",
    "C",
    "RD",
    "0,00",
    "999999999999999",
    "<!DOCTYPE a>",
    "&b;",
    "<Ntry>",
    "</Stmt>",
    "<![CDATA[",
    "]]>",
    ";;;;",
    "\"",
    "\r\n",
    "ą",
    "TYT.:",
    "2026-02-30",
];

/// Numbers that look random and are the same for the same seed (splitmix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % most.max(1) as u64).unwrap_or(0)
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let seconds = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(5);
    let seed = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(1);
    let (mut numbers, start, mut files) = (Numbers(seed), Instant::now(), 0_u64);
    while start.elapsed() < Duration::from_secs(seconds) {
        for _ in 0..500 {
            try_file(&mutated(&mut numbers));
            files += 1;
        }
    }
    println!("{files} broken files in {seconds} s, seed {seed}: all were read to their end");
}

fn mutated(numbers: &mut Numbers) -> Vec<u8> {
    let whole = [MT940, CAMT053, TABLE].get(numbers.below(3)).copied().unwrap_or(MT940);
    let mut bytes = whole.as_bytes().to_vec();
    for _ in 0..=numbers.below(6) {
        let at = numbers.below(bytes.len());
        let end = (at + numbers.below(40)).min(bytes.len());
        match numbers.below(6) {
            0 => bytes.truncate(at),
            1 => _ = bytes.drain(at..end),
            2 => {
                let part = bytes.get(at..end).unwrap_or_default().to_vec();
                let to = numbers.below(bytes.len());
                bytes.splice(to..to, part);
            }
            3 => {
                let token = TOKENS.get(numbers.below(TOKENS.len())).copied().unwrap_or_default();
                bytes.splice(at..at, token.bytes());
            }
            _ => {
                let value = u8::try_from(numbers.below(256)).unwrap_or(0);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = value;
                }
            }
        }
    }
    bytes
}

fn try_file(bytes: &[u8]) {
    let Ok(reader) = Reader::new(bytes, Options::default()) else { return };
    let (mut lines, mut sum, mut parts) = (0, 0_i64, 0);
    for part in reader {
        parts += 1;
        assert!(parts < 2 * bytes.len() + 10, "the file does not end");
        match part {
            Ok(Part::Opening(_)) => (lines, sum) = (0, 0),
            Ok(Part::Line(line)) => (lines, sum) = (lines + 1, sum.saturating_add(line.amount)),
            Ok(Part::Closing(closing)) => assert_eq!((closing.lines, closing.sum), (lines, sum)),
            Err(problem) => assert!(!problem.to_string().is_empty()),
        }
    }
}
