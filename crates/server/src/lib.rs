//! The server: everything that touches the world.

pub mod accounts;
pub mod api;
pub mod app;
pub mod caller;
pub mod cli;
pub mod display;
pub mod engagements;
pub mod failure;
pub mod files;
pub mod history;
pub mod kit;
pub mod look;
pub mod mail;
pub mod offers;
pub mod orders;
pub mod organisations;
pub mod people;
pub mod places;
pub mod reading;
pub mod routes;
pub mod screenings;
pub mod sentence;
pub mod settings;
pub mod slots;
pub mod terms;
pub mod urls;
