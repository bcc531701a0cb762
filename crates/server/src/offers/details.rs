//! What the organisation writes about an offer.

use mutual_aid::Day;
use mutual_aid::category::Category;
use mutual_aid::offer::{Area, Language, Mode, Recipients, Where};
use mutual_aid::public_task::PublicTask;

/// What the organisation writes about an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// The kind of service.
    pub category: Category,
    /// Free or paid.
    pub mode: Mode,
    /// The title, at most 80 characters.
    pub title: String,
    /// One or two sentences for lists, at most 160 characters.
    pub summary: String,
    /// The text of the page.
    pub text: String,
    /// Where the work is done.
    pub where_done: Where,
    /// Who pays for parts.
    pub parts: String,
    /// Who comes.
    pub who_comes: String,
    /// The standard terms: version 1 of the terms of an order.
    pub terms: String,
    /// The place, by its number in the gazetteer.
    pub place: i64,
    /// Where the workshop is, when it is not the organisation's own address.
    pub address: Option<String>,
    /// How far it reaches.
    pub area: Area,
    /// For whom.
    pub recipients: Recipients,
    /// The languages somebody speaks.
    pub languages: Vec<Language>,
    /// How long one slot usually is, minutes.
    pub minutes: u32,
    /// How many orders without a date are open at the same time.
    pub capacity: i64,
    /// The public task it serves (udpp art. 4 ust. 1).
    pub public_task: PublicTask,
    /// The last day.
    pub valid_until: Day,
}

impl Details {
    /// Everything a reader sees, for the check of the text.
    #[must_use]
    pub fn words(&self) -> String {
        [&self.title, &self.summary, &self.text, &self.parts, &self.who_comes, &self.terms]
            .map(String::as_str)
            .join("\n")
    }

    /// The standard terms as version 1 of the terms of an order: what, who pays for parts, who comes, the rest.
    #[must_use]
    pub fn standard_terms(&self) -> String {
        let parts = [&self.title, &self.parts, &self.who_comes, &self.terms];
        let said = parts.into_iter().map(|part| part.trim()).filter(|part| !part.is_empty());
        // Pages and mails flow the lines together, so each ends as a sentence.
        let ended = |part: &str| {
            if part.ends_with(['.', '!', '?', ':']) { part.to_owned() } else { format!("{part}.") }
        };
        said.map(ended).collect::<Vec<_>>().join("\n")
    }
}
