//! How often somebody may try to get in: per account, per address of the network, per mailbox.

use crate::kit::limits::Limit;
use jiff::SignedDuration;

/// Passwords and card codes tried for one name, whether it exists or not.
pub const NAME: Limit = Limit { purpose: "sign-in-name", max: 10, window: SignedDuration::from_mins(15) };

/// Passwords and codes tried from one address; a library or an office shares one.
pub const ADDRESS: Limit =
    Limit { purpose: "sign-in-address", max: 100, window: SignedDuration::from_mins(15) };

/// Codes mailed to one mailbox.
pub const MAILBOX: Limit = Limit { purpose: "code-mailbox", max: 5, window: SignedDuration::from_hours(1) };

/// Codes asked for from one address.
pub const ASKED: Limit = Limit { purpose: "code-address", max: 30, window: SignedDuration::from_hours(1) };

/// Accounts made from one address.
pub const REGISTERED: Limit = Limit { purpose: "registered", max: 20, window: SignedDuration::from_hours(1) };

/// Second factors tried for one account.
pub const FACTOR: Limit = Limit { purpose: "second-factor", max: 10, window: SignedDuration::from_mins(15) };

/// How often one code may be tried.
pub const CODE_TRIES: i64 = 5;
