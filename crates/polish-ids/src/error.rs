//! Why an identifier is refused.

use std::fmt;

/// Why an identifier is refused; the sentence for people belongs to the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Error {
    /// Too few or too many digits.
    Length,
    /// A character or a digit that cannot stand at its place.
    Digits,
    /// The digits do not agree with the check digit: one of them was mistyped.
    CheckDigit,
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Length => "wrong number of digits",
            Self::Digits => "unexpected character",
            Self::CheckDigit => "check digit does not match",
        })
    }
}

impl std::error::Error for Error {}
