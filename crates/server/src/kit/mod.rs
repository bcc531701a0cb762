//! What the server is built with; nothing here knows the programme.

pub mod db;
pub mod migrate;
