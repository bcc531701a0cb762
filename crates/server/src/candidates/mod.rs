//! Joining from outside: a person without work answers six short questions, a volunteer fills in one form.

pub mod answers;
pub mod apply;
pub mod check;
pub mod contact;
pub mod done;
pub mod step;
pub mod store;
pub mod volunteer;

pub use answers::Answers;
pub use step::Step;

use crate::kit::limits::Limit;
use jiff::SignedDuration;

/// How many answers may come from one address in an hour.
pub(crate) const ANSWERED: Limit =
    Limit { purpose: "answered", max: 600, window: SignedDuration::from_hours(1) };

/// How many people may join from one address in an hour; a labour office stands behind one.
pub(crate) const JOINED: Limit = Limit { purpose: "joined", max: 30, window: SignedDuration::from_hours(1) };
