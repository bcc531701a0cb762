//! The list of people as a file for a spreadsheet.

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::csv;
use crate::kit::db::Broken;
use crate::kit::table::{Table, workbook};
use crate::look::Desk;
use crate::people::list::{Shown, wanted};
use crate::people::store::{self, Wanted};
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use mutual_aid::Act;

/// People of one organisation in a file at most.
const MOST: i64 = 20_000;

/// The participants as a file.
pub async fn participants(caller: Caller, Path(house): Path<String>) -> Answer {
    file(caller, house, ("participant", "uczestnicy")).await
}

/// The volunteers as a file.
pub async fn volunteers(caller: Caller, Path(house): Path<String>) -> Answer {
    file(caller, house, ("volunteer", "wolontariusze")).await
}

async fn file(caller: Caller, house: String, (kind, name): (&'static str, &'static str)) -> Answer {
    let wanted = Wanted { most: MOST, ..wanted(&caller.asked(), kind) };
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &house)?;
        look.who().may(&Act::KeepPeople(&desk.house.id))?;
        store::list(look, &desk.house.id, &wanted)
    });
    let words = caller.words();
    let heads = [
        "people-name",
        "people-status",
        "people-phone",
        "people-email",
        "people-place",
        "people-joined",
        "people-agreement",
    ];
    let mut lines = vec![csv::line(heads.map(|key| words.say(key)))];
    for line in found.await? {
        let shown = Shown::of(line, words);
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        lines.push(csv::line([
            shown.line.name.clone(),
            shown.status.clone(),
            shown.phone.clone(),
            text(&shown.line.email),
            shown.place.to_owned(),
            text(&shown.line.joined_on),
            text(&shown.line.agreement),
        ]));
    }
    Ok(attached(name, &lines))
}

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
