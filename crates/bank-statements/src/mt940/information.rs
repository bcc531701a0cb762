//! The `:86:` field in the dialects of Polish banks: subfields behind one separator, or free text with labels.

use super::labelled;
use super::subfields::{ACCOUNT, KEPT, KIND, NAME, SORT_CODE, TITLE, subfields};
use super::tidy::{is_plain, tidy, trimmed};
use super::wrapped::Wrapped;
use crate::account;
use crate::texts::{Text, Texts};
use memchr::memchr_iter;
use std::ops::Range;

/// The width of a subfield of text by the standard; a longer text goes on in the next, be it in the middle of a word.
const WIDTH: usize = 27;

/// Reads a field of one or more lines.
pub(crate) fn read(field: &Wrapped) -> Texts {
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
    // Most begin with a code of three digits and a tag.
    if let Some([b'0'..=b'9', b'0'..=b'9', b'0'..=b'9', sign, b'0'..=b'9', b'0'..=b'9']) =
        field.as_bytes().first_chunk()
        && separates(char::from(*sign))
    {
        return Some(char::from(*sign));
    }
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
    let has = |sign: u8, tag: &[u8; 2]| {
        let field = field.as_bytes();
        memchr_iter(sign, field).any(|at| field.get(at + 1..).is_some_and(|rest| rest.starts_with(tag)))
    };
    let structured =
        |sign: &u8| has(*sign, b"20") && [b"00", b"21", b"32", b"27"].iter().any(|tag| has(*sign, tag));
    [b'<', b'~', b'^'].into_iter().find(structured).map(char::from)
}

fn structured(text: &str, separator: char) -> Texts {
    let plain = is_plain(text);
    let mut found = [""; KEPT];
    subfields(text, separator, &mut found);
    let get = |at: usize| found.get(at).copied().unwrap_or_default();
    let join = |range: Range<usize>, to: &mut String| {
        joined(found.get(range).unwrap_or_default(), plain, to);
    };
    // Without tags they are shorter than the field: what the `:61:` says finds room as well.
    let mut texts = Texts::with_room(text.len());
    texts.write(Text::Title, |to| join(TITLE, to));
    for name in NAME {
        if texts.is_empty(Text::Counterparty) {
            texts.write(Text::Counterparty, |to| join(name, to));
        }
    }
    texts.write(Text::CounterpartyAccount, |to| {
        counterparty_account(ACCOUNT.map(get), get(SORT_CODE), to);
    });
    let kind = get(KIND);
    texts.write(Text::Kind, |to| if plain { to.push_str(kind.trim_ascii()) } else { tidy(kind, to) });
    texts
}

/// Subfields of text as one.
fn joined(parts: &[&str], plain: bool, to: &mut String) {
    if !plain {
        let mut whole = String::new();
        run_together(parts, signs, &mut whole);
        return tidy(&whole, to);
    }
    let start = to.len();
    run_together(parts, |part| if part.as_bytes() == b" " { 0 } else { part.len() }, to);
    if to.len() > start && ends_with_space(to) {
        to.pop();
    }
}

/// Subfields by their widths, one behind another: a full one goes on without a space, a shorter one ended with its word.
fn run_together(parts: &[&str], width: impl Fn(&str) -> usize, to: &mut String) {
    let mut filled = [""; TITLE.end - TITLE.start];
    let says = parts.iter().filter(|part| width(part) > 0);
    let count = filled.iter_mut().zip(says).map(|(to, part)| *to = part).count();
    let Some((last, before)) = filled.get(..count).and_then(<[_]>::split_last) else { return };
    let full = full_width(before.iter().map(|part| width(part)));
    let start = to.len();
    for part in before {
        push(part, start, to);
        if width(part) < full && !ends_with_space(part) {
            to.push(' ');
        }
    }
    push(last, start, to);
}

/// Goes on with a subfield; of two spaces between them one stays, and none at the head.
fn push(part: &str, start: usize, to: &mut String) {
    let spaced = part.as_bytes().first() == Some(&b' ') && (to.len() == start || ends_with_space(to));
    to.push_str(if spaced { part.trim_start_matches(' ') } else { part });
}

fn ends_with_space(text: &str) -> bool {
    text.as_bytes().last() == Some(&b' ')
}

/// From which width on a subfield is full, told by all but the last, of which it says nothing. Where one of them is much
/// shorter than the rest, the bank ended all of them with words, and none is.
fn full_width(widths: impl Iterator<Item = usize>) -> usize {
    let (mut longest, mut times, mut shortest) = (0, 0, WIDTH);
    for width in widths {
        times = if width == longest { times + 1 } else { times };
        (longest, times) = if width > longest { (width, 1) } else { (longest, times) };
        shortest = shortest.min(width);
    }
    let full = if longest >= 20 && times > 1 { longest.min(WIDTH) } else { WIDTH };
    if shortest + 2 < full { usize::MAX } else { full }
}

/// How many signs a subfield has, none where all of them are spaces.
fn signs(part: &str) -> usize {
    if part.chars().all(char::is_whitespace) { 0 } else { part.chars().count() }
}

/// The other side's account: whole in 38 or 31, or in two parts of which the first is the sort code.
fn counterparty_account(accounts: [&str; 2], sort_code: &str, to: &mut String) {
    let [whole, short] = accounts.map(account::plain);
    // Where there is a choice the check digits decide.
    let both = !whole.is_empty() && !short.is_empty();
    let known = [&whole, &short].into_iter().find(|number| both && account::is_polish(number));
    let apart = || account::from_parts(trimmed(sort_code), &short);
    let long = || [&whole, &short].into_iter().find(|number| number.len() >= 15);
    if let Some(apart) = known.is_none().then(apart).flatten() {
        to.push_str(&apart);
    } else if let Some(number) = known.or_else(long) {
        to.push_str(number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(field: &str) -> Texts {
        super::read(&Wrapped::of(field))
    }

    #[test]
    fn one_text_in_every_separator() {
        for sign in ['<', '~', '^', '+'] {
            let field = "020<00PRZELEW PRZYCHODZACY<10 0001<20Darowizna cele stat. DRK7Q2<219FX3 dla Was<22~<27JANINA\
                         PRZYKLADOWA<28UL. LIPOWA 3<2926-600 RADOM<3010901014<3161109010140000071219812874<34020";
            let field = field.replace("<22~", "").replace('<', &sign.to_string());
            let read = read(&field);
            assert_eq!(read.get(Text::Title), "Darowizna cele stat. DRK7Q29FX3 dla Was", "{sign}");
            assert_eq!(read.get(Text::Counterparty), "JANINAPRZYKLADOWA UL. LIPOWA 3 26-600 RADOM");
            assert_eq!(read.some(Text::CounterpartyAccount), Some("61109010140000071219812874"));
            assert_eq!(read.get(Text::Kind), "PRZELEW PRZYCHODZACY");
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
        assert_eq!(expected.get(Text::Title), "Darowizna na cele statutowe DR K7Q2-9FX3 dziekujemy bardzo");
        for at in whole.match_indices('~').map(|(at, _)| at) {
            for cut in [at, at + 1, at + 2] {
                let (a, b) = whole.split_at(cut);
                assert_eq!(
                    read(&format!("{a}\n{b}")).get(Text::Title),
                    expected.get(Text::Title),
                    "cut at {cut}"
                );
            }
        }
    }

    #[test]
    fn titles_cut_between_words_keep_their_spaces() {
        let read = read("020<00X<20Darowizna na cele statutowe<21stowarzyszenia<22i na fundusz<27A");
        assert_eq!(read.get(Text::Title), "Darowizna na cele statutowe stowarzyszenia i na fundusz");
    }

    #[test]
    fn a_subfield_opens_once_and_a_phone_number_opens_none() {
        let read = read("020+00PRZELEW+20rata 2+20 zl tel.+21+48600700800+32ALA+38");
        assert_eq!(read.get(Text::Title), "rata 2+20 zl tel. +48600700800");
        assert_eq!((read.get(Text::Counterparty), read.some(Text::CounterpartyAccount)), ("ALA", None));
    }

    #[test]
    fn a_bank_may_break_the_line_before_each_subfield() {
        let read = read(
            "073~00VE02\n~20Wplata na cele statutowe \n~21Kod DR12345678~22\n~23~24\n~25\n~3010901014~310000071219812874\n~32JAN NOWAK      ~33LODZ\n~34073",
        );
        assert_eq!(read.get(Text::Title), "Wplata na cele statutowe Kod DR12345678");
        assert_eq!(read.get(Text::Counterparty), "JAN NOWAK LODZ");
        assert_eq!(read.some(Text::CounterpartyAccount), Some("61109010140000071219812874"));
    }
}
