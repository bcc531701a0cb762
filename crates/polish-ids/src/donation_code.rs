//! The code in the title of a transfer by which a donation is known.

use serde::{Deserialize, Serialize};

use crate::digits::is_separator;
use crate::error::Error;
use crate::text_id::{plain_display, text_id};

/// Crockford's base 32: digits and letters without I, L, O, U, which are taken for others.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters after the prefix, the last one the check.
const BODY: usize = 8;

/// A donation code: `DR`, seven characters of Crockford's base 32 and a check character; never read as a case number.
///
/// The check weighs each character with another power of an element of GF(32), so that every single wrong character and
/// every swap of neighbours is found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DonationCode(String);

impl DonationCode {
    /// Reads a code as people type it: in any case, with spaces and hyphens, O for 0, I and L for 1.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let typed: Vec<char> = bare(text).collect();
        match typed.as_slice() {
            ['D', 'R', body @ ..] if body.len() == BODY => Self::of(body),
            ['D', 'R', ..] => Err(Error::Length),
            _ => Err(Error::Digits),
        }
    }

    /// Makes a code from chance.
    pub fn from_seed(seed: u64) -> Self {
        let mut rest = seed;
        let mut body = Vec::with_capacity(BODY);
        for _ in 1..BODY {
            body.push((rest % 32) as u8);
            rest /= 32;
        }
        body.push(check(&body));
        Self(written(&body))
    }

    /// The codes that stand whole in the title of a transfer, wherever, with whatever spaces and hyphens within.
    pub fn all_in(title: &str) -> Vec<Self> {
        let mut found: Vec<Self> = windows(title, BODY).filter_map(|body| Self::of(&body).ok()).collect();
        found.dedup();
        found
    }

    /// Whether the title holds this code with one typing error: a wrong, a lost or an extra character, or two swapped.
    pub fn is_nearly_in(&self, title: &str) -> bool {
        Self::nearly_in(title, [self]).next().is_some()
    }

    /// Those codes that the title holds with one typing error; the title is read once for all of them.
    pub fn nearly_in<'a>(
        title: &str,
        all: impl IntoIterator<Item = &'a Self>,
    ) -> impl Iterator<Item = &'a Self> {
        let whole = Self::all_in(title);
        let typed: Vec<Vec<char>> = (BODY - 1..=BODY + 1)
            .flat_map(|size| windows(title, size))
            .map(|run| run.into_iter().map(meant).collect())
            .collect();
        all.into_iter().filter(move |code| !whole.contains(code) && code.is_one_error_from(&typed))
    }

    fn is_one_error_from(&self, typed: &[Vec<char>]) -> bool {
        let mut own = ['0'; BODY];
        for (place, mark) in own.iter_mut().zip(self.0.chars().skip(2)) {
            *place = mark;
        }
        typed.iter().any(|typed| *typed != own && is_one_error(typed, &own))
    }

    fn of(body: &[char]) -> Result<Self, Error> {
        let values: Option<Vec<u8>> = body.iter().map(|mark| value(*mark)).collect();
        let values = values.ok_or(Error::Digits)?;
        match values.split_last() {
            Some((last, rest)) if check(rest) == *last => Ok(Self(written(&values))),
            _ => Err(Error::CheckDigit),
        }
    }
}

/// The letters and digits of a text, in capitals.
fn bare(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|mark| !is_separator(*mark)).map(|mark| mark.to_ascii_uppercase())
}

/// Every run of `size` characters that follows a `DR`.
fn windows(title: &str, size: usize) -> impl Iterator<Item = Vec<char>> {
    let marks: Vec<char> = bare(title).collect();
    let runs: Vec<Vec<char>> = marks
        .windows(size + 2)
        .filter(|run| run.starts_with(&['D', 'R']))
        .map(|run| run.iter().skip(2).copied().collect())
        .collect();
    runs.into_iter()
}

/// The character that is meant by one that looks like it.
fn meant(mark: char) -> char {
    match mark {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    }
}

fn value(mark: char) -> Option<u8> {
    let at = ALPHABET.iter().position(|known| char::from(*known) == meant(mark))?;
    u8::try_from(at).ok()
}

fn written(values: &[u8]) -> String {
    let marks = values.iter().filter_map(|value| ALPHABET.get(usize::from(*value)).copied().map(char::from));
    format!("DR{}", marks.collect::<String>())
}

/// The sum of value × 2^place in GF(32), polynomial x⁵ + x² + 1.
fn check(values: &[u8]) -> u8 {
    values.iter().fold(0, |sum, value| doubled(sum ^ value))
}

fn doubled(value: u8) -> u8 {
    let twice = value << 1;
    if twice & 0b10_0000 == 0 { twice } else { twice ^ 0b10_0101 }
}

/// One character wrong, lost or extra, or two neighbours swapped.
fn is_one_error(typed: &[char], own: &[char]) -> bool {
    let same = typed.iter().zip(own).take_while(|(a, b)| a == b).count();
    let (typed, own) = (typed.get(same..).unwrap_or_default(), own.get(same..).unwrap_or_default());
    match (typed, own) {
        ([a, b, rest @ ..], [c, d, others @ ..]) if a == d && b == c && rest == others => true,
        ([_, rest @ ..], [_, others @ ..]) if rest == others => true,
        ([_, rest @ ..], others) if rest == others => true,
        (rest, [_, others @ ..]) => rest == others,
        _ => false,
    }
}

text_id!(DonationCode);
plain_display!(DonationCode);

#[cfg(test)]
mod tests {
    use super::*;

    fn some_codes() -> impl Iterator<Item = DonationCode> {
        (0..300u64).map(|n| DonationCode::from_seed(n.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }

    #[test]
    fn a_code_is_ten_characters_and_is_read_back_as_people_type_it() {
        for code in some_codes() {
            assert_eq!(code.as_str().len(), 10);
            let typed = format!(" {}-{} ", &code.as_str()[..5].to_lowercase(), &code.as_str()[5..]);
            assert_eq!(DonationCode::parse(&typed.replace('0', "o").replace('1', "l")), Ok(code));
        }
    }

    #[test]
    fn every_wrong_character_and_every_swap_is_found() {
        for code in some_codes() {
            let marks: Vec<char> = code.as_str().chars().collect();
            for place in 2..marks.len() {
                for other in
                    ALPHABET.iter().map(|mark| char::from(*mark)).filter(|mark| *mark != marks[place])
                {
                    let mut wrong = marks.clone();
                    wrong[place] = other;
                    assert!(
                        DonationCode::parse(&String::from_iter(&wrong)).is_err(),
                        "{code} {place} {other}"
                    );
                    assert!(code.is_nearly_in(&String::from_iter(&wrong)));
                }
                let mut swapped = marks.clone();
                swapped.swap(place - 1, place);
                if place > 2 && swapped != marks {
                    assert!(DonationCode::parse(&String::from_iter(&swapped)).is_err(), "{code} {place}");
                    assert!(code.is_nearly_in(&String::from_iter(&swapped)));
                }
            }
        }
    }

    #[test]
    fn a_code_is_found_in_a_title() {
        let code = DonationCode::from_seed(4_827_395_100);
        let text = code.as_str();
        for title in [
            format!("Darowizna cele stat. {text}"),
            format!("DAROWIZNA CELE STAT {} {}", &text[..4], &text[4..]),
            format!("darowizna/{}", text.to_lowercase()),
            format!("drdr{text}dr"),
        ] {
            assert_eq!(DonationCode::all_in(&title), std::slice::from_ref(&code), "{title}");
            assert!(!code.is_nearly_in(&title), "{title}");
        }
        assert!(code.is_nearly_in(&format!("Darowizna {}", &text[..9])), "a lost character");
        assert!(code.is_nearly_in(&format!("Darowizna {}7{}", &text[..5], &text[5..])), "an extra character");
        assert!(DonationCode::all_in("Darowizna na cele statutowe").is_empty());
        assert!(DonationCode::all_in("").is_empty() && !code.is_nearly_in("DR"));
    }

    #[test]
    fn what_is_no_code_is_refused_with_the_reason() {
        assert_eq!(DonationCode::parse("PW-0000-5724"), Err(Error::Digits));
        assert_eq!(DonationCode::parse("DR123"), Err(Error::Length));
        assert_eq!(DonationCode::parse("DRUUUUUUUU"), Err(Error::Digits));
    }
}
