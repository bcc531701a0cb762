//! Days, moments and spans: local dates for people, UTC moments for the record.

use jiff::{Timestamp, civil};
use serde::{Deserialize, Serialize};

/// A calendar day in Poland, written `YYYY-MM-DD` (ISO 8601).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(pub civil::Date);

impl Day {
    /// Reads `YYYY-MM-DD`, and `DD.MM.YYYY`, `DD-MM-YYYY`, `DD/MM/YYYY` as people write it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.trim().split(['-', '.', '/', ' ']).filter(|p| !p.is_empty()).collect();
        let [a, b, c] = parts.as_slice() else { return None };
        let (year, day) = if a.len() == 4 { (a, c) } else { (c, a) };
        if year.len() != 4 {
            return None;
        }
        let date = civil::Date::new(year.parse().ok()?, b.parse().ok()?, day.parse().ok()?).ok()?;
        (date.year() >= 1900 && date.year() <= 2200).then_some(Self(date))
    }

    /// The day `days` later (or earlier, when negative), clamped to the calendar.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().days(days)))
    }

    /// The same day `months` later, clamped to the end of the month.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().months(months)))
    }

    /// Days from `earlier` to this day.
    #[must_use]
    pub fn since(self, earlier: Self) -> i32 {
        (self.0 - earlier.0).get_days()
    }

    /// Whole years of age on `on` for somebody born on this day.
    #[must_use]
    pub fn age_on(self, on: Self) -> i32 {
        let had_birthday = (on.0.month(), on.0.day()) >= (self.0.month(), self.0.day());
        i32::from(on.0.year()) - i32::from(self.0.year()) - i32::from(!had_birthday)
    }

    /// The Monday of this day's week.
    #[must_use]
    pub fn monday(self) -> Self {
        self.plus(-i32::from(self.0.weekday().to_monday_zero_offset()))
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A moment in UTC with whole seconds, written `YYYY-MM-DDTHH:MM:SSZ` (RFC 3339).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub Timestamp);

impl Moment {
    /// Reads an RFC 3339 moment.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.parse::<Timestamp>().ok().and_then(|t| Timestamp::from_second(t.as_second()).ok()).map(Self)
    }

    /// The moment `seconds` later, clamped to the range of the clock.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(Timestamp::from_second(self.0.as_second().saturating_add(seconds)).unwrap_or(self.0))
    }

    /// The moment `hours` later.
    #[must_use]
    pub fn plus_hours(self, hours: i64) -> Self {
        self.plus_seconds(hours.saturating_mul(3600))
    }

    /// The moment `days` of 24 hours later.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        self.plus_hours(days.saturating_mul(24))
    }

    /// Whole minutes from `earlier` to this moment.
    #[must_use]
    pub fn minutes_since(self, earlier: Self) -> i64 {
        (self.0.as_second() - earlier.0.as_second()) / 60
    }

    /// The calendar day in Poland.
    #[must_use]
    pub fn day(self) -> Day {
        Day(self.0.to_zoned_datetime(warsaw()).date())
    }

    /// The wall time in Poland.
    #[must_use]
    pub fn local(self) -> civil::DateTime {
        self.0.to_zoned_datetime(warsaw()).datetime()
    }
}

impl std::fmt::Display for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.strftime("%Y-%m-%dT%H:%M:%SZ"))
    }
}

/// The zone of the programme; UTC where the machine has no zone data, which `doctor` reports.
fn warsaw() -> jiff::tz::TimeZone {
    jiff::tz::TimeZone::get("Europe/Warsaw").unwrap_or(jiff::tz::TimeZone::UTC)
}

/// A stretch of local time on one day: what people agree on, with the UTC moments it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// Local day.
    pub day: Day,
    /// Local start time.
    pub at: civil::Time,
    /// Length in minutes, 15 to 720.
    pub minutes: u32,
    /// Start in UTC.
    pub starts: Moment,
    /// End in UTC.
    pub ends: Moment,
}

impl Span {
    /// Makes a span; `None` for the hour that daylight saving skips, or for a length outside 15–720 minutes.
    #[must_use]
    pub fn new(day: Day, at: civil::Time, minutes: u32) -> Option<Self> {
        if !(15..=720).contains(&minutes) {
            return None;
        }
        let ambiguous = warsaw().into_ambiguous_zoned_datetime(day.0.to_datetime(at));
        if matches!(ambiguous.offset(), jiff::tz::AmbiguousOffset::Gap { .. }) {
            return None;
        }
        let starts = Moment(ambiguous.compatible().ok()?.timestamp());
        Some(Self { day, at, minutes, starts, ends: starts.plus_seconds(i64::from(minutes) * 60) })
    }

    /// Whether two spans share a minute.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.starts < other.ends && other.starts < self.ends
    }

    /// Whether any part lies between 22:00 and 6:00.
    #[must_use]
    pub fn at_night(&self) -> bool {
        self.at.hour() < 6 || self.ends.local().time().hour() >= 22 || self.ends.day() > self.day
    }
}

/// Reads a local time: `10`, `10:30`, `10.30`.
#[must_use]
pub fn parse_time(text: &str) -> Option<civil::Time> {
    let mut parts = text.trim().splitn(2, [':', '.']);
    let hour: i8 = parts.next()?.trim().parse().ok()?;
    let minute: i8 = parts.next().map_or(Ok(0), |m| m.trim().parse()).ok()?;
    civil::Time::new(hour, minute, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_people_write_it() {
        for text in ["2026-11-24", "24.11.2026", "24-11-2026", " 24/11/2026 ", "24 11 2026"] {
            assert_eq!(Day::parse(text).unwrap().to_string(), "2026-11-24");
        }
        for text in ["", "2026-02-30", "24.11.26", "jutro", "2026-13-01", "0000-00-00"] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_hour_that_daylight_saving_skips_is_refused() {
        let day = Day::parse("2027-03-28").unwrap();
        assert!(Span::new(day, parse_time("2:30").unwrap(), 60).is_none());
        assert!(Span::new(day, parse_time("3:00").unwrap(), 60).is_some());
    }

    #[test]
    fn a_span_knows_its_utc_moments_in_winter_and_summer() {
        let winter = Span::new(Day::parse("2026-11-24").unwrap(), parse_time("10").unwrap(), 120).unwrap();
        assert_eq!(winter.starts.to_string(), "2026-11-24T09:00:00Z");
        let summer = Span::new(Day::parse("2026-07-01").unwrap(), parse_time("10:00").unwrap(), 120).unwrap();
        assert_eq!(summer.ends.to_string(), "2026-07-01T10:00:00Z");
    }

    #[test]
    fn age_counts_birthdays() {
        let born = Day::parse("2008-11-25").unwrap();
        assert_eq!(born.age_on(Day::parse("2026-11-24").unwrap()), 17);
        assert_eq!(born.age_on(Day::parse("2026-11-25").unwrap()), 18);
    }
}
