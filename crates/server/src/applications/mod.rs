//! Applications: an organisation asks to join the programme, part by part, over days.

pub mod about;
pub mod account;
pub mod agreement;
pub mod begin;
pub mod declarations;
pub mod documents;
pub mod eligibility;
pub mod form;
pub mod mailed;
pub mod register;
pub mod representative;
pub mod send;
pub mod services;
pub mod store;
pub mod tasks;
