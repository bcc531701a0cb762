//! Orders: a neighbour asks, an organisation helps.

pub mod acknowledge;
pub mod begin;
pub mod call_off;
pub mod close;
pub mod confirm;
pub mod decline;
pub mod dispute;
pub mod place;
pub mod store;
pub mod take;

pub use store::{Case, Key};
