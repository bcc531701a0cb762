//! The first page of the panel: what is to be done today.

mod figures;
pub mod overview;
pub mod store;
pub mod tasks;
