//! The statement of reasons for taking an offer down, for its organisation (Regulation (EU) 2022/2065, art. 17 ust. 3).

use crate::kit::locale::Words;
use mutual_aid::objection::Objection;
use mutual_aid::{Law, Moment};

/// What was decided about an offer, and why.
#[derive(Debug, Clone)]
pub struct Statement {
    /// The id of the notice it came from.
    pub notice: String,
    /// The number of that notice.
    pub number: String,
    /// The restriction, as a code.
    pub decision: String,
    /// The facts it rests on.
    pub facts: String,
    /// The law or the rule it rests on.
    pub basis: String,
    /// When it was decided.
    pub decided: Moment,
}

impl Statement {
    /// Everything the statement must say: the restriction, its scope, where it came from, facts, ground, automated
    /// means, and the ways to object.
    #[must_use]
    pub fn lines(&self, words: Words, law: &Law) -> Vec<(String, String)> {
        let until = Objection::until(self.decided.day(), law);
        vec![
            (words.say("notice-decision"), words.say(format!("notice-decision-{}", self.decision))),
            (words.say("notice-decided-on"), words.day_with_year(self.decided.day().0)),
            (words.say("notice-scope"), words.say("notice-scope-about")),
            (words.say("notice-source"), words.one("notice-source-about", "number", self.number.as_str())),
            (words.say("notice-facts"), self.facts.clone()),
            (words.say("notice-basis"), self.basis.clone()),
            (words.say("notice-automat"), words.say("notice-automat-none")),
            (
                words.say("notice-redress"),
                words.one("objection-redress", "day", words.day_with_year(until.0)),
            ),
        ]
    }
}
