//! Reads a file and says in short what it holds.
#![allow(dead_code, reason = "every test takes what it needs")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a helper of tests may fail as they do")]

use bank_statements::{Encoding, Line, Options, Part, Problem, Profile, Reader, written};

/// A file that was read to its end.
pub struct Whole {
    pub format: String,
    pub encoding: Encoding,
    pub profile: Option<String>,
    pub lines: Vec<Line>,
    pub problems: Vec<Problem>,
    /// Account, number, opening, closing and whether it balances, of each statement.
    pub statements: Vec<String>,
}

pub fn read(bytes: &[u8]) -> Whole {
    read_with(bytes, Vec::new())
}

pub fn read_with(bytes: &[u8], profiles: Vec<Profile>) -> Whole {
    let mut whole = Whole {
        format: String::new(),
        encoding: Encoding::Ascii,
        profile: None,
        lines: vec![],
        problems: vec![],
        statements: vec![],
    };
    let mut reader = match Reader::new(bytes, Options { profiles }) {
        Ok(reader) => reader,
        Err(problem) => {
            whole.problems.push(problem);
            return whole;
        }
    };
    let mut head = String::new();
    for part in reader.by_ref() {
        match part {
            Ok(Part::Opening(opening)) => {
                head = format!(
                    "{} nr {}",
                    opening.account.unwrap_or_default(),
                    opening.number.unwrap_or("-".into())
                );
            }
            Ok(Part::Line(line)) => whole.lines.push(line),
            Ok(Part::Closing(closing)) => {
                let amount = |amount: Option<i64>| amount.map_or("?".to_owned(), written);
                let balanced = closing.balanced.map_or("?", |balanced| if balanced { "ok" } else { "no" });
                let closed = amount(closing.balance.map(|balance| balance.amount));
                whole.statements.push(format!("{head} {} {closed} {balanced}", amount(closing.opening)));
            }
            Err(problem) => whole.problems.push(problem),
        }
    }
    whole.format = reader.format().to_string();
    whole.encoding = reader.encoding();
    whole.profile = reader.profile().map(str::to_owned);
    whole
}

impl Whole {
    /// Each problem as its sentence.
    pub fn said(&self) -> Vec<String> {
        self.problems.iter().map(ToString::to_string).collect()
    }

    /// Day, amount, title, counterparty and account of each line.
    pub fn short(&self) -> Vec<String> {
        let short = |line: &Line| {
            format!(
                "{} {} {} {} | {} | {} | {}",
                line.line,
                line.booked_on,
                written(line.amount),
                line.currency,
                line.title(),
                line.counterparty(),
                line.counterparty_account().unwrap_or("-")
            )
        };
        self.lines.iter().map(short).collect()
    }
}

/// Text in a single-byte code page, by its letters beyond ASCII.
pub fn encode(text: &str, page: Encoding) -> Vec<u8> {
    const LETTERS: &str = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
    let bytes: [u8; 18] = match page {
        Encoding::Cp852 => {
            [165, 134, 169, 136, 228, 162, 152, 171, 190, 164, 143, 168, 157, 227, 224, 151, 141, 189]
        }
        Encoding::Cp1250 => {
            [185, 230, 234, 179, 241, 243, 156, 159, 191, 165, 198, 202, 163, 209, 211, 140, 143, 175]
        }
        Encoding::Iso8859_2 => {
            [177, 230, 234, 179, 241, 243, 182, 188, 191, 161, 198, 202, 163, 209, 211, 166, 172, 175]
        }
        _ => return text.as_bytes().to_vec(),
    };
    let byte = |sign: char| match LETTERS.chars().position(|letter| letter == sign) {
        Some(at) => bytes[at],
        None => u8::try_from(u32::from(sign)).unwrap(),
    };
    text.chars().map(byte).collect()
}
