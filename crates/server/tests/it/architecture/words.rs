//! The sentences of `locales/`: the same in three languages, none missing, none that nobody says.

use super::{crates, files};
use std::collections::{BTreeMap, BTreeSet};

/// Groups whose sentences are named in two places: the group by one, the ending by another.
const GROUPS: [&str; 13] = [
    "aid-sum-",
    "enter-meeting-",
    "order-cancel-",
    "order-decline-",
    "own-",
    "person-channel-",
    "sms-",
    "stock-goods-",
    "take-answer-how-",
    "visit-abort-",
    "visit-answer-",
    "visit-call-off-",
    "visit-no-show-",
];

/// The keys of a language's sentences.
fn keys(language: &str) -> BTreeSet<String> {
    sentences(language).into_keys().collect()
}

/// A language's sentences as they are written, each in one line.
pub fn sentences(language: &str) -> BTreeMap<String, String> {
    let folder = crates().join("server/locales").join(language);
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for (_, text) in files(&folder, "ftl") {
        let mut last = String::new();
        for line in text.lines() {
            match line.split_once(" =") {
                Some((key, words)) if key.starts_with(|c: char| c.is_ascii_lowercase()) => {
                    last = key.to_owned();
                    found.insert(last.clone(), words.trim().to_owned());
                }
                _ if line.starts_with(' ') => {
                    let known = found.entry(last.clone()).or_default();
                    *known = format!("{known} {}", line.trim()).trim().to_owned();
                }
                _ => {}
            }
        }
    }
    found
}

/// The sources and templates of the programme.
fn texts() -> Vec<(String, String)> {
    let server = crates().join("server/src");
    let rules = crates().join("mutual-aid/src");
    [files(&server, "rs"), files(&server, "html"), files(&rules, "rs")].concat()
}

/// A literal as parts around what is put into it: `account-code-{kind}-title`.
fn parts(literal: &str) -> Vec<&str> {
    literal
        .split('{')
        .enumerate()
        .map(|(n, part)| if n == 0 { part } else { part.split_once('}').map_or(part, |(_, rest)| rest) })
        .collect()
}

/// Whether a key is made by filling a literal in; one that ends with a dash has its ending added.
fn makes(literal: &str, key: &str) -> bool {
    let parts = parts(literal);
    let Some((first, rest)) = parts.split_first() else { return false };
    let Some(mut left) = key.strip_prefix(first) else { return false };
    for part in rest {
        let Some(at) = left.rfind(part) else { return false };
        left = &left[at + part.len()..];
    }
    left.is_empty() || rest.last().map_or(first.ends_with('-'), |last| last.is_empty())
}

#[test]
fn every_sentence_stands_in_three_languages() {
    let polish = keys("pl");
    assert!(polish.len() > 100, "the sentences were not found");
    for language in ["en", "uk"] {
        let other = keys(language);
        let differing: Vec<_> = polish.symmetric_difference(&other).collect();
        assert!(differing.is_empty(), "{language}: {differing:?}");
    }
}

#[test]
fn every_sentence_is_said_somewhere() {
    let texts = texts();
    let literals: BTreeSet<&str> = texts.iter().flat_map(|(_, text)| text.split('"')).collect();
    let is_group = |literal: &&str| {
        let head = literal.split('{').next().unwrap_or_default();
        head.len() > 2 && head.ends_with('-') && head.chars().all(|c| c.is_ascii_lowercase() || c == '-')
    };
    let groups: Vec<&str> = literals.iter().copied().filter(is_group).collect();
    let unsaid =
        |key: &String| !literals.contains(key.as_str()) && !groups.iter().any(|group| makes(group, key));
    let unsaid: Vec<String> = keys("pl").into_iter().filter(unsaid).collect();
    let dead: Vec<_> =
        unsaid.iter().filter(|key| !GROUPS.iter().any(|group| key.starts_with(group))).collect();
    assert!(dead.is_empty(), "nobody says {dead:?}");
    for group in GROUPS {
        assert!(unsaid.iter().any(|key| key.starts_with(group)), "{group} is no longer named in two places");
        let name = group.trim_end_matches('-');
        assert!(literals.contains(name) || ["own", "aid-sum", "sms"].contains(&name), "nobody says {group}");
    }
}

#[test]
fn every_sentence_that_is_said_is_there() {
    let (keys, mut said) = (keys("pl"), 0);
    for (name, text) in texts().iter().filter(|(name, _)| !name.ends_with("tests.rs")) {
        for how in ["words.say(", "words.one(", "words.two(", "words.count(", "words.with("] {
            for rest in text.split(how).skip(1) {
                let Some(literal) = rest.trim_start().strip_prefix('"') else { continue };
                let key = literal.split('"').next().unwrap_or_default();
                if key.contains('{') {
                    continue;
                }
                said += 1;
                assert!(keys.contains(key), "{name} says {key}");
            }
        }
    }
    assert!(said > 2000, "only {said} sentences were found");
}
