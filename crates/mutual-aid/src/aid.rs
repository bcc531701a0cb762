//! Material aid of an organisation for its participants: asked for, decided on need alone, handed over, settled.
//!
//! ```text
//! submitted | noted → assessed → proposed → refused
//!         └────────────┴────────────┴─────→ reserved → handed-over → settled
//!                                   ↑__________│___________│ void: it did not come about
//!   before it is handed over: withdrawn | cancelled | expired      after: recovered, on proven falsehood
//!   refused, or granted in part → appealed → upheld, or decided anew by others
//! ```
//!
//! Aid hangs on participation in the programme, never on what somebody did for it: nothing here knows of work.

mod decision;
mod gifts;
mod handover;
mod list;
mod need;
mod request;
mod rules;
mod signer;
mod stocked;

pub use decision::{Bounds, Decision, Outcome};
pub use gifts::{Gifts, Level};
pub use handover::{Granted, Handover, Item, Way};
pub use list::{List, ListStatus};
pub use need::{IncomeBand, Need, NeedKind, Recipient};
pub use request::{Origin, Request, Status};
pub use rules::{Body, Criteria, Form, Rules, need_only};
pub use signer::{Conflict, Signature, Signer};
pub use stocked::Stocked;
