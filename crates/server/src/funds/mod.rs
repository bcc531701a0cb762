//! The funds of an organisation: what its money is for, and the campaigns with a name of their own.

pub mod close;
pub mod list;
pub mod move_back;
pub mod open;
pub mod store;
pub mod transfer;

use mutual_aid::FundId;

/// The fund that a choice names.
pub fn chosen(id: &str) -> Option<FundId> {
    (!id.is_empty()).then(|| FundId(id.to_owned()))
}
