//! What a published text should not say: money tied to help, words of employment, data of people.
//!
//! The patterns stand in `data/lint.toml`. Only an amount tied to a donation is refused (udpp art. 7); everything
//! else is pointed at, and the author decides.

use crate::offer::Mode;
use regex::{Regex, RegexBuilder};
use serde::Deserialize;
use std::ops::Range;
use std::sync::LazyLock;

/// What a finding does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The text is not published so.
    Refuse,
    /// The author is asked.
    Ask,
}

/// Something found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which rule: `phone-number`, …; its sentence is `lint-…`.
    pub rule: &'static str,
    /// What it does.
    pub level: Level,
    /// The words found.
    pub found: String,
    /// Where they stand, bytes.
    pub range: Range<usize>,
}

#[derive(Deserialize)]
struct Data {
    rule: Vec<Written>,
    #[cfg(test)]
    example: Vec<Example>,
}

#[derive(Deserialize)]
struct Written {
    key: String,
    level: Level,
    mode: String,
    #[serde(default)]
    as_typed: bool,
    patterns: Vec<String>,
}

#[cfg(test)]
#[derive(Deserialize)]
struct Example {
    text: String,
    finds: Vec<String>,
}

struct Rule {
    written: Written,
    patterns: Vec<Regex>,
}

#[expect(clippy::expect_used, reason = "the file is part of the programme, and a test reads it")]
static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let data: Data = toml::from_str(include_str!("../data/lint.toml")).expect("data/lint.toml");
    let rules = data.rule.into_iter().map(|written| {
        let read = |pattern: &String| {
            RegexBuilder::new(pattern)
                .case_insensitive(!written.as_typed)
                .build()
                .expect("a pattern of data/lint.toml")
        };
        Rule { patterns: written.patterns.iter().map(read).collect(), written }
    });
    rules.collect()
});

/// Everything a text should not say in an offer of this mode: refusals first, then in the order of the text.
#[must_use]
pub fn lint(text: &str, mode: Mode) -> Vec<Finding> {
    let speaks = |rule: &&Rule| rule.written.mode == "any" || mode == Mode::Unpaid;
    let mut findings: Vec<Finding> = RULES.iter().filter(speaks).flat_map(|rule| rule.find(text)).collect();
    findings.sort_by_key(|found| (found.level == Level::Ask, found.range.start));
    findings
}

#[derive(Deserialize)]
struct Adverts {
    patterns: Vec<String>,
    #[cfg(test)]
    advert: Vec<String>,
    #[cfg(test)]
    service: Vec<String>,
}

#[expect(clippy::expect_used, reason = "the file is part of the programme, and a test reads it")]
static ADVERTS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let data: Adverts = toml::from_str(include_str!("../data/adverts.toml")).expect("data/adverts.toml");
    let read = |pattern: &String| {
        let built = RegexBuilder::new(pattern).case_insensitive(true).build();
        built.expect("a pattern of data/adverts.toml")
    };
    data.patterns.iter().map(read).collect()
});

/// The words by which a text looks for workers, the first of them; a listing sells a service and is no job advert.
#[must_use]
pub fn job_advert(text: &str) -> Option<String> {
    let found = ADVERTS.iter().filter_map(|pattern| pattern.find(text));
    found.min_by_key(regex::Match::start).map(|found| found.as_str().to_owned())
}

/// Every rule, for the test that each has its sentence.
pub fn rules() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|rule| rule.written.key.as_str())
}

impl Rule {
    /// What this rule finds; of words that two patterns share, the longer finding stays.
    fn find(&'static self, text: &str) -> Vec<Finding> {
        let mut ranges: Vec<Range<usize>> = self
            .patterns
            .iter()
            .flat_map(|pattern| pattern.find_iter(text).map(|found| found.range()))
            .collect();
        ranges.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
        let mut kept: Vec<Range<usize>> = Vec::new();
        for range in ranges {
            if kept.last().is_none_or(|last| last.end <= range.start) {
                kept.push(range);
            }
        }
        let finding = |range: Range<usize>| Finding {
            rule: &self.written.key,
            level: self.written.level,
            found: text.get(range.clone()).unwrap_or_default().to_owned(),
            range,
        };
        kept.into_iter().map(finding).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn keys(text: &str, mode: Mode) -> BTreeSet<&'static str> {
        lint(text, mode).into_iter().map(|found| found.rule).collect()
    }

    #[test]
    fn the_examples_of_the_data_are_found_and_nothing_else() {
        let data: Data = toml::from_str(include_str!("../data/lint.toml")).unwrap();
        assert!(data.example.len() >= 8);
        for example in &data.example {
            let wanted: BTreeSet<&str> = example.finds.iter().map(String::as_str).collect();
            assert_eq!(keys(&example.text, Mode::Unpaid), wanted, "{}", example.text);
        }
    }

    #[test]
    fn a_job_advert_is_told_from_a_service() {
        let data: Adverts = toml::from_str(include_str!("../data/adverts.toml")).unwrap();
        assert!(data.advert.len() >= 10 && data.service.len() >= 10);
        for text in &data.advert {
            assert!(job_advert(text).is_some(), "{text}");
        }
        for text in &data.service {
            assert_eq!(job_advert(text), None, "{text}");
        }
    }

    #[test]
    fn a_finding_says_where_it_stands() {
        let text = "Żółty rower. ZADZWOŃ: 600 100 200.";
        let found = lint(text, Mode::Unpaid);
        let phone = found.first().unwrap();
        assert_eq!(
            (phone.rule, phone.level, phone.found.as_str()),
            ("phone-number", Level::Ask, "600 100 200")
        );
        assert_eq!(&text[phone.range.clone()], "600 100 200");
    }

    #[test]
    fn a_price_is_for_paid_offers_and_an_amount_for_a_donation_is_refused_first() {
        let text = "Cena 20 zł. Jan Kowalski prosi o darowiznę 20 zł.";
        assert_eq!(lint(text, Mode::Unpaid).first().unwrap().level, Level::Refuse);
        assert_eq!(keys(text, Mode::Paid), BTreeSet::from(["surname"]));
        assert!(lint("Suggested donation 20 PLN", Mode::Unpaid).iter().any(|f| f.level == Level::Refuse));
        assert!(lint("Просимо внесок 20 злотих", Mode::Unpaid).iter().any(|f| f.level == Level::Refuse));
    }
}
