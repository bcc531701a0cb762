//! Account numbers as statements write them, brought to one form: 26 digits in Poland, country and number elsewhere.

use std::borrow::Cow;

/// An account number without what banks write around it: `PL`, `/`, spaces, a currency behind it.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.is_empty() || (text.len() == 26 && is_digits(text)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(bare(text))
}

fn bare(text: &str) -> String {
    let mut number = String::with_capacity(text.len());
    let marks = text.bytes().filter(u8::is_ascii_alphanumeric);
    number.extend(marks.map(|byte| char::from(byte.to_ascii_uppercase())));
    if number.starts_with("PL") && number.bytes().skip(2).take(26).all(|b| b.is_ascii_digit()) {
        number.drain(..2);
    }
    if number.len() == 29 && number.bytes().take_while(u8::is_ascii_digit).count() == 26 {
        number.truncate(26);
    }
    number
}

/// Whether a text of 16 to 32 signs has nothing but digits; in stretches that overlap the compiler takes all at once.
fn is_digits(text: &str) -> bool {
    let digits = |stretch: &[u8; 16]| stretch.iter().fold(true, |digits, b| digits & b.is_ascii_digit());
    let bytes = text.as_bytes();
    bytes.first_chunk().is_some_and(digits) && bytes.last_chunk().is_some_and(digits)
}

/// Whether a text is the number of an account in Poland: 26 digits that agree with their check digits (ISO 13616).
pub fn is_polish(number: &str) -> bool {
    let parts = number.split_at_checked(2).filter(|_| number.len() == 26);
    parts.is_some_and(|(check, rest)| remainder([rest, "2521", check]) == Some(1))
}

/// The number of which a statement wrote the sort code and the rest apart, without check digits.
pub fn from_parts(sort_code: &str, rest: &str) -> Option<String> {
    if sort_code.len() != 8 || rest.len() != 16 {
        return None;
    }
    let check = 98 - remainder([sort_code, rest, "252100"])?;
    Some(format!("{check:02}{sort_code}{rest}"))
}

/// The first account number of Poland in a text, digits grouped by spaces or not.
pub fn found_in(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    (0..bytes.len()).filter(|at| starts_number(bytes, *at)).find_map(|at| {
        let signs = text.get(at..)?.bytes().take_while(|b| b.is_ascii_digit() || matches!(b, b' ' | b'-'));
        let number: String = signs.filter(u8::is_ascii_digit).take(26).map(char::from).collect();
        is_polish(&number).then_some(number)
    })
}

fn starts_number(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| bytes.get(at));
    bytes.get(at).is_some_and(u8::is_ascii_digit) && !before.is_some_and(u8::is_ascii_digit)
}

/// What is left of a long number after division by 97; nothing where it is no number.
fn remainder(parts: [&str; 3]) -> Option<u64> {
    let mut sum = 0;
    for chunk in parts.iter().flat_map(|part| part.as_bytes().chunks(16)) {
        for sign in chunk {
            sum = sum * 10 + u64::from(sign.is_ascii_digit().then(|| sign - b'0')?);
        }
        sum %= 97;
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn banks_write_an_account_in_four_ways() {
        for text in [
            "PL61109010140000071219812874",
            "/PL61109010140000071219812874",
            "61109010140000071219812874",
            "/61109010140000071219812874",
            "61 1090 1014 0000 0712 1981 2874",
            "PL61109010140000071219812874PLN",
        ] {
            assert_eq!(plain(text), "61109010140000071219812874", "{text}");
        }
        assert_eq!(plain("DE89 3704 0044 0532 0130 00"), "DE89370400440532013000");
        assert!(is_polish("61109010140000071219812874"));
        assert!(!is_polish("61109010140000071219812875"));
    }

    #[test]
    fn check_digits_are_found_again() {
        assert_eq!(from_parts("10901014", "0000071219812874").as_deref(), Some("61109010140000071219812874"));
        assert_eq!(from_parts("1090", "0000071219812874"), None);
    }

    #[test]
    fn a_number_is_found_among_words() {
        let text = "Rachunek 2026: 61 1090 1014 0000 0712 1981 2874 (PLN)";
        assert_eq!(found_in(text).as_deref(), Some("61109010140000071219812874"));
        assert_eq!(found_in("'21291000062469800208837403'").as_deref(), Some("21291000062469800208837403"));
        assert_eq!(found_in("telefon 600 700 800"), None);
    }
}
