//! The rules of the mutual-aid programme: no database, no web, no clock.
//!
//! Read from top to bottom, this is the programme: organisations join, people join them, together they
//! prepare offers, neighbours place orders, terms are agreed, visits are made, hours are noted.
//! Whoever was helped may give a donation; donations make the fund from which the people who work receive aid.

pub mod account;
pub mod category;
pub mod certificate;
pub mod complaint;
pub mod connection;
pub mod contact_message;
pub mod content_notice;
pub mod document;
pub mod engagement;
pub mod file;
pub mod hours;
pub mod lint;
pub mod offer;
pub mod order;
pub mod organisation;
pub mod person;
pub mod public_task;
pub mod red_flag;
pub mod screening;
pub mod slot;
pub mod terms;
pub mod visit;

pub mod donation;
pub mod fund;
pub mod ledger;
pub mod statement;

pub mod day;
pub mod id;
pub mod law;
pub mod money;
pub mod number;
pub mod reason;
pub mod words;

pub mod event;
pub mod policy;
pub mod refusal;

pub use day::{Day, Moment, Span};
pub use event::{Event, Subject, What};
pub use id::*;
pub use law::Law;
pub use money::Grosze;
pub use policy::{Act, Denied, Member, Role, Who};
pub use refusal::Refusal;
