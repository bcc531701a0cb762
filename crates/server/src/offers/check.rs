//! What the check of an offer's text points at, as its page in the panel shows it.

use crate::kit::locale::Words;
use mutual_aid::lint::{Finding, Level, lint};
use mutual_aid::offer::Offer;

/// How many characters stand around the words found.
const AROUND: usize = 45;

/// Words that the check points at, within their sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// What stands before them.
    pub before: String,
    /// The words.
    pub found: String,
    /// What stands after them.
    pub after: String,
    /// What is said about them.
    pub sentence: String,
    /// The offer cannot be published so.
    pub refused: bool,
}

/// Everything the check of an offer's text points at.
#[must_use]
pub fn marks(words: Words, offer: &Offer) -> Vec<Mark> {
    lint(&offer.words, offer.mode).into_iter().map(|finding| mark(words, &offer.words, finding)).collect()
}

fn mark(words: Words, text: &str, finding: Finding) -> Mark {
    let before = text.get(..finding.range.start).unwrap_or_default();
    let after = text.get(finding.range.end..).unwrap_or_default();
    let before = before.rsplit('\n').next().unwrap_or_default();
    let after = after.split('\n').next().unwrap_or_default();
    let skipped = before.chars().count().saturating_sub(AROUND);
    let mut start: String = before.chars().skip(skipped).collect();
    if skipped > 0 {
        start.insert(0, '…');
    }
    let mut end: String = after.chars().take(AROUND).collect();
    if after.chars().count() > AROUND {
        end.push('…');
    }
    Mark {
        before: start,
        found: finding.found,
        after: end,
        sentence: words.say(format!("lint-{}", finding.rule)),
        refused: finding.level == Level::Refuse,
    }
}
