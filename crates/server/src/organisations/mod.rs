//! Organisations: who performs the services.

pub mod area;
pub mod gates;
pub mod list;
pub mod place;
pub mod show;
pub mod store;
