//! A new value of a parameter: it holds from a day on, and the values before it stay as they were.

use super::Law;
use crate::day::Day;
use crate::event::{Event, Noun, Subject, What};
use crate::refusal::LawRefusal;

/// What the operator writes down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The parameter.
    pub key: String,
    /// The value, as it was written.
    pub value: String,
    /// The first day on which it holds.
    pub from: Day,
}

impl Change {
    /// The value is to hold; `held_from` are the days from which the values so far hold.
    ///
    /// # Errors
    /// There is no such parameter, the value is not possible, the day is past, or it has a value already.
    pub fn make(&self, held_from: &[Day], today: Day) -> Result<Event, LawRefusal> {
        Law::default().set(&self.key, &self.value).map_err(|_| LawRefusal::Impossible)?;
        if self.from < today {
            return Err(LawRefusal::InPast { on: self.from });
        }
        if held_from.contains(&self.from) {
            return Err(LawRefusal::SameDay { on: self.from });
        }
        let what = What::LegalParameterChanged { parameter: self.key.clone(), from: self.from };
        Ok(Event { subject: Subject::of(Noun::LegalParameter, &self.key), organisation: None, what })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(value: &str, from: &str) -> Result<Event, LawRefusal> {
        let day = |text| Day::parse(text).unwrap();
        let change = Change { key: "confirm_days".into(), value: value.into(), from: day(from) };
        change.make(&[day("2026-12-01")], day("2026-11-24"))
    }

    #[test]
    fn a_new_value_holds_from_today_at_the_earliest() {
        assert!(made("10", "2026-11-24").is_ok());
        assert_eq!(
            made("10", "2026-11-23"),
            Err(LawRefusal::InPast { on: Day::parse("2026-11-23").unwrap() })
        );
    }

    #[test]
    fn a_value_is_possible_and_no_day_has_two() {
        assert_eq!(made("soon", "2026-12-02"), Err(LawRefusal::Impossible));
        assert!(matches!(made("10", "2026-12-01"), Err(LawRefusal::SameDay { .. })));
    }
}
