//! Text with single spaces.

/// Text with single spaces between its words and none around them.
pub(crate) fn tidy(text: &str) -> String {
    let mut tidied = Tidy::new(is_plain(text), text.len());
    tidied.push(text);
    tidied.into_text()
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

/// Text that grows with single spaces between its words.
pub(crate) struct Tidy {
    text: String,
    /// Whether all that is pushed is part of a text that [is plain](is_plain).
    plain: bool,
    spaced: bool,
}

impl Tidy {
    /// For so many bytes of text.
    pub(crate) fn new(plain: bool, bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), plain, spaced: false }
    }

    pub(crate) fn push(&mut self, part: &str) {
        if self.plain {
            let start = part.strip_prefix(' ').unwrap_or(part);
            let word = start.strip_suffix(' ').unwrap_or(start);
            self.spaced |= start.len() < part.len();
            self.word(word);
            self.spaced |= word.len() < start.len();
            return;
        }
        self.spaced |= part.starts_with(char::is_whitespace);
        for (at, word) in part.split_whitespace().enumerate() {
            self.spaced |= at > 0;
            self.word(word);
        }
        self.spaced |= part.ends_with(char::is_whitespace);
    }

    fn word(&mut self, word: &str) {
        if word.is_empty() {
            return;
        }
        if std::mem::replace(&mut self.spaced, false) && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(word);
    }

    pub(crate) fn end_word(&mut self) {
        self.spaced = true;
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(plain: bool, parts: &[&str]) -> String {
        let mut tidied = Tidy::new(plain, 0);
        parts.iter().for_each(|part| tidied.push(part));
        tidied.into_text()
    }

    #[test]
    fn only_single_spaces_stay() {
        assert_eq!(tidy(" a  b\t\u{a0}c "), "a b c");
        assert_eq!(tidy(" a b "), "a b");
        assert_eq!(said(false, &["a ", " ", "b", "c ", "d"]), "a bc d");
        assert!(is_plain(" a b ") && is_plain(""));
        assert!(["a  b", "ż", "a\t", "a\u{b}b", "\n"].iter().all(|text| !is_plain(text)));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(100))]

        #[test]
        fn parts_of_a_plain_text_are_tidied_like_any(parts in prop::collection::vec(" ?([a-z~-]{0,3} ?){0,20}", 0..5)) {
            let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| is_plain(part)).collect();
            prop_assert_eq!(said(true, &parts), said(false, &parts));
        }

        #[test]
        fn tidied_text_is_its_words(text in "[ a-cż\t\u{a0}\u{b}\u{1f}]{0,60}") {
            prop_assert_eq!(tidy(&text), text.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
}
