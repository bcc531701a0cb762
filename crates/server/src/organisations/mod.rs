//! Organisations: who performs the services.

pub mod store;
