//! A field as banks wrap it: its lines as one text, and where they were cut.

use std::borrow::Cow;
use std::cell::LazyCell;

/// A field of one or more lines.
#[derive(Debug, Default, Clone)]
pub(crate) struct Wrapped {
    text: String,
    /// Where lines end, all but the last.
    cuts: Vec<usize>,
}

impl Wrapped {
    /// Goes on with a line; before the first that says something there is none.
    pub(crate) fn push(&mut self, line: &str) {
        if !self.text.is_empty() {
            self.cuts.push(self.text.len());
        }
        self.text.push_str(line);
    }

    /// The last line goes on.
    pub(crate) fn extend(&mut self, more: &str) {
        self.text.push_str(more);
    }

    #[cfg(test)]
    pub(crate) fn of(lines: &str) -> Self {
        let mut field = Self::default();
        lines.split('\n').for_each(|line| field.push(line));
        field
    }

    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.cuts.clear();
    }

    /// Its lines without anything between them.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// How many bytes it takes, a line feed for each cut among them.
    pub(crate) fn size(&self) -> usize {
        self.text.len() + self.cuts.len()
    }

    pub(crate) fn lines(&self) -> impl Iterator<Item = &str> {
        (0..=self.cuts.len()).map(|at| self.line(at))
    }

    fn line(&self, at: usize) -> &str {
        let from = at.checked_sub(1).and_then(|before| self.cuts.get(before)).copied().unwrap_or(0);
        let to = self.cuts.get(at).copied().unwrap_or(self.text.len());
        self.text.get(from..to).unwrap_or_default()
    }

    /// Whether its last line is as long as a line may be, so that whatever follows is the rest of it.
    pub(crate) fn is_full(&self) -> bool {
        let last = self.cuts.len();
        is_full(self.line(last), last == 0)
    }

    /// The lines as one. Banks cut at 65 signs wherever that falls; a shorter line ended between words.
    pub(crate) fn whole(&self, separator: Option<char>) -> Cow<'_, str> {
        if self.is_full_throughout() {
            return Cow::Borrowed(&self.text);
        }
        let repeated = LazyCell::new(|| self.repeated_width());
        let mut whole = String::new();
        let (mut from, mut start) = (0, 0);
        for (at, cut) in self.cuts.iter().enumerate() {
            let line = self.text.get(start..*cut).unwrap_or_default();
            start = *cut;
            if !is_full(line, at == 0)
                && is_between_words(line, self.line(at + 1), separator)
                && *repeated != Some(width(line))
            {
                whole.push_str(self.text.get(from..*cut).unwrap_or_default());
                whole.push(' ');
                from = *cut;
            }
        }
        if from == 0 {
            return Cow::Borrowed(&self.text);
        }
        whole.push_str(self.text.get(from..).unwrap_or_default());
        Cow::Owned(whole)
    }

    /// Whether each line but the last is as long as a line may be, as most are.
    fn is_full_throughout(&self) -> bool {
        let mut start = 0;
        self.cuts.iter().all(|cut| {
            let full = is_full_length(cut - start, start == 0);
            start = *cut;
            full
        })
    }

    /// The width at which a bank cuts that does not cut at 65: its longest lines are of one length.
    fn repeated_width(&self) -> Option<usize> {
        let cut = || self.lines().take(self.cuts.len()).map(width);
        let widest = cut().max().filter(|widest| *widest > 40)?;
        (cut().filter(|width| *width == widest).count() > 1).then_some(widest)
    }
}

/// How many signs a text has.
fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

/// Whether a line was cut by its length; the tag `:86:` counts in the first.
fn is_full(line: &str, first: bool) -> bool {
    is_full_length(line.len(), first) || is_full_length(width(line), first)
}

fn is_full_length(length: usize, first: bool) -> bool {
    length == 65 || (first && length == 61)
}

/// Whether nothing but the cut is between the words of two lines.
fn is_between_words(line: &str, next: &str, separator: Option<char>) -> bool {
    let opens = separator.is_some_and(|sign| next.starts_with(sign) || is_in_tag(line, sign));
    !opens && !line.ends_with(' ') && !next.starts_with(' ')
}

/// Whether a line was cut in the middle of the tag of a subfield.
fn is_in_tag(line: &str, separator: char) -> bool {
    let bare = line.strip_suffix(|c: char| c.is_ascii_digit()).unwrap_or(line);
    line.ends_with(separator) || bare.ends_with(separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_line_goes_on_and_a_shorter_one_ended_between_words() {
        let full = "x".repeat(65);
        for (lines, whole) in [
            (format!("{full}\ny"), format!("{full}y")),
            (format!("{}\n{full}\ny", &full[..61]), format!("{}{full}y", &full[..61])),
            (format!("{full}\n{}\ny", &full[..61]), format!("{full}{} y", &full[..61])),
            ("ala\nma \nkota".to_owned(), "ala ma kota".to_owned()),
            ("020<00X\n<20a<\n21b<2\n2c".to_owned(), "020<00X<20a<21b<22c".to_owned()),
            ("ala\n\nma".to_owned(), "ala  ma".to_owned()),
            ("\nala\n".to_owned(), "ala ".to_owned()),
        ] {
            assert_eq!(Wrapped::of(&lines).whole(Some('<')), whole, "{lines}");
        }
    }

    #[test]
    fn a_width_that_lines_share_is_where_the_bank_cuts() {
        let narrow = "ż".repeat(50);
        let field = Wrapped::of(&format!("{narrow}\n{narrow}\nx\ny"));
        assert_eq!(field.whole(None), format!("{narrow}{narrow}x y"));
        assert!(matches!(Wrapped::of(&"a".repeat(65)).whole(None), Cow::Borrowed(_)));
    }
}
