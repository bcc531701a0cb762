//! How a database can fail, in words that are the same for both engines.

use rusqlite::ffi;
use thiserror::Error;

/// A failure below the programme's rules; its text holds no data of people.
#[derive(Debug, Error)]
pub enum Broken {
    /// The engine refused or failed.
    #[error("database: {0}")]
    Engine(String),
    /// A promise the database keeps would have been broken; the name is the same on both engines.
    #[error("constraint {0}")]
    Constraint(String),
    /// Changes met too often, also after several attempts.
    #[error("changes conflict")]
    Conflict,
    /// Too many are waiting, or the common commit failed: nothing was stored, try again later.
    #[error("the database is busy")]
    Busy,
    /// A value is of another kind than was asked for.
    #[error("value: {0}")]
    Type(String),
    /// A story panicked; it was rolled back.
    #[error("a story panicked")]
    Panicked,
    /// The migrations and the database do not fit each other.
    #[error("migrations: {0}")]
    Migration(String),
}

impl Broken {
    /// Tells whether this named promise was broken. Unnamed unique constraints are called
    /// `table_column_key`, primary keys `table_pkey`, empty columns `table_column_not_null`, checks by
    /// their given name, and every foreign key `foreign_key` because SQLite does not tell which.
    pub fn breaks(&self, constraint: &str) -> bool {
        matches!(self, Broken::Constraint(name) if name == constraint)
    }

    /// Tells whether another attempt in a moment may succeed.
    pub fn is_passing(&self) -> bool {
        matches!(self, Broken::Busy | Broken::Conflict)
    }
}

impl From<rusqlite::Error> for Broken {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(failure, message) = &error else {
            return Broken::Engine(error.to_string());
        };
        let message = message.as_deref().unwrap_or_default();
        match failure.extended_code {
            ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Broken::Constraint(FOREIGN_KEY.into()),
            ffi::SQLITE_CONSTRAINT_TRIGGER => Broken::Constraint(message.into()),
            ffi::SQLITE_CONSTRAINT_CHECK => Broken::Constraint(after_colon(message).into()),
            ffi::SQLITE_CONSTRAINT_UNIQUE => Broken::Constraint(column_name(message, "key")),
            ffi::SQLITE_CONSTRAINT_NOTNULL => Broken::Constraint(column_name(message, "not_null")),
            ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_ROWID => {
                let table = after_colon(message).split('.').next().unwrap_or_default();
                Broken::Constraint(object_name(table, "", "pkey"))
            }
            _ if matches!(failure.extended_code & 0xff, ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED) => {
                Broken::Busy
            }
            code => Broken::Engine(format!("sqlite {code}: {message}")),
        }
    }
}

impl From<postgres::Error> for Broken {
    fn from(error: postgres::Error) -> Self {
        let Some(told) = error.as_db_error() else {
            return if error.is_closed() { Broken::Busy } else { Broken::Engine(without_data(&error)) };
        };
        let code = told.code().code();
        match code {
            "40001" | "40P01" => Broken::Conflict,
            "23503" => Broken::Constraint(FOREIGN_KEY.into()),
            "23502" => Broken::Constraint(object_name(
                told.table().unwrap_or_default(),
                told.column().unwrap_or_default(),
                "not_null",
            )),
            _ if code.starts_with("23") => Broken::Constraint(told.constraint().unwrap_or(code).into()),
            // Too many connections, shutting down, connection lost: another attempt may succeed.
            _ if code.starts_with("53") || code.starts_with("57P") || code.starts_with("08") => Broken::Busy,
            // Messages of class 22 (data exceptions) repeat the value, which may be personal.
            _ if code.starts_with("22") => Broken::Engine(format!("postgres {code}")),
            _ => Broken::Engine(format!("postgres {code}: {}", told.message())),
        }
    }
}

const FOREIGN_KEY: &str = "foreign_key";

fn without_data(error: &postgres::Error) -> String {
    use std::error::Error as _;
    match error.source() {
        Some(cause) => format!("postgres: {error}: {cause}"),
        None => format!("postgres: {error}"),
    }
}

fn after_colon(message: &str) -> &str {
    message.split_once(": ").map_or(message, |(_, name)| name)
}

/// From `UNIQUE constraint failed: slots.offer, slots.seat` makes `slots_offer_seat_key`.
fn column_name(message: &str, label: &str) -> String {
    let failed = after_colon(message);
    if let Some(index) = failed.strip_prefix("index '") {
        return index.trim_end_matches('\'').to_owned();
    }
    let mut table = "";
    let mut columns = Vec::new();
    for (owner, column) in failed.split(", ").filter_map(|part| part.split_once('.')) {
        table = owner;
        columns.push(column);
    }
    object_name(table, &columns.join("_"), label)
}

/// PostgreSQL's name for an unnamed constraint: at most 63 bytes, the longer part is shortened first.
fn object_name(table: &str, columns: &str, label: &str) -> String {
    let (mut first, mut second) = (table.len(), columns.len());
    let joints = if columns.is_empty() { 1 } else { 2 };
    let room = 63_usize.saturating_sub(label.len() + joints);
    while first + second > room {
        if first > second {
            first -= 1;
        } else {
            second -= 1;
        }
    }
    let parts = [table.get(..first).unwrap_or(table), columns.get(..second).unwrap_or(columns), label];
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("_")
}
