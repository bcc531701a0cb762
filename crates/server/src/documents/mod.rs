//! Numbers of an organisation's papers: each kind's series of a year runs 1, 2, 3 … without a gap (invariant I11).

pub mod number;
pub mod store;
