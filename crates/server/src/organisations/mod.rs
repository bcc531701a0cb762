//! Organisations: who performs the services.

pub mod adopt;
pub mod area;
pub mod describe;
pub mod gates;
pub mod insure;
pub mod leave;
pub mod list;
pub mod menu;
pub mod place;
pub mod settings;
pub mod show;
pub mod store;
