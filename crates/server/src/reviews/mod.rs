//! Reviews: the organiser looks applications over, and keeps the programme's organisations.

pub mod activate;
pub mod approve;
pub mod ask;
pub mod begin;
pub mod close;
pub mod file;
pub mod list;
pub mod menu;
pub mod queue;
pub mod reject;
pub mod resume;
pub mod store;
pub mod suspend;
pub mod tick;
pub mod verify;
