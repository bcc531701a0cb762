//! The ledger of an organisation: what came, what it is for, and where it went.

pub mod amount;
pub mod close;
pub mod day;
pub mod entries;
pub mod export;
pub mod post;
pub mod prove;
pub mod show;
pub mod store;

pub use post::{Posted, post, post_all, reverse, reverse_on};
