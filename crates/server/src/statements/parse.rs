//! A statement file becomes lines with keys, and what is wrong with it, by the facts of one organisation.

use crate::kit::id::hex;
use crate::statements::problems::{self, Said};
use bank_statements::{Currency, Date, Line, Options, Part, Problem, Profile, Reader};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::io::Read;

/// At most so many lines in one file.
pub const MOST_LINES: usize = 200_000;

/// At most so many problems are told one by one.
const MOST_PROBLEMS: usize = 50;

/// A line of a statement as it waits to be booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its line in the file.
    pub line: u64,
    /// The day the bank booked it.
    pub booked_on: Date,
    /// Grosze; less than nothing went out.
    pub amount: i64,
    /// What the payer wrote.
    pub title: String,
    /// The other side.
    pub counterparty: String,
    /// Its account.
    pub counterparty_account: Option<String>,
    /// The bank's reference, or else what the parties gave.
    pub reference: Option<String>,
    /// The bank takes an earlier line back.
    pub reversal: bool,
    /// What is the same whenever a statement says this line.
    pub key: String,
    /// The how-manieth line of this key in the file.
    pub occurrence: i64,
}

/// A statement of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stated {
    /// The account.
    pub account: Option<String>,
    /// The bank's number of it.
    pub number: Option<String>,
    /// What stood on the account before, grosze.
    pub opening: Option<i64>,
    /// And afterwards.
    pub closing: Option<i64>,
    /// Whether opening and lines give the closing.
    pub balanced: Option<bool>,
    /// The first and the last day of its lines.
    pub days: Option<(Date, Date)>,
}

/// What a file says besides its lines.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// MT940, CAMT.053 or CSV; empty for what is none of them.
    pub format: String,
    /// The encoding.
    pub encoding: String,
    /// The layout of a table.
    pub profile: Option<String>,
    /// Its statements.
    pub statements: Vec<Stated>,
    /// What is wrong or worth saying.
    pub problems: Vec<Said>,
    /// How many lines it has.
    pub lines: usize,
}

impl Head {
    /// Whether nothing of the file may be booked.
    #[must_use]
    pub fn is_faulty(&self) -> bool {
        self.problems.iter().any(|said| said.fatal)
    }

    /// The first line that is strange, so that somebody must look before it is booked.
    #[must_use]
    pub fn doubt(&self) -> Option<u64> {
        self.problems.iter().find(|said| said.is_doubt()).map(|said| said.line)
    }
}

/// A whole file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parsed {
    /// What it says besides its lines.
    pub head: Head,
    /// Its lines.
    pub rows: Vec<Row>,
}

/// Reads a file in pieces.
pub struct Parser<R: Read> {
    reader: Option<Reader<R>>,
    own: Option<String>,
    head: Head,
    seen: HashMap<String, i64>,
    foreign: bool,
}

impl<R: Read> Parser<R> {
    /// Begins to read for the organisation of this account, by its own layouts of tables first.
    pub fn new(read: R, own: Option<&str>, profiles: Vec<Profile>) -> Self {
        let mut it = Self {
            reader: None,
            own: own.map(str::to_owned),
            head: Head::default(),
            seen: HashMap::new(),
            foreign: false,
        };
        match Reader::new(read, Options { profiles }) {
            Ok(reader) => it.reader = Some(reader),
            Err(problem) => it.add(&problem),
        }
        if it.own.is_none() {
            it.say(Said::new(0, "no-account", true));
        }
        it
    }

    /// The next lines, at most so many; none at the end of the file.
    pub fn rows(&mut self, most: usize) -> Vec<Row> {
        let mut rows = Vec::new();
        while rows.len() < most {
            match self.reader.as_mut().and_then(Iterator::next) {
                None => break,
                Some(Err(problem)) => self.add(&problem),
                Some(Ok(Part::Line(line))) => rows.push(self.row(&line)),
                Some(Ok(Part::Opening(opening))) => self.open(opening),
                Some(Ok(Part::Closing(closing))) => {
                    let stated = self.head.statements.last_mut();
                    if let Some(stated) = stated {
                        stated.opening = closing.opening.or(stated.opening);
                        stated.closing = closing.balance.map(|balance| balance.amount);
                        stated.balanced = closing.balanced;
                    }
                }
            }
            if self.head.lines > MOST_LINES {
                let line = rows.last().map_or(0, |row| row.line);
                self.say(Said::new(line, "too-many-lines", true).with("most", &MOST_LINES));
                self.reader = None;
            }
        }
        rows
    }

    /// What the file says besides its lines; asked once all were taken.
    pub fn finish(mut self) -> Head {
        if let Some(reader) = &self.reader {
            self.head.format = reader.format().to_string();
            self.head.encoding = reader.encoding().to_string();
            self.head.profile = reader.profile().map(str::to_owned);
        }
        self.head
    }

    fn open(&mut self, opening: bank_statements::Opening) {
        let other =
            opening.account.as_ref().filter(|account| self.own.as_ref().is_some_and(|own| own != *account));
        if let Some(account) = other {
            let said = Said::new(opening.line, "other-account", true).with("account", &tail(account));
            self.say(said);
        }
        if let Some(balance) = opening.balance {
            self.currency(balance.currency, balance.line);
        }
        self.head.statements.push(Stated {
            account: opening.account.or_else(|| self.own.clone()),
            number: opening.number,
            opening: opening.balance.map(|balance| balance.amount),
            ..Stated::default()
        });
    }

    /// Money of another country is never booked as if it were złoty; said once.
    fn currency(&mut self, currency: Currency, line: u64) {
        if currency != Currency::PLN && !std::mem::replace(&mut self.foreign, true) {
            self.say(Said::new(line, "foreign-currency", true).with("currency", &currency));
        }
    }

    fn row(&mut self, line: &Line) -> Row {
        self.currency(line.currency, line.line);
        self.head.lines += 1;
        let account =
            self.head.statements.last().and_then(|stated| stated.account.clone()).unwrap_or_default();
        if let Some(stated) = self.head.statements.last_mut() {
            let (first, last) = stated.days.unwrap_or((line.booked_on, line.booked_on));
            stated.days = Some((first.min(line.booked_on), last.max(line.booked_on)));
        }
        let key = key(&account, line);
        let occurrence = self.seen.entry(key.clone()).or_insert(0);
        *occurrence += 1;
        let occurrence = *occurrence;
        if let Some(reference) = line.reference().filter(|_| occurrence > 1) {
            self.say(Said::new(line.line, "repeated-reference", false).with("reference", reference));
        }
        Row {
            line: line.line,
            booked_on: line.booked_on,
            amount: line.amount,
            title: cut(line.title()),
            counterparty: cut(line.counterparty()),
            counterparty_account: line.counterparty_account().map(str::to_owned),
            reference: line.reference().or(line.own_reference()).map(str::to_owned),
            reversal: line.reversal,
            key,
            occurrence,
        }
    }

    fn add(&mut self, problem: &Problem) {
        self.say(problems::said(problem));
    }

    /// Keeps what is to be told; what stops the booking is never left out for what does not.
    fn say(&mut self, said: Said) {
        let told = self.head.problems.len();
        if told < MOST_PROBLEMS {
            self.head.problems.push(said);
        } else if said.fatal && !self.head.is_faulty() {
            self.head.problems.pop();
            self.head.problems.push(said);
        }
    }
}

/// Reads a whole file.
pub fn parse(read: impl Read, own: Option<&str>, profiles: Vec<Profile>) -> Parsed {
    let mut parser = Parser::new(read, own, profiles);
    let mut rows = Vec::new();
    loop {
        let more = parser.rows(5_000);
        if more.is_empty() {
            return Parsed { head: parser.finish(), rows };
        }
        rows.extend(more);
    }
}

/// What is the same whenever a statement says a line: account, day, amount and the bank's reference, or, where the bank
/// gives none, the other account, the title and the balance behind it.
fn key(account: &str, line: &Line) -> String {
    let mut hash = Sha256::new();
    let mut part = |text: &str| {
        hash.update(text.as_bytes());
        hash.update(b"\n");
    };
    part(account);
    part(&line.booked_on.to_string());
    part(&line.amount.to_string());
    match line.reference() {
        Some(reference) => part(reference),
        None => {
            part(line.counterparty_account().unwrap_or_default());
            let bare: String =
                line.title().chars().filter(|c| !c.is_whitespace()).flat_map(char::to_uppercase).collect();
            part(&bare);
            part(&line.balance_after.map(|balance| balance.to_string()).unwrap_or_default());
        }
    }
    let mut key = hex(&hash.finalize());
    key.truncate(40);
    key
}

/// Texts of banks are short; what is longer is cut for the books.
fn cut(text: &str) -> String {
    const MOST: usize = 500;
    let end = text.char_indices().nth(MOST).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or_default().to_owned()
}

/// The end of an account number, which tells it from others without telling it whole.
fn tail(account: &str) -> String {
    let count = account.chars().count();
    format!("…{}", account.chars().skip(count.saturating_sub(4)).collect::<String>())
}
