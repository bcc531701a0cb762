//! Slots: the bookable times of an offer.

pub mod add;
pub mod remove;
pub mod store;

pub use store::{Booked, Slot};
