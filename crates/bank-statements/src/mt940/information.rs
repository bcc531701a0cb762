//! The `:86:` field in the dialects of Polish banks: subfields behind one separator, or free text with labels.

use super::labelled;
use crate::account;
use std::borrow::Cow;

/// What a `:86:` says of a movement.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Information {
    pub(crate) kind: String,
    pub(crate) title: String,
    pub(crate) counterparty: String,
    pub(crate) account: Option<String>,
    pub(crate) reference: Option<String>,
}

/// Separators that banks chose; none of them is a letter, a digit or a sign of everyday Polish at the head of a field.
const SEPARATORS: &str = "<~^+?|!#$*=@§¬";

/// Subfields: type of movement (00), title (20 to 26), name and address (27 to 29 or 32, 33), sort code (30), account
/// (31, 38), code (34), and what is left aside.
#[allow(clippy::indexing_slicing, reason = "a place past the end would not compile")]
const SUBFIELDS: u128 = {
    let tags =
        [0, 10, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 38, 60, 61, 62, 63, 64, 65];
    let (mut mask, mut at) = (0, 0);
    while at < tags.len() {
        mask |= 1 << tags[at];
        at += 1;
    }
    mask
};

/// One more than the last of them.
const TAGS: usize = 66;

/// The width of a subfield of text by the standard; a longer text goes on in the next, be it in the middle of a word.
const WIDTH: usize = 27;

/// Reads a field of one or more lines.
pub(crate) fn read(field: &str) -> Information {
    match separator(field) {
        Some(separator) => structured(&unwrapped(field, Some(separator)), separator),
        None => labelled::read(field),
    }
}

/// The sign that opens subfields, if the field is made of them.
fn separator(field: &str) -> Option<char> {
    let mut head = [' '; 6];
    let signs = field.chars().filter(|c| !matches!(c, '\n' | ' '));
    head.iter_mut().zip(signs).for_each(|(to, sign)| *to = sign);
    let code = head.iter().take(3).take_while(|c| c.is_ascii_digit()).count();
    let opens = |at: usize| match (head.get(at), head.get(at + 1), head.get(at + 2)) {
        (Some(sign), Some(a), Some(b))
            if a.is_ascii_digit() && b.is_ascii_digit() && SEPARATORS.contains(*sign) =>
        {
            Some(*sign)
        }
        _ => None,
    };
    opens(code).or_else(|| opens(0)).or_else(|| later(field))
}

/// A separator behind a head of words, told by subfields that only a structured field has together.
fn later(field: &str) -> Option<char> {
    let whole: String = field.chars().filter(|c| *c != '\n').collect();
    let has = |sign: char, tag: &str| {
        whole.match_indices(sign).any(|(at, _)| whole.get(at + 1..).is_some_and(|rest| rest.starts_with(tag)))
    };
    let structured =
        |sign: &char| has(*sign, "20") && ["00", "21", "32", "27"].iter().any(|tag| has(*sign, tag));
    ['<', '~', '^'].into_iter().find(structured)
}

/// The lines of a field as one. Banks cut at 65 signs wherever that falls; a shorter line ended between words.
pub(crate) fn unwrapped(field: &str, separator: Option<char>) -> Cow<'_, str> {
    if !field.contains('\n') {
        return Cow::Borrowed(field);
    }
    let mut whole = String::with_capacity(field.len());
    let mut lines = field.split('\n').peekable();
    let mut first = true;
    while let Some(line) = lines.next() {
        whole.push_str(line);
        let Some(next) = lines.peek() else { break };
        let opens = separator.is_some_and(|separator| next.starts_with(separator) || in_tag(line, separator));
        let spaced = line.ends_with(' ') || next.starts_with(' ');
        if !opens && !spaced && !is_full(line, first) && repeated_width(field) != Some(line.chars().count()) {
            whole.push(' ');
        }
        first = false;
    }
    Cow::Owned(whole)
}

/// Whether a line was cut by its length; the tag `:86:` counts in the first.
fn is_full(line: &str, first: bool) -> bool {
    let full = |length: usize| length == 65 || (first && length == 61);
    full(line.len()) || full(line.chars().count())
}

/// The width at which a bank cuts that does not cut at 65: its longest lines are of one length.
fn repeated_width(field: &str) -> Option<usize> {
    let mut lengths: Vec<usize> = field.split('\n').map(|line| line.chars().count()).collect();
    lengths.pop();
    let widest = lengths.iter().copied().max().filter(|widest| *widest > 40)?;
    (lengths.iter().filter(|length| **length == widest).count() > 1).then_some(widest)
}

/// Whether a line was cut in the middle of the tag of a subfield.
fn in_tag(line: &str, separator: char) -> bool {
    let bare = line.strip_suffix(|c: char| c.is_ascii_digit()).unwrap_or(line);
    line.ends_with(separator) || bare.ends_with(separator)
}

fn structured(text: &str, separator: char) -> Information {
    let found = subfields(text, separator);
    let get = |tag: usize| found.get(tag).copied().unwrap_or_default();
    let named = joined([32, 33].map(get));
    Information {
        kind: tidy(get(0)),
        title: joined([20, 21, 22, 23, 24, 25, 26].map(get)),
        counterparty: if named.is_empty() { joined([27, 28, 29].map(get)) } else { named },
        account: counterparty_account(get(38), get(31), get(30)),
        reference: None,
    }
}

/// Subfields by their tags. A tag opens one only once: a later `+20` is part of somebody's text.
fn subfields(text: &str, separator: char) -> [&str; TAGS] {
    let mut found = [""; TAGS];
    let mut open: Option<(usize, usize)> = None;
    let mut seen = 0_u128;
    for (at, _) in text.match_indices(separator) {
        let behind = at + separator.len_utf8();
        let Some(tag) = tag_at(text, behind) else { continue };
        if seen & (1 << tag) != 0 {
            continue;
        }
        seen |= 1 << tag;
        if let Some((tag, from)) = open
            && let Some(to) = found.get_mut(tag)
        {
            *to = text.get(from..at).unwrap_or_default();
        }
        open = Some((tag, behind + 2));
    }
    if let Some((tag, from)) = open
        && let Some(to) = found.get_mut(tag)
    {
        *to = text.get(from..).unwrap_or_default();
    }
    found
}

/// The known tag that stands at a place.
fn tag_at(text: &str, at: usize) -> Option<usize> {
    let digit = |at: usize| {
        text.as_bytes().get(at).filter(|byte| byte.is_ascii_digit()).map(|byte| usize::from(byte - b'0'))
    };
    let tag = digit(at)? * 10 + digit(at + 1)?;
    (SUBFIELDS & (1 << tag) != 0).then_some(tag)
}

/// Subfields of text as one: a full one goes on without a space, a shorter one ended with its word. Where one of them is
/// much shorter than the rest, the bank ended all of them with words.
fn joined<const N: usize>(parts: [&str; N]) -> String {
    let lengths = parts.map(|part| if part.trim().is_empty() { 0 } else { part.chars().count() });
    let last = lengths.iter().rposition(|length| *length > 0).unwrap_or(0);
    let before = || lengths.iter().take(last).filter(|length| **length > 0);
    let longest = before().copied().max().unwrap_or(0);
    let repeated = longest >= 20 && before().filter(|length| **length == longest).count() > 1;
    let width = if repeated { longest.min(WIDTH) } else { WIDTH };
    let by_words = before().any(|length| length + 2 < width);
    let mut whole = Tidy::default();
    for (part, length) in parts.iter().zip(lengths).filter(|(_, length)| *length > 0) {
        whole.push(part);
        if by_words || length < width {
            whole.end_word();
        }
    }
    whole.text
}

/// The other side's account: whole in 38 or 31, or in two parts of which the first is the sort code.
fn counterparty_account(whole: &str, short: &str, sort_code: &str) -> Option<String> {
    let candidates = [account::plain(whole), account::plain(short)];
    if let Some(polish) = candidates.iter().find(|number| account::is_polish(number)) {
        return Some(polish.clone());
    }
    let apart = account::from_parts(sort_code.trim(), &account::plain(short));
    apart.or_else(|| candidates.into_iter().find(|number| number.len() >= 15))
}

/// Text with single spaces.
pub(crate) fn tidy(text: &str) -> String {
    let mut tidied = Tidy::default();
    tidied.push(text);
    tidied.text
}

/// Text that grows with single spaces between its words.
#[derive(Default)]
struct Tidy {
    text: String,
    spaced: bool,
}

impl Tidy {
    fn push(&mut self, part: &str) {
        self.text.reserve(part.len() + 1);
        self.spaced |= part.starts_with(char::is_whitespace);
        for word in part.split_whitespace() {
            if std::mem::replace(&mut self.spaced, true) && !self.text.is_empty() {
                self.text.push(' ');
            }
            self.text.push_str(word);
        }
        self.spaced = part.ends_with(char::is_whitespace) || (self.spaced && part.trim().is_empty());
    }

    fn end_word(&mut self) {
        self.spaced = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_in_every_separator() {
        for sign in ['<', '~', '^', '+'] {
            let field = "020<00PRZELEW PRZYCHODZACY<10 0001<20Darowizna cele stat. DRK7Q2<219FX3 dla Was<22~<27JANINA\
                         PRZYKLADOWA<28UL. LIPOWA 3<2926-600 RADOM<3010901014<3161109010140000071219812874<34020";
            let field = field.replace("<22~", "").replace('<', &sign.to_string());
            let read = read(&field);
            assert_eq!(read.title, "Darowizna cele stat. DRK7Q29FX3 dla Was", "{sign}");
            assert_eq!(read.counterparty, "JANINAPRZYKLADOWA UL. LIPOWA 3 26-600 RADOM");
            assert_eq!(read.account.as_deref(), Some("61109010140000071219812874"));
            assert_eq!(read.kind, "PRZELEW PRZYCHODZACY");
        }
    }

    #[test]
    fn a_field_is_cut_in_the_middle_of_words_and_of_tags() {
        let whole = "034~00PRZELEW~20Darowizna na cele statutow~21e DR K7Q2-9FX3 dziekujemy ~22bardzo~32STOWARZYSZENIE \
                     LIPA~33KIELCE~38PL61109010140000071219812874~34034";
        let expected = read(whole);
        for width in [61, 65] {
            let mut cut = String::new();
            for (at, sign) in whole.chars().enumerate() {
                let first = at == width.min(61) || (at > 61 && (at - width.min(61)) % 65 == 0);
                if at > 0 && first {
                    cut.push('\n');
                }
                cut.push(sign);
            }
            assert_eq!(read(&cut), expected);
        }
        assert_eq!(expected.title, "Darowizna na cele statutowe DR K7Q2-9FX3 dziekujemy bardzo");
        for at in whole.match_indices('~').map(|(at, _)| at) {
            for cut in [at, at + 1, at + 2] {
                let (a, b) = whole.split_at(cut);
                assert_eq!(read(&format!("{a}\n{b}")).title, expected.title, "cut at {cut}");
            }
        }
    }

    #[test]
    fn titles_cut_between_words_keep_their_spaces() {
        let read = read("020<00X<20Darowizna na cele statutowe<21stowarzyszenia<22i na fundusz<27A");
        assert_eq!(read.title, "Darowizna na cele statutowe stowarzyszenia i na fundusz");
    }

    #[test]
    fn a_subfield_opens_once_and_a_phone_number_opens_none() {
        let read = read("020+00PRZELEW+20rata 2+20 zl tel.+21+48600700800+32ALA+38");
        assert_eq!(read.title, "rata 2+20 zl tel. +48600700800");
        assert_eq!((read.counterparty.as_str(), read.account), ("ALA", None));
    }

    #[test]
    fn a_bank_may_break_the_line_before_each_subfield() {
        let read = read(
            "073~00VE02\n~20Wplata na cele statutowe \n~21Kod DR12345678~22\n~23~24\n~25\n~3010901014~310000071219812874\n~32JAN NOWAK      ~33LODZ\n~34073",
        );
        assert_eq!(read.title, "Wplata na cele statutowe Kod DR12345678");
        assert_eq!(read.counterparty, "JAN NOWAK LODZ");
        assert_eq!(read.account.as_deref(), Some("61109010140000071219812874"));
    }
}
