//! The months of the books: which are closed, and on which day something is booked.

use crate::day::Day;
use crate::refusal::LedgerRefusal;

/// A month of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The year.
    pub year: i16,
    /// The month, 1 to 12.
    pub month: i8,
}

impl Month {
    /// The month of a day.
    #[must_use]
    pub fn of(day: Day) -> Self {
        Self { year: day.0.year(), month: day.0.month() }
    }

    /// Reads `YYYY-MM`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Day::parse(&format!("{text}-01")).filter(|_| text.len() == 7).map(Self::of)
    }

    /// Its first day.
    #[must_use]
    pub fn first(self) -> Day {
        Day(jiff::civil::date(self.year, self.month, 1))
    }

    /// The month after it.
    #[must_use]
    pub fn next(self) -> Self {
        Self::of(self.first().plus_months(1))
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// Statements of so many whole years before an organisation joined can still be booked: as long as papers are kept
/// (five years, from the end of the year).
const YEARS_BEFORE: i16 = 6;

/// The books of one organisation: where they begin, and as far as they are closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Books {
    /// The first day that can be booked.
    pub begin: Day,
    /// The last closed month.
    pub closed: Option<Month>,
}

impl Books {
    /// The books of an organisation that joined on a day.
    #[must_use]
    pub fn of(joined: Day, closed: Option<Month>) -> Self {
        let begin = Day(jiff::civil::date(joined.0.year() - YEARS_BEFORE, 1, 1));
        Self { begin, closed }
    }

    /// Whether something that happened on a day can be booked: one mistyped year would open eighty years of months.
    ///
    /// # Errors
    /// The day is before the books begin.
    pub fn hold(self, day: Day) -> Result<(), LedgerRefusal> {
        if day < self.begin { Err(LedgerRefusal::BeforeBooks { day: self.begin }) } else { Ok(()) }
    }

    /// Whether a month is closed.
    #[must_use]
    pub fn has_closed(self, month: Month) -> bool {
        self.closed.is_some_and(|closed| month <= closed)
    }

    /// The day on which something is booked that happened on `day`: the same, or the first open day.
    #[must_use]
    pub fn booked_on(self, day: Day) -> Day {
        self.closed.map_or(day, |closed| day.max(closed.next().first()))
    }

    /// Closes a month: from then on nothing is booked in it. Months are closed in their order, and only when over.
    ///
    /// # Errors
    /// It is closed already, it is not over, or a month before it with entries is open.
    pub fn close(
        &mut self,
        month: Month,
        first_open: Option<Month>,
        today: Day,
    ) -> Result<(), LedgerRefusal> {
        if self.has_closed(month) {
            return Err(LedgerRefusal::MonthClosed { month: month.to_string() });
        }
        if month >= Month::of(today) {
            return Err(LedgerRefusal::MonthNotOver { month: month.to_string() });
        }
        if let Some(open) = first_open.filter(|open| *open < month) {
            return Err(LedgerRefusal::EarlierMonthOpen { month: open.to_string() });
        }
        self.closed = Some(month);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn months_are_closed_in_order_and_when_they_are_over() {
        let (october, november) = (Month::parse("2026-10").unwrap(), Month::parse("2026-11").unwrap());
        let (mut books, today) = (Books::of(day("2026-05-04"), None), day("2026-12-01"));
        let open = LedgerRefusal::EarlierMonthOpen { month: "2026-10".into() };
        assert_eq!(books.close(november, Some(october), today), Err(open));
        assert_eq!(books.close(october, Some(october), today), Ok(()));
        assert_eq!(books.booked_on(day("2026-10-31")), day("2026-11-01"));
        assert_eq!(books.booked_on(day("2026-11-02")), day("2026-11-02"));
        assert!(books.has_closed(october) && !books.has_closed(november));
        let closed = LedgerRefusal::MonthClosed { month: "2026-10".into() };
        assert_eq!(books.close(october, None, today), Err(closed));
        let running = LedgerRefusal::MonthNotOver { month: "2026-12".into() };
        assert_eq!(books.close(november.next(), None, today), Err(running));
    }

    #[test]
    fn the_books_begin_six_years_before_the_organisation_joined() {
        let books = Books::of(day("2026-05-04"), None);
        assert_eq!(books.hold(day("2020-01-01")), Ok(()));
        for typed in ["2019-12-31", "1926-11-24"] {
            assert_eq!(books.hold(day(typed)), Err(LedgerRefusal::BeforeBooks { day: day("2020-01-01") }));
        }
    }
}
