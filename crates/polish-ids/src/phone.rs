//! Telephone numbers.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::digits::only;
use crate::error::Error;
use crate::text_id::text_id;

/// A telephone number, kept as E.164 (`+48221234567`); several people may share one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Phone(String);

impl Phone {
    /// Reads nine Polish digits (also behind `48` or the old trunk `0`), or a foreign number behind `+` or `00`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let bare: String = text.chars().filter(|mark| !matches!(mark, '(' | ')')).collect();
        let bare = bare.trim();
        let international = bare.strip_prefix('+');
        let digits = only(international.unwrap_or(bare))?;
        match (international, digits.strip_prefix("00")) {
            (Some(_), _) => Self::international(&digits),
            (None, Some(digits)) => Self::international(digits),
            (None, None) => Self::domestic(&digits),
        }
    }

    fn international(digits: &str) -> Result<Self, Error> {
        match digits.strip_prefix("48") {
            Some(national) => Self::polish(national),
            None if digits.starts_with('0') => Err(Error::Digits),
            // E.164 allows fifteen digits; the shortest numbers in use, country code included, have seven.
            None if (7..=15).contains(&digits.len()) => Ok(Self(format!("+{digits}"))),
            None => Err(Error::Length),
        }
    }

    fn domestic(digits: &str) -> Result<Self, Error> {
        let national = match digits.len() {
            10 => digits.strip_prefix('0'),
            11 => digits.strip_prefix("48"),
            _ => None,
        };
        Self::polish(national.unwrap_or(digits))
    }

    fn polish(national: &str) -> Result<Self, Error> {
        match national.len() {
            9 if national.starts_with('0') => Err(Error::Digits),
            9 => Ok(Self(format!("+48{national}"))),
            _ => Err(Error::Length),
        }
    }

    /// The address of a link that calls this number.
    pub fn tel(&self) -> String {
        format!("tel:{}", self.0)
    }

    /// Is it a number of the Polish network?
    pub fn is_polish(&self) -> bool {
        self.0.starts_with("+48")
    }
}

impl fmt::Display for Phone {
    /// `22 123 45 67`, `601 234 567`, `+380 671 234 567`: as one reads it aloud.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(national) = self.0.strip_prefix("+48") {
            let sizes: &[usize] = if has_area_code(national) { &[2, 3, 2, 2] } else { &[3, 3, 3] };
            return write_groups(out, national, sizes.iter().copied());
        }
        let digits = self.0.trim_start_matches('+');
        let (country, rest) = digits.split_at_checked(country_length(digits)).unwrap_or((digits, ""));
        write!(out, "+{country} ")?;
        write_groups(out, rest, group_sizes(rest.len()))
    }
}

/// Threes; a last lonely digit is shared with the three before it as two pairs.
fn group_sizes(length: usize) -> impl Iterator<Item = usize> {
    let pairs = match length % 3 {
        1 if length > 3 => 2,
        2 => 1,
        _ => 0,
    };
    std::iter::repeat_n(3, (length - pairs * 2) / 3).chain(std::iter::repeat_n(2, pairs))
}

fn write_groups(
    out: &mut fmt::Formatter<'_>,
    digits: &str,
    sizes: impl Iterator<Item = usize>,
) -> fmt::Result {
    let mut rest = digits;
    for (place, size) in sizes.enumerate() {
        let (group, after) = rest.split_at_checked(size).unwrap_or((rest, ""));
        write!(out, "{}{group}", if place == 0 { "" } else { " " })?;
        rest = after;
    }
    Ok(())
}

/// Does the number begin with the two digits of a Polish numbering area (national numbering plan), not a mobile?
fn has_area_code(national: &str) -> bool {
    let area = national.get(..2).and_then(|two| two.parse::<u8>().ok());
    matches!(
        area,
        Some(
            12..=18
            | 22..=26
            | 29
            | 32..=34
            | 41..=44
            | 46..=48
            | 52
            | 54..=56
            | 58
            | 59
            | 61..=63
            | 65
            | 67
            | 68
            | 71
            | 74..=77
            | 81..=87
            | 89
            | 91
            | 94
            | 95,
        )
    )
}

/// How many digits the country code has (ITU-T E.164, list of assigned codes).
fn country_length(digits: &str) -> usize {
    let two = digits.get(..2).and_then(|two| two.parse::<u8>().ok()).unwrap_or(0);
    match two {
        10..=19 | 70..=79 => 1,
        20 | 27 | 30..=34 | 36 | 39..=41 | 43..=49 | 51..=58 | 60..=66 | 81 | 82 | 84 | 86 | 90..=95 | 98 => {
            2
        }
        _ => 3,
    }
}

text_id!(Phone);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_polish_number_needs_no_country_code() {
        for text in [
            "221234567",
            "22 123 45 67",
            "(22) 123-45-67",
            "22.123.45.67",
            "+48 22 123 45 67",
            "+48(22)1234567",
            "0048221234567",
            "48 221234567",
            "022 123 45 67",
            "( +48 ) 22 1234567",
        ] {
            assert_eq!(
                Phone::parse(text).map(|phone| phone.to_string()),
                Ok("22 123 45 67".into()),
                "{text}"
            );
        }
    }

    #[test]
    fn a_foreign_number_keeps_its_country() {
        let phone = Phone::parse("+380 67 123-45-67").unwrap();
        assert_eq!(phone.as_str(), "+380671234567");
        assert_eq!(phone.to_string(), "+380 671 234 567");
        assert!(!phone.is_polish());
        assert_eq!(Phone::parse("00 380 67 123 45 67"), Ok(phone));
        assert_eq!(Phone::parse("+49 30 1234567").unwrap().to_string(), "+49 301 234 567");
        assert_eq!(Phone::parse("+1 212 555 0123").unwrap().to_string(), "+1 212 555 01 23");
        assert_eq!(Phone::parse("+49 1512 3456789").unwrap().to_string(), "+49 151 234 567 89");
    }

    #[test]
    fn a_mobile_is_read_in_threes_and_called_by_a_link() {
        let phone = Phone::parse("601234567").unwrap();
        assert_eq!(phone.to_string(), "601 234 567");
        assert_eq!(phone.tel(), "tel:+48601234567");
    }

    #[test]
    fn what_is_no_phone_is_refused() {
        assert_eq!(Phone::parse("60123456"), Err(Error::Length));
        assert_eq!(Phone::parse("6012345678"), Err(Error::Length));
        assert_eq!(Phone::parse("+48 60123456"), Err(Error::Length));
        assert_eq!(Phone::parse("+380 1"), Err(Error::Length));
        assert_eq!(Phone::parse("+1234567890123456"), Err(Error::Length));
        assert_eq!(Phone::parse("012345678"), Err(Error::Digits));
        assert_eq!(Phone::parse("+0221234567"), Err(Error::Digits));
        assert_eq!(Phone::parse("60123456a"), Err(Error::Digits));
        assert_eq!(Phone::parse("601+234567"), Err(Error::Digits));
        assert_eq!(Phone::parse(""), Err(Error::Length));
    }

    #[test]
    fn no_digit_is_lost_in_grouping() {
        for length in 7..=15 {
            let digits = "380671234567890".get(..length).unwrap();
            let shown = Phone::parse(&format!("+{digits}")).unwrap().to_string();
            assert_eq!(shown.replace([' ', '+'], ""), digits);
        }
    }
}
