//! What can be wrong with a file, each with its line.

use crate::amount::written;
use crate::{Currency, Format};

/// Something is wrong, or worth saying, at a line of the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {kind}")]
pub struct Problem {
    /// The line, counted from one; zero where it is the whole file.
    pub line: u64,
    /// What it is.
    pub kind: ProblemKind,
}

impl Problem {
    pub(crate) fn at(line: u64, kind: ProblemKind) -> Self {
        Self { line, kind }
    }

    /// Whether nothing of this file may be trusted; otherwise it is worth saying and no more.
    pub fn is_fatal(&self) -> bool {
        use ProblemKind as Kind;
        !matches!(
            self.kind,
            Kind::NumberGap { .. }
                | Kind::BalanceGap { .. }
                | Kind::DatesOutOfOrder
                | Kind::Pending
                | Kind::ZeroRow
        )
    }
}

/// What is wrong. Texts of the file in here are cut to a few words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(
    missing_docs,
    reason = "each variant says itself in its sentence; its fields are the facts of the sentence"
)]
pub enum ProblemKind {
    #[error("the file is empty")]
    Empty,
    #[error("this is not a statement but a file of kind {found}")]
    NotAStatement { found: &'static str },
    #[error("this is neither MT940 nor CAMT.053 nor a table that any profile knows")]
    UnknownFormat,
    #[error("the file cannot be read: {reason}")]
    Unreadable { reason: String },
    #[error("the file is written in UTF-16; save it as UTF-8")]
    Utf16,
    #[error("the line is written in another encoding than the lines before it ({before})")]
    MixedEncoding { before: &'static str },
    #[error("the line is longer than {most} bytes")]
    LineTooLong { most: usize },
    #[error("the file is cut off: {missing} is missing")]
    Truncated { missing: &'static str },
    #[error("{tag} stands where it may not")]
    OutOfOrder { tag: String },
    #[error("{tag} is missing")]
    Missing { tag: &'static str },
    #[error("“{text}” is not a day")]
    Day { text: String },
    #[error("“{text}” is not an amount")]
    Amount { text: String },
    #[error("“{text}” does not say whether money came or went")]
    Mark { text: String },
    #[error("the amount is negative")]
    Negative,
    #[error("the amount is zero")]
    Zero,
    #[error("the amount is zero; the line is left out")]
    ZeroRow,
    #[error("“{text}” is not an account number")]
    Account { text: String },
    #[error("“{text}” is not a currency")]
    CurrencyUnknown { text: String },
    #[error("the currency is {found}, the statement's is {expected}")]
    CurrencyDiffers { expected: Currency, found: Currency },
    #[error("opening and lines give {}, but the closing balance is {}", written(*.expected), written(*.found))]
    NotBalanced { expected: i64, found: i64 },
    #[error("the balance should be {}, but the file says {}", written(*.expected), written(*.found))]
    BalanceBroken { expected: i64, found: i64 },
    #[error("statement {found} follows {before}: one in between is missing")]
    NumberGap { before: String, found: String },
    #[error("the statement before ended with {}, this one begins with {}", written(*.before), written(*.found))]
    BalanceGap { before: i64, found: i64 },
    #[error("the line is older than the one before it")]
    DatesOutOfOrder,
    #[error("the entry is not booked yet; it is left out")]
    Pending,
    #[error("the parts of the batch give {}, but the batch is {}", written(*.parts), written(*.whole))]
    BatchSum { parts: i64, whole: i64 },
    #[error("the file declares a document type or entities; statements have none")]
    Doctype,
    #[error("the elements are nested deeper than {most}")]
    TooDeep { most: usize },
    #[error("an element holds more text than {most} bytes")]
    TextTooLong { most: usize },
    #[error("this is not well-formed XML: {reason}")]
    Xml { reason: String },
    #[error("the XML is of another kind than CAMT.053")]
    NotCamt053,
    #[error("the row has {found} fields, the column “{column}” is not among them")]
    Column { column: String, found: usize },
    #[error("the profile “{profile}” does not fit: {reason}")]
    Profile { profile: String, reason: String },
    #[error("a quoted field does not end")]
    OpenQuote,
    #[error("a file of kind {format} holds no statement")]
    NoStatement { format: Format },
}

/// The beginning of a text of the file, for a sentence.
pub(crate) fn few_words(text: &str) -> String {
    const MOST: usize = 40;
    let text = text.trim();
    let mut short: String = text.chars().filter(|c| !c.is_control()).take(MOST).collect();
    if text.chars().count() > MOST {
        short.push('…');
    }
    short
}
