//! A row read from the database, its values found by name.

use std::sync::Arc;

use super::{Broken, FromValue, Value};

/// The names of a statement's columns, shared by all its rows.
pub(super) type Names = Arc<[Box<str>]>;

/// A row.
#[derive(Clone, Debug)]
pub struct Row {
    names: Names,
    values: Vec<Value>,
}

impl Row {
    pub(super) fn new(names: &Names, values: Vec<Value>) -> Row {
        Row { names: names.clone(), values }
    }

    /// The value of a column; `Broken::Type` if there is no such column or it holds another kind.
    // Statements name few columns, so a scan is cheaper than a map.
    pub fn get<T: FromValue>(&self, name: &str) -> Result<T, Broken> {
        let found = self.names.iter().zip(&self.values).find(|(column, _)| &***column == name);
        match found {
            Some((_, value)) => T::from_value(value).map_err(|broken| match broken {
                Broken::Type(text) => Broken::Type(format!("column {name}: {text}")),
                other => other,
            }),
            None => Err(Broken::Type(format!("there is no column {name}"))),
        }
    }

    /// Names and values in the statement's order, for copying and exporting.
    pub fn columns(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.names.iter().map(|name| &**name).zip(&self.values)
    }
}
