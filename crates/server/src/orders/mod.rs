//! Orders: a neighbour asks, an organisation helps.

pub mod accept_terms;
pub mod acknowledge;
pub mod answer;
pub mod around;
pub mod ask;
pub mod ask_at_once;
pub mod ask_for_call;
pub mod begin;
pub mod call_off;
pub mod case;
pub mod change;
pub mod close;
pub mod confirm;
pub mod confirm_contact;
pub mod counter;
pub mod decline;
pub mod desk_store;
pub mod dispute;
pub mod elapse;
pub mod enter;
pub mod holder;
mod key;
pub mod list;
pub mod next;
pub mod open;
pub mod panel;
pub mod place;
pub mod reserve;
pub mod serve_for_free;
pub mod sheet;
pub mod sms;
pub mod store;
pub mod take;
pub mod take_on;
pub mod trail;

pub use store::{Case, Key};
