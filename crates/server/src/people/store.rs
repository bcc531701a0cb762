//! Where people are kept.

mod worker;

pub use worker::{find_worker, list_workers};
