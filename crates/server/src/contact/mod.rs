//! What people write to the programme, and who answers them.

pub mod answer;
pub mod queue;
pub mod store;
pub mod write;
