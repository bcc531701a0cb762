//! Tokens of the programming interface: an organisation lets its own programs in, with roles, and takes that back.

pub mod make;
pub mod page;
pub mod revoke;
pub mod store;

use crate::kit::proof;
use mutual_aid::{Moment, TokenId};

/// What every token begins with, so that people and scanners of leaks know it.
pub const PREFIX: &str = "pw_";

/// So long whoever made a token can read it, seconds; then it is gone for good.
const SHOWN: i64 = 600;

/// The secret of a token: made of the server's key and the token's id, and kept nowhere but as a hash.
#[must_use]
pub fn secret(key: &[u8], token: &TokenId) -> String {
    format!("{PREFIX}{}", proof::make(key, "api-token", token.as_str()))
}

/// Whether a token that was made at a moment can still be read by whoever made it.
#[must_use]
pub fn is_shown(made: Moment, now: Moment) -> bool {
    now < made.plus_seconds(SHOWN)
}
