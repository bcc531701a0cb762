//! What explains the programme: pages to read, sheets to print, and the rules.

pub mod leaves;
pub mod read;
pub mod robots;
pub mod security;
pub mod sitemap;
mod store;
pub mod text;
