//! The pack for whoever inspects an organisation (udpp art. 28; KAS; PIP): its registers of a year as tables, and the
//! trail of who did what.

pub mod list;
mod pack;
mod registers;
pub mod show;
pub mod store;
mod tables;
pub mod take;

/// Where it stands in the panel.
pub const PATH: &str = "kontrola";

/// How many years before this one can be taken, as long as books are kept.
const YEARS: i16 = 5;

/// The years that can be taken.
///
/// # Errors
/// It is no such year.
pub fn year(asked: &str, this: i16) -> Result<i16, crate::failure::Failure> {
    let year = asked.parse().map_err(|_| crate::failure::Failure::NotFound)?;
    if (this - YEARS..=this).contains(&year) { Ok(year) } else { Err(crate::failure::Failure::NotFound) }
}
