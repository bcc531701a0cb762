//! The kit's stories, on SQLite or on the server named by `POMOC_TEST_DATABASE`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod changes;
mod clicks;
mod counts;
mod entries;
mod home;
mod jobs;
mod rows;
mod sessions;
mod shapes;
mod values;
