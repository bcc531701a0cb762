//! Text with single spaces.

/// Writes a text with single spaces between its words and none around them.
pub(crate) fn tidy(text: &str, to: &mut String) {
    if is_plain(text) {
        to.push_str(text.trim_ascii());
        return;
    }
    for (at, word) in text.split_whitespace().enumerate() {
        if at > 0 {
            to.push(' ');
        }
        to.push_str(word);
    }
}

/// A text without spaces around it, as most have none.
pub(crate) fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}

/// Whether a text is ASCII without two spaces in a row, as most are: of its parts only the ends need to be tidied.
pub(crate) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let Some(last @ [_, behind @ ..]) = bytes.last_chunk::<17>() else {
        let pairs = bytes.iter().zip(bytes.iter().skip(1).chain(b"."));
        return !pairs.fold(false, |rough, (a, b)| rough | is_rough(*a, *b));
    };
    let [start @ .., end] = last;
    let behinds = bytes.get(1..).unwrap_or_default().as_chunks().0;
    // The last stretch may look at some signs once more.
    bytes.as_chunks().0.iter().zip(behinds).all(|(a, b)| is_plain_stretch(a, b))
        && is_plain_stretch(start, behind)
        && !is_rough(*end, b'.')
}

/// Whether signs, each with the one behind it, are plain; without a branch for each the compiler takes all at once.
#[inline]
fn is_plain_stretch(signs: &[u8; 16], behind: &[u8; 16]) -> bool {
    !signs.iter().zip(behind).fold(false, |rough, (sign, next)| rough | is_rough(*sign, *next))
}

/// Whether a sign is not ASCII, or a control sign, or a space before another.
fn is_rough(sign: u8, next: u8) -> bool {
    // As a signed number what is not ASCII is less than nothing. Of two signs only two spaces have no bit but this.
    (sign.cast_signed() < 0x20) | (sign | next == b' ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tidied(text: &str) -> String {
        let mut to = String::from("x");
        tidy(text, &mut to);
        to.split_off(1)
    }

    #[test]
    fn only_single_spaces_stay() {
        assert_eq!(tidied(" a  b\t\u{a0}c "), "a b c");
        assert_eq!(tidied(" a b "), "a b");
        assert!(is_plain(" a b ") && is_plain(""));
        assert!(["a  b", "ż", "a\t", "a\u{b}b", "\n"].iter().all(|text| !is_plain(text)));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(100))]

        #[test]
        fn tidied_text_is_its_words(text in "[ a-cż\t\u{a0}\u{b}\u{1f}]{0,60}") {
            prop_assert_eq!(tidied(&text), text.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
}
