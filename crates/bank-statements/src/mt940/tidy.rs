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
