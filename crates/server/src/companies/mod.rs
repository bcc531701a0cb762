//! Companies: they order in paid mode and show commercial offers; the operator or the organiser checks who they are.

pub mod change;
pub mod close;
pub mod declare;
pub mod file;
pub mod form;
pub mod grounds;
pub mod list;
pub mod mailed;
pub mod own;
pub mod queue;
pub mod register;
pub mod resume;
pub mod show;
pub mod store;
pub mod suspend;
pub mod tick;
pub mod verify;

pub use grounds::Grounds;
pub use store::{Card, Record};

/// The shape beside the word for where a company stands.
#[must_use]
pub fn shape(status: mutual_aid::company::Status) -> &'static str {
    use mutual_aid::company::Status as S;
    match status {
        S::Registered => "new",
        S::Verified => "waiting",
        S::Active => "done",
        S::Suspended => "problem",
        S::Closed => "ended",
    }
}
