//! What explains the programme: pages to read, sheets to print, and the rules.

pub mod leaves;
pub mod read;
mod store;
pub mod text;
