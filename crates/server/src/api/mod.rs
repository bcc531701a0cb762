//! The programming interface: what machines ask, through the same stories as the pages.

pub mod problem;
