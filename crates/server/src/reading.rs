//! Reads what was filled in into the small types of the rules, and collects what is wrong for the page.

use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::sentence;
use mutual_aid::Refusal;

/// A form being read.
pub struct Reading<'a> {
    filled: &'a Filled,
    words: Words,
    errors: Errors,
}

impl<'a> Reading<'a> {
    /// Begins to read; mistakes will be said in these words.
    #[must_use]
    pub fn of(filled: &'a Filled, words: Words) -> Self {
        Self { filled, words, errors: Errors::default() }
    }

    /// A field that must be there; `missing` is the key of the sentence when it is not.
    pub fn need<T, R: Into<Refusal>>(
        &mut self,
        name: &str,
        missing: &str,
        parse: impl Fn(&str) -> Result<T, R>,
    ) -> Option<T> {
        if self.filled.has(name) {
            return self.may(name, parse);
        }
        self.wrong(name, missing);
        None
    }

    /// A field that may be left empty.
    pub fn may<T, R: Into<Refusal>>(
        &mut self,
        name: &str,
        parse: impl Fn(&str) -> Result<T, R>,
    ) -> Option<T> {
        if !self.filled.has(name) {
            return None;
        }
        match parse(self.filled.text(name)) {
            Ok(value) => Some(value),
            Err(refusal) => {
                self.errors.add(name, sentence::refusal(self.words, &refusal.into()));
                None
            }
        }
    }

    /// A field that must be one of the values `choose` knows; `missing` is the key of the sentence otherwise.
    pub fn choice<T>(&mut self, name: &str, missing: &str, choose: impl Fn(&str) -> Option<T>) -> Option<T> {
        let chosen = choose(self.filled.text(name));
        if chosen.is_none() {
            self.wrong(name, missing);
        }
        chosen
    }

    /// Says that a field is wrong, by the key of a sentence.
    pub fn wrong(&mut self, name: &str, key: &str) {
        self.errors.add(name, self.words.say(key));
    }

    /// Says that a field is wrong, in a sentence that is ready.
    pub fn say(&mut self, name: &str, message: String) {
        self.errors.add(name, message);
    }

    /// The sentences mistakes are said in.
    #[must_use]
    pub fn words(&self) -> Words {
        self.words
    }

    /// Says that a field is wrong, by a rule's refusal.
    pub fn refused(&mut self, name: &str, refusal: impl Into<Refusal>) {
        self.errors.add(name, sentence::refusal(self.words, &refusal.into()));
    }

    /// The values as they were sent.
    #[must_use]
    pub fn filled(&self) -> &'a Filled {
        self.filled
    }

    /// Makes the whole when every part is right.
    ///
    /// # Errors
    /// The mistakes found.
    pub fn whole<T>(self, make: impl FnOnce() -> Option<T>) -> Result<T, Errors> {
        if !self.errors.is_empty() {
            return Err(self.errors);
        }
        make().ok_or_else(|| Errors::one("", self.words.say("form-incomplete")))
    }
}
