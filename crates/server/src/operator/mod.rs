//! What the operator of the site sees to: messages, notices of content, accounts, and the law of the day.

pub mod menu;
pub mod parameter;
pub mod parameters;
mod store;
