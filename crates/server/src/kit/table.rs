//! A table as a file: CSV, or a sheet of a workbook.

use super::csv;
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

/// What stands in one place of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Words; nothing where they are empty.
    Text(String),
    /// Money, in hundredths.
    Money(i64),
    /// A number of things.
    Count(i64),
    /// So much of something, in thousandths.
    Quantity(i64),
}

impl Cell {
    fn written(&self) -> String {
        match self {
            Cell::Text(text) => text.clone(),
            Cell::Money(hundredths) => {
                let sign = if *hundredths < 0 { "-" } else { "" };
                format!("{sign}{},{:02}", hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100)
            }
            Cell::Count(count) => count.to_string(),
            Cell::Quantity(thousandths) => {
                let sign = if *thousandths < 0 { "-" } else { "" };
                let size = thousandths.unsigned_abs();
                let written = format!("{sign}{},{:03}", size / 1000, size % 1000);
                written.trim_end_matches('0').trim_end_matches(',').to_owned()
            }
        }
    }

    /// A number stands as it is; words that a spreadsheet would take for a formula are disarmed.
    fn quoted(&self) -> String {
        match self {
            Cell::Text(text) => csv::line([text]),
            Cell::Money(_) | Cell::Count(_) | Cell::Quantity(_) => format!("\"{}\"", self.written()),
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Cell::Text(text)
    }
}

/// A table with its heads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it is called, as a file and as a sheet; at most 31 letters, none of `[]:*?/\`.
    pub name: String,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// The lines of a CSV file.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let row = |row: &Vec<Cell>| row.iter().map(Cell::quoted).collect::<Vec<_>>().join(";");
        std::iter::once(csv::line(&self.heads)).chain(self.rows.iter().map(row)).collect()
    }

    fn fill(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let (bold, money) = (Format::new().set_bold(), Format::new().set_num_format("#,##0.00"));
        sheet.set_name(&self.name)?;
        for (column, head) in (0_u16..).zip(&self.heads) {
            sheet.write_with_format(0, column, head, &bold)?;
        }
        for (row, cells) in (1_u32..).zip(&self.rows) {
            for (column, cell) in (0_u16..).zip(cells) {
                match cell {
                    Cell::Text(text) if text.is_empty() => continue,
                    Cell::Text(text) => sheet.write_string(row, column, text)?,
                    Cell::Money(hundredths) => {
                        sheet.write_with_format(row, column, *hundredths as f64 / 100.0, &money)?
                    }
                    Cell::Count(count) => sheet.write_number(row, column, *count as f64)?,
                    Cell::Quantity(thousandths) => {
                        sheet.write_number(row, column, *thousandths as f64 / 1000.0)?
                    }
                };
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        sheet.autofit();
        Ok(())
    }
}

/// A workbook (Office Open XML) with a sheet for each table.
///
/// # Errors
/// A name is no name of a sheet, or there are more rows than a sheet holds (1,048,576).
pub fn workbook(tables: &[Table]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    for table in tables {
        table.fill(book.add_worksheet())?;
    }
    book.save_to_buffer()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let row = vec![
            Cell::from("=1+1".to_owned()),
            Cell::Money(-123_456),
            Cell::Money(-5),
            Cell::Count(-2),
            Cell::Quantity(-2_050),
            Cell::Quantity(100_000),
        ];
        Table {
            name: "opłaty".into(),
            heads: ["a", "b", "c", "d", "e", "f"].map(str::to_owned).into(),
            rows: vec![row],
        }
    }

    #[test]
    fn words_never_compute_and_numbers_may_be_below_nothing() {
        let row = r#""'=1+1";"-1234,56";"-0,05";"-2";"-2,05";"100""#;
        assert_eq!(table().lines(), [r#""a";"b";"c";"d";"e";"f""#, row]);
    }

    #[test]
    fn a_workbook_has_a_sheet_for_each_table() {
        let (one, mut other) = (table(), table());
        other.name = "zwroty".into();
        assert!(workbook(&[one.clone(), other]).unwrap().starts_with(b"PK"));
        assert!(workbook(&[Table { name: "a/b".into(), ..one }]).is_err(), "no name of a sheet");
    }
}
