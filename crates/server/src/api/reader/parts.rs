//! Parts of a payload that are more than a text: amounts, days, numbers, objects of a list.

use super::{Reader, strangers};
use crate::kit::forms::Errors;
use mutual_aid::refusal::MoneyRefusal;
use mutual_aid::{Day, Grosze, Quantity};
use serde_json::Value;

impl<'a> Reader<'a> {
    /// An amount above nothing, in whole grosze; `missing` is the key of the sentence when there is none.
    pub fn amount(&mut self, pointer: &'static str, missing: &str) -> Option<Grosze> {
        let Some(value) = self.at(pointer) else {
            self.wrong(pointer, missing);
            return None;
        };
        let amount = value.as_i64().ok_or(MoneyRefusal::NoGrosze).and_then(Grosze::above_nothing);
        amount.map_err(|refusal| self.refused(pointer, refusal)).ok()
    }

    /// So many units above nothing, with three places at most, when they are named.
    pub fn quantity(&mut self, pointer: &'static str, most: Quantity) -> Option<Quantity> {
        let value = self.at(pointer)?;
        let read = value.as_number().and_then(|number| Quantity::parse(&number.to_string(), 3));
        let read = read.filter(|count| (Quantity::ZERO..=most).contains(count) && *count != Quantity::ZERO);
        if read.is_none() {
            self.wrong(pointer, "api-no-quantity");
        }
        read
    }

    /// A day of the calendar (ISO 8601), when it is named.
    pub fn may_day(&mut self, pointer: &'static str) -> Option<Day> {
        let text = self.text(pointer)?;
        let day = Day::parse(text).filter(|day| day.to_string() == text);
        if day.is_none() {
            self.wrong(pointer, "api-no-day");
        }
        day
    }

    /// A day that must be named; `missing` is the key of the sentence when it is not.
    pub fn day(&mut self, pointer: &'static str, missing: &str) -> Option<Day> {
        let day = self.may_day(pointer);
        if day.is_none() {
            self.wrong(pointer, missing);
        }
        day
    }

    /// One of the known codes that must be named; `missing` is the key of the sentence when it is not.
    pub fn choice<T: std::str::FromStr>(
        &mut self,
        pointer: &'static str,
        codes: &[&str],
        missing: &str,
    ) -> Option<T> {
        let chosen = self.code(pointer, codes);
        if chosen.is_none() {
            self.wrong(pointer, missing);
        }
        chosen
    }

    /// Yes or no, which must be said; `missing` is the key of the sentence when it is not.
    pub fn answer(&mut self, pointer: &'static str, missing: &str) -> Option<bool> {
        let said = self.is_so(pointer);
        if said.is_none() {
            self.wrong(pointer, missing);
        }
        said
    }

    /// A field that has no place here; `why` is the key of the sentence when it is named all the same.
    pub fn none(&mut self, pointer: &'static str, why: &str) {
        if self.at(pointer).is_some() {
            self.wrong(pointer, why);
        }
    }

    /// What each value of a list is read as; the mistakes within one stand below its place.
    pub fn each<T>(&mut self, pointer: &'static str, read: impl Fn(&mut Reader<'a>) -> Option<T>) -> Vec<T> {
        let Some(value) = self.at(pointer) else { return Vec::new() };
        let Some(list) = value.as_array() else {
            self.wrong(pointer, "api-no-list");
            return Vec::new();
        };
        let mut found = Vec::with_capacity(list.len());
        for (place, value) in list.iter().enumerate() {
            let mut part = Reader::of(value, self.words);
            found.extend(read(&mut part));
            for stranger in strangers(value, "", &part.known) {
                part.wrong(&stranger, self.unknown);
            }
            self.below(&format!("{pointer}/{place}"), &part.errors);
        }
        found
    }

    /// Whole numbers of a list, each within bounds.
    pub fn numbers(&mut self, pointer: &'static str, (from, to): (i64, i64)) -> Vec<i64> {
        let held = self.at(pointer);
        let Some(list) = held.and_then(Value::as_array) else {
            if held.is_some() {
                self.wrong(pointer, "api-no-list");
            }
            return Vec::new();
        };
        let within = |value: &Value| value.as_i64().filter(|number| (from..=to).contains(number));
        let found: Option<Vec<i64>> = list.iter().map(within).collect();
        if found.is_none() {
            let told = self.words.two("api-no-number", "from", from.to_string(), "to", to.to_string());
            self.say(pointer, told);
        }
        found.unwrap_or_default()
    }

    fn below(&mut self, place: &str, errors: &Errors) {
        for one in errors {
            self.errors.add(&format!("{place}{}", one.name), one.message.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::Failure;
    use crate::kit::locale::Language;
    use serde_json::json;

    #[test]
    fn amounts_days_and_lists_are_read_and_each_mistake_stands_at_its_place() {
        let value = json!({
            "a": 1, "b": 0, "c": "5", "d": "2026-11-24", "e": "24.11.2026", "l": [{ "n": 3 }, { "n": 9, "x": 1 }, 7],
            "m": [1, 2], "o": [0],
        });
        let mut reader = Reader::of(&value, Language::En.words());
        assert_eq!(reader.amount("/a", "api-missing"), Some(Grosze(1)));
        assert_eq!((reader.amount("/b", "api-missing"), reader.amount("/c", "api-missing")), (None, None));
        assert_eq!(reader.day("/d", "api-missing"), Day::parse("2026-11-24"));
        assert_eq!((reader.may_day("/e"), reader.day("/f", "api-missing")), (None, None));
        let numbers = reader.each("/l", |part| part.number("/n", 1, 5));
        assert_eq!((numbers, reader.numbers("/m", (1, 12))), (vec![3], vec![1, 2]));
        assert!(reader.numbers("/o", (1, 12)).is_empty() && reader.numbers("/p", (1, 12)).is_empty());
        let Err(Failure::Invalid(errors)) = reader.whole(|| Some(())) else { panic!("no mistakes") };
        let pointers: Vec<&str> = errors.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(pointers, ["/b", "/c", "/e", "/f", "/l/1/n", "/l/1/x", "/l/2", "/o"]);
    }
}
