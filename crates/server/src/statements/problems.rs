//! What is wrong with a file, as a sentence with its line.

use crate::kit::locale::{Arg, Words};
use crate::statements::parse::Row;
use bank_statements::{Problem, ProblemKind, written};
use mutual_aid::Day;
use serde::{Deserialize, Serialize};

/// Something to say about a line of a file; zero is the file as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The line.
    pub line: u64,
    /// Nothing of the file may be booked.
    pub fatal: bool,
    /// Which sentence: `statement-problem-…`.
    pub key: String,
    /// The facts in it.
    pub facts: Vec<(String, String)>,
}

/// The names of facts, as the sentences know them.
const FACTS: [&str; 12] = [
    "account",
    "before",
    "column",
    "currency",
    "expected",
    "found",
    "missing",
    "most",
    "reason",
    "reference",
    "tag",
    "text",
];

/// What files say that somebody put together by hand; a bank's own file hardly ever does.
const DOUBTS: [&str; 3] = ["dates-out-of-order", "repeated-reference", "day-ahead"];

/// A bank books for the next working day at most, over the longest holidays; a later day is a mistake.
const DAYS_AHEAD: i32 = 7;

impl Said {
    /// A sentence without facts yet.
    #[must_use]
    pub fn new(line: u64, key: &str, fatal: bool) -> Self {
        Self { line, fatal, key: key.to_owned(), facts: Vec::new() }
    }

    /// Whether it is strange, so that somebody must look before the file is booked.
    #[must_use]
    pub fn is_doubt(&self) -> bool {
        DOUBTS.contains(&self.key.as_str())
    }

    /// Adds a fact.
    #[must_use]
    pub fn with(mut self, name: &str, fact: &(impl ToString + ?Sized)) -> Self {
        self.facts.push((name.to_owned(), fact.to_string()));
        self
    }

    /// The sentence, with its line before it.
    #[must_use]
    pub fn sentence(&self, words: &Words) -> String {
        let args: Vec<(&'static str, Arg)> = FACTS
            .iter()
            .filter_map(|name| {
                let (_, fact) = self.facts.iter().find(|(known, _)| known == name)?;
                Some((*name, Arg::Text(fact.clone())))
            })
            .collect();
        let said = words.with(format!("statement-problem-{}", self.key), &args);
        if self.line == 0 {
            said
        } else {
            words.two("statement-at-line", "line", self.line.to_string(), "said", said)
        }
    }
}

/// What is to be said of rows whose day is still to come: the first that a bank cannot have booked, or else the first.
#[must_use]
pub fn ahead(rows: &[Row], today: Day) -> Option<Said> {
    let last = today.plus(DAYS_AHEAD).to_string();
    let (today, later) =
        (today.to_string(), |row: &&Row, day: &str| row.booked_on.to_string().as_str() > day);
    let first = rows.iter().find(|row| later(row, &today))?;
    let never = rows.iter().find(|row| later(row, &last));
    let row = never.unwrap_or(first);
    Some(Said::new(row.line, "day-ahead", never.is_some()).with("found", &row.booked_on))
}

/// A problem of the reader as something to say.
#[must_use]
pub fn said(problem: &Problem) -> Said {
    use ProblemKind as Kind;
    let say = |key: &str| Said::new(problem.line, key, problem.is_fatal());
    match &problem.kind {
        Kind::Empty => say("empty"),
        Kind::NotAStatement { found } => say("not-a-statement").with("found", found),
        Kind::UnknownFormat => say("unknown-format"),
        Kind::Unreadable { reason } => say("unreadable").with("reason", reason),
        Kind::Utf16 => say("utf16"),
        Kind::MixedEncoding { before } => say("mixed-encoding").with("before", before),
        Kind::LineTooLong { most } | Kind::TextTooLong { most } => say("too-long").with("most", most),
        Kind::Truncated { missing } => say("truncated").with("missing", missing),
        Kind::OutOfOrder { tag } => say("out-of-order").with("tag", tag),
        Kind::Missing { tag } => say("missing").with("tag", tag),
        Kind::DatesOutOfOrder => say("dates-out-of-order"),
        Kind::Pending => say("pending"),
        Kind::Doctype => say("doctype"),
        Kind::TooDeep { most } => say("too-deep").with("most", most),
        Kind::Xml { reason } => say("xml").with("reason", reason),
        Kind::NotCamt053 => say("not-camt053"),
        Kind::Column { column, .. } => say("column").with("column", column),
        Kind::Profile { reason, .. } => say("profile").with("reason", reason),
        Kind::OpenQuote => say("open-quote"),
        Kind::NoStatement { .. } => say("no-statement"),
        value => of_value(value, &say),
    }
}

/// What is wrong with a value of the file, or with what values come to.
fn of_value(kind: &ProblemKind, say: &impl Fn(&str) -> Said) -> Said {
    use ProblemKind as Kind;
    let pair = |key: &str, expected: i64, found: i64| {
        say(key).with("expected", &written(expected)).with("found", &written(found))
    };
    match kind {
        Kind::Day { text } => say("day").with("text", text),
        Kind::Amount { text } => say("amount").with("text", text),
        Kind::Mark { text } => say("mark").with("text", text),
        Kind::Negative => say("negative"),
        Kind::Zero => say("zero"),
        Kind::ZeroRow => say("zero-row"),
        Kind::Account { text } => say("account").with("text", text),
        Kind::CurrencyUnknown { text } => say("currency").with("text", text),
        Kind::CurrencyDiffers { expected, found } => {
            say("currency-differs").with("expected", expected).with("found", found)
        }
        Kind::NotBalanced { expected, found } => pair("not-balanced", *expected, *found),
        Kind::BalanceBroken { expected, found } => pair("balance-broken", *expected, *found),
        Kind::BatchSum { parts, whole } => pair("batch-sum", *parts, *whole),
        Kind::NumberGap { before, found } => say("number-gap").with("before", before).with("found", found),
        Kind::BalanceGap { before, found } => {
            say("balance-gap").with("before", &written(*before)).with("found", &written(*found))
        }
        // Everything else was said above.
        other => say("unreadable").with("reason", other),
    }
}
