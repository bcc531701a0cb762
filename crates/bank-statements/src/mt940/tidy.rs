//! Text with single spaces.

/// Text with single spaces between its words and none around them.
pub(crate) fn tidy(text: &str) -> String {
    if is_plain(text) {
        return text.trim_ascii().to_owned();
    }
    let mut tidied = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !tidied.is_empty() {
            tidied.push(' ');
        }
        tidied.push_str(word);
    }
    tidied
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
    let Some(last) = bytes.last() else { return true };
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    // Without a branch for each byte the compiler takes many at once. Of two signs only two spaces have no bit but this.
    let (least, pair, bits) = pairs.fold((*last, u8::MAX, *last), |(least, pair, bits), (a, b)| {
        (least.min(*a), pair.min(a | b), bits | a)
    });
    least >= b' ' && pair > b' ' && bits.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_single_spaces_stay() {
        assert_eq!(tidy(" a  b\t\u{a0}c "), "a b c");
        assert_eq!(tidy(" a b "), "a b");
        assert!(is_plain(" a b ") && is_plain(""));
        assert!(["a  b", "ż", "a\t", "a\u{b}b", "\n"].iter().all(|text| !is_plain(text)));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(100))]

        #[test]
        fn tidied_text_is_its_words(text in "[ a-cż\t\u{a0}\u{b}\u{1f}]{0,60}") {
            prop_assert_eq!(tidy(&text), text.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
}
