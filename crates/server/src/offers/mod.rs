//! Offers: what an organisation can do for its neighbours, prepared with its participants.

mod details;
pub mod room;
mod slug;
pub mod store;

pub use details::Details;
pub use slug::slug;
pub use store::{Host, Kept, Key};
