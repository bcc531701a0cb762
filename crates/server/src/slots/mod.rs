//! Slots: the bookable times of an offer.

pub mod store;

pub use store::{Booked, Slot};
