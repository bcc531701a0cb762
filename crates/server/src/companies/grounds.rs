//! The grounds of a decision against a company or a listing: a reason of the list, the facts, and the law or the rule.

use crate::caller::Caller;
use crate::kit::forms::{Errors, Filled};
use crate::reading::Reading;
use mutual_aid::words::{Description, Remark};

/// A reason of the list, the facts, and the law or the rule (Regulation (EU) 2022/2065, art. 17 ust. 3).
#[derive(Debug, Clone)]
pub struct Grounds {
    /// The code.
    pub reason: String,
    /// The facts.
    pub facts: Description,
    /// The law or the rule.
    pub basis: Remark,
}

impl Grounds {
    /// Reads `powod`, `fakty` and `podstawa`.
    ///
    /// # Errors
    /// One of them is missing, or the reason is none of the list.
    pub fn read(caller: &Caller, filled: &Filled, codes: &[&str]) -> Result<Self, Errors> {
        let mut form = Reading::of(filled, caller.words());
        let known = |text: &str| codes.iter().find(|code| **code == text).map(|code| (*code).to_owned());
        let reason = form.choice("powod", "refusal-company-no-reason", known);
        let facts = form.need("fakty", "notice-facts-missing", Description::parse);
        let basis = form.need("podstawa", "notice-basis-missing", Remark::parse);
        form.whole(|| Some(Self { reason: reason?, facts: facts?, basis: basis? }))
    }
}
