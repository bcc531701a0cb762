//! Notices that something on the site should not be there, and the operator's reasoned decisions.

pub mod answer;
pub mod decide;
pub mod mailed;
pub mod queue;
pub mod report;
pub mod statement;
pub mod store;
