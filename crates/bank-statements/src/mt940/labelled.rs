//! `:86:` as free text with labels: `911 PRZELEW; Z RACH.: …; OD: …; TYT.: …; TNR: …`.

use super::movement::meaningful;
use super::tidy::tidy;
use super::wrapped::Wrapped;
use crate::account;
use crate::texts::{Text, Texts};
use std::borrow::Cow;

/// What a label opens.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Account,
    Name,
    Title,
    Reference,
    /// Something that is no part of the text before it.
    Else,
}

const LABELS: [(&str, Holds); 30] = [
    ("z rach.:", Holds::Account),
    ("na rach.:", Holds::Account),
    ("z rachunku:", Holds::Account),
    ("na rachunek:", Holds::Account),
    ("rachunek:", Holds::Account),
    ("rach.:", Holds::Account),
    ("nr rach.:", Holds::Account),
    ("od:", Holds::Name),
    ("dla:", Holds::Name),
    ("nadawca:", Holds::Name),
    ("odbiorca:", Holds::Name),
    ("kontrahent:", Holds::Name),
    ("nazwa:", Holds::Name),
    ("tyt.:", Holds::Title),
    ("tytuł:", Holds::Title),
    ("tytul:", Holds::Title),
    ("tytułem:", Holds::Title),
    ("tytulem:", Holds::Title),
    ("tnr:", Holds::Reference),
    ("nr ref.:", Holds::Reference),
    ("data stempla:", Holds::Else),
    ("id iph:", Holds::Else),
    ("id uzup.:", Holds::Else),
    ("kurs:", Holds::Else),
    ("nip:", Holds::Else),
    ("ref. klienta:", Holds::Else),
    ("rodzaj składki:", Holds::Else),
    ("rodzaj skladki:", Holds::Else),
    ("deklaracja:", Holds::Else),
    ("kwota vat:", Holds::Else),
];

/// Reads a field of one or more lines; without any label the whole text is the title.
pub(crate) fn read(field: &Wrapped) -> Texts {
    let marked = marked(field);
    let text = marked.whole(None);
    let mut parts = split(&text).into_iter();
    let head = parts.next().map_or("", |(_, head)| head);
    let mut read = Texts::with_room(text.len());
    for (holds, value) in parts {
        match holds {
            Holds::Account => {
                read.fill(Text::CounterpartyAccount, number(value).as_deref().unwrap_or_default());
            }
            Holds::Name => read.fill(Text::Counterparty, &tidied(value)),
            Holds::Title => read.fill(Text::Title, &tidied(value)),
            Holds::Reference => read.fill(Text::Reference, meaningful(value).unwrap_or_default()),
            Holds::Else => {}
        }
    }
    let kind = tidied(without_code(head));
    let told = [Text::Title, Text::Counterparty, Text::CounterpartyAccount];
    if told.iter().all(|which| read.is_empty(*which)) {
        read.push(Text::Title, &kind);
    }
    read.push(Text::Kind, &kind);
    read
}

/// The field with a semicolon before each label that begins a line.
fn marked(field: &Wrapped) -> Cow<'_, Wrapped> {
    if field.lines().skip(1).all(|line| label(line).is_none()) {
        return Cow::Borrowed(field);
    }
    let mut marked = Wrapped::default();
    for (at, line) in field.lines().enumerate() {
        if at > 0 && label(line).is_some() {
            marked.extend("; ");
            marked.extend(line);
        } else {
            marked.push(line);
        }
    }
    Cow::Owned(marked)
}

/// The text before the first label, then each label's text.
fn split(text: &str) -> Vec<(Holds, &str)> {
    let mut found = Vec::new();
    let (mut holds, mut from) = (Holds::Else, 0);
    let starts = std::iter::once(0).chain(text.match_indices(';').map(|(at, _)| at + 1));
    for at in starts {
        let rest = text.get(at..).unwrap_or_default();
        let bare = rest.trim_start();
        if let Some((length, next)) = label(bare) {
            let end = if at == 0 { 0 } else { at - 1 };
            found.push((holds, text.get(from..end).unwrap_or_default()));
            (holds, from) = (next, at + (rest.len() - bare.len()) + length);
        }
    }
    found.push((holds, text.get(from..).unwrap_or_default().trim_end_matches([';', ' '])));
    found
}

/// The label a text begins with: its length in bytes and what it opens.
fn label(text: &str) -> Option<(usize, Holds)> {
    LABELS.iter().find_map(|(label, holds)| {
        let mut signs = text.chars();
        let same =
            label.chars().all(|expected| signs.next().is_some_and(|sign| sign.to_lowercase().eq([expected])));
        same.then(|| (text.len() - signs.as_str().len(), *holds))
    })
}

fn without_code(head: &str) -> &str {
    let head = head.trim_start();
    let digits = head.bytes().take_while(u8::is_ascii_digit).count();
    let rest = head.get(digits..).unwrap_or_default();
    if digits == 3 && (rest.starts_with([' ', '-', ';']) || rest.is_empty()) {
        rest.trim_start_matches([' ', '-', ';'])
    } else {
        head
    }
}

fn tidied(text: &str) -> String {
    let mut to = String::new();
    tidy(text, &mut to);
    to
}

fn number(value: &str) -> Option<Cow<'_, str>> {
    let number = account::plain(value);
    (number.len() >= 15).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(field: &str) -> Texts {
        super::read(&Wrapped::of(field))
    }

    #[test]
    fn labels_open_what_they_name() {
        let read = read(
            "911 TRANSAKCJA COLLECT; Z RACH.: 61109010140000071219812874; OD: JANINA PRZYKŁAD UL. LIPOWA\n3 26-600 RADOM; \
             TYT.: Darowizna; cele stat. DRK7Q29FX3; TNR: 145411008036753.010002",
        );
        assert_eq!(read.get(Text::Kind), "TRANSAKCJA COLLECT");
        assert_eq!(read.some(Text::CounterpartyAccount), Some("61109010140000071219812874"));
        assert_eq!(read.get(Text::Counterparty), "JANINA PRZYKŁAD UL. LIPOWA 3 26-600 RADOM");
        assert_eq!(read.get(Text::Title), "Darowizna; cele stat. DRK7Q29FX3");
        assert_eq!(read.some(Text::Reference), Some("145411008036753.010002"));
    }

    #[test]
    fn a_label_may_be_cut_in_two() {
        let text =
            "944 CompanyNet Przelew krajowy; na rach.: 21291000062469800208837403; dla: Przykład; tyt.: fv 7";
        let expected = read(text);
        let (a, b) = text.split_at(65);
        assert_eq!(read(&format!("{a}\n{b}")), expected);
        assert_eq!((expected.get(Text::Title), expected.get(Text::Counterparty)), ("fv 7", "Przykład"));
    }

    #[test]
    fn lines_may_begin_with_labels() {
        let read = read("020 Przelew przychodzący\nNadawca: Koło Gospodyń\nTytuł: na fundusz pomocy");
        assert_eq!(
            (read.get(Text::Counterparty), read.get(Text::Title)),
            ("Koło Gospodyń", "na fundusz pomocy")
        );
    }

    #[test]
    fn a_text_without_labels_is_the_title() {
        assert_eq!(read("wpłata od sąsiadów").get(Text::Title), "wpłata od sąsiadów");
        assert_eq!(read("").get(Text::Title), "");
        assert_eq!(read("824 OPŁATA ZA PRZELEW; TNR: 1").get(Text::Title), "OPŁATA ZA PRZELEW");
    }
}
