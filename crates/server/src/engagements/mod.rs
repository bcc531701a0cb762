//! Agreements between people and the organisation.

pub mod store;
