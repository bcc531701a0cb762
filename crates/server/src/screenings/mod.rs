//! Screening records: what lets a person work with children, kept by the safeguarding officer alone.

pub mod decide;
pub mod list;
pub mod secret;
pub mod see;
pub mod show;
pub mod statement;
pub mod store;

pub use secret::Secret;
