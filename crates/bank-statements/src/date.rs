//! A calendar day as statements write it: ISO, Polish with dots, with the month in words or Roman numerals, six digits.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A day of the Gregorian calendar, without a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

const MONTHS: [&str; 12] =
    ["sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"];
const ROMAN: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/// How many days a year has where every month has 31.
const YEAR: u32 = 372;

impl Date {
    /// The day, if the calendar has it; years from 1900 to 2199.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let whole = (1900..2200).contains(&year) && (1..=12).contains(&month) && day >= 1;
        (whole && day <= length(year, month)).then_some(Self { year, month, day })
    }

    /// Six digits `YYMMDD`, as MT940 writes them; 80 to 99 are of the last century.
    pub fn from_six(text: &str) -> Option<Self> {
        if text.len() != 6 {
            return None;
        }
        let (year, month, day) = (two(text, 0)?, two(text, 2)?, two(text, 4)?);
        let century = if year >= 80 { 1900 } else { 2000 };
        Self::new(century + u16::from(year), month, day)
    }

    /// Four digits `MMDD` of the year that brings it nearest to this day: statements write the booking day so.
    pub fn nearest(self, text: &str) -> Option<Self> {
        let (month, day) = (two(text, 0)?, two(text, 2)?);
        let of_year = |year| Self::new(year, month, day);
        let distance = |other: &Self| other.rough().abs_diff(self.rough());
        let same = of_year(self.year);
        // Most are booked within days; half a year away no other year is nearer.
        if same.as_ref().is_some_and(|same| distance(same) <= YEAR / 2) {
            return same;
        }
        let others = [of_year(self.year + 1), of_year(self.year.saturating_sub(1))];
        [same].into_iter().chain(others).flatten().min_by_key(distance)
    }

    /// A day in any form that is written in Poland; a time of day behind it is left aside.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().trim_matches(['"', '\'']).trim();
        if text.len() >= 8 && text.bytes().take(8).all(|b| b.is_ascii_digit()) {
            let rest = text.get(8..)?;
            let year = u16::from(two(text, 0)?) * 100 + u16::from(two(text, 2)?);
            let alone = rest.is_empty() || rest.starts_with([' ', 'T']);
            return alone.then(|| Self::new(year, two(text, 4)?, two(text, 6)?))?;
        }
        let lower = text.to_lowercase();
        let mut parts = lower.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
        let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
        let third = third.split_once('t').map_or(third, |(day, _)| day);
        if first.len() == 4 {
            return Self::new(first.parse().ok()?, month(second)?, third.parse().ok()?);
        }
        let year: u16 = third.parse().ok()?;
        let year = match third.len() {
            4 => year,
            2 => 2000 + year,
            _ => return None,
        };
        Self::new(year, month(second)?, first.parse().ok()?)
    }

    /// A number that grows with the day; months count as 31 days.
    fn rough(self) -> u32 {
        u32::from(self.year) * YEAR + u32::from(self.month) * 31 + u32::from(self.day)
    }
}

impl fmt::Display for Date {
    /// `YYYY-MM-DD`.
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// In which order a table writes its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dates {
    /// As people in Poland write them: `2026-11-04`, `4.11.2026`, `4 listopada 2026`.
    #[default]
    Either,
    /// `04/11/26`, `04112026`.
    DayFirst,
    /// `11/04/2026`.
    MonthFirst,
    /// `26-11-04`.
    YearFirst,
}

impl Dates {
    /// A day in this order; a time of day behind it is left aside.
    pub fn parse(self, text: &str) -> Option<Date> {
        if self == Self::Either {
            return Date::parse(text);
        }
        let lower = text.trim().trim_matches(['"', '\'']).trim().to_lowercase();
        let compact = lower.get(..8).filter(|eight| eight.bytes().all(|byte| byte.is_ascii_digit()));
        let parts: Vec<&str> = match compact {
            Some(eight) => {
                let cuts = if self == Self::YearFirst { [0..4, 4..6, 6..8] } else { [0..2, 2..4, 4..8] };
                cuts.into_iter().filter_map(|cut| eight.get(cut)).collect()
            }
            None => {
                let parts = lower.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
                parts.take(3).map(|part| part.split_once('t').map_or(part, |(day, _)| day)).collect()
            }
        };
        let [first, second, third] = parts.try_into().ok()?;
        let (year, second, day) = match self {
            Self::Either | Self::DayFirst => (third, second, first),
            Self::MonthFirst => (third, first, second),
            Self::YearFirst => (first, second, third),
        };
        let century = match year.len() {
            4 => 0,
            2 => 2000,
            _ => return None,
        };
        Date::new(century + year.parse::<u16>().ok()?, month(second)?, day.parse().ok()?)
    }
}

/// Two digits at a place of a text.
fn two(text: &str, at: usize) -> Option<u8> {
    let [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] = text.as_bytes().get(at..at + 2)? else { return None };
    Some((tens - b'0') * 10 + (ones - b'0'))
}

fn month(text: &str) -> Option<u8> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let number = |found: usize| u8::try_from(found + 1).ok();
    if let Some(found) = ROMAN.iter().position(|roman| *roman == text) {
        return number(found);
    }
    let text = text.replace("paz", "paź");
    MONTHS.iter().position(|start| text.starts_with(start)).and_then(number)
}

fn length(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> String {
        Date::parse(text).map_or_else(|| "none".to_owned(), |date| date.to_string())
    }

    #[test]
    fn every_polish_form_is_the_same_day() {
        let forms = [
            "2026-11-04",
            "04.11.2026",
            "4.11.2026",
            "04-11-2026",
            "04/11/2026",
            "2026/11/04",
            "2026.11.04",
            "20261104",
            "04.11.26",
            "4 listopada 2026",
            "4 lis 2026",
            "4 XI 2026",
            "04.XI.2026 r.",
            "4 listopada 2026 r.",
            "2026-11-04 12:33:10",
            "2026-11-04T12:33:10+01:00",
            " \"2026-11-04\" ",
            "04-11-2026 08:00",
        ];
        for form in forms {
            assert_eq!(day(form), "2026-11-04", "{form}");
        }
        assert_eq!(day("12 października 2026"), "2026-10-12");
        assert_eq!(day("12 pazdziernika 2026"), "2026-10-12");
        assert_eq!(day("1 marca 2026"), "2026-03-01");
        assert_eq!(day("1 maja 2026"), "2026-05-01");
    }

    #[test]
    fn what_the_calendar_does_not_have_is_no_day() {
        for form in [
            "2026-02-29",
            "31.04.2026",
            "2026-13-01",
            "00.11.2026",
            "1.1.1",
            "",
            "saldo",
            "2026-11",
            "04.11.126",
        ] {
            assert_eq!(day(form), "none", "{form}");
        }
        assert_eq!(day("29.02.2028"), "2028-02-29");
    }

    #[test]
    fn a_booking_day_takes_the_year_that_brings_it_nearest() {
        let value = Date::from_six("251231").unwrap();
        assert_eq!(value.nearest("0102").unwrap().to_string(), "2026-01-02");
        assert_eq!(Date::from_six("260102").unwrap().nearest("1231").unwrap().to_string(), "2025-12-31");
        assert_eq!(value.nearest("1231").unwrap().to_string(), "2025-12-31");
        assert_eq!(value.nearest("0000"), None);
        assert_eq!(Date::from_six("2512311"), None);
    }

    #[test]
    fn a_table_may_say_in_which_order_its_days_are_written() {
        for (order, text) in [
            (Dates::Either, "4.11.2026"),
            (Dates::DayFirst, "04/11/26"),
            (Dates::DayFirst, "04112026"),
            (Dates::DayFirst, "4 lis 2026 10:00"),
            (Dates::MonthFirst, "11/04/2026"),
            (Dates::YearFirst, "26-11-04"),
            (Dates::YearFirst, "2026-11-04T10:00"),
            (Dates::YearFirst, "20261104"),
        ] {
            assert_eq!(order.parse(text), Date::new(2026, 11, 4), "{text}");
        }
        assert_eq!(Dates::DayFirst.parse("11/30/2026"), None);
        assert_eq!(Dates::MonthFirst.parse("2026"), None);
    }
}
