//! What every format becomes: a statement opens, its lines follow, it closes.

use crate::Date;
use crate::texts::{Text, Texts};
use serde::Serialize;
use std::fmt;

/// A currency by its three letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The złoty.
    pub const PLN: Self = Self(*b"PLN");

    /// Three letters, in any case.
    pub fn parse(text: &str) -> Option<Self> {
        let letters: [u8; 3] = text.trim().as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_alphabetic).then(|| Self(letters.map(|b| b.to_ascii_uppercase())))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|letter| fmt::Write::write_char(to, char::from(*letter)))
    }
}

/// What stands on an account, in hundredths; less than nothing when it is overdrawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Balance {
    /// Hundredths of the currency.
    pub amount: i64,
    /// Of which currency.
    pub currency: Currency,
    /// On the end of which day.
    pub on: Option<Date>,
    /// The line of the file that says so.
    pub line: u64,
}

/// How a statement begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The line of the file where it begins.
    pub line: u64,
    /// The account it is about, 26 digits in Poland; some tables do not say it.
    pub account: Option<String>,
    /// The bank's number of the statement.
    pub number: Option<String>,
    /// What stood on the account before; some tables do not say it.
    pub balance: Option<Balance>,
}

/// One movement of money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The line of the file where it begins, counted from one.
    pub line: u64,
    /// The day the bank booked it.
    pub booked_on: Date,
    /// The day from which it counts.
    pub valued_on: Option<Date>,
    /// Hundredths; more than nothing came in, less went out.
    pub amount: i64,
    /// Of which currency.
    pub currency: Currency,
    /// Whether the bank takes back an earlier line.
    pub reversal: bool,
    /// What stood on the account afterwards; tables say it.
    pub balance_after: Option<i64>,
    /// What it says in words.
    pub(crate) texts: Texts,
}

impl Line {
    /// What the bank calls this kind of movement.
    pub fn kind(&self) -> &str {
        self.texts.get(Text::Kind)
    }

    /// The bank's own reference.
    pub fn reference(&self) -> Option<&str> {
        self.texts.some(Text::Reference)
    }

    /// The reference that the parties gave.
    pub fn own_reference(&self) -> Option<&str> {
        self.texts.some(Text::OwnReference)
    }

    /// What the payer wrote.
    pub fn title(&self) -> &str {
        self.texts.get(Text::Title)
    }

    /// Name and address of the other side.
    pub fn counterparty(&self) -> &str {
        self.texts.get(Text::Counterparty)
    }

    /// The other side's account, 26 digits in Poland.
    pub fn counterparty_account(&self) -> Option<&str> {
        self.texts.some(Text::CounterpartyAccount)
    }
}

/// How a statement ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closing {
    /// The line of the file where it ends.
    pub line: u64,
    /// What stood on the account before, as far as the whole statement says.
    pub opening: Option<i64>,
    /// What stood on the account afterwards.
    pub balance: Option<Balance>,
    /// How many lines it had.
    pub lines: u64,
    /// The sum of its lines, in hundredths.
    pub sum: i64,
    /// Whether opening and lines give the closing; nothing where the file does not say enough.
    pub balanced: Option<bool>,
}

/// What a reader gives, one after another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A statement begins.
    Opening(Opening),
    /// A line of the statement that began last.
    Line(Line),
    /// It ends.
    Closing(Closing),
}

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// SWIFT customer statement, as Polish banks write it.
    Mt940,
    /// ISO 20022 bank-to-customer statement.
    Camt053,
    /// A table by a profile.
    Csv,
}

impl fmt::Display for Format {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Mt940 => "MT940",
            Self::Camt053 => "CAMT.053",
            Self::Csv => "CSV",
        })
    }
}
