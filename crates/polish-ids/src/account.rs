//! NRB, the number of a Polish bank account.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::digits::{ends_with, only, values, weighted, without_prefix};
use crate::error::Error;
use crate::text_id::text_id;

/// NRB: 26 digits, the first two a check of the whole (ISO 13616), digits 3–10 the sort code of the bank's branch.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Nrb(String);

impl Nrb {
    /// Reads 26 digits with or without `PL`, spaces and hyphens.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let digits = only(without_prefix(text, "PL"))?;
        if digits.len() != 26 {
            return Err(Error::Length);
        }
        let nrb = Self(digits);
        if nrb.remainder() == 1 && sort_code_fits(nrb.sort_code()) { Ok(nrb) } else { Err(Error::CheckDigit) }
    }

    /// The eight digits that name the bank and its branch.
    pub fn sort_code(&self) -> &str {
        self.0.get(2..10).unwrap_or_default()
    }

    /// The same account as an IBAN, without spaces.
    pub fn iban(&self) -> String {
        format!("PL{}", self.0)
    }

    /// ISO 7064 MOD 97-10 of the account, `2521` for PL, and the check digits.
    fn remainder(&self) -> u32 {
        let (check, account) = self.0.split_at_checked(2).unwrap_or_default();
        values(account)
            .chain([2, 5, 2, 1])
            .chain(values(check))
            .fold(0, |left, digit| (left * 10 + digit) % 97)
    }
}

/// The eighth digit of a sort code completes the weighted sum of the first seven to a multiple of ten.
fn sort_code_fits(code: &str) -> bool {
    ends_with(code, (10 - weighted(code, &[3, 9, 7, 1, 3, 9, 7]) % 10) % 10)
}

impl fmt::Display for Nrb {
    /// `61 1090 1014 0000 0712 1981 2874`, as banks print it.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, digit) in self.0.chars().enumerate() {
            if place % 4 == 2 {
                out.write_str(" ")?;
            }
            write!(out, "{digit}")?;
        }
        Ok(())
    }
}

text_id!(Nrb);

#[cfg(test)]
mod tests {
    use super::*;

    const ACCOUNT: &str = "61109010140000071219812874";

    #[test]
    fn an_account_is_read_with_and_without_country_and_spaces() {
        for text in [ACCOUNT, "PL61109010140000071219812874", "pl 61 1090 1014 0000 0712 1981 2874"] {
            assert_eq!(Nrb::parse(text).unwrap().as_str(), ACCOUNT);
        }
        assert!(Nrb::parse("21291000062469800208837403").is_ok());
    }

    #[test]
    fn an_account_is_printed_in_fours() {
        let nrb = Nrb::parse(ACCOUNT).unwrap();
        assert_eq!(nrb.to_string(), "61 1090 1014 0000 0712 1981 2874");
        assert_eq!(nrb.sort_code(), "10901014");
        assert_eq!(nrb.iban(), "PL61109010140000071219812874");
    }

    #[test]
    fn every_wrong_digit_of_an_account_is_found() {
        for place in 0..26 {
            for digit in b'0'..=b'9' {
                let mut bytes = ACCOUNT.as_bytes().to_vec();
                if bytes[place] != digit {
                    bytes[place] = digit;
                    assert_eq!(Nrb::parse(std::str::from_utf8(&bytes).unwrap()), Err(Error::CheckDigit));
                }
            }
        }
    }

    #[test]
    fn an_account_of_no_bank_is_refused() {
        // The whole agrees with its check digits, but 10901015 is no sort code.
        let rest = "109010150000071219812874";
        let whole = (0..97).map(|check| format!("{check:02}{rest}"));
        let agrees: Vec<_> = whole.filter(|digits| Nrb(digits.clone()).remainder() == 1).collect();
        assert_eq!(agrees.len(), 1);
        assert_eq!(Nrb::parse(&agrees[0]), Err(Error::CheckDigit));
    }

    #[test]
    fn an_account_of_another_length_or_country_is_refused() {
        assert_eq!(Nrb::parse(&ACCOUNT[1..]), Err(Error::Length));
        assert_eq!(Nrb::parse("DE89370400440532013000"), Err(Error::Digits));
    }
}
