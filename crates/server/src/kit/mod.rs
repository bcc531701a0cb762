//! What the server is built with; nothing here knows the programme.

pub mod assets;
pub mod clock;
pub mod cookies;
pub mod csv;
pub mod db;
pub mod draft;
pub mod forms;
pub mod headers;
pub mod health;
pub mod id;
pub mod journal;
pub mod limits;
pub mod locale;
pub mod mailer;
pub mod migrate;
pub mod network;
pub mod once;
pub mod outbox;
pub mod passwords;
pub mod process;
pub mod proof;
pub mod requests;
pub mod seal;
pub mod session;
pub mod staging;
pub mod totp;
