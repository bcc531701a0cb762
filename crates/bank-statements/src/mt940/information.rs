//! The `:86:` field in the dialects of Polish banks: subfields behind one separator, or free text with labels.

use super::labelled;
use super::tidy::{is_plain, tidy, trimmed};
use super::wrapped::Wrapped;
use crate::account;
use memchr::memchr_iter;
use std::ops::Range;

/// What a `:86:` says of a movement.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Information {
    pub(crate) kind: String,
    pub(crate) title: String,
    pub(crate) counterparty: String,
    pub(crate) account: Option<String>,
    pub(crate) reference: Option<String>,
}

/// How many tags of subfields are known.
const TAGS: usize = 24;

/// Where among them stand: the type of movement (00),
const KIND: usize = 0;
/// the title (20 to 26),
const TITLE: Range<usize> = 2..9;
/// name and address of the other side (27 to 29, or 32 and 33),
const NAME: [Range<usize>; 2] = [14..16, 9..12];
/// its sort code (30), and its account (31, 38).
const SORT_CODE: usize = 12;
const ACCOUNT: [usize; 2] = [17, 13];

/// The width of a subfield of text by the standard; a longer text goes on in the next, be it in the middle of a word.
const WIDTH: usize = 27;

/// Reads a field of one or more lines.
pub(crate) fn read(field: &Wrapped) -> Information {
    match separator(field.text()) {
        Some(separator) => structured(&field.whole(Some(separator)), separator),
        None => labelled::read(field),
    }
}

/// Whether banks chose this sign as the separator; none of these is a letter, a digit or a sign of everyday Polish at the
/// head of a field.
fn separates(sign: char) -> bool {
    matches!(sign, '<' | '~' | '^' | '+' | '?' | '|' | '!' | '#' | '$' | '*' | '=' | '@' | '§' | '¬')
}

/// The sign that opens subfields, if the field is made of them.
fn separator(field: &str) -> Option<char> {
    let mut head = [' '; 6];
    head.iter_mut().zip(field.chars().filter(|c| *c != ' ')).for_each(|(to, sign)| *to = sign);
    let code = head.iter().take(3).take_while(|c| c.is_ascii_digit()).count();
    let opens = |at: usize| match head.get(at..at + 3) {
        Some([sign, a, b]) if a.is_ascii_digit() && b.is_ascii_digit() && separates(*sign) => Some(*sign),
        _ => None,
    };
    opens(code).or_else(|| opens(0)).or_else(|| later(field))
}

/// A separator behind a head of words, told by subfields that only a structured field has together.
fn later(field: &str) -> Option<char> {
    let has = |sign: char, wanted: &[u8; 2]| {
        let mut found = tags(field, sign);
        found.any(|(at, _)| field.as_bytes().get(at + 1..).is_some_and(|tag| tag.starts_with(wanted)))
    };
    let structured =
        |sign: &char| has(*sign, b"20") && [b"00", b"21", b"32", b"27"].iter().any(|tag| has(*sign, tag));
    ['<', '~', '^'].into_iter().find(structured)
}

fn structured(text: &str, separator: char) -> Information {
    let plain = is_plain(text);
    let found = subfields(text, separator);
    let get = |at: usize| found.get(at).copied().unwrap_or_default();
    let text = |range: Range<usize>| joined(found.get(range).unwrap_or_default(), plain);
    let [named, name] = NAME;
    let named = text(named);
    Information {
        kind: if plain { get(KIND).trim_ascii().to_owned() } else { tidy(get(KIND)) },
        title: text(TITLE),
        counterparty: if named.is_empty() { text(name) } else { named },
        account: counterparty_account(ACCOUNT.map(get), get(SORT_CODE)),
        reference: None,
    }
}

/// Subfields by the places of their tags. A tag opens one only once: a later `+20` is part of somebody's text.
fn subfields(text: &str, separator: char) -> [&str; TAGS] {
    let mut found = [""; TAGS];
    let mut seen = 0_u32;
    let (mut open, mut from) = (TAGS, 0);
    for (at, tag) in tags(text, separator) {
        if seen & (1 << tag) > 0 {
            continue;
        }
        seen |= 1 << tag;
        if let Some(to) = found.get_mut(open) {
            *to = text.get(from..at).unwrap_or_default();
        }
        (open, from) = (tag, at + separator.len_utf8() + 2);
    }
    if let Some(to) = found.get_mut(open) {
        *to = text.get(from..).unwrap_or_default();
    }
    found
}

/// Where a separator stands before a known tag, and which.
fn tags(text: &str, separator: char) -> impl Iterator<Item = (usize, usize)> {
    let (first, width) = (separator.encode_utf8(&mut [0; 4]).bytes().next(), separator.len_utf8());
    memchr_iter(first.unwrap_or_default(), text.as_bytes()).filter_map(move |at| {
        let tag = tag(text.as_bytes().get(at + width..)?)?;
        (width == 1 || text.get(at..)?.starts_with(separator)).then_some((at, tag))
    })
}

/// The place among the known tags of the one that a text begins with; some of them are left aside.
fn tag(text: &[u8]) -> Option<usize> {
    let [tens @ b'0'..=b'6', ones @ b'0'..=b'9', ..] = text else { return None };
    let number = usize::from(10 * (tens - b'0') + (ones - b'0'));
    match number {
        20..=34 => Some(number - 18),
        0 => Some(0),
        10 => Some(1),
        38 => Some(17),
        60..=65 => Some(number - 42),
        _ => None,
    }
}

/// Subfields of text as one: a full one goes on without a space, a shorter one ended with its word.
fn joined(parts: &[&str], plain: bool) -> String {
    if parts.iter().all(|part| part.is_empty()) {
        return String::new();
    }
    let (mut said, mut count) = ([("", 0); TITLE.end - TITLE.start], 0);
    for part in parts {
        let width = width_of(part, plain);
        if let Some(place) = said.get_mut(count).filter(|_| width > 0) {
            *place = (part, width);
            count += 1;
        }
    }
    let said = said.get(..count).unwrap_or_default();
    let full = full_width(said);
    let mut whole = String::with_capacity(said.iter().map(|(part, _)| part.len() + 1).sum());
    for (part, width) in said {
        let spaced = whole.is_empty() || whole.ends_with(' ');
        whole.push_str(part.strip_prefix(' ').filter(|_| spaced).unwrap_or(part));
        if *width < full && !part.ends_with(' ') {
            whole.push(' ');
        }
    }
    if !plain {
        return tidy(&whole);
    }
    if whole.ends_with(' ') {
        whole.pop();
    }
    whole
}

/// From which width on a subfield is full. Where one of them is much shorter than the rest, the bank ended all of them with
/// words, and none is; of the last that says nothing.
fn full_width(said: &[(&str, usize)]) -> usize {
    let (_, said) = said.split_last().unwrap_or((&("", 0), said));
    let (mut longest, mut times, mut shortest) = (0, 0, WIDTH);
    for (_, width) in said {
        times = if *width == longest { times + 1 } else { times };
        (longest, times) = if *width > longest { (*width, 1) } else { (longest, times) };
        shortest = shortest.min(*width);
    }
    let full = if longest >= 20 && times > 1 { longest.min(WIDTH) } else { WIDTH };
    if shortest + 2 < full { usize::MAX } else { full }
}

/// How many signs a subfield has, none where all of them are spaces.
#[inline]
fn width_of(part: &str, plain: bool) -> usize {
    match part.as_bytes() {
        [] | [b' '] => 0,
        bytes if plain => bytes.len(),
        _ if part.chars().all(char::is_whitespace) => 0,
        _ => part.chars().count(),
    }
}

/// The other side's account: whole in 38 or 31, or in two parts of which the first is the sort code.
fn counterparty_account(accounts: [&str; 2], sort_code: &str) -> Option<String> {
    let [whole, short] = accounts.map(account::plain);
    // Where there is a choice the check digits decide.
    if !whole.is_empty() && !short.is_empty() {
        if account::is_polish(&whole) {
            return Some(whole);
        }
        if account::is_polish(&short) {
            return Some(short);
        }
    }
    let apart = account::from_parts(trimmed(sort_code), &short);
    apart.or_else(|| [whole, short].into_iter().find(|number| number.len() >= 15))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(field: &str) -> Information {
        super::read(&Wrapped::of(field))
    }

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
