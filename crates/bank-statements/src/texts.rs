//! The texts of a line, one behind another in one buffer: to allocate and to free each apart took an eighth of the time
//! that a line takes to be read.

use std::fmt;

/// Which of the texts, in the order of the buffer: as MT940 comes to know them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Text {
    Title,
    Counterparty,
    CounterpartyAccount,
    Kind,
    Reference,
    OwnReference,
}

impl Text {
    const ALL: [Self; 6] = [
        Self::Title,
        Self::Counterparty,
        Self::CounterpartyAccount,
        Self::Kind,
        Self::Reference,
        Self::OwnReference,
    ];
}

/// All texts of a line; one that nobody gave is empty.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Texts {
    buffer: String,
    /// Where each of them ends.
    ends: [usize; 6],
}

impl Texts {
    /// No text yet, and room for so many bytes.
    pub(crate) fn with_room(bytes: usize) -> Self {
        Self { buffer: String::with_capacity(bytes), ends: [0; 6] }
    }

    /// These texts, in the order of the buffer.
    pub(crate) fn of<const N: usize>(texts: [(Text, &str); N]) -> Self {
        let mut all = Self::with_room(texts.iter().map(|(_, text)| text.len()).sum());
        texts.iter().for_each(|(which, text)| all.push(*which, text));
        all
    }

    /// One of the texts.
    pub(crate) fn get(&self, which: Text) -> &str {
        self.buffer.get(self.start(which)..self.end(which)).unwrap_or_default()
    }

    /// Whether nobody gave one of the texts.
    pub(crate) fn is_empty(&self, which: Text) -> bool {
        self.start(which) == self.end(which)
    }

    /// One of the texts, if somebody gave it.
    pub(crate) fn some(&self, which: Text) -> Option<&str> {
        Some(self.get(which)).filter(|text| !text.is_empty())
    }

    /// Writes a text at the end of the buffer; none may be there that stands behind it.
    pub(crate) fn write(&mut self, which: Text, write: impl FnOnce(&mut String)) {
        write(&mut self.buffer);
        let end = self.buffer.len();
        self.ends.iter_mut().skip(which as usize).for_each(|to| *to = end);
    }

    /// A text goes on.
    pub(crate) fn push(&mut self, which: Text, more: &str) {
        if more.is_empty() {
            return;
        }
        let end = self.end(which);
        if end == self.buffer.len() {
            self.buffer.push_str(more);
        } else {
            self.buffer.insert_str(end, more);
        }
        self.ends.iter_mut().skip(which as usize).for_each(|end| *end += more.len());
    }

    /// A text goes on behind a space.
    pub(crate) fn add(&mut self, which: Text, more: &str) {
        if !more.is_empty() && !self.is_empty(which) {
            self.push(which, " ");
        }
        self.push(which, more);
    }

    /// Gives a text that nobody gave before.
    pub(crate) fn fill(&mut self, which: Text, text: &str) {
        if self.is_empty(which) {
            self.push(which, text);
        }
    }

    /// Gives a text, if it says something, whatever it was before.
    pub(crate) fn replace(&mut self, which: Text, text: &str) {
        if text.is_empty() || self.is_empty(which) {
            return self.push(which, text);
        }
        let gone = self.start(which)..self.end(which);
        self.ends.iter_mut().skip(which as usize).for_each(|end| *end = *end - gone.len() + text.len());
        self.buffer.replace_range(gone, text);
    }

    fn start(&self, which: Text) -> usize {
        (which as usize).checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0)
    }

    fn end(&self, which: Text) -> usize {
        self.ends.get(which as usize).copied().unwrap_or_default()
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_map().entries(Text::ALL.iter().map(|which| (which, self.get(*which)))).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_the_same_in_whatever_order_they_come() {
        let mut texts = Texts::of([(Text::Kind, "PRZELEW"), (Text::Reference, "1")]);
        texts.add(Text::Title, "na cele");
        texts.add(Text::Title, "statutowe");
        texts.fill(Text::Title, "nic");
        texts.replace(Text::Reference, "B77");
        texts.replace(Text::Kind, "");
        let mut written = Texts::default();
        written.write(Text::Title, |to| to.push_str("na cele statutowe"));
        written.write(Text::Kind, |to| to.push_str("PRZELEW"));
        written.write(Text::Reference, |to| to.push_str("B77"));
        assert_eq!(texts, written);
        assert_eq!((texts.get(Text::Kind), texts.some(Text::Reference)), ("PRZELEW", Some("B77")));
        assert_eq!((texts.get(Text::Counterparty), texts.some(Text::OwnReference)), ("", None));
    }
}
