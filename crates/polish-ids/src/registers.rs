//! Numbers given by the tax office, the statistical office, the court register and the population register.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::digits::{ends_with, is_blank, only, weighted, without_prefix};
use crate::error::Error;
use crate::text_id::{plain_display, text_id};

/// NIP, the tax number: ten digits, the last one weighed modulo 11.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Nip(String);

impl Nip {
    /// Reads `5252248481`, `525-224-84-81` or `PL 5252248481`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let digits = only(without_prefix(text, "PL"))?;
        match digits.len() {
            10 if digits.starts_with('0') => Err(Error::Digits), // the code of a tax office never starts with 0
            // A remainder of 10 equals no digit, so such numbers are never given.
            10 if ends_with(&digits, weighted(&digits, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11) => {
                Ok(Self(digits))
            }
            10 => Err(Error::CheckDigit),
            _ => Err(Error::Length),
        }
    }
}

/// REGON, the statistical number: nine digits, or fourteen for a local unit; leading zeros matter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Regon(String);

impl Regon {
    /// Reads nine or fourteen digits, spaces and hyphens allowed.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let digits = only(text)?;
        let Some((entity, unit)) = digits.split_at_checked(9) else { return Err(Error::Length) };
        if !matches!(unit.len(), 0 | 5) {
            return Err(Error::Length);
        }
        if is_blank(entity) {
            return Err(Error::Digits);
        }
        let entity_fits = ends_with(entity, weighted(entity, &[8, 9, 2, 3, 4, 5, 6, 7]) % 11 % 10);
        let unit_check = weighted(&digits, &[2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11 % 10;
        if entity_fits && (unit.is_empty() || ends_with(unit, unit_check)) {
            Ok(Self(digits))
        } else {
            Err(Error::CheckDigit)
        }
    }
}

/// KRS, the number in the National Court Register: ten digits without a check digit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Krs(String);

impl Krs {
    /// Reads `0000396361`, also written `396361`: nobody is asked to count zeros.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let digits = only(without_prefix(text, "KRS"))?;
        match digits.len() {
            0 | 11.. => Err(Error::Length),
            // Zeros typed, but not all of them: a digit may be missing, and no check digit would tell.
            1..=9 if digits.starts_with('0') => Err(Error::Length),
            _ if is_blank(&digits) => Err(Error::Digits),
            _ => Ok(Self(format!("{digits:0>10}"))),
        }
    }
}

/// PESEL, the number of a person, checked and never shown: it has no `Display`, no serde, and `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct Pesel(String);

impl Pesel {
    /// Reads eleven digits; the date of birth in the first six must exist.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let digits = only(text)?;
        if digits.len() != 11 {
            return Err(Error::Length);
        }
        if !has_date(&digits) {
            return Err(Error::Digits);
        }
        let sum = weighted(&digits, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
        if ends_with(&digits, (10 - sum % 10) % 10) { Ok(Self(digits)) } else { Err(Error::CheckDigit) }
    }

    /// The number itself, for a document that the law wants it in.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Pesel {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Pesel(hidden)")
    }
}

/// Is there such a day? The century is added to the month: 80 for 18xx, 20 for 20xx, 40 for 21xx, 60 for 22xx.
fn has_date(digits: &str) -> bool {
    let pair = |from: usize| digits.get(from..from + 2).and_then(|two| two.parse::<u32>().ok()).unwrap_or(0);
    let (year, month, day) = (pair(0), pair(2) % 20, pair(4));
    // Of the century years only 2000 (months 21–32) was a leap year.
    let leap = year % 4 == 0 && (year != 0 || pair(2) / 20 == 1);
    let last = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=last).contains(&day)
}

text_id!(Nip);
text_id!(Regon);
text_id!(Krs);
plain_display!(Nip, Regon, Krs);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tax_number_is_read_as_people_write_it() {
        for text in ["5252248481", "7792369887", "7831681710", "9662103927", "6762339734"] {
            assert_eq!(Nip::parse(text).unwrap().as_str(), text);
        }
        for text in ["525-224-84-81", "PL5252248481", " pl 525 224 84 81 ", "525\u{a0}224\u{a0}84\u{a0}81"] {
            assert_eq!(Nip::parse(text).unwrap().to_string(), "5252248481");
        }
    }

    #[test]
    fn a_tax_number_with_a_wrong_digit_is_refused() {
        assert_eq!(Nip::parse("5252248482"), Err(Error::CheckDigit));
        assert_eq!(Nip::parse("5990000000"), Err(Error::CheckDigit), "remainder 10");
        assert_eq!(Nip::parse("525224848"), Err(Error::Length));
        assert_eq!(Nip::parse("52522484811"), Err(Error::Length));
        assert_eq!(Nip::parse("525224848x"), Err(Error::Digits));
        assert_eq!(Nip::parse("0000000000"), Err(Error::Digits));
        assert_eq!(Nip::parse(""), Err(Error::Length));
    }

    #[test]
    fn a_statistical_number_keeps_its_zeros() {
        for text in ["015259640", "301929504", "526019469", "23511332857188", "12345678512347"] {
            assert_eq!(Regon::parse(text).unwrap().as_str(), text);
        }
        assert_eq!(Regon::parse("015259641"), Err(Error::CheckDigit));
        assert_eq!(Regon::parse("23511332857189"), Err(Error::CheckDigit));
        assert_eq!(Regon::parse("15259640"), Err(Error::Length));
        assert_eq!(Regon::parse("0152596400"), Err(Error::Length));
        assert_eq!(Regon::parse("000000000"), Err(Error::Digits));
    }

    #[test]
    fn a_local_unit_of_a_wrong_entity_is_refused() {
        let wrong_entity = (0..10).filter(|last| {
            let digits = format!("1234567861234{last}");
            weighted(&digits, &[2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11 % 10 == *last
        });
        for last in wrong_entity {
            assert_eq!(Regon::parse(&format!("1234567861234{last}")), Err(Error::CheckDigit));
        }
    }

    #[test]
    fn a_court_number_gets_its_zeros_back() {
        for text in ["0000396361", "0000615376", "0000347935"] {
            assert_eq!(Krs::parse(text).unwrap().as_str(), text);
        }
        assert_eq!(Krs::parse("KRS 396361").unwrap().as_str(), "0000396361");
        assert_eq!(Krs::parse("000039636"), Err(Error::Length), "a digit is missing");
        assert_eq!(Krs::parse("00003963611"), Err(Error::Length));
        assert_eq!(Krs::parse("0000000000"), Err(Error::Digits));
        assert_eq!(Krs::parse("KRS"), Err(Error::Length));
    }

    #[test]
    fn a_person_number_is_checked_and_hidden() {
        let pesel = Pesel::parse("44051401359").unwrap();
        assert_eq!(format!("{pesel:?}"), "Pesel(hidden)");
        assert!(Pesel::parse("02070803628").is_ok());
        assert_eq!(Pesel::parse("44051401358"), Err(Error::CheckDigit));
        assert_eq!(Pesel::parse("4405140135"), Err(Error::Length));
        assert_eq!(Pesel::parse("44133401359"), Err(Error::Digits), "month 13");
        assert_eq!(Pesel::parse("00000000000"), Err(Error::Digits));
    }

    #[test]
    fn the_leap_day_of_the_century_is_known() {
        assert!(has_date("002229"), "29 February 2000");
        assert!(!has_date("000229"), "29 February 1900");
        assert!(has_date("040229"));
        assert!(!has_date("050229"));
    }

    #[test]
    fn a_wrong_number_does_not_come_in_by_serde() {
        assert_eq!(serde_json::from_str::<Nip>(r#""525-224-84-81""#).unwrap().as_str(), "5252248481");
        assert!(serde_json::from_str::<Nip>(r#""5252248482""#).is_err());
        assert_eq!(serde_json::to_string(&Krs::parse("396361").unwrap()).unwrap(), r#""0000396361""#);
    }
}
