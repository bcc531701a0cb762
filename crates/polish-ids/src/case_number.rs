//! The number by which a person asks about a case, easy to read out on the telephone.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::digits::{is_separator, values, without_prefix};
use crate::error::Error;
use crate::text_id::text_id;

/// An anti-symmetric quasigroup of order ten (H. Michael Damm, "Total anti-symmetrische Quasigruppen", 2004), the one in
/// general use: `(c∗x)∗y ≠ (c∗y)∗x`, so that a swap of neighbours is found wherever it stands.
const QUASIGROUP: [[u32; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// A case number: `PW-4827-3951`, or `PW-482-739-518` once the shorter ones grow scarce. The last is a check digit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseNumber(String);

impl CaseNumber {
    /// Reads a number as people type it: with or without `PW`, spaces or hyphens, in any case, with O for 0.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let digits = without_prefix(text, "PW")
            .chars()
            .filter(|mark| !is_separator(*mark))
            .map(|mark| match mark {
                'o' | 'O' => Ok('0'),
                '0'..='9' => Ok(mark),
                _ => Err(Error::Digits),
            })
            .collect::<Result<String, Error>>()?;
        match digits.len() {
            // A leading zero does not change the check digit: without this one added or lost would go unseen.
            9 if digits.starts_with('0') => Err(Error::Digits),
            8 | 9 if damm(&digits) == 0 => Ok(Self::of(&digits)),
            8 | 9 => Err(Error::CheckDigit),
            _ => Err(Error::Length),
        }
    }

    /// Makes a number from chance; `wide` gives the nine-digit form, for when half of the shorter ones are taken.
    pub fn from_seed(seed: u64, wide: bool) -> Self {
        let body = if wide {
            (10_000_000 + seed % 90_000_000).to_string()
        } else {
            format!("{:07}", seed % 10_000_000)
        };
        Self::of(&format!("{body}{}", damm(&body)))
    }

    /// Is it one of the nine-digit numbers?
    pub fn is_wide(&self) -> bool {
        self.0.bytes().filter(u8::is_ascii_digit).count() == 9
    }

    fn of(digits: &str) -> Self {
        let size = if digits.len() == 9 { 3 } else { 4 };
        let mut text = String::from("PW");
        for (place, digit) in digits.chars().enumerate() {
            if place % size == 0 {
                text.push('-');
            }
            text.push(digit);
        }
        Self(text)
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// The check digit of these digits; 0 when they already end with it.
fn damm(digits: &str) -> u32 {
    values(digits).fold(0, |interim, digit| {
        QUASIGROUP.get(interim as usize).and_then(|row| row.get(digit as usize)).copied().unwrap_or(0)
    })
}

text_id!(CaseNumber);

#[cfg(test)]
mod tests {
    use super::*;

    fn some_numbers() -> impl Iterator<Item = CaseNumber> {
        let seeds = (0..300u64).map(|n| n.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        seeds.flat_map(|seed| [CaseNumber::from_seed(seed, false), CaseNumber::from_seed(seed, true)])
    }

    fn digits_of(number: &CaseNumber) -> Vec<u8> {
        number.as_str().bytes().filter(u8::is_ascii_digit).collect()
    }

    fn is_refused(digits: &[u8]) -> bool {
        CaseNumber::parse(std::str::from_utf8(digits).unwrap()).is_err()
    }

    #[test]
    fn no_swap_leads_to_the_same_row_of_the_quasigroup() {
        let at = |a: usize, b: usize| QUASIGROUP[a][b] as usize;
        for c in 0..10 {
            assert_eq!(at(c, c), 0);
            for x in 0..10 {
                for y in (0..10).filter(|y| *y != x) {
                    assert_ne!(at(c, x), at(c, y));
                    assert_ne!(at(at(c, x), y), at(at(c, y), x));
                }
            }
        }
        assert_eq!(damm("572"), 4, "the example of the dissertation");
    }

    #[test]
    fn a_number_made_from_chance_is_read_back() {
        for number in some_numbers() {
            assert_eq!(CaseNumber::parse(number.as_str()).as_ref(), Ok(&number));
        }
        assert_eq!(CaseNumber::from_seed(0, false).as_str(), "PW-0000-0000");
        assert_eq!(CaseNumber::from_seed(572, false).as_str(), "PW-0000-5724");
        let widest = CaseNumber::from_seed(89_999_999, true);
        assert!(widest.is_wide() && widest.as_str().starts_with("PW-999-999-99"));
    }

    #[test]
    fn every_single_wrong_digit_is_found() {
        for number in some_numbers() {
            for place in 0..digits_of(&number).len() {
                for other in 1..10 {
                    let mut digits = digits_of(&number);
                    digits[place] = b'0' + (digits[place] - b'0' + other) % 10;
                    assert!(is_refused(&digits), "{number} place {place}");
                }
            }
        }
    }

    #[test]
    fn every_swap_of_neighbours_is_found() {
        for number in some_numbers() {
            for place in 1..digits_of(&number).len() {
                let mut digits = digits_of(&number);
                digits.swap(place - 1, place);
                assert!(digits == digits_of(&number) || is_refused(&digits), "{number} place {place}");
            }
        }
    }

    #[test]
    fn a_zero_added_or_lost_in_front_is_found() {
        for number in some_numbers() {
            let digits = digits_of(&number);
            assert!(is_refused(&[b"0", digits.as_slice()].concat()));
            assert!(digits[0] != b'0' || is_refused(&digits[1..]));
        }
    }

    #[test]
    fn a_number_is_read_as_people_type_it() {
        for text in [
            "PW-0000-5724",
            "pw 0000 5724",
            "00005724",
            "PW00005724",
            "0000-5724",
            "pw-oooo-5724",
            "OO0O5724",
        ] {
            assert_eq!(CaseNumber::parse(text).unwrap().as_str(), "PW-0000-5724");
        }
        let wide = CaseNumber::from_seed(38_273_951, true);
        assert_eq!(CaseNumber::parse(&wide.as_str().replace("PW-", "").replace('-', " ")), Ok(wide));
    }

    #[test]
    fn what_is_no_number_is_refused_with_the_reason() {
        assert_eq!(CaseNumber::parse("PW-0000-5725"), Err(Error::CheckDigit));
        assert_eq!(CaseNumber::parse("PW-0000-572"), Err(Error::Length));
        assert_eq!(CaseNumber::parse("PW"), Err(Error::Length));
        assert_eq!(CaseNumber::parse("PW-0000-572x"), Err(Error::Digits));
        assert!(serde_json::from_str::<CaseNumber>(r#""PW-0000-5725""#).is_err());
    }
}
