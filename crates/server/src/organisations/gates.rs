//! What an organisation may do at once, and what waits for one more paper, as its administrator sees it.

use crate::app::Look;
use crate::organisations::store::Record;

/// A function and whether it is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gate {
    /// What its sentences are named by.
    pub name: &'static str,
    /// Whether it is open.
    pub open: bool,
    /// Where to open it, in the panel; empty when there is nothing to do.
    pub address: &'static str,
}

impl Gate {
    /// The shape beside the word.
    #[must_use]
    pub fn shape(&self) -> &'static str {
        if self.open { "done" } else { "waiting" }
    }

    /// The last part of the sentence's key.
    #[must_use]
    pub fn word(&self) -> &'static str {
        if self.open { "open" } else { "closed" }
    }
}

/// The functions of the programme, in the order in which organisations come to need them.
#[must_use]
pub fn of(look: &Look<'_>, record: &Record) -> Vec<Gate> {
    let (organisation, card) = (&record.organisation, &record.card);
    let (today, law) = (look.now().day(), look.law());
    let gate = |name, open, address| Gate { name, open, address };
    vec![
        gate("serve", organisation.may_serve().is_ok(), ""),
        gate("donations", organisation.may_receive_donations().is_ok(), "przystapienie/konto"),
        gate(
            "minors",
            organisation.may_serve().is_ok() && organisation.may_serve_children(today, &law).is_ok(),
            "ustawienia/standardy",
        ),
        gate("paid", !card.paid_scope_source.is_empty(), "przystapienie/uslugi"),
    ]
}
