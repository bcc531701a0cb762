//! The queue of letters and calls, for people whom no mail reaches.

pub mod list;
pub mod show;
pub mod store;
