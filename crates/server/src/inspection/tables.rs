//! The registers of a year as tables, the books and the trail of events among them.

use crate::app::Look;
use crate::failure::Failure;
use crate::history;
use crate::inspection::registers::{Kind, REGISTERS, Register};
use crate::inspection::store;
use crate::kit::db::{Row, Value};
use crate::kit::locale::Words;
use crate::kit::table::{Cell, Table};
use crate::ledger;
use Kind::{Money, Quantity, Told, Word};
use mutual_aid::OrganisationId;
use mutual_aid::ledger::ActivityKind;
use strum::VariantArray as _;

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
pub fn of_year(
    look: &mut Look<'_>,
    words: Words,
    house: &OrganisationId,
    year: i16,
) -> Result<Vec<Table>, Failure> {
    let mut tables = Vec::new();
    for register in &REGISTERS {
        tables.push(of_register(look, words, register, (house, year))?);
    }
    for activity in ActivityKind::VARIANTS {
        let lines = ledger::store::of_activity(look, house, (year, *activity), ledger::export::MOST)?;
        tables.push(ledger::export::table(words, &lines, book(*activity)));
    }
    tables.push(events(look, words, house, year)?);
    Ok(tables)
}

/// One register of a year.
pub(super) fn of_register(
    look: &mut Look<'_>,
    words: Words,
    register: &Register,
    (house, year): (&OrganisationId, i16),
) -> Result<Table, Failure> {
    let Register { name, columns, text, .. } = register;
    let rows = store::rows(look, *text, house, year)?;
    let read = |row: &Row| -> Vec<Cell> {
        row.columns().zip(*columns).map(|((_, value), (_, kind))| cell(words, value, *kind)).collect()
    };
    Ok(Table {
        name: (*name).to_owned(),
        heads: columns.iter().map(|(head, _)| words.say(format!("pack-head-{head}"))).collect(),
        rows: rows.iter().map(read).collect(),
    })
}

fn cell(words: Words, value: &Value, kind: Kind) -> Cell {
    match (kind, value) {
        (_, Value::Null | Value::Bytes(_)) => Cell::Text(String::new()),
        (Word(key), Value::Text(code)) => Cell::Text(words.say(format!("{key}{code}"))),
        (Money, Value::Int(hundredths)) => Cell::Money(*hundredths),
        (Quantity, Value::Int(thousandths)) => Cell::Quantity(*thousandths),
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
