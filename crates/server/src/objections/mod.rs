//! An organisation objects when a moderator took its offer down; the operator answers where it was decided.

pub mod make;
pub mod store;
