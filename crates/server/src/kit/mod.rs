//! What the server is built with; nothing here knows the programme.

pub mod db;
pub mod journal;
pub mod migrate;
pub mod outbox;
