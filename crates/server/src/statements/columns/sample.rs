//! The first rows of a file that travel from form to form, so that nothing is kept before somebody says so.

use super::choice::{delimiter, field};
use crate::kit::forms::Filled;
use crate::kit::locale::Words;
use crate::look::Choice;
use bank_statements::{Encoding, Table};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// So much of a file is looked at, bytes.
const MOST_BYTES: usize = 24 * 1024;

/// So many rows of it.
const MOST_ROWS: usize = 150;

/// The header stands among the first rows.
const HEADERS: usize = 40;

/// More columns than this have no choice.
const MOST_COLUMNS: usize = 40;

/// What stands in the form for a table without a header.
const HEADLESS: &str = "bez";

/// Values of a column that are shown.
const VALUES: usize = 3;

/// So much of a value is shown, characters.
const MOST_LETTERS: usize = 60;

/// The first rows of a file, and which of them is the header if one is.
pub(super) struct Sample {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// The rows.
    pub table: Table,
    /// The place of the header.
    pub header: Option<usize>,
}

impl Sample {
    /// What came with the form: a file, rows that were pasted, or what travelled along. Where the rows are read anew, the
    /// columns get the meanings that they most likely have.
    pub fn of(filled: &mut Filled) -> Option<Self> {
        let fresh = filled.file("plik").map(|file| file.bytes.clone());
        let fresh = fresh.or_else(|| filled.has("probka").then(|| filled.text("probka").as_bytes().to_vec()));
        let is_fresh = fresh.is_some();
        let bytes = begun(fresh.or_else(|| STANDARD.decode(filled.text("dane")).ok())?);
        let (encoding, sign) = (Encoding::named(filled.text("kodowanie")), delimiter(filled.text("odstep")));
        let table = Table::of(&bytes, encoding, sign, MOST_ROWS);
        let header = chosen(filled, &table).filter(|_| !is_fresh).unwrap_or_else(|| table.header());
        let it = Self { bytes, table, header };
        if it.columns().is_empty() {
            return None;
        }
        let header = header.map_or_else(|| HEADLESS.to_owned(), |at| at.to_string());
        let read = format!("{}|{}|{header}", filled.text("kodowanie"), filled.text("odstep"));
        if is_fresh || filled.text("odczyt") != read {
            it.suggest(filled);
        }
        filled.set("odczyt", read);
        filled.set("naglowek", header);
        filled.set("probka", "");
        Some(it)
    }

    fn suggest(&self, filled: &mut Filled) {
        let meanings = self.table.meanings(self.header);
        for (at, meaning) in meanings.into_iter().enumerate().take(MOST_COLUMNS) {
            filled.set(&field(at), meaning.map_or("", bank_statements::Meaning::name));
        }
    }

    /// The bytes as they travel.
    pub fn travels(&self) -> String {
        STANDARD.encode(&self.bytes)
    }

    /// The places of the columns.
    pub fn columns(&self) -> Vec<usize> {
        (0..self.table.width(self.header).min(MOST_COLUMNS)).collect()
    }

    /// The field that asks for the meaning of a column.
    pub fn field(&self, at: &usize) -> String {
        field(*at)
    }

    /// The name that the header gives a column.
    pub fn name(&self, at: usize) -> String {
        self.names().get(at).map(|name| short(name)).unwrap_or_default()
    }

    /// The fields of the header.
    pub fn names(&self) -> &[String] {
        let header = self.header.and_then(|at| self.table.rows.get(at));
        header.map(Vec::as_slice).unwrap_or_default()
    }

    /// The first values of a column.
    pub fn values(&self, at: &usize) -> Vec<String> {
        let rows = self.table.rows.iter().skip(self.table.first_line(self.header));
        let values = rows.filter_map(|row| row.get(*at)).map(|value| short(value));
        values.filter(|value| !value.is_empty()).take(VALUES).collect()
    }

    /// The rows among which the header stands, after „there is none”.
    pub fn headers(&self, words: &Words) -> Vec<Choice> {
        let most = HEADERS.max(self.header.map_or(0, |at| at + 1));
        let rows = self.table.rows.iter().enumerate().take(most);
        let told = rows.map(|(at, row)| {
            let filled: Vec<&str> =
                row.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
            Choice::new(at.to_string(), format!("{}. {}", at + 1, short(&filled.join(" · "))))
        });
        let none = Choice::new(HEADLESS, words.say("statement-header-none"));
        [none].into_iter().chain(told).collect()
    }
}

/// The header that was chosen: none at all, or a row of the table.
fn chosen(filled: &Filled, table: &Table) -> Option<Option<usize>> {
    if filled.text("naglowek") == HEADLESS {
        return Some(None);
    }
    filled.text("naglowek").parse().ok().filter(|at| *at < table.rows.len()).map(Some)
}

/// The beginning of a file, cut at the end of a line.
fn begun(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.len() > MOST_BYTES {
        bytes.truncate(MOST_BYTES);
        let end = bytes.iter().rposition(|byte| *byte == b'\n').map_or(MOST_BYTES, |end| end + 1);
        bytes.truncate(end);
    }
    bytes
}

fn short(text: &str) -> String {
    let text = text.trim();
    match text.char_indices().nth(MOST_LETTERS) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}
