//! A form that asks for one reason of a list and a few words: declining, calling off, breaking off.

use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Choice, Desk, Page};
use askama::Template;

/// The page of such a form.
#[derive(Template)]
#[template(path = "look/reason.html")]
pub struct ReasonForm {
    /// The frame.
    pub page: Page,
    /// The panel.
    pub desk: Desk,
    /// What its sentences are named by: `order-decline` has a title, a label, an explanation and a button.
    pub words: &'static str,
    /// What it is about: a number.
    pub about: String,
    /// The reasons to choose from.
    pub reasons: Vec<Choice>,
    /// Where it is sent.
    pub action: String,
    /// Where else one can go.
    pub back: String,
    /// What was filled in.
    pub filled: Filled,
    /// What is wrong with it.
    pub errors: Errors,
}

impl ReasonForm {
    fn said(&self, part: &str) -> String {
        self.page.words.one(format!("{}-{part}", self.words), "number", &self.about)
    }
}

/// The codes of a list as choices, in words.
#[must_use]
pub fn choices(words: Words, codes: &[&str]) -> Vec<Choice> {
    codes.iter().map(|code| Choice::new(*code, words.say(format!("reason-{code}")))).collect()
}
