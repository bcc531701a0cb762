//! Where people are kept.

mod connection;
mod profile;
mod skills;
mod worker;

pub use connection::{
    Met, find_connection, is_elsewhere, list_connected, list_met, meet, meet_in, save_connection,
};
pub use profile::{
    Line, Wanted, find, find_own, find_own_to_change, find_to_change, insert, list, list_similar, save,
    surnames,
};
pub use skills::{
    Qualification, add_qualification, list_qualifications, list_skills, list_times, save_skills, save_times,
};
pub use worker::{find_worker, list_workers};
