//! The four kinds of value both engines share, and how the program's types become them.

use jiff::Timestamp;

use super::Broken;

/// A value as it stands in the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Null,
    /// `text`
    Text(String),
    /// `bigint`
    Int(i64),
    /// `boolean` (SQLite keeps 0 and 1)
    Bool(bool),
    /// `bytes`: blob on SQLite, bytea on PostgreSQL
    Bytes(Vec<u8>),
}

impl Value {
    /// The kind, never the content, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Null => "null",
            Value::Text(_) => "text",
            Value::Int(_) => "bigint",
            Value::Bool(_) => "boolean",
            Value::Bytes(_) => "bytes",
        }
    }

    fn instead_of<T>(&self, wanted: &str) -> Result<T, Broken> {
        Err(Broken::Type(format!("{wanted} was expected, {} was found", self.kind())))
    }
}

/// What can be given to a statement.
pub trait ToValue {
    /// The value to store.
    fn to_value(&self) -> Value;
}

/// What can be read from a row.
pub trait FromValue: Sized {
    /// Reads a stored value; `Broken::Type` if it is of another kind.
    fn from_value(value: &Value) -> Result<Self, Broken>;
}

/// Lists the parameters of a statement: `params![id, day]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        [$($crate::kit::db::ToValue::to_value(&$value)),*]
    };
}

impl ToValue for Value {
    fn to_value(&self) -> Value {
        self.clone()
    }
}

impl ToValue for String {
    fn to_value(&self) -> Value {
        Value::Text(self.clone())
    }
}

impl ToValue for str {
    fn to_value(&self) -> Value {
        Value::Text(self.to_owned())
    }
}

impl ToValue for i64 {
    fn to_value(&self) -> Value {
        Value::Int(*self)
    }
}

impl ToValue for i32 {
    fn to_value(&self) -> Value {
        Value::Int(i64::from(*self))
    }
}

impl ToValue for u32 {
    fn to_value(&self) -> Value {
        Value::Int(i64::from(*self))
    }
}

impl ToValue for bool {
    fn to_value(&self) -> Value {
        Value::Bool(*self)
    }
}

impl ToValue for Vec<u8> {
    fn to_value(&self) -> Value {
        Value::Bytes(self.clone())
    }
}

impl ToValue for [u8] {
    fn to_value(&self) -> Value {
        Value::Bytes(self.to_vec())
    }
}

/// A moment is text `YYYY-MM-DDTHH:MM:SSZ`, so that text order is time order.
impl ToValue for Timestamp {
    fn to_value(&self) -> Value {
        Value::Text(self.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
    }
}

impl<T: ToValue> ToValue for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, ToValue::to_value)
    }
}

impl<T: ToValue + ?Sized> ToValue for &T {
    fn to_value(&self) -> Value {
        (**self).to_value()
    }
}

impl FromValue for Value {
    fn from_value(value: &Value) -> Result<Self, Broken> {
        Ok(value.clone())
    }
}

impl FromValue for String {
    fn from_value(value: &Value) -> Result<Self, Broken> {
        match value {
            Value::Text(text) => Ok(text.clone()),
            other => other.instead_of("text"),
        }
    }
}

impl FromValue for i64 {
    fn from_value(value: &Value) -> Result<Self, Broken> {
        match value {
            Value::Int(number) => Ok(*number),
            other => other.instead_of("bigint"),
        }
    }
}

impl FromValue for bool {
    fn from_value(value: &Value) -> Result<Self, Broken> {
        match value {
            Value::Bool(yes) => Ok(*yes),
            Value::Int(0) => Ok(false),
            Value::Int(1) => Ok(true),
            other => other.instead_of("boolean"),
        }
    }
}

impl FromValue for Vec<u8> {
    fn from_value(value: &Value) -> Result<Self, Broken> {
        match value {
            Value::Bytes(bytes) => Ok(bytes.clone()),
            other => other.instead_of("bytes"),
        }
    }
}

impl FromValue for Timestamp {
    fn from_value(value: &Value) -> Result<Self, Broken> {
        match value {
            Value::Text(text) => text.parse().map_err(|_| Broken::Type("text that is no moment".into())),
            other => other.instead_of("a moment"),
        }
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: &Value) -> Result<Self, Broken> {
        match value {
            Value::Null => Ok(None),
            other => T::from_value(other).map(Some),
        }
    }
}
