//! The time, given to whoever needs it; and the calendar of Poland.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Instant;

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Timestamp, ToSpan};
use thiserror::Error;

static WARSAW: TimeZone = jiff::tz::get!("Europe/Warsaw");

/// A clock, cheap to clone; all clones show the same time.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Hands>);

#[derive(Debug)]
enum Hands {
    System,
    Moved { from: Timestamp, since: Instant },
    Still(AtomicI64),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Clock {
        Clock(Arc::new(Hands::System))
    }

    /// A clock that shows `moment` now and ticks on from there.
    pub fn at(moment: Timestamp) -> Clock {
        Clock(Arc::new(Hands::Moved { from: moment, since: Instant::now() }))
    }

    /// A clock that stands until it is set or advanced.
    pub fn still(moment: Timestamp) -> Clock {
        Clock(Arc::new(Hands::Still(AtomicI64::new(moment.as_second()))))
    }

    /// The present moment in whole seconds.
    pub fn now(&self) -> Timestamp {
        Timestamp::from_second(self.precise().as_second()).unwrap_or_default()
    }

    /// Sets a still clock; the others keep their own time.
    pub fn set(&self, moment: Timestamp) {
        if let Hands::Still(seconds) = &*self.0 {
            seconds.store(moment.as_second(), Ordering::SeqCst);
        }
    }

    /// Moves a still clock on; the others keep their own time.
    pub fn advance(&self, by: SignedDuration) {
        if let Hands::Still(seconds) = &*self.0 {
            seconds.fetch_add(by.as_secs(), Ordering::SeqCst);
        }
    }

    /// Milliseconds since 1970, for ids that sort by time.
    pub(in crate::kit) fn millis(&self) -> u64 {
        u64::try_from(self.precise().as_millisecond()).unwrap_or_default()
    }

    fn precise(&self) -> Timestamp {
        match &*self.0 {
            #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the machine")]
            Hands::System => Timestamp::now(),
            Hands::Moved { from, since } => {
                let gone = SignedDuration::try_from(since.elapsed()).unwrap_or(SignedDuration::MAX);
                from.saturating_add(gone).unwrap_or(Timestamp::MAX)
            }
            Hands::Still(seconds) => {
                Timestamp::from_second(seconds.load(Ordering::SeqCst)).unwrap_or_default()
            }
        }
    }
}

/// The text form of a moment everywhere, `YYYY-MM-DDTHH:MM:SSZ`: its order is the order of time.
pub fn text(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Day and time of a moment in Poland.
pub fn local(moment: Timestamp) -> DateTime {
    WARSAW.to_datetime(moment)
}

/// The hour that is left out when summer time begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("there is no {time} on {date} in Poland")]
pub struct MissingHour {
    /// The day asked for.
    pub date: Date,
    /// The time asked for.
    pub time: Time,
}

/// The moment of a day and time in Poland; of the hour that comes twice in autumn, the first.
pub fn from_local(date: Date, time: Time) -> Result<Timestamp, MissingHour> {
    let moment = WARSAW.to_ambiguous_timestamp(date.to_datetime(time));
    if matches!(moment.offset(), AmbiguousOffset::Gap { .. }) {
        return Err(MissingHour { date, time });
    }
    moment.earlier().map_err(|_| MissingHour { date, time })
}

/// The public holidays of a year in order (Act of 18 January 1951 on days free from work; Epiphany since
/// 2011, Christmas Eve since 2025).
pub fn holidays(year: i16) -> Vec<Date> {
    let mut fixed: Vec<(i8, i8)> =
        vec![(1, 1), (5, 1), (5, 3), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26)];
    if year >= 2011 {
        fixed.push((1, 6));
    }
    if year >= 2025 {
        fixed.push((12, 24));
    }
    let fixed = fixed.into_iter().filter_map(|(month, day)| Date::new(year, month, day).ok());
    // Easter Sunday and Monday, Pentecost, Corpus Christi.
    let movable = easter(year)
        .into_iter()
        .flat_map(|sunday| [0, 1, 49, 60].into_iter().filter_map(move |n| sunday.checked_add(n.days()).ok()));
    let mut days: Vec<Date> = fixed.chain(movable).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// Tells whether a day is a public holiday in Poland.
pub fn is_holiday(day: Date) -> bool {
    holidays(day.year()).contains(&day)
}

/// Tells whether offices work on this day: Monday to Friday, no public holiday.
pub fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_holiday(day)
}

/// The `n`-th working day after `day`, which itself does not count; with 0 the day itself.
pub fn working_days_after(day: Date, n: u32) -> Date {
    let (mut found, mut left) = (day, n);
    while left > 0 {
        let Ok(next) = found.tomorrow() else { return found };
        found = next;
        left -= u32::from(is_working_day(found));
    }
    found
}

/// Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.
fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let golden = year_number % 19;
    let (century, rest) = (year_number / 100, year_number % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    Date::new(year, i8::try_from(days / 31).ok()?, i8::try_from(days % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn moment(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_moment_is_written_in_whole_seconds() {
        assert_eq!(text(moment("2026-02-01T09:00:00.75Z")), "2026-02-01T09:00:00Z");
        assert_eq!(Clock::at(moment("2026-02-01T09:00:00Z")).now().subsec_nanosecond(), 0);
        assert_eq!(Clock::system().now().subsec_nanosecond(), 0);
    }

    #[test]
    fn a_still_clock_moves_only_when_it_is_told_to() {
        let clock = Clock::still(moment("2026-02-01T09:00:00Z"));
        clock.clone().advance(SignedDuration::from_mins(31));
        assert_eq!(text(clock.now()), "2026-02-01T09:31:00Z");
        clock.set(moment("2027-01-01T00:00:00Z"));
        assert_eq!(text(clock.now()), "2027-01-01T00:00:00Z");
    }

    #[test]
    fn a_moved_clock_ticks_on() {
        let clock = Clock::at(moment("2026-02-01T09:00:00Z"));
        let first = clock.millis();
        std::thread::sleep(std::time::Duration::from_millis(5));
        assert!(clock.millis() > first);
        clock.set(moment("2020-01-01T00:00:00Z"));
        assert!(clock.now() >= moment("2026-02-01T09:00:00Z"));
    }

    #[test]
    fn poland_is_one_hour_ahead_in_winter_and_two_in_summer() {
        assert_eq!(local(moment("2026-02-01T09:00:00Z")), date(2026, 2, 1).at(10, 0, 0, 0));
        assert_eq!(local(moment("2026-07-01T22:30:00Z")), date(2026, 7, 2).at(0, 30, 0, 0));
        assert_eq!(from_local(date(2026, 7, 2), time(0, 30, 0, 0)), Ok(moment("2026-07-01T22:30:00Z")));
    }

    #[test]
    fn the_missing_hour_is_refused_and_the_double_one_is_the_first() {
        let (spring, autumn) = (date(2026, 3, 29), date(2026, 10, 25));
        let half_past_two = time(2, 30, 0, 0);
        assert_eq!(from_local(spring, half_past_two), Err(MissingHour { date: spring, time: half_past_two }));
        assert!(from_local(spring, time(3, 0, 0, 0)).is_ok());
        assert_eq!(from_local(autumn, half_past_two), Ok(moment("2026-10-25T00:30:00Z")));
    }

    #[test]
    fn the_movable_holidays_follow_easter() {
        for (year, month, day) in [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2038, 4, 25), (2285, 3, 22)] {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
        assert!(is_holiday(date(2026, 5, 24)), "Pentecost");
        assert!(is_holiday(date(2026, 6, 4)), "Corpus Christi");
        assert_eq!(holidays(2026).len(), 14);
    }

    #[test]
    fn christmas_eve_is_free_since_2025() {
        assert!(!is_holiday(date(2024, 12, 24)));
        assert!(is_holiday(date(2025, 12, 24)));
        assert!(!is_holiday(date(2010, 1, 6)));
    }

    #[test]
    fn working_days_step_over_weekends_and_holidays() {
        // Wednesday; then 24 to 26 December are holidays (Thursday to Saturday) and a Sunday follows.
        assert_eq!(working_days_after(date(2026, 12, 23), 1), date(2026, 12, 28));
        assert_eq!(working_days_after(date(2026, 12, 23), 0), date(2026, 12, 23));
        // New Year's Day is a Friday, Epiphany a Wednesday.
        assert_eq!(working_days_after(date(2026, 12, 31), 3), date(2027, 1, 7));
    }
}
