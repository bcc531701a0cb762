//! Reads what a machine sent into the small types of the rules, and names every mistake by its pointer.

mod parts;
mod payload;

pub(super) use payload::MOST;
pub use payload::Payload;

use crate::failure::Failure;
use crate::kit::forms::Errors;
use crate::kit::locale::Words;
use crate::sentence;
use mutual_aid::Refusal;
use serde_json::Value;
use std::str::FromStr;

/// How many unknown fields are named.
const NAMED: usize = 20;

/// How many characters of an unknown field's name are told.
const LONGEST: usize = 80;

/// A payload, or parameters, being read.
pub struct Reader<'a> {
    value: &'a Value,
    words: Words,
    errors: Errors,
    known: Vec<&'static str>,
    unknown: &'static str,
}

impl<'a> Reader<'a> {
    /// Begins to read a payload; mistakes will be said in these words.
    #[must_use]
    pub fn of(value: &'a Value, words: Words) -> Self {
        let mut reader =
            Self { value, words, errors: Errors::default(), known: Vec::new(), unknown: "api-unknown-field" };
        if !value.is_object() {
            reader.wrong("", "api-no-object");
        }
        reader
    }

    /// Begins to read parameters.
    #[must_use]
    pub fn of_parameters(value: &'a Value, words: Words) -> Self {
        Self { unknown: "api-unknown-parameter", ..Self::of(value, words) }
    }

    /// What stands at a pointer, which is known from here on; null is nothing.
    fn at(&mut self, pointer: &'static str) -> Option<&'a Value> {
        self.known.push(pointer);
        if let Some((parent, _)) = pointer.rsplit_once('/').filter(|(parent, _)| !parent.is_empty())
            && self.value.pointer(parent).is_some_and(|value| !value.is_object() && !value.is_null())
        {
            self.wrong(parent, "api-no-object");
        }
        self.value.pointer(pointer).filter(|value| !value.is_null())
    }

    /// Whether anything is there, right or wrong; blank texts are nothing.
    #[must_use]
    pub fn has(&self, pointer: &str) -> bool {
        let blank = |text: &str| text.trim().is_empty();
        self.value.pointer(pointer).is_some_and(|held| !held.is_null() && !held.as_str().is_some_and(blank))
    }

    /// Whether a field is named, with whatever it holds.
    #[must_use]
    pub fn names(&self, pointer: &str) -> bool {
        self.value.pointer(pointer).is_some_and(|held| !held.is_null())
    }

    /// A text, when there is one.
    pub fn text(&mut self, pointer: &'static str) -> Option<&'a str> {
        match self.at(pointer)? {
            Value::String(text) => Some(text).filter(|text| !text.trim().is_empty()).map(String::as_str),
            Value::Array(_) if self.unknown == "api-unknown-parameter" => {
                self.wrong(pointer, "api-twice");
                None
            }
            _ => {
                self.wrong(pointer, "api-no-text");
                None
            }
        }
    }

    /// A list of texts, empty when there is none.
    pub fn texts(&mut self, pointer: &'static str) -> Vec<&'a str> {
        let Some(value) = self.at(pointer) else { return Vec::new() };
        let texts = value.as_array().and_then(|list| list.iter().map(Value::as_str).collect());
        if texts.is_none() {
            self.wrong(pointer, "api-no-texts");
        }
        texts.unwrap_or_default()
    }

    /// Yes or no, when it is said.
    pub fn is_so(&mut self, pointer: &'static str) -> Option<bool> {
        let said = self.at(pointer)?.as_bool();
        if said.is_none() {
            self.wrong(pointer, "api-no-bool");
        }
        said
    }

    /// A whole number within bounds, when there is one; parameters write it in digits.
    pub fn number(&mut self, pointer: &'static str, from: i64, to: i64) -> Option<i64> {
        let value = self.at(pointer)?;
        let number = match value {
            Value::String(text) if self.unknown == "api-unknown-parameter" => text.parse().ok(),
            value => value.as_i64(),
        };
        let number = number.filter(|number| (from..=to).contains(number));
        if number.is_none() {
            self.say(
                pointer,
                self.words.two("api-no-number", "from", from.to_string(), "to", to.to_string()),
            );
        }
        number
    }

    /// A text that must be there; `missing` is the key of the sentence when it is not.
    pub fn need<T, R: Into<Refusal>>(
        &mut self,
        pointer: &'static str,
        missing: &str,
        parse: impl Fn(&str) -> Result<T, R>,
    ) -> Option<T> {
        let read = self.may(pointer, parse);
        if read.is_none() {
            self.wrong(pointer, missing);
        }
        read
    }

    /// A text that may be left out.
    pub fn may<T, R: Into<Refusal>>(
        &mut self,
        pointer: &'static str,
        parse: impl Fn(&str) -> Result<T, R>,
    ) -> Option<T> {
        match parse(self.text(pointer)?) {
            Ok(value) => Some(value),
            Err(refusal) => {
                self.say(pointer, sentence::refusal(self.words, &refusal.into()));
                None
            }
        }
    }

    /// One of the known codes, when it is named.
    pub fn code<T: FromStr>(&mut self, pointer: &'static str, codes: &[&str]) -> Option<T> {
        let named = self.text(pointer)?;
        let known = codes.contains(&named).then(|| named.parse().ok()).flatten();
        if known.is_none() {
            self.say(pointer, self.words.one("api-no-code", "codes", codes.join(", ")));
        }
        known
    }

    /// Says that something is wrong, by the key of a sentence.
    pub fn wrong(&mut self, pointer: &str, key: &str) {
        self.errors.add(pointer, self.words.say(key));
    }

    /// Says that something is wrong, in a sentence that is ready.
    pub fn say(&mut self, pointer: &str, message: String) {
        self.errors.add(pointer, message);
    }

    /// Says that something is wrong, by a rule's refusal.
    pub fn refused(&mut self, pointer: &str, refusal: impl Into<Refusal>) {
        self.errors.add(pointer, sentence::refusal(self.words, &refusal.into()));
    }

    /// The sentences mistakes are said in.
    #[must_use]
    pub fn words(&self) -> Words {
        self.words
    }

    /// Makes the whole when every part is right and nothing is there that nobody knows.
    ///
    /// # Errors
    /// Every mistake found.
    pub fn whole<T>(mut self, make: impl FnOnce() -> Option<T>) -> Result<T, Failure> {
        for pointer in strangers(self.value, "", &self.known).into_iter().take(NAMED) {
            self.wrong(&pointer, self.unknown);
        }
        if !self.errors.is_empty() {
            return Err(self.errors.into());
        }
        make().ok_or_else(|| Errors::one("", self.words.say("form-incomplete")).into())
    }
}

/// The fields that nobody reads.
fn strangers(value: &Value, above: &str, known: &[&'static str]) -> Vec<String> {
    let mut found = Vec::new();
    for (name, held) in value.as_object().into_iter().flatten() {
        let pointer = format!("{above}/{}", name.replace('~', "~0").replace('/', "~1"));
        let inside = format!("{pointer}/");
        if known.iter().any(|known| known.starts_with(&inside)) {
            found.extend(strangers(held, &pointer, known));
        } else if !known.contains(&pointer.as_str()) {
            found.push(pointer.chars().take(LONGEST).collect());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::locale::Language;
    use mutual_aid::words::Name;
    use serde_json::json;

    #[test]
    fn every_mistake_is_named_at_once() {
        let value = json!({ "a": 7, "b": { "c": true, "x/y": 1 }, "n": 9.5, "z": null, "l": ["a", 1] });
        let mut reader = Reader::of(&value, Language::En.words());
        assert_eq!(reader.text("/a"), None);
        assert_eq!(reader.may("/b/c", Name::parse), None);
        assert_eq!(reader.number("/n", 1, 10), None);
        assert_eq!(reader.texts("/l"), Vec::<&str>::new());
        assert_eq!(reader.need("/d", "form-incomplete", Name::parse), None);
        let Err(Failure::Invalid(errors)) = reader.whole(|| Some(())) else { panic!("no mistakes") };
        let pointers: Vec<&str> = errors.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(pointers, ["/a", "/b/c", "/n", "/l", "/d", "/b/x~1y", "/z"]);
    }

    #[test]
    fn a_part_that_is_no_object_is_told_once() {
        let value = json!({ "requester": "Ala" });
        let mut reader = Reader::of(&value, Language::En.words());
        let _ = (reader.text("/requester/phone"), reader.text("/requester/email"));
        let Err(Failure::Invalid(errors)) = reader.whole(|| Some(())) else { panic!("no mistakes") };
        assert_eq!(errors.iter().count(), 1);
        assert!(!errors.at("/requester").is_empty());
    }
}
