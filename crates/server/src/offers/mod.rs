//! Offers: what an organisation can do for its neighbours, prepared with its participants.

pub mod agree;
pub mod ask;
pub mod card;
mod check;
pub mod copy;
mod details;
pub mod draft;
pub mod expire;
pub mod fill;
pub mod form;
pub mod lapse;
pub mod list;
pub mod mend;
pub mod one;
pub mod panel;
pub mod pause;
pub(crate) mod place;
pub mod poster;
pub mod price;
pub mod publish;
pub mod renew;
pub mod reopen;
pub mod resume;
pub mod room;
pub mod show;
pub(crate) mod slug;
mod steps;
pub mod store;
mod templates;
pub mod view;
pub mod withdraw;

pub use card::{Card, Strip};
pub use details::Details;
pub use slug::slug;
pub use store::{Host, Kept, Key};
