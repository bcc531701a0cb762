//! Accounts: how people sign in.

pub mod store;
