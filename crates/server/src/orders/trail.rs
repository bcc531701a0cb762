//! What happened to an order, as its requester reads it.

use crate::app::Look;
use crate::failure::Failure;
use crate::history::{self, Entry};
use crate::kit::locale::Words;
use mutual_aid::event::Noun;
use mutual_aid::{OrderId, Subject};

/// The trail of an order, oldest first.
///
/// # Errors
/// The database failed.
pub fn of(look: &mut Look<'_>, words: Words, id: &OrderId) -> Result<Vec<Entry>, Failure> {
    let entries = history::of(look, words, &Subject::of(Noun::Order, id.as_str()))?;
    // The steps of the form are one step for whoever reads the trail.
    let sent = entries.iter().position(|entry| entry.event == "order-placed").unwrap_or(entries.len());
    let steps = |n: &usize, entry: &Entry| *n < sent && entry.event == "order-changed";
    let told = entries.into_iter().enumerate().filter(|(n, entry)| !steps(n, entry));
    Ok(told.map(|(_, entry)| addressed(words, entry)).collect())
}

/// What the requester did says so.
fn addressed(words: Words, mut entry: Entry) -> Entry {
    if [words.say("who-case-holder"), words.say("who-visitor")].contains(&entry.who) {
        entry.who = words.say("case-you");
    }
    entry
}
