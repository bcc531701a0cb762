//! What a supervisor asks: whether the process lives, whether it can serve.

pub mod livez;
pub mod readyz;
