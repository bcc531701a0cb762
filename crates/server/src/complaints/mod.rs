//! Complaints: something was not right, and the organisation answers.

pub mod answer;
pub mod store;
