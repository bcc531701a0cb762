//! Screening records: what lets a person work with children, kept by the safeguarding officer alone.

pub mod store;
