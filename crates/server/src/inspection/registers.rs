//! Which registers a pack holds, column by column, and how they are read.

use crate::app::Look;
use crate::failure::Failure;
use crate::history;
use crate::inspection::store;
use crate::kit::db::{Row, Sql, Value};
use crate::kit::locale::Words;
use crate::kit::table::{Cell, Table};
use crate::ledger;
use mutual_aid::OrganisationId;
use mutual_aid::ledger::ActivityKind;
use strum::VariantArray as _;

/// What a column holds.
#[derive(Clone, Copy)]
enum Kind {
    /// What people wrote, a number of a paper, or a day.
    Text,
    /// A number of things.
    Count,
    /// Money.
    Money,
    /// Yes or no.
    Told,
    /// A word of the programme, by the beginning of its key.
    Word(&'static str),
}

use Kind::{Count, Money, Text, Told, Word};

/// A register: its file, its columns (the end of the key of the head, and what stands below), its rows.
struct Register {
    name: &'static str,
    columns: &'static [(&'static str, Kind)],
    text: Sql,
}

const DAY: (&str, Kind) = ("day", Text);
const PERSON: (&str, Kind) = ("person", Text);
const NUMBER: (&str, Kind) = ("number", Text);
const FROM: (&str, Kind) = ("from", Text);
const UNTIL: (&str, Kind) = ("until", Text);
const ORDER: (&str, Kind) = ("order", Text);
const AMOUNT: (&str, Kind) = ("amount", Money);
const REASON: (&str, Kind) = ("reason", Text);
const CATEGORY: (&str, Kind) = ("category", Word("category-"));

const REGISTERS: [Register; 11] = [
    Register {
        name: "porozumienia",
        columns: &[
            PERSON,
            ("kind", Word("person-kind-")),
            NUMBER,
            ("status", Word("status-engagement-")),
            FROM,
            UNTIL,
            ("signed", Text),
            ("signature", Word("engagement-signature-")),
        ],
        text: store::AGREEMENTS,
    },
    Register {
        name: "godziny",
        columns: &[DAY, PERSON, ("minutes", Count), ("status", Word("status-hours-")), ORDER],
        text: store::HOURS,
    },
    Register {
        name: "ubezpieczenia",
        columns: &[("insurer", Text), NUMBER, ("kind", Word("policy-")), FROM, UNTIL],
        text: store::POLICIES,
    },
    Register {
        name: "kalkulacje",
        columns: &[
            NUMBER,
            CATEGORY,
            ("task", Text),
            ("unit", Word("unit-")),
            ("units", Count),
            AMOUNT,
            FROM,
            UNTIL,
            ("superseded", Text),
            ("approved", Text),
        ],
        text: store::CALCULATIONS,
    },
    Register {
        name: "kalkulacje-koszty",
        columns: &[NUMBER, ("cost", Word("cost-")), AMOUNT, ("note", Text)],
        text: store::COSTS,
    },
    Register {
        name: "oplaty",
        columns: &[
            NUMBER,
            DAY,
            ORDER,
            CATEGORY,
            ("calculation", Text),
            AMOUNT,
            ("natural-person", Told),
            ("status", Word("status-fee-")),
            ("paid", Text),
            ("returned", Text),
        ],
        text: store::FEES,
    },
    Register {
        name: "oplaty-a-koszty",
        columns: &[
            ("month", Text),
            CATEGORY,
            ("fees", Money),
            ("costs", Money),
            ("status", Word("year-")),
            ("explained", Text),
            REASON,
        ],
        text: store::YEAR_CHECKS,
    },
    Register {
        name: "darowizny",
        columns: &[
            DAY,
            ("way", Word("donation-way-")),
            ("fund", Word("fund-purpose-")),
            ("campaign", Text),
            AMOUNT,
            ("status", Word("donation-status-")),
            ("confirmation", Text),
            REASON,
        ],
        text: store::DONATIONS,
    },
    Register {
        name: "pomoc",
        columns: &[
            ("case", Text),
            DAY,
            ("origin", Word("pack-origin-")),
            ("status", Word("status-aid-")),
            ("decided", Text),
            ("outcome", Word("pack-outcome-")),
            ("form", Word("aid-form-")),
            AMOUNT,
            ("criteria", Text),
            ("emergency", Told),
            ("receipt", Text),
            ("handed-over", Text),
            ("worth", Money),
        ],
        text: store::AID,
    },
    Register {
        name: "magazyn",
        columns: &[
            DAY,
            ("goods", Text),
            ("what", Word("stock-movement-")),
            ("before", Count),
            ("change", Count),
            ("after", Count),
            ("unit", Word("stock-unit-name-")),
            ("unit-value", Money),
            ("origin", Word("stock-origin-")),
            ("expires", Text),
            REASON,
        ],
        text: store::STOCK,
    },
    Register {
        name: "dokumenty",
        columns: &[("kind", Word("pack-document-")), ("year", Count), ("serial", Count), DAY, PERSON],
        text: store::DOCUMENTS,
    },
];

/// The names of the files of a pack, in their order.
pub fn names() -> Vec<&'static str> {
    let books = ActivityKind::VARIANTS.iter().copied().map(book);
    REGISTERS.iter().map(|register| register.name).chain(books).chain(["zdarzenia"]).collect()
}

fn book(activity: ActivityKind) -> &'static str {
    match activity {
        ActivityKind::Unpaid => "ksiegi-nieodplatna",
        ActivityKind::Paid => "ksiegi-odplatna",
        ActivityKind::Economic => "ksiegi-gospodarcza",
        ActivityKind::Administration => "ksiegi-koszty-ogolne",
    }
}

/// All tables of a year.
///
/// # Errors
/// The database failed.
pub fn tables(
    look: &mut Look<'_>,
    words: Words,
    house: &OrganisationId,
    year: i16,
) -> Result<Vec<Table>, Failure> {
    let mut tables = Vec::new();
    for Register { name, columns, text } in &REGISTERS {
        let rows = store::rows(look, *text, house, year)?;
        let read = |row: &Row| -> Vec<Cell> {
            row.columns().zip(*columns).map(|((_, value), (_, kind))| cell(words, value, *kind)).collect()
        };
        tables.push(Table {
            name: (*name).to_owned(),
            heads: columns.iter().map(|(head, _)| words.say(format!("pack-head-{head}"))).collect(),
            rows: rows.iter().map(read).collect(),
        });
    }
    for activity in ActivityKind::VARIANTS {
        let lines = ledger::store::of_activity(look, house, (year, *activity), ledger::export::MOST)?;
        tables.push(ledger::export::table(words, &lines, book(*activity)));
    }
    tables.push(events(look, words, house, year)?);
    Ok(tables)
}

fn cell(words: Words, value: &Value, kind: Kind) -> Cell {
    match (kind, value) {
        (_, Value::Null | Value::Bytes(_)) => Cell::Text(String::new()),
        (Word(key), Value::Text(code)) => Cell::Text(words.say(format!("{key}{code}"))),
        (Money, Value::Int(hundredths)) => Cell::Money(*hundredths),
        (Told, Value::Int(one)) => Cell::Text(told(words, *one != 0)),
        (_, Value::Int(count)) => Cell::Count(*count),
        (_, Value::Bool(it)) => Cell::Text(told(words, *it)),
        (_, Value::Text(text)) => Cell::Text(text.clone()),
    }
}

fn told(words: Words, it: bool) -> String {
    words.say(if it { "pack-yes" } else { "pack-no" })
}

/// Who did what, when and by which way, as sentences; ids stand for the things.
fn events(look: &mut Look<'_>, words: Words, house: &OrganisationId, year: i16) -> Result<Table, Failure> {
    let told = history::of_house(look, words, house, year)?;
    let row = |one: history::Told| {
        let channel = words.say(format!("channel-{}", one.channel));
        let texts = [one.entry.moment, one.entry.sentence, one.entry.who, channel, one.thing];
        texts.map(Cell::Text).into()
    };
    Ok(Table {
        name: "zdarzenia".to_owned(),
        heads: ["moment", "event", "who", "channel", "thing"]
            .map(|head| words.say(format!("pack-head-{head}")))
            .into(),
        rows: told.into_iter().map(row).collect(),
    })
}
