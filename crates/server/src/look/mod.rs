//! How pages look: the frame every page stands in, the panel's frame, and the page of a failure.

mod desk;
mod page;
pub mod reason;
pub(crate) mod table;
pub mod trouble;

pub use desk::Desk;
pub use page::{Choice, Link, Page};
pub use reason::ReasonForm;
