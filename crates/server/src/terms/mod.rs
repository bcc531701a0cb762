//! Manner and conditions of an order, in numbered versions.

pub mod store;
