//! The lines of a year and one kind of activity as a file for the accountant: CSV, or a workbook.

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::csv;
use crate::kit::locale::Words;
use crate::ledger::store::{self, Booked};
use crate::look::Desk;
use crate::people::export::attached;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use mutual_aid::ledger::{ActivityKind, LedgerAccount};
use mutual_aid::{Act, Grosze};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// Lines in one file at most.
const MOST: i64 = 1_000_000;

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
    let (activity, kind) = name.split_once('.').ok_or(Failure::NotFound)?;
    let activity: ActivityKind = activity.parse().map_err(|_| Failure::NotFound)?;
    let workbook = match kind {
        "csv" => false,
        "xlsx" => true,
        _ => return Err(Failure::NotFound),
    };
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::SeeLedger(&desk.house.id))?;
        store::of_activity(look, &desk.house.id, (year, activity), MOST)
    });
    let (words, lines) = (caller.words(), found.await?);
    let stem = format!("ksiegi-{year}-{}", <&str>::from(activity));
    if workbook { bound(words, &lines, &stem) } else { Ok(attached(&stem, &written(words, &lines))) }
}

fn written(words: Words, lines: &[Booked]) -> Vec<String> {
    let mut rows = vec![csv::line(HEADS.map(|head| words.say(head)))];
    let money = |amount: Grosze| format!("{},{:02}", amount.0 / 100, amount.0 % 100);
    for line in lines {
        let (debit, credit) = sides(line);
        let [number, day, cause, account, name, fund] = texts(words, line);
        let side = |amount: Grosze| if amount.is_zero() { String::new() } else { money(amount) };
        rows.push(csv::line([number, day, cause, account, name, fund, side(debit), side(credit)]));
    }
    rows
}

fn bound(words: Words, lines: &[Booked], stem: &str) -> Answer {
    let bytes = workbook(words, lines).map_err(|_| Failure::NotFound)?;
    let headers = [
        (
            header::CONTENT_TYPE,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet".to_owned(),
        ),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{stem}.xlsx\"")),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

fn workbook(words: Words, lines: &[Booked]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let (bold, money) = (Format::new().set_bold(), Format::new().set_num_format("#,##0.00"));
    let sheet = book.add_worksheet();
    for (column, head) in (0_u16..).zip(HEADS) {
        sheet.write_with_format(0, column, words.say(head), &bold)?;
    }
    for (row, line) in (1_u32..).zip(lines) {
        for (column, text) in (0_u16..).zip(texts(words, line)) {
            sheet.write(row, column, text)?;
        }
        let (debit, credit) = sides(line);
        for (column, amount) in [(6, debit), (7, credit)] {
            if !amount.is_zero() {
                sheet.write_with_format(row, column, amount.0 as f64 / 100.0, &money)?;
            }
        }
    }
    sheet.autofit();
    book.save_to_buffer()
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
