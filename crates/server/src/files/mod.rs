//! Files that an organisation keeps: scans of what was signed, its statute, its standards.

pub mod add;
pub mod download;
pub mod store;

pub use add::add;
pub use store::{Kept, latest, list};
