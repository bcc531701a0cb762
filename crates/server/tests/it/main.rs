//! Stories of the programme, on SQLite or on the server named by `POMOC_TEST_DATABASE`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../kit/home.rs"]
#[allow(dead_code, reason = "the kit's own stories use the rest")]
mod home;

mod accounts;
mod aid;
mod api;
mod architecture;
mod around;
mod asking;
mod booking;
mod candidates;
mod cash_deposits;
mod companies;
mod connecting;
mod console;
mod contact;
mod costs;
mod demo;
mod dependencies;
mod desk;
mod documents;
mod donations;
mod donors;
mod doors;
mod engagements;
mod exceptions;
mod files;
mod finding;
mod following;
mod funds;
mod gone_gifts;
mod house;
mod inspection;
mod installation;
mod joining;
mod keeping;
mod law;
mod ledger;
mod mails;
mod messages;
mod migrations;
mod moderation;
mod odd_input;
mod offers;
mod orders;
mod organisations;
mod paid_activity;
mod panel;
mod people;
mod people_panel;
mod policy;
mod programme;
mod promises;
mod reaching;
mod schema;
mod screenings;
mod search;
mod sentences;
mod separation;
mod sink;
mod slots;
mod statements;
mod stock;
mod stock_by_weight;
mod strangers;
mod tokens;
#[allow(dead_code, reason = "stories use what they need")]
mod town;
mod void_papers;
mod wandering;
mod workshop;
