//! The first page of the panel: what is to be done today.

pub mod overview;
pub mod store;
pub mod tasks;
