//! Bank statements: a file is read and looked at before anything is booked, then all of it is booked at once.

pub mod alike;
mod already;
pub mod book;
pub mod columns;
pub mod discard;
pub mod explain;
pub mod gaps;
pub mod list;
mod pairs;
pub mod parse;
pub mod payers;
pub mod plan;
pub mod problems;
pub mod profiles;
pub mod queue;
pub mod read;
mod rest;
pub mod show;
pub mod store;
mod suggest;
pub mod undo;
pub mod upload;

/// The folder of these pages below an organisation's panel.
pub const PATH: &str = "wyciagi";
