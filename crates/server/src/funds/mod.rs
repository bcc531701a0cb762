//! The funds of an organisation: what its money is for, and the campaigns with a name of their own.

pub mod close;
pub mod list;
pub mod open;
pub mod store;
