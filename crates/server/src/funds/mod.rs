//! The funds of an organisation: what its money is for.

pub mod store;
