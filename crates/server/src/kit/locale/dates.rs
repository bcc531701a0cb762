//! Days, hours and waiting times in words.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Weekday};

use super::{Amount, Arg, Words};
use crate::kit::clock;

/// Whatever names a day; behind references too, since templates lend what they pass.
pub trait OnDay {
    /// The day itself.
    fn on_day(&self) -> Date;
}

impl<T: OnDay + ?Sized> OnDay for &T {
    fn on_day(&self) -> Date {
        (**self).on_day()
    }
}

impl OnDay for Date {
    fn on_day(&self) -> Date {
        *self
    }
}

impl OnDay for DateTime {
    fn on_day(&self) -> Date {
        self.date()
    }
}

/// The day it is in Poland at that moment.
impl OnDay for Timestamp {
    fn on_day(&self) -> Date {
        clock::local(*self).date()
    }
}

/// Whatever names a day and an hour in Poland; behind references too.
pub trait AtMoment {
    /// Day and time as a clock in Poland shows them.
    fn at_moment(&self) -> DateTime;
}

impl<T: AtMoment + ?Sized> AtMoment for &T {
    fn at_moment(&self) -> DateTime {
        (**self).at_moment()
    }
}

impl AtMoment for Timestamp {
    fn at_moment(&self) -> DateTime {
        clock::local(*self)
    }
}

impl AtMoment for DateTime {
    fn at_moment(&self) -> DateTime {
        *self
    }
}

impl Words {
    /// „wtorek 24 listopada”.
    pub fn day(&self, day: impl OnDay) -> String {
        self.with("date-day", &parts(*self, day.on_day(), ""))
    }

    /// „wtorek 24 listopada 2026”.
    pub fn day_with_year(&self, day: impl OnDay) -> String {
        self.with("date-day-with-year", &parts(*self, day.on_day(), ""))
    }

    /// „24 listopada 2026”.
    pub fn date(&self, day: impl OnDay) -> String {
        self.with("date-plain", &parts(*self, day.on_day(), ""))
    }

    /// „listopad 2026”.
    pub fn month(&self, day: impl OnDay) -> String {
        let day = day.on_day();
        let month = self.say(format!("month-{}-alone", day.month()));
        self.two("date-month", "month", month, "year", day.year().to_string())
    }

    /// „wt 24 lis”.
    pub fn short_day(&self, day: impl OnDay) -> String {
        self.with("date-short-day", &parts(*self, day.on_day(), "-short"))
    }

    /// „wtorek 24 listopada, 10:00”, in the time of Poland.
    pub fn moment(&self, moment: impl AtMoment) -> String {
        self.both("date-moment", &self.day(moment.at_moment().date()), &moment)
    }

    /// „wtorek 24 listopada 2026, 10:00”, in the time of Poland.
    pub fn moment_with_year(&self, moment: impl AtMoment) -> String {
        self.both("date-moment", &self.day_with_year(moment.at_moment().date()), &moment)
    }

    /// „10:00”, in the time of Poland.
    pub fn hour(&self, moment: impl AtMoment) -> String {
        let time = moment.at_moment().time();
        format!("{}:{:02}", time.hour(), time.minute())
    }

    /// How long somebody waits: minutes below an hour, hours below two days, then days; begun ones do not
    /// count.
    pub fn waiting(&self, minutes: impl Amount) -> String {
        let minutes = minutes.amount().max(0);
        match minutes {
            0..60 => self.count("waiting-minutes", minutes),
            60..2880 => self.count("waiting-hours", minutes / 60),
            _ => self.count("waiting-days", minutes / 1440),
        }
    }

    fn both(&self, key: &str, day: &str, moment: &impl AtMoment) -> String {
        self.two(key, "day", day, "hour", self.hour(moment))
    }
}

fn parts(words: Words, day: Date, length: &str) -> [(&'static str, Arg); 4] {
    let weekday = words.say(format!("weekday-{}{length}", weekday(day.weekday())));
    let month = words.say(format!("month-{}{length}", day.month()));
    [
        ("weekday", Arg::Text(weekday)),
        ("day", Arg::Text(day.day().to_string())),
        ("month", Arg::Text(month)),
        ("year", Arg::Text(day.year().to_string())),
    ]
}

const fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}
