//! Numbers that registers and banks give, read with a reason when they are wrong.

use crate::refusal::NumberRefusal;
use polish_ids::{Error, Krs, Nip, Nrb, PostalCode, Regon};

fn told<T>(read: Result<T, Error>, kind: &str) -> Result<T, NumberRefusal> {
    let kind = kind.to_owned();
    read.map_err(|error| match error {
        Error::Length => NumberRefusal::Length { kind },
        Error::Digits => NumberRefusal::Digits { kind },
        Error::CheckDigit => NumberRefusal::CheckDigit { kind },
    })
}

/// Reads a NIP.
///
/// # Errors
/// Which digit rule it breaks.
pub fn nip(text: &str) -> Result<Nip, NumberRefusal> {
    told(Nip::parse(text), "nip")
}

/// Reads a REGON of nine or fourteen digits.
///
/// # Errors
/// Which digit rule it breaks.
pub fn regon(text: &str) -> Result<Regon, NumberRefusal> {
    told(Regon::parse(text), "regon")
}

/// Reads a number in the National Court Register.
///
/// # Errors
/// Which digit rule it breaks.
pub fn krs(text: &str) -> Result<Krs, NumberRefusal> {
    told(Krs::parse(text), "krs")
}

/// Reads the number of a bank account.
///
/// # Errors
/// Which digit rule it breaks.
pub fn account(text: &str) -> Result<Nrb, NumberRefusal> {
    told(Nrb::parse(text), "account")
}

/// Reads a postal code.
///
/// # Errors
/// Which digit rule it breaks.
pub fn postal_code(text: &str) -> Result<PostalCode, NumberRefusal> {
    told(PostalCode::parse(text), "postal-code")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_number_says_which_and_how() {
        assert_eq!(nip("525-224-84-82"), Err(NumberRefusal::CheckDigit { kind: "nip".into() }));
        assert_eq!(krs("0000"), Err(NumberRefusal::Length { kind: "krs".into() }));
        assert_eq!(regon("01525964x"), Err(NumberRefusal::Digits { kind: "regon".into() }));
        assert_eq!(postal_code("00950").unwrap().to_string(), "00-950");
        assert!(account("61 1090 1014 0000 0712 1981 2874").is_ok());
    }
}
