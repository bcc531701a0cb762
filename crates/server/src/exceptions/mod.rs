//! What organisations made an exception of, for the organiser to look through once a year.

pub mod list;
mod store;
