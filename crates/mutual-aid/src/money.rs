//! Money in whole grosze, as people write it and as it is printed.

use crate::refusal::MoneyRefusal;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

mod in_words;

/// The most that a person may write, grosze: a hundred million złoty.
const MOST: i64 = 10_000_000_000;

/// An amount of Polish money in grosze; negative where it is owed or taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Grosze(pub i64);

impl Grosze {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// Whole złoty.
    #[must_use]
    pub const fn zloty(zloty: i64) -> Self {
        Self(zloty.saturating_mul(100))
    }

    /// Reads an amount above nothing, as people write it: `1 234,56`, `1.234,56`, `1234.5 zł`, `50,-`, `50 PLN`.
    ///
    /// # Errors
    /// No amount, nothing or less, more than two digits of grosze, or more than can be meant.
    pub fn parse(text: &str) -> Result<Self, MoneyRefusal> {
        let lowered = text.trim().to_lowercase();
        let bare = ["zł", "zl", "pln"]
            .iter()
            .fold(lowered.as_str(), |bare, unit| bare.strip_suffix(unit).map_or(bare, str::trim_end));
        let bare: String = bare.chars().filter(|c| !c.is_whitespace() && *c != '\'').collect();
        let bare = bare.strip_suffix(",-").unwrap_or(&bare);
        if bare.starts_with('-') {
            return Err(MoneyRefusal::NotAboveZero);
        }
        let (whole, rest) = parted(bare).ok_or(MoneyRefusal::NoAmount)?;
        if rest.len() > 2 {
            return Err(MoneyRefusal::Fractions);
        }
        let whole: i64 = whole.parse().map_err(|_| MoneyRefusal::TooMuch)?;
        let cents = format!("{rest:0<2}").parse::<i64>().map_err(|_| MoneyRefusal::NoAmount)?;
        match whole.checked_mul(100).and_then(|amount| amount.checked_add(cents)) {
            Some(0) => Err(MoneyRefusal::NotAboveZero),
            Some(amount) if amount <= MOST => Ok(Self(amount)),
            _ => Err(MoneyRefusal::TooMuch),
        }
    }

    /// An amount above nothing that a machine names in whole grosze.
    ///
    /// # Errors
    /// Nothing or less, or more than can be meant.
    pub fn above_nothing(grosze: i64) -> Result<Self, MoneyRefusal> {
        match grosze {
            ..=0 => Err(MoneyRefusal::NotAboveZero),
            1..=MOST => Ok(Self(grosze)),
            _ => Err(MoneyRefusal::TooMuch),
        }
    }

    /// Whether there is anything.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// So many times the amount; at the end of the range it stays there.
    #[must_use]
    pub fn times(self, count: i64) -> Self {
        Self(self.0.saturating_mul(count))
    }
}

/// The digits before and after the last separator of grosze; thousands may be parted by the other one.
fn parted(text: &str) -> Option<(String, String)> {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let groups = |whole: &str, mark: char| {
        let mut parts = whole.split(mark);
        let first = parts.next().unwrap_or_default();
        let right = digits(first) && parts.all(|part| part.len() == 3 && digits(part));
        right.then(|| whole.chars().filter(char::is_ascii_digit).collect::<String>())
    };
    let last = text.rfind([',', '.']);
    let Some((whole, rest)) = last.and_then(|at| text.split_at_checked(at)) else {
        return digits(text).then(|| (text.to_owned(), String::new()));
    };
    let mark = rest.chars().next()?;
    let rest = rest.get(1..)?;
    // `1.234.567` and `1.234` hold no grosze when three digits follow every mark of the same kind.
    let all_groups = groups(text, mark).filter(|_| rest.len() == 3 && (mark == '.' || whole.contains(mark)));
    if let Some(all) = all_groups {
        return Some((all, String::new()));
    }
    let other = if mark == ',' { '.' } else { ',' };
    let whole = groups(whole, other)?;
    (digits(rest)).then(|| (whole, rest.to_owned()))
}

impl fmt::Display for Grosze {
    /// `1 234,56 zł`, with no-break spaces.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let amount = self.0.unsigned_abs();
        let whole = (amount / 100).to_string();
        let mut grouped = String::new();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                grouped.push('\u{a0}');
            }
            grouped.push(digit);
        }
        let sign = if self.0 < 0 { "−" } else { "" };
        write!(f, "{sign}{grouped},{:02}\u{a0}zł", amount % 100)
    }
}

impl Add for Grosze {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Grosze {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Grosze {
    type Output = Self;

    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Sum for Grosze {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_amount_is_read_as_people_write_it() {
        for (written, grosze) in [
            ("50", 5_000),
            ("50 zł", 5_000),
            ("50,- zł", 5_000),
            ("50,5", 5_050),
            ("1 234,56", 123_456),
            ("1\u{a0}234,56 zł", 123_456),
            ("1.234,56", 123_456),
            ("1,234.56", 123_456),
            ("1234.56 PLN", 123_456),
            ("1.234.567", 123_456_700),
            ("1.234", 123_400),
            ("0,01", 1),
        ] {
            assert_eq!(Grosze::parse(written), Ok(Grosze(grosze)), "{written}");
        }
    }

    #[test]
    fn a_machine_names_whole_grosze_above_nothing() {
        assert_eq!(Grosze::above_nothing(1), Ok(Grosze(1)));
        assert_eq!(Grosze::above_nothing(MOST), Ok(Grosze(MOST)));
        for grosze in [0, -1, i64::MIN] {
            assert_eq!(Grosze::above_nothing(grosze), Err(MoneyRefusal::NotAboveZero), "{grosze}");
        }
        for grosze in [MOST + 1, i64::MAX] {
            assert_eq!(Grosze::above_nothing(grosze), Err(MoneyRefusal::TooMuch), "{grosze}");
        }
    }

    #[test]
    fn what_is_no_amount_says_why() {
        for (written, why) in [
            ("", MoneyRefusal::NoAmount),
            ("dużo", MoneyRefusal::NoAmount),
            ("12a", MoneyRefusal::NoAmount),
            ("1,,2", MoneyRefusal::NoAmount),
            ("12,", MoneyRefusal::NoAmount),
            ("0", MoneyRefusal::NotAboveZero),
            ("0,00", MoneyRefusal::NotAboveZero),
            ("-5", MoneyRefusal::NotAboveZero),
            ("1,234", MoneyRefusal::Fractions),
            ("999999999999", MoneyRefusal::TooMuch),
            ("99999999999999999999999", MoneyRefusal::TooMuch),
        ] {
            assert_eq!(Grosze::parse(written), Err(why), "{written}");
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(amount in 1..MOST) {
            prop_assert_eq!(Grosze::parse(&Grosze(amount).to_string()), Ok(Grosze(amount)));
        }
    }
}
