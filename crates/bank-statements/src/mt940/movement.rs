//! The `:61:` field: days, which way the money went, how much, and by which reference.

use super::tidy::trimmed;
use crate::problem::{ProblemKind, few_words};
use crate::{Date, amount};

/// What a `:61:` says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Movement<'a> {
    pub(crate) booked_on: Date,
    pub(crate) valued_on: Date,
    pub(crate) amount: i64,
    pub(crate) reversal: bool,
    pub(crate) kind: &'a str,
    pub(crate) own_reference: Option<&'a str>,
    pub(crate) reference: Option<&'a str>,
}

/// Reads a `:61:` as `YYMMDD[MMDD]` mark `[letter]` amount kind reference `[//reference]`.
pub(crate) fn read(text: &str) -> Result<Movement<'_>, ProblemKind> {
    let text = trimmed(text);
    let day = |text: &str| ProblemKind::Day { text: few_words(text) };
    let valued_on =
        text.get(..6).and_then(Date::from_six).ok_or_else(|| day(text.get(..6).unwrap_or(text)))?;
    let rest = text.get(6..).unwrap_or_default();
    let entry = rest.get(..4).filter(|entry| entry.bytes().all(|b| b.is_ascii_digit()));
    let (booked_on, rest) = match entry {
        None => (valued_on, rest),
        Some(entry) if text.get(2..6) == Some(entry) => (valued_on, rest.get(4..).unwrap_or_default()),
        Some(entry) => {
            (valued_on.nearest(entry).ok_or_else(|| day(entry))?, rest.get(4..).unwrap_or_default())
        }
    };
    let (came, reversal, rest) = mark(rest).ok_or_else(|| ProblemKind::Mark { text: few_words(rest) })?;
    let end = rest.bytes().position(|b| !matches!(b, b'0'..=b'9' | b',' | b'.' | b' ' | b'-'));
    let end = end.unwrap_or(rest.len());
    let (written, rest) = rest.split_at(end);
    let amount = sum(written)?;
    let (kind, reference) = rest.split_at_checked(4).unwrap_or((rest, ""));
    let (own, bank) = apart(reference);
    Ok(Movement {
        booked_on,
        valued_on,
        amount: if came { amount } else { -amount },
        reversal,
        kind: trimmed(kind),
        own_reference: meaningful(own),
        reference: meaningful(bank),
    })
}

/// Whether money came in, whether that takes back an earlier line, and what follows the mark.
fn mark(text: &str) -> Option<(bool, bool, &str)> {
    let (length, came, reversal) = match text.as_bytes() {
        [b'R', b'C', ..] => (2, false, true),
        [b'R', b'D', ..] => (2, true, true),
        [b'C', ..] => (1, true, false),
        [b'D', ..] => (1, false, false),
        _ => return None,
    };
    // The third letter of the currency may follow.
    let letter = text.as_bytes().get(length).is_some_and(u8::is_ascii_uppercase);
    Some((came, reversal, text.get(length + usize::from(letter)..)?))
}

fn sum(written: &str) -> Result<i64, ProblemKind> {
    let unknown = || ProblemKind::Amount { text: few_words(written) };
    if written.starts_with('-') {
        return Err(ProblemKind::Negative);
    }
    match amount::of_swift(written.trim_ascii()).ok_or_else(unknown)? {
        0 => Err(ProblemKind::Zero),
        amount => Ok(amount),
    }
}

/// The parties' reference and the bank's, with `//` between them.
fn apart(text: &str) -> (&str, &str) {
    let slashes = text.as_bytes().windows(2).position(|pair| pair == b"//");
    let bank = slashes.and_then(|at| text.get(at + 2..)).unwrap_or_default();
    (slashes.and_then(|at| text.get(..at)).unwrap_or(text), bank)
}

/// A reference that says something: banks fill the place with `NONREF` and the like.
pub(crate) fn meaningful(text: &str) -> Option<&str> {
    let text = trimmed(text);
    let nothing =
        ["NONREF", "NONE", "NOTPROVIDED", "NOREF", "BRAK"].iter().any(|word| text.eq_ignore_ascii_case(word));
    let blank = text.bytes().all(|b| matches!(b, b'0' | b' ' | b'-' | b'/'));
    (!nothing && !blank).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(text: &str) -> String {
        match read(text) {
            Ok(m) => format!(
                "{} {} {} {}{} {} {}",
                m.booked_on,
                m.valued_on,
                m.amount,
                if m.reversal { "R " } else { "" },
                m.kind,
                m.own_reference.unwrap_or("-"),
                m.reference.unwrap_or("-")
            ),
            Err(problem) => problem.to_string(),
        }
    }

    #[test]
    fn banks_write_the_movement_in_their_ways() {
        for (text, said) in [
            ("2611041104CN0,01NTRFNONREF//BR0501213900001", "2026-11-04 2026-11-04 1 NTRF - BR0501213900001"),
            ("261104D50,NTRFSP300", "2026-11-04 2026-11-04 -5000 NTRF SP300 -"),
            ("2511301201DN449,77S03497301056237", "2025-12-01 2025-11-30 -44977 S034 97301056237 -"),
            ("2601021231C100,50NTRFX//0000", "2025-12-31 2026-01-02 10050 NTRF X -"),
            ("261104RC20,00NTRFA//B", "2026-11-04 2026-11-04 -2000 R NTRF A B"),
            ("261104RDN20,00NTRFA//B", "2026-11-04 2026-11-04 2000 R NTRF A B"),
            ("261104CPLN", "“” is not an amount"),
        ] {
            let said = if text == "261104CPLN" { "“” is not an amount" } else { said };
            assert_eq!(short(text), said, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        for (text, said) in [
            ("", "“” is not a day"),
            ("261304C1,00NTRF", "“261304” is not a day"),
            ("2611041399C1,00NTRF", "“1399” is not a day"),
            ("261104X1,00NTRF", "“X1,00NTRF” does not say whether money came or went"),
            ("261104C1.00NTRF", "“1.00” is not an amount"),
            ("261104C1 000,00NTRF", "“1 000,00” is not an amount"),
            ("261104C-5,00NTRF", "the amount is negative"),
            ("261104C0,00NTRF", "the amount is zero"),
        ] {
            assert_eq!(short(text), said, "{text}");
        }
    }
}
