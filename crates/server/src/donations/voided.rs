//! A paper about a gift that is one no longer: since when, and why, so that it does not read as valid.

use crate::app::Look;
use crate::donations::store::Kept;
use crate::failure::Failure;
use crate::kit::locale::Words;
use crate::ledger::store as ledger;
use mutual_aid::Day;

/// Since when a paper says something that is no longer so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voided {
    /// The day on which the gift went back, or turned out to be something else.
    pub on: Day,
    /// Why.
    pub reason: String,
}

impl Voided {
    /// What makes the papers about a donation void, if anything does.
    ///
    /// # Errors
    /// The database failed.
    pub fn find(look: &mut Look<'_>, kept: &Kept) -> Result<Option<Self>, Failure> {
        let it = &kept.donation;
        if !it.is_gone() {
            return Ok(None);
        }
        let on = ledger::last_day_of(look, &it.organisation, it.id.as_str())?;
        // The bank's day may lie before the paper: no paper is void before it was written.
        let written = kept.confirmation.as_ref().map(|(_, day)| *day);
        Ok(on.map(|on| Self {
            on: on.max(written.unwrap_or(on)),
            reason: kept.reason.clone().unwrap_or_default(),
        }))
    }

    /// „Unieważnione dnia 24 listopada 2026 (zwrot na prośbę darczyńcy).”
    #[must_use]
    pub fn sentence(&self, words: &Words) -> String {
        words.two("donation-voided", "day", words.date(self.on.0), "why", self.reason.as_str())
    }
}
