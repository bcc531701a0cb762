//! Text with single spaces.

/// Text with single spaces between its words and none around them.
pub(crate) fn tidy(text: &str) -> String {
    let mut tidied = Tidy::new(is_plain(text), text.len());
    tidied.push(text);
    tidied.into_text()
}

/// Whether a text is ASCII without two spaces in a row, as most are: of its parts only the ends need to be tidied.
pub(crate) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_sign = |byte: u8| (b' '..0x80).contains(&byte);
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    // Without a branch for each byte the compiler takes many at once.
    let odd = pairs.fold(0, |odd, (a, b)| odd | u8::from(!is_sign(*a)) | u8::from(a | b == b' '));
    odd == 0 && bytes.last().is_none_or(|last| is_sign(*last))
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
            self.spaced |= part.starts_with(' ');
            self.word(part.trim_ascii());
            self.spaced |= part.ends_with(' ');
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
