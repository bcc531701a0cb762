//! How mails look and what all of them say; what each one says stands with its noun.

mod message;

pub use message::{Message, Sender};
