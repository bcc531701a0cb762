//! The server: everything that touches the world.

pub mod app;
pub mod failure;
pub mod kit;
pub mod orders;
pub mod places;
pub mod settings;
