//! Orders: a neighbour asks, an organisation helps.

pub mod acknowledge;
pub mod ask;
pub mod begin;
pub mod call_off;
pub mod close;
pub mod confirm;
pub mod decline;
pub mod desk_store;
pub mod dispute;
pub mod enter;
mod key;
pub mod list;
pub mod place;
pub mod sheet;
pub mod store;
pub mod take;
pub mod take_on;

pub use store::{Case, Key};
