//! `pomoc migrate`: brings the database to its shape, or tells what is pending.

use super::{Stop, open, say};
use crate::kit::clock::Clock;
use crate::kit::migrate;
use crate::settings::Settings;

/// Applies what is pending, or only tells it.
///
/// # Errors
/// The database failed; with `check`, something is pending.
pub fn run(settings: &Settings, check: bool) -> Result<(), Stop> {
    let db = open(settings)?;
    if !check {
        return match migrate::run(&db, Clock::system().now())? {
            0 => say("Nothing was pending.\n"),
            applied => say(&format!("Applied migrations: {applied}.\n")),
        };
    }
    let pending = migrate::check(&db)?;
    for migration in &pending {
        say(&format!("{:04}_{}\n", migration.number, migration.name))?;
    }
    match pending.len() {
        0 => say("Nothing is pending.\n"),
        count => Err(Stop::Refused(format!("Pending migrations: {count}; `pomoc migrate` applies them."))),
    }
}
