//! Reading digits as people write them, and weighing them.

use crate::Error;

/// Is this a mark people put between groups of digits?
pub fn is_separator(mark: char) -> bool {
    mark.is_whitespace() || matches!(mark, '-' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{200b}')
}

/// The digits alone; anything that is neither a digit nor a separator is refused.
pub fn only(text: &str) -> Result<String, Error> {
    text.chars()
        .filter(|mark| !is_separator(*mark))
        .map(|mark| if mark.is_ascii_digit() { Ok(mark) } else { Err(Error::Digits) })
        .collect()
}

/// The text without a prefix of ASCII letters, in whatever case it was typed.
pub fn without_prefix<'a>(text: &'a str, prefix: &str) -> &'a str {
    let text = text.trim();
    match text.split_at_checked(prefix.len()) {
        Some((head, rest)) if head.eq_ignore_ascii_case(prefix) => rest,
        _ => text,
    }
}

/// The numbers 0–9 behind ASCII digits.
pub fn values(digits: &str) -> impl Iterator<Item = u32> {
    digits.bytes().map(|byte| u32::from(byte.wrapping_sub(b'0')))
}

/// The sum of digits times weights, as far as the weights reach.
pub fn weighted(digits: &str, weights: &[u32]) -> u32 {
    values(digits).zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// Does the digit after the weighted ones equal `check`?
pub fn ends_with(digits: &str, check: u32) -> bool {
    values(digits).last() == Some(check)
}

/// Nothing but zeros: satisfies most weighted sums, yet is nobody's number.
pub fn is_blank(digits: &str) -> bool {
    digits.bytes().all(|byte| byte == b'0')
}
