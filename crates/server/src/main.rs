//! The binary `pomoc`.

fn main() {}
