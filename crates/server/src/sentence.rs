//! Refusals and codes as sentences in the reader's language.

use crate::kit::locale::{Arg, Words};
use jiff::Timestamp;
use jiff::civil::Date;
use mutual_aid::Refusal;
use serde_json::{Map, Value};

/// A refusal as a sentence, with its facts in place.
#[must_use]
pub fn refusal(words: Words, refusal: &Refusal) -> String {
    told(words, &refusal.key(), &refusal.facts())
}

/// What happened as a sentence, from the name and the facts that the journal keeps.
#[must_use]
pub fn happened(words: Words, event: &str, facts: &Map<String, Value>) -> String {
    told(words, &format!("history-{event}"), facts)
}

/// A sentence whose places are filled with facts; days, months and moments are written as people read them.
#[must_use]
pub fn told(words: Words, key: &str, facts: &Map<String, Value>) -> String {
    let args: Vec<(&'static str, Arg)> =
        facts.iter().filter_map(|(name, value)| Some((known(name)?, arg(words, name, value)))).collect();
    words.with(key, &args)
}

/// The names facts have; a sentence can use no other.
const NAMES: [&str; 42] = [
    "age",
    "at",
    "by",
    "channel",
    "count",
    "current",
    "day",
    "days",
    "donations",
    "found",
    "from",
    "from_age",
    "how",
    "kind",
    "last",
    "length",
    "limit",
    "max",
    "minutes",
    "missing",
    "month",
    "months",
    "number",
    "on",
    "open",
    "parameter",
    "part",
    "point",
    "reason",
    "role",
    "signed_on",
    "since",
    "starts",
    "starts_on",
    "status",
    "to",
    "unexplained",
    "until",
    "version",
    "waiting",
    "way",
    "year",
];

fn known(name: &str) -> Option<&'static str> {
    let found = NAMES.into_iter().chain(["who"]).find(|known| *known == name);
    if found.is_none() {
        tracing::error!(name, "a fact has a name that sentences do not know");
    }
    found
}

fn arg(words: Words, name: &str, value: &Value) -> Arg {
    match value {
        Value::String(code) if name == "reason" => Arg::Text(words.say(format!("reason-{code}"))),
        Value::String(key) if name == "parameter" => {
            Arg::Text(words.say(format!("law-{}", key.replace('_', "-"))))
        }
        Value::Number(number) => Arg::Number(number.as_i64().unwrap_or_default()),
        Value::String(text) => Arg::Text(readable(words, text)),
        Value::Bool(true) => Arg::Number(1),
        Value::Object(_) => {
            Arg::Text(value["thousandths"].as_i64().map_or_else(String::new, |n| words.quantity(n)))
        }
        _ => Arg::Text(String::new()),
    }
}

fn readable(words: Words, text: &str) -> String {
    if text.len() == 7
        && let Ok(first) = format!("{text}-01").parse::<Date>()
    {
        return words.month(first);
    }
    if text.len() == 10
        && let Ok(day) = text.parse::<Date>()
    {
        return words.day_with_year(day);
    }
    if text.len() == 20
        && let Ok(moment) = text.parse::<Timestamp>()
    {
        return words.moment_with_year(moment);
    }
    text.to_owned()
}
