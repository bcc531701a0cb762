//! What the programme says in Polish, to find it where another language is read.

use crate::architecture::words;
use crate::town::Shown;
use std::collections::{BTreeMap, BTreeSet};

/// Shorter sentences may be somebody's own words.
const LONG: usize = 20;

pub struct Said {
    keys: BTreeSet<String>,
    /// Polish sentences that another language says otherwise, by their first two words.
    polish: BTreeMap<&'static str, BTreeMap<String, Vec<String>>>,
}

impl Said {
    pub fn new() -> Said {
        let own = words::sentences("pl");
        let mut polish = BTreeMap::new();
        for language in ["en", "uk"] {
            let theirs = words::sentences(language);
            let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for (key, text) in &own {
                let is_other = theirs.get(key).is_some_and(|other| other != text);
                if text.chars().count() >= LONG && !text.contains('{') && is_other {
                    found.entry(beginning(text)).or_default().push(text.clone());
                }
            }
            polish.insert(language, found);
        }
        Said { keys: own.into_keys().collect(), polish }
    }

    /// A key that stands where its sentence should.
    pub fn raw_key(&self, shown: &Shown) -> Option<String> {
        let text = shown.text();
        let mut words = text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
        let raw = words.find(|word| word.contains('-') && self.keys.contains(*word));
        raw.map(|key| format!("shows the key {key}"))
    }

    /// A Polish sentence on a page of another language, also in what is only read aloud.
    pub fn polish(&self, body: &str, language: &str) -> Option<String> {
        let text = everything(body);
        let words: Vec<&str> = text.split(' ').collect();
        let known = &self.polish[language];
        let mut begun = words.windows(2).filter_map(|two| known.get(&two.join(" "))).flatten();
        begun.find(|sentence| text.contains(sentence.as_str())).map(|sentence| format!("says „{sentence}”"))
    }
}

fn beginning(text: &str) -> String {
    text.split(' ').take(2).collect::<Vec<_>>().join(" ")
}

/// The words of a page and of its attributes.
fn everything(body: &str) -> String {
    let mut text = body.replace(['<', '>', '"'], " ").replace('\u{a0}', " ");
    for (written, read) in [("&#38;", "&"), ("&#39;", "'"), ("&nbsp;", " ")] {
        text = text.replace(written, read);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
