//! What a supervisor asks: whether the process lives, whether it can serve, how it fares.

pub mod livez;
pub mod metrics;
pub mod readyz;
