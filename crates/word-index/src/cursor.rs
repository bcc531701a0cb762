//! The end of a page, as something to carry in an address.

use std::fmt;
use std::str::FromStr;

/// Freshness and key: the place of a document in the order of all documents.
pub(crate) type Position = (i64, u64);

/// The last hit of a page; the next page starts behind it, whatever has changed in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    pub(crate) last: Position,
    /// Only in the order of relevance.
    pub(crate) rank: Option<Rank>,
}

/// Where the last hit stood in the order of relevance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rank {
    /// The step: optional words missing, then the field.
    pub(crate) step: u8,
    /// The oldest document that was compared by `near`; older ones follow by freshness.
    pub(crate) floor: Position,
    /// Step of `soon` and distance band.
    pub(crate) near: (u8, u8),
}

impl fmt::Display for Cursor {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.last.0, self.last.1)?;
        let Some(Rank { step, floor, near }) = self.rank else { return Ok(()) };
        write!(out, ".{step}.{}.{}.{}.{}", floor.0, floor.1, near.0, near.1)
    }
}

/// The text is no cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoCursor;

impl FromStr for Cursor {
    type Err = NoCursor;

    fn from_str(text: &str) -> Result<Cursor, NoCursor> {
        fn number<T: FromStr>(text: &str) -> Result<T, NoCursor> {
            text.parse().map_err(|_| NoCursor)
        }
        match text.split('.').collect::<Vec<_>>().as_slice() {
            [freshness, key] => Ok(Cursor { last: (number(freshness)?, number(key)?), rank: None }),
            [freshness, key, step, floor, floor_key, soon, band] => Ok(Cursor {
                last: (number(freshness)?, number(key)?),
                rank: Some(Rank {
                    step: number(step)?,
                    floor: (number(floor)?, number(floor_key)?),
                    near: (number(soon)?, number(band)?),
                }),
            }),
            _ => Err(NoCursor),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_as_it_was_written() {
        let rank = Rank { step: 2, floor: (-5, 7), near: (1, 255) };
        for cursor in [Cursor { last: (-3, 9), rank: None }, Cursor { last: (3, u64::MAX), rank: Some(rank) }]
        {
            assert_eq!(cursor.to_string().parse(), Ok(cursor));
        }
        for text in ["", "1", "1.x", "1.2.3", "1.2.999.4.5.6.7"] {
            assert_eq!(text.parse::<Cursor>(), Err(NoCursor), "{text}");
        }
    }
}
