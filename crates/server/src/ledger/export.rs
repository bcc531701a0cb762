//! The lines of a year and one kind of activity as a file for the accountant: CSV, or a workbook.

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::locale::Words;
use crate::kit::table::{Cell, Table};
use crate::ledger::store::{self, Booked};
use crate::look::Desk;
use crate::look::table::{FileKind, bound};
use axum::extract::Path;
use mutual_aid::ledger::{ActivityKind, LedgerAccount};
use mutual_aid::{Act, Grosze};

/// Lines in one file at most.
pub const MOST: i64 = 1_000_000;

const HEADS: [&str; 8] = [
    "ledger-number",
    "donation-day",
    "ledger-cause",
    "ledger-account",
    "ledger-account-name",
    "fund-name",
    "ledger-debit",
    "ledger-credit",
];

/// `/panel/{org}/ksiegi/{rok}/{plik}`, where the file is `unpaid.csv` or `paid.xlsx`.
pub async fn show(caller: Caller, Path((slug, year, name)): Path<(String, String, String)>) -> Answer {
    let year: i16 = year.parse().map_err(|_| Failure::NotFound)?;
    let (activity, kind) = FileKind::split(&name)?;
    let activity: ActivityKind = activity.parse().map_err(|_| Failure::NotFound)?;
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::SeeLedger(&desk.house.id))?;
        store::of_activity(look, &desk.house.id, (year, activity), MOST)
    });
    let (words, lines) = (caller.words(), found.await?);
    let table = table(words, &lines, &format!("ksiegi-{year}-{}", <&str>::from(activity)));
    bound(&table, kind)
}

/// The lines as a table of this name.
pub fn table(words: Words, lines: &[Booked], name: &str) -> Table {
    let row = |line: &Booked| {
        let (debit, credit) = sides(line);
        let side = |amount: Grosze| {
            if amount.is_zero() { Cell::Text(String::new()) } else { Cell::Money(amount.0) }
        };
        texts(words, line).map(Cell::Text).into_iter().chain([side(debit), side(credit)]).collect()
    };
    Table {
        name: name.to_owned(),
        heads: HEADS.map(|head| words.say(head)).into(),
        rows: lines.iter().map(row).collect(),
    }
}

fn texts(words: Words, line: &Booked) -> [String; 6] {
    let account = line.account.parse::<LedgerAccount>().map_or("", LedgerAccount::number);
    [
        line.number.clone(),
        line.booked_on.clone(),
        words.say(format!("ledger-cause-{}", line.cause)),
        account.to_owned(),
        words.say(format!("ledger-on-{}", line.account)),
        line.fund.clone().unwrap_or_else(|| words.say(format!("fund-purpose-{}", line.purpose))),
    ]
}

fn sides(line: &Booked) -> (Grosze, Grosze) {
    if line.amount > Grosze::ZERO { (line.amount, Grosze::ZERO) } else { (Grosze::ZERO, -line.amount) }
}
