//! The programming interface: what machines ask, through the same stories as the pages.

pub mod acts;
mod bearer;
pub mod categories;
pub mod client;
pub mod codes;
pub mod documentation;
pub mod feeds;
pub mod houses;
pub mod offers;
pub mod openapi;
pub mod orders;
pub mod organisations;
mod pages;
pub mod places;
pub mod problem;
pub mod reader;

/// Whether a path is asked by machines, which are answered with problems in place of pages.
#[must_use]
pub fn is_of_machines(path: &str) -> bool {
    path == "/api/v1" || path.starts_with("/api/v1/")
}
