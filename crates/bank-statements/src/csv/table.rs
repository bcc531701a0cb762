//! The first rows of a table as they stand there, for somebody who says what its columns mean.

use super::meaning::Meaning;
use super::profile::{Columns, Profile, place};
use super::records::{DELIMITERS, fields, folded, is_open};
use super::{QUOTED, generic};
use crate::input::{Encoding, Lines, Source};
use crate::problem::ProblemKind;

/// The first rows of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The rows with their fields, from the first line of the file.
    pub rows: Vec<Vec<String>>,
    /// The sign between the fields.
    pub delimiter: char,
    /// The encoding.
    pub encoding: Encoding,
}

impl Table {
    /// Reads the first rows of a file, at most so many; encoding and delimiter are found out where nobody says them.
    pub fn of(bytes: &[u8], encoding: Option<Encoding>, delimiter: Option<char>, most: usize) -> Self {
        let mut lines = Lines::new(Source::new(bytes));
        encoding.into_iter().for_each(|encoding| lines.read_as(encoding));
        let mut texts = Vec::new();
        while texts.len() < most {
            match lines.next() {
                Ok(true) => texts.push(lines.text().to_owned()),
                Err(problem) if matches!(problem.kind, ProblemKind::MixedEncoding { .. }) => {}
                Ok(false) | Err(_) => break,
            }
        }
        let delimiter = delimiter.unwrap_or_else(|| likely(&texts));
        let rows = records(texts).iter().map(|text| fields(text, delimiter)).collect();
        Self { rows, delimiter, encoding: lines.encoding() }
    }

    /// The place of the row that is most likely the header: one that a layout knows, else the first with the most names.
    /// None where that row says a day and an amount, as lines do.
    pub fn header(&self) -> Option<usize> {
        let known = self.rows.iter().position(|row| known(row).is_some());
        let named = |row: &[String]| row.iter().filter(|field| !field.trim().is_empty()).count();
        let most = self.rows.iter().map(|row| named(row)).max().unwrap_or(0);
        let widest = || self.rows.iter().position(|row| named(row) == most).filter(|at| !self.is_line(*at));
        known.or_else(widest)
    }

    /// The place of the first row that is a line; without a header the first that says a day and an amount.
    pub fn first_line(&self, header: Option<usize>) -> usize {
        let line = || (0..self.rows.len()).find(|at| self.is_line(*at)).unwrap_or(0);
        header.map_or_else(line, |header| header + 1)
    }

    /// How many columns the table has, under a header if it has one.
    pub fn width(&self, header: Option<usize>) -> usize {
        let from = header.unwrap_or_else(|| self.first_line(None));
        self.rows.iter().skip(from).map(Vec::len).max().unwrap_or(0)
    }

    /// What the columns most likely mean, by the names that the header gives them or, without one, by their values.
    pub fn meanings(&self, header: Option<usize>) -> Vec<Option<Meaning>> {
        let Some(header) = header else { return self.meanings_of_values() };
        let mut meanings = vec![None; self.width(Some(header))];
        let Some(names) = self.rows.get(header) else { return meanings };
        let Some(profile) = known(names) else { return meanings };
        let names: Vec<String> = names.iter().map(|name| folded(name)).collect();
        for (column, meaning) in profile.columns.told() {
            let Some(range) = place(column, &names) else { continue };
            let count = range.end.saturating_sub(range.start);
            let slots = meanings.iter_mut().skip(range.start).take(count);
            slots.for_each(|slot: &mut Option<Meaning>| *slot = slot.or(Some(meaning)));
        }
        meanings
    }
}

/// The layout that knows a header, or is guessed from it.
fn known(names: &[String]) -> Option<Profile> {
    let shipped = Profile::shipped().iter().find(|profile| !profile.positional && profile.heads(names));
    shipped.cloned().or_else(|| generic::guess(names))
}

/// The sign that cuts most lines into equally many fields, of which there are more than two.
fn likely(texts: &[String]) -> char {
    let cut = |delimiter: char| {
        let counts: Vec<usize> = texts.iter().map(|text| fields(text, delimiter).len()).collect();
        let of = |count: &usize| count * counts.iter().filter(|other| *other == count).count();
        counts.iter().filter(|count| **count > 2).map(of).max().unwrap_or(0)
    };
    let mut best = (0, ';');
    for delimiter in DELIMITERS {
        let cut = cut(delimiter);
        if cut > best.0 {
            best = (cut, delimiter);
        }
    }
    best.1
}

/// Lines, each with those that a quoted field goes on in.
fn records(texts: Vec<String>) -> Vec<String> {
    let mut records = Vec::with_capacity(texts.len());
    let mut texts = texts.into_iter();
    while let Some(mut text) = texts.next() {
        let mut more = 0;
        while is_open(&text)
            && more < QUOTED
            && let Some(next) = texts.next()
        {
            text = format!("{text} {next}");
            more += 1;
        }
        records.push(text);
    }
    records
}

impl Columns {
    /// Its columns with what they mean, in the order in which a column is asked for its meaning.
    fn told(&self) -> Vec<(&str, Meaning)> {
        let one = [
            (Some(&self.booked_on), Meaning::BookedOn),
            (self.amount.as_ref(), Meaning::Amount),
            (self.came.as_ref(), Meaning::Came),
            (self.went.as_ref(), Meaning::Went),
            (self.valued_on.as_ref(), Meaning::ValuedOn),
            (self.currency.as_ref(), Meaning::Currency),
            (self.account.as_ref(), Meaning::Account),
            (self.balance.as_ref(), Meaning::Balance),
            (self.reference.as_ref(), Meaning::Reference),
        ];
        let one = one.into_iter().filter_map(|(column, meaning)| Some((column?.as_str(), meaning)));
        let title = self.title.iter().map(|column| (column.as_str(), Meaning::Title));
        let other = self.counterparty.iter().map(|column| (column.as_str(), Meaning::Counterparty));
        one.chain(title).chain(other).collect()
    }

    fn tell(&mut self, column: String, meaning: Meaning) {
        match meaning {
            Meaning::BookedOn => self.booked_on = column,
            Meaning::ValuedOn => self.valued_on = Some(column),
            Meaning::Amount => self.amount = Some(column),
            Meaning::Came => self.came = Some(column),
            Meaning::Went => self.went = Some(column),
            Meaning::Currency => self.currency = Some(column),
            Meaning::Title => self.title.push(column),
            Meaning::Counterparty => self.counterparty.push(column),
            Meaning::Account => self.account = Some(column),
            Meaning::Balance => self.balance = Some(column),
            Meaning::Reference => self.reference = Some(column),
        }
    }
}

impl Profile {
    /// The layout in which the columns under a header mean this: they go by their names where the header tells them apart,
    /// else by their places. The header is known by the names of these columns.
    pub fn of_columns(name: &str, header: &[String], meanings: &[Option<Meaning>]) -> Self {
        let mut profile = Self { name: name.to_owned(), ..Self::default() };
        let names: Vec<String> = header.iter().map(|name| folded(name)).collect();
        let tells = |at: usize| {
            let name = names.get(at).filter(|name| !name.is_empty())?;
            let alone = names.iter().filter(|other| *other == name).count() == 1;
            let text = header.get(at).filter(|_| alone)?.trim();
            let is_place =
                text.strip_prefix('#').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
            (!is_place).then(|| text.to_owned())
        };
        for (at, meaning) in meanings.iter().enumerate() {
            let Some(meaning) = meaning else { continue };
            let column = tells(at);
            profile.header.extend(column.clone());
            profile.columns.tell(column.unwrap_or_else(|| format!("#{}", at + 1)), *meaning);
        }
        // Two names alone are in many tables.
        if profile.header.len() < 3 {
            profile.header = (0..header.len()).filter_map(tells).collect();
        }
        profile
    }

    /// The layout of a table without a header, in which the columns mean this: they go by their places.
    pub fn of_places(name: &str, meanings: &[Option<Meaning>]) -> Self {
        let mut profile = Self { name: name.to_owned(), positional: true, headless: true, ..Self::default() };
        for (at, meaning) in meanings.iter().enumerate() {
            profile.header.push(meaning.map_or("{}", Meaning::place).to_owned());
            if let Some(meaning) = meaning {
                profile.columns.tell(format!("#{}", at + 1), *meaning);
            }
        }
        let last = meanings.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        profile.header.truncate(last);
        profile
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "Bank Spółdzielczy\nza okres;2026-11-01\n\nData;Opis;Kwota;Kwota;Uwagi\n\
                        03.11.2026;na cele;-7,50;1;\n04.11.2026;\"dla;was\";100,00;2;\n";

    #[test]
    fn a_sample_shows_its_rows_and_what_its_columns_may_mean() {
        let table = Table::of(FILE.as_bytes(), None, None, 20);
        assert_eq!((table.delimiter, table.header(), table.rows.len()), (';', Some(3), 6));
        assert_eq!(table.rows[5][1], "dla;was");
        let meanings = table.meanings(Some(3));
        assert_eq!(
            meanings,
            [Some(Meaning::BookedOn), Some(Meaning::Title), Some(Meaning::Amount), None, None]
        );
    }

    #[test]
    fn columns_go_by_name_where_the_header_tells_them_apart() {
        let table = Table::of(FILE.as_bytes(), None, None, 20);
        let profile = Profile::of_columns("BS", &table.rows[3], &table.meanings(Some(3)));
        assert_eq!((profile.columns.booked_on.as_str(), profile.columns.title.len()), ("Data", 1));
        assert_eq!(profile.columns.amount.as_deref(), Some("#3"), "two columns are called so");
        assert_eq!(profile.header, ["Data", "Opis", "Uwagi"]);
        assert_eq!(Profile::from_toml(&profile.to_toml()).unwrap(), profile);
    }

    #[test]
    fn every_meaning_has_a_name_of_its_own() {
        for meaning in Meaning::ALL {
            assert_eq!(Meaning::named(meaning.name()), Some(meaning));
        }
        assert_eq!(Meaning::named("colour"), None);
    }
}
