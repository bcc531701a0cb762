//! Enquiries: a neighbour writes down what is needed, one question a page, and nothing is lost on the way.

pub mod asker;
pub mod check;
mod company;
pub mod contact;
pub mod describe;
mod filling;
mod invitation;
pub mod locate;
pub mod placed;
pub mod put_off;
mod save;
pub mod start;
mod step;
mod store;
pub mod time;
pub mod warn;

pub use filling::{Filling, Frame, open_session, session_for};
pub use invitation::{Invitation, open};
pub use step::{Route, Step};
