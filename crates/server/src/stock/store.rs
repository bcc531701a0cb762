//! Where goods are kept.

mod batches;
mod corrections;
mod gifts;
mod takings;
mod vouchers;

pub use batches::{Shelf, add_event, find, find_to_change, for_aid, insert, list, trail};
pub use batches::{Trace, expiring};
pub use corrections::{Proposed, add_correction, answer, corrections, find_correction, waiting};
pub use gifts::{Gift, find_gift, gifts, is_shelved};
pub use takings::{Found, add_taking};
pub use vouchers::{add_vouchers, release, take_out, vouchers};
