//! What one organisation has given one participant, against two amounts of the law: a warning to whoever decides,
//! who must say that they know of it, never a rule that refuses aid.

use crate::day::Day;
use crate::law::Law;
use crate::money::Grosze;
use strum::IntoStaticStr;

/// How near a sum is to an amount of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Level {
    /// Below 80 %.
    Calm,
    /// From 80 %.
    Near,
    /// From 100 %.
    Reached,
}

impl Level {
    /// How near a sum is to an amount.
    #[must_use]
    pub fn of(sum: Grosze, amount: Grosze) -> Self {
        if sum >= amount {
            Self::Reached
        } else if sum.times(5) >= amount.times(4) {
            Self::Near
        } else {
            Self::Calm
        }
    }
}

/// Gifts of one organisation to one participant; [`Gifts::with`] adds the one that is being decided on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Gifts {
    /// In five years up to the day.
    pub five_years: Grosze,
    /// In the month of the day.
    pub month: Grosze,
}

impl Gifts {
    /// The first day that counts in five years up to `on`.
    #[must_use]
    pub fn since(on: Day) -> Day {
        on.plus_months(-60).plus(1)
    }

    /// With one gift more.
    #[must_use]
    pub fn with(self, amount: Grosze) -> Self {
        Self { five_years: self.five_years + amount, month: self.month + amount }
    }

    /// Against what one donor may give in five years free of tax (act on inheritance and donation tax, art. 9).
    #[must_use]
    pub fn of_five_years(self, law: &Law) -> Level {
        Level::of(self.five_years, Grosze::zloty(law.gift_free_zloty))
    }

    /// Against half the minimum wage: above it the labour office may ask about income.
    #[must_use]
    pub fn of_month(self, law: &Law) -> Level {
        Level::of(self.month, Grosze::zloty(law.half_minimum_wage_zloty))
    }

    /// The nearer of the two.
    #[must_use]
    pub fn level(self, law: &Law) -> Level {
        self.of_five_years(law).max(self.of_month(law))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_decider_is_warned_from_eighty_and_from_a_hundred_percent() {
        let law = Law::default();
        let five = |grosze| Gifts { five_years: Grosze(grosze), month: Grosze::ZERO }.of_five_years(&law);
        assert_eq!(five(458_639), Level::Calm);
        assert_eq!(five(458_640), Level::Near, "80 % of 5,733");
        assert_eq!(five(573_299), Level::Near);
        assert_eq!(five(573_300), Level::Reached);
        let month = Gifts::default().with(Grosze(240_300));
        assert_eq!((month.of_month(&law), month.of_five_years(&law)), (Level::Reached, Level::Calm));
    }

    #[test]
    fn five_years_end_on_the_day() {
        let day = |text| Day::parse(text).unwrap();
        assert_eq!(Gifts::since(day("2026-11-24")), day("2021-11-25"));
        assert_eq!(Gifts::since(day("2024-02-29")), day("2019-03-01"));
    }
}
