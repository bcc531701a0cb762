//! The timesheet: practice a person can show, never turned into money.

pub mod approve;
pub mod own;
pub mod store;
