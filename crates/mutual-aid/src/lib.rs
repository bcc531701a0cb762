//! The rules of the mutual-aid programme: no database, no web, no clock.
//!
//! Read from top to bottom, this is the programme: organisations join, people join them, together they
//! prepare offers, neighbours place orders, terms are agreed, visits are made, hours are noted.
//! Whoever was helped may give a donation; donations make the fund from which participants receive aid, by need alone.
//! Or a service is paid, for a fee that covers its costs and nothing else.

pub mod account;
pub mod category;
pub mod certificate;
pub mod company;
pub mod company_listing;
pub mod complaint;
pub mod connection;
pub mod contact_message;
pub mod content_notice;
pub mod document;
pub mod engagement;
pub mod file;
pub mod hours;
pub mod lint;
pub mod objection;
pub mod offer;
pub mod order;
pub mod organisation;
pub mod person;
pub mod public_task;
pub mod red_flag;
pub mod screening;
pub mod slot;
pub mod terms;
pub mod token;
pub mod visit;

pub mod aid;
pub mod cash_deposit;
pub mod cost;
pub mod donation;
pub mod fund;
pub mod ledger;
pub mod paid_activity;
pub mod separation;
pub mod statement;
pub mod stock;

pub mod day;
pub mod id;
pub mod law;
pub mod money;
pub mod number;
pub mod quantity;
pub mod reason;
pub mod surname;
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
pub use quantity::Quantity;
pub use refusal::Refusal;
