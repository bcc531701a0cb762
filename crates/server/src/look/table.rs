//! A table that somebody takes along as a file: CSV, or a workbook. It is theirs alone, and no cache keeps it.

use crate::caller::Answer;
use crate::failure::Failure;
use crate::kit::csv;
use crate::kit::db::Broken;
use crate::kit::table::{Table, workbook};
use axum::http::header;
use axum::response::{IntoResponse, Response};

/// A file of these lines under a name.
pub(crate) fn attached(name: &str, lines: &[String]) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.csv\"")),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (headers, csv::file(lines)).into_response()
}

/// In which form a table is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileKind {
    /// Lines of text.
    Csv,
    /// A workbook (Office Open XML).
    Workbook,
}

impl FileKind {
    /// The name of a file and its kind: `oplaty.csv`, `oplaty.xlsx`.
    ///
    /// # Errors
    /// It ends otherwise.
    pub(crate) fn split(file: &str) -> Result<(&str, Self), Failure> {
        match file.rsplit_once('.') {
            Some((name, "csv")) => Ok((name, Self::Csv)),
            Some((name, "xlsx")) => Ok((name, Self::Workbook)),
            _ => Err(Failure::NotFound),
        }
    }
}

/// A table as a file.
///
/// # Errors
/// It is longer than a sheet holds.
pub(crate) fn bound(table: &Table, kind: FileKind) -> Answer {
    if kind == FileKind::Csv {
        return Ok(attached(&table.name, &table.lines()));
    }
    let bytes = workbook(std::slice::from_ref(table)).map_err(|error| Broken::Engine(error.to_string()))?;
    let headers = [
        (
            header::CONTENT_TYPE,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet".to_owned(),
        ),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}.xlsx\"", table.name)),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}
