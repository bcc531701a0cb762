//! Where aid is kept.

mod appeals;
mod decisions;
mod desk;
mod exceptions;
mod gifts;
mod handovers;
mod lists;
mod papers;
mod promised;
mod register;
mod requests;
mod rules;
mod signers;
mod voids;
mod waiting;

pub use appeals::{Appeal, Recovery, add_appeal, add_recovery, find_appeal, find_recovery, review};
pub use decisions::{
    Decided, add_signature, all, current, decided, insert_decision, save_decided, signed_by, turn_down,
    unseen_until,
};
pub use desk::{Fund, Line, Payout, Task, Wanted, count, funds, list, payouts, tasks};
pub use exceptions::{Excepted, add_exception, exceptions};
pub use gifts::{Candidate, Received, candidates, gifts, handed_in_month, received};
pub use handovers::{Handed, HandedLine, find_handover, insert_handover};
pub use lists::{
    Good, Listed, Listing, approve_list, find_list, find_list_to_change, hand_out, insert_list, lists,
    save_list,
};
pub use papers::number;
pub use promised::{listed, stocked};
pub use register::{Given, given};
pub use requests::{
    Kept, find, find_need, find_to_change, forget_needs, has_open, insert, of_person, overdue, recipient,
    save, sits_on_board,
};
pub use rules::{find_rules, insert_rules, last_version, list_rules, rules_on};
pub use signers::{approver, signers};
pub use voids::{Voided, void, voids};
pub use waiting::{to_decide, to_hand_over};

use crate::kit::db::{Broken, Row};
use mutual_aid::{Day, Moment};

/// A day of a row.
fn day(row: &Row, name: &str) -> Result<Day, Broken> {
    Day::parse(&row.get::<String>(name)?).ok_or_else(|| Broken::Type(name.to_owned()))
}

/// A day of a row that may be empty.
fn may_day(row: &Row, name: &str) -> Result<Option<Day>, Broken> {
    let text: Option<String> = row.get(name)?;
    text.map(|text| Day::parse(&text).ok_or_else(|| Broken::Type(name.to_owned()))).transpose()
}

/// A moment of a row.
fn moment(row: &Row, name: &str) -> Result<Moment, Broken> {
    Moment::parse(&row.get::<String>(name)?).ok_or_else(|| Broken::Type(name.to_owned()))
}

/// A word of the rules in a row.
fn word<T: std::str::FromStr>(row: &Row, name: &str) -> Result<T, Broken> {
    row.get::<String>(name)?.parse().map_err(|_| Broken::Type(name.to_owned()))
}

/// A word of the rules in a row that may be empty.
fn may_word<T: std::str::FromStr>(row: &Row, name: &str) -> Result<Option<T>, Broken> {
    let text: Option<String> = row.get(name)?;
    text.map(|text| text.parse().map_err(|_| Broken::Type(name.to_owned()))).transpose()
}
