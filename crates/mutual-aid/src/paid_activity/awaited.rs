//! Documents that wait for money, found by their numbers in the titles of transfers.

use crate::id::FeeId;
use crate::money::Grosze;
use std::collections::HashMap;

/// Shorter numbers stand in too many titles by chance.
const SHORTEST: usize = 3;
/// Digits alone are a number of a house or a day as well, unless there are so many.
const TELLING_DIGITS: usize = 5;

/// A document that nobody paid yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The fee it is for.
    pub fee: FeeId,
    /// Its number, as the organisation writes it.
    pub number: String,
    /// What is open.
    pub amount: Grosze,
}

impl Due {
    /// Whether its number can hardly stand in a title by chance.
    #[must_use]
    pub fn is_telling(&self) -> bool {
        let marks = marks(&self.number);
        let letters = marks.iter().any(|mark| mark.sign.is_alphabetic());
        let digits = marks.iter().any(|mark| mark.sign.is_numeric());
        digits && (letters || marks.len() >= TELLING_DIGITS)
    }
}

/// The documents of an organisation that wait for money.
#[derive(Debug, Clone, Default)]
pub struct Awaited {
    due: Vec<(Vec<Mark>, Due)>,
    /// Where those begin that begin with the same three signs: titles are asked by the ten thousand.
    by_beginning: HashMap<[char; SHORTEST], Vec<usize>>,
}

/// What stands between a sign and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    Nothing,
    /// What holds the parts of a number together.
    Joiner,
    Space,
    /// A comma, a bracket, the end: here another thought begins.
    Other,
}

/// A letter in capitals or a digit of a number or a title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Mark {
    sign: char,
    before: Gap,
}

impl Awaited {
    /// Gathers documents.
    #[must_use]
    pub fn of(due: Vec<Due>) -> Self {
        let mut it = Self::default();
        for due in due {
            let marks = marks(&due.number);
            let Some(beginning) = beginning(&marks) else { continue };
            it.by_beginning.entry(beginning).or_default().push(it.due.len());
            it.due.push((marks, due));
        }
        it
    }

    /// The documents whose numbers stand in a title, each once, whatever case, spaces, hyphens and slashes people typed.
    /// A number that is only a part of a longer one does not stand there.
    #[must_use]
    pub fn named_in(&self, title: &str) -> Vec<&Due> {
        let mut found: Vec<&Due> = Vec::new();
        if self.due.is_empty() {
            return found;
        }
        let marks = marks(title);
        for at in 0..marks.len() {
            let rest = marks.get(at..).unwrap_or_default();
            let Some(at_once) = beginning(rest).and_then(|beginning| self.by_beginning.get(&beginning))
            else {
                continue;
            };
            let before = at.checked_sub(1).and_then(|before| marks.get(before));
            let named = at_once.iter().filter_map(|place| self.due.get(*place));
            for (number, due) in named {
                if stands(before, rest, number) && !found.contains(&due) {
                    found.push(due);
                }
            }
        }
        found
    }
}

/// Whether the number stands where `rest` begins, whole.
fn stands(before: Option<&Mark>, rest: &[Mark], number: &[Mark]) -> bool {
    let Some((own, after)) = rest.split_at_checked(number.len()) else { return false };
    let same = own.iter().zip(number).all(|(typed, wanted)| typed.sign == wanted.sign);
    let begins = match (before, own.first()) {
        (Some(before), Some(first)) => begins_anew(*before, *first),
        _ => true,
    };
    same && begins && own.last().zip(after.first()).is_none_or(|(last, next)| ends(*last, *next))
}

/// Whether a number may begin with `first`: digits after digits are the end of another number, also when people put a
/// space or a slash between them.
fn begins_anew(before: Mark, first: Mark) -> bool {
    let digits = before.sign.is_numeric() && first.sign.is_numeric();
    match first.before {
        Gap::Nothing => before.sign.is_numeric() != first.sign.is_numeric(),
        Gap::Joiner | Gap::Space => !digits,
        Gap::Other => true,
    }
}

/// Whether a number may end before `next`: behind a slash, a hyphen or a dot it goes on, behind a space it is over.
fn ends(last: Mark, next: Mark) -> bool {
    match next.before {
        Gap::Nothing => last.sign.is_numeric() != next.sign.is_numeric(),
        Gap::Joiner => false,
        Gap::Space | Gap::Other => true,
    }
}

fn beginning(marks: &[Mark]) -> Option<[char; SHORTEST]> {
    match marks {
        [a, b, c, ..] => Some([a.sign, b.sign, c.sign]),
        _ => None,
    }
}

fn marks(text: &str) -> Vec<Mark> {
    let mut marks = Vec::with_capacity(text.len());
    let mut before = Gap::Other;
    for sign in text.chars() {
        if sign.is_alphanumeric() {
            for sign in sign.to_uppercase() {
                marks.push(Mark { sign, before });
                before = Gap::Nothing;
            }
            continue;
        }
        before = match (before, sign) {
            (Gap::Nothing, '/' | '\\' | '-' | '–' | '.' | '_') => Gap::Joiner,
            (Gap::Nothing | Gap::Joiner | Gap::Space, sign) if sign.is_whitespace() => Gap::Space,
            (Gap::Space, '/' | '\\' | '-' | '–' | '_') => Gap::Space,
            _ => Gap::Other,
        };
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn awaited(numbers: &[&str]) -> Awaited {
        let due = |number: &&str| Due {
            fee: FeeId::from(*number),
            number: (*number).to_owned(),
            amount: Grosze(3_332),
        };
        Awaited::of(numbers.iter().map(due).collect())
    }

    fn named<'a>(awaited: &'a Awaited, title: &str) -> Vec<&'a str> {
        awaited.named_in(title).into_iter().map(|due| due.number.as_str()).collect()
    }

    #[test]
    fn a_number_is_found_as_people_type_it() {
        let one = awaited(&["R 7/2026"]);
        for title in [
            "R 7/2026",
            "r7/2026",
            "za rower r-7 2026 dziekuje",
            "Zaplata za R/7/2026, naprawa",
            "rachunek R 7 / 2026 33,32 zl",
            "R 72026",
            "faktura:R_7_2026",
            "R 7/2026r.",
            "zapłata R 7/2026.",
        ] {
            assert_eq!(named(&one, title), ["R 7/2026"], "{title}");
        }
    }

    #[test]
    fn a_part_of_another_number_is_no_number() {
        let two = awaited(&["7/2026", "R 7/2026"]);
        for title in [
            "17/2026",
            "1 7/2026",
            "1/7/2026",
            "FR 71/2026",
            "7/20261",
            "7/2026/1",
            "7-2026-11-26",
            "nr 7",
            "",
        ] {
            assert_eq!(named(&two, title), [""; 0], "{title}");
        }
        assert_eq!(named(&two, "FV7/2026"), ["7/2026"]);
        assert_eq!(named(&two, "KOR 7/2026"), ["7/2026"], "the R belongs to a word");
        assert_eq!(named(&two, "nr 12, 7/2026"), ["7/2026"]);
    }

    #[test]
    fn each_document_of_a_title_is_found_once() {
        let two = awaited(&["R 7/2026", "R 8/2026", "R 9/2026", "12"]);
        assert_eq!(named(&two, "R 7/2026 i R 8/2026, czyli r7/2026"), ["R 7/2026", "R 8/2026"]);
        assert_eq!(named(&two, "ul. Lipowa 12"), [""; 0], "too short to look for");
    }

    #[test]
    fn few_digits_alone_tell_nothing() {
        let telling = |number: &str| awaited(&[number]).due.iter().all(|(_, due)| due.is_telling());
        assert!(telling("R12") && telling("7/2026"));
        assert!(!telling("123") && !telling("2026") && !telling("faktura"));
    }
}
