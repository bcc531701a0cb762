//! The answers of one browser, kept on the server between the questions.

use crate::caller::Caller;
use crate::failure::Failure;
use crate::kit::draft;
use crate::kit::forms::Filled;

/// The name of the draft.
const DRAFT: &str = "candidate";

/// What a browser answered so far.
#[derive(Debug, Clone, Default)]
pub struct Answers(pub Filled);

impl Answers {
    /// What was kept for this browser.
    ///
    /// # Errors
    /// The database failed.
    pub async fn of(caller: &Caller) -> Result<Self, Failure> {
        let key = caller.draft_key().to_owned();
        let kept = caller.look(move |look| Ok(draft::find(look.tx, &key, DRAFT, look.now().0)?)).await?;
        Ok(Self(kept.map_or_else(Filled::default, |text| Filled::decode(text.as_bytes()))))
    }

    /// Puts new answers in place of those to the same questions, and keeps them.
    ///
    /// # Errors
    /// The database failed.
    pub async fn keep(&self, caller: &Caller, fields: &[&str], filled: &Filled) -> Result<(), Failure> {
        let kept = self.0.pairs().filter(|(name, _)| !fields.contains(name));
        let new = filled.pairs().filter(|(name, _)| fields.contains(name));
        let text: Vec<String> =
            kept.chain(new).map(|(name, value)| format!("{name}={}", coded(value))).collect();
        let (key, text) = (caller.draft_key().to_owned(), text.join("&"));
        caller.app.keep(move |keep| Ok(draft::save(keep.tx, &key, DRAFT, &text, keep.now)?)).await
    }

    /// Forgets the answers, once they were sent.
    ///
    /// # Errors
    /// The database failed.
    pub async fn forget(caller: &Caller) -> Result<(), Failure> {
        let key = caller.draft_key().to_owned();
        caller.app.keep(move |keep| Ok(draft::end(keep.tx, &key, DRAFT)?)).await
    }
}

fn coded(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}
