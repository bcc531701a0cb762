//! The front page.

pub mod show;
