//! What the server is built with; nothing here knows the programme.

pub mod clock;
pub mod db;
pub mod id;
pub mod journal;
pub mod locale;
pub mod migrate;
pub mod outbox;
