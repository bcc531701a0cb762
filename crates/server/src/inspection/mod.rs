//! The pack for whoever inspects an organisation (udpp art. 28; KAS; PIP): its registers of a year as tables, and the
//! trail of who did what.

mod pack;
mod registers;
pub mod show;
pub mod store;
pub mod take;

/// Where it stands in the panel.
pub const PATH: &str = "kontrola";

/// The years a pack can be taken of: this one and the five before it, as long as books are kept.
///
/// # Errors
/// It is no such year.
pub fn year(asked: &str, this: i16) -> Result<i16, crate::failure::Failure> {
    let year = asked.parse().map_err(|_| crate::failure::Failure::NotFound)?;
    if (this - 5..=this).contains(&year) { Ok(year) } else { Err(crate::failure::Failure::NotFound) }
}
