//! Numbered lines of text in whatever encoding the file turns out to have.

use super::encoding::{Encoding, best, decode, detect, score};
use super::source::Source;
use crate::places::each_place;
use crate::problem::{Problem, ProblemKind};
use memchr::memrchr;
use std::io::{self, Read};
use std::ops::Range;

/// The longest line that a statement may have, in bytes.
const LONGEST: usize = 16 * 1024;

/// How far ahead the encoding is judged, in bytes.
const WINDOW: usize = 64 * 1024;

/// How much of lines that need no decoding is read ahead, in bytes; that fits the nearest cache, and none of them is
/// too long.
const BLOCK: usize = 4 * 1024;

/// The lines of a file; the text of the last one stays until the next is asked for.
#[derive(Debug)]
pub(crate) struct Lines<R> {
    source: Source<R>,
    encoding: Encoding,
    /// Whether CP1250 and ISO-8859-2, which share most letters, were told apart.
    settled: bool,
    number: u64,
    /// Lines that were read ahead because they are ASCII, where each of them stands, and how many were given.
    block: String,
    rows: Vec<Range<usize>>,
    given: usize,
    /// Where in the block the last line stands, if it is one of them.
    plain: Option<Range<usize>>,
    /// Else its bytes and its text.
    raw: Vec<u8>,
    text: String,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(source: Source<R>) -> Self {
        Self {
            source,
            encoding: Encoding::Ascii,
            settled: false,
            number: 0,
            block: String::new(),
            rows: Vec::new(),
            given: 0,
            plain: None,
            raw: Vec::new(),
            text: String::new(),
        }
    }

    /// The encoding, as far as the file was read.
    pub(crate) fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// From here on the file is read in the code page that somebody knows it has; Unicode is kept.
    pub(crate) fn read_as(&mut self, encoding: Encoding) {
        if self.encoding != Encoding::Utf8 {
            (self.encoding, self.settled) = (encoding, true);
        }
    }

    /// The number of the line that was read last.
    pub(crate) fn number(&self) -> u64 {
        self.number
    }

    /// The line that was read last.
    pub(crate) fn text(&self) -> &str {
        match &self.plain {
            Some(range) => self.block.get(range.clone()).unwrap_or_default(),
            None => &self.text,
        }
    }

    /// Reads the next line, without its end and without the control signs that open a block; false at the end.
    pub(crate) fn next(&mut self) -> Result<bool, Problem> {
        if self.given == self.rows.len() {
            self.read_block().map_err(|error| unreadable(self.number + 1, &error))?;
        }
        self.plain = self.rows.get(self.given).cloned();
        if self.plain.is_none() {
            return self.next_alone();
        }
        self.given += 1;
        self.number += 1;
        Ok(true)
    }

    /// Reads ahead as many whole lines of ASCII as there are.
    fn read_block(&mut self) -> io::Result<()> {
        self.block.clear();
        self.rows.clear();
        self.given = 0;
        let ahead = self.source.ahead(1)?;
        let ahead = ahead.get(..ahead.len().min(BLOCK)).unwrap_or_default();
        let ascii =
            if ahead.is_ascii() { ahead.len() } else { encoding_rs::Encoding::ascii_valid_up_to(ahead) };
        let ascii = ahead.get(..ascii).unwrap_or_default();
        let whole = memrchr(b'\n', ascii).map_or(0, |last| last + 1);
        self.block.push_str(std::str::from_utf8(ascii.get(..whole).unwrap_or_default()).unwrap_or_default());
        let mut from = 0;
        each_place(self.block.as_bytes(), b'\n', |end| {
            let line = trimmed(self.block.as_bytes().get(from..end).unwrap_or_default());
            self.rows.push(from + line.start..from + line.end);
            from = end + 1;
        });
        self.source.skip(whole);
        Ok(())
    }

    /// Reads a line that is not ASCII, or not whole in what was read of the file.
    fn next_alone(&mut self) -> Result<bool, Problem> {
        let range = self.source.line(LONGEST).map_err(|error| unreadable(self.number + 1, &error))?;
        let Some(range) = range else { return Ok(false) };
        self.number += 1;
        let length = range.len();
        if length > LONGEST {
            return Err(self.too_long());
        }
        let line = self.source.slice(range);
        let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
        self.plain = None;
        self.text.clear();
        self.raw.clear();
        self.raw.extend_from_slice(line.get(trimmed(line)).unwrap_or_default());
        if self.raw.is_ascii() {
            self.text.push_str(std::str::from_utf8(&self.raw).unwrap_or_default());
            self.source.skip(length);
            return Ok(true);
        }
        if self.encoding == Encoding::Ascii {
            let ahead = self.source.ahead(WINDOW).map_err(|error| unreadable(self.number, &error))?;
            self.encoding = detect(ahead.get(..ahead.len().min(WINDOW)).unwrap_or_default());
        }
        self.source.skip(length);
        if self.decode() { Ok(true) } else { Err(self.mixed()) }
    }

    fn too_long(&self) -> Problem {
        Problem::at(self.number, ProblemKind::LineTooLong { most: LONGEST })
    }

    fn mixed(&self) -> Problem {
        Problem::at(self.number, ProblemKind::MixedEncoding { before: self.encoding.name() })
    }

    /// Turns the bytes into text; false where they are of another encoding.
    fn decode(&mut self) -> bool {
        let unicode = std::str::from_utf8(&self.raw);
        if let (Ok(text), true) = (unicode, self.encoding == Encoding::Utf8) {
            self.text.push_str(text);
            return true;
        }
        if self.encoding == Encoding::Utf8 || !self.agrees(unicode.is_ok()) {
            return false;
        }
        if let Some(table) = self.encoding.table() {
            self.text.extend(self.raw.iter().map(|byte| decode(*byte, table)));
        }
        true
    }

    /// Whether a line of a single-byte file reads like the lines before it.
    fn agrees(&mut self, could_be_unicode: bool) -> bool {
        let own = score(&self.raw, self.encoding);
        let sister = match self.encoding {
            Encoding::Cp1250 => Encoding::Iso8859_2,
            Encoding::Iso8859_2 => Encoding::Cp1250,
            _ => return own >= 0 || (!could_be_unicode && score(&self.raw, best(&self.raw)) <= 0),
        };
        let other = score(&self.raw, sister);
        if !self.settled && other > own {
            self.encoding = sister;
        }
        let mixed = self.settled && other > own + 5;
        self.settled |= other != own;
        let kept = own.max(if mixed { own } else { other });
        !mixed && (kept >= 0 || (!could_be_unicode && score(&self.raw, best(&self.raw)) <= 0))
    }
}

fn unreadable(line: u64, error: &io::Error) -> Problem {
    Problem::at(line, ProblemKind::Unreadable { reason: error.kind().to_string() })
}

/// Where a line stands without its end and without the control signs banks put around blocks.
fn trimmed(line: &[u8]) -> Range<usize> {
    if let [first, .., last, b'\r'] = line
        && *first.min(last) >= b' '
    {
        return 0..line.len() - 1;
    }
    let says = |byte: &u8| *byte >= 0x20 || *byte == b'\t';
    let start = line.iter().position(says).unwrap_or(line.len());
    start..line.iter().rposition(says).map_or(start, |last| last + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(bytes: &[u8]) -> (Vec<String>, Encoding, Option<Problem>) {
        read_from(bytes)
    }

    fn read_from(file: impl Read) -> (Vec<String>, Encoding, Option<Problem>) {
        let mut lines = Lines::new(Source::new(file));
        let mut texts = Vec::new();
        loop {
            match lines.next() {
                Ok(true) => texts.push(lines.text().to_owned()),
                Ok(false) => return (texts, lines.encoding(), None),
                Err(problem) => return (texts, lines.encoding(), Some(problem)),
            }
        }
    }

    #[test]
    fn ends_of_lines_and_control_signs_go() {
        let (texts, encoding, problem) = read(b"\x01:20:X\r\n\r\n-\x03\nlast");
        assert_eq!(texts, [":20:X", "", "-", "last"]);
        assert_eq!((encoding, problem), (Encoding::Ascii, None));
    }

    #[test]
    fn the_sister_pages_are_told_apart_when_the_first_letter_tells() {
        let (texts, encoding, problem) = read(b"\xb3\xf3\xbfko\nod\xb6nie\xbfone \xb6ciany");
        assert_eq!(problem, None);
        assert_eq!(encoding, Encoding::Iso8859_2);
        assert_eq!(texts, ["łóżko", "odśnieżone ściany"]);
    }

    #[test]
    fn another_encoding_in_the_same_file_is_said_with_its_line() {
        let (_, _, problem) = read(
            "łóżko\nod\u{15b}nie\n"
                .as_bytes()
                .iter()
                .copied()
                .chain(*b"\xb3\xf3\xbf\n")
                .collect::<Vec<_>>()
                .as_slice(),
        );
        assert_eq!(problem.map(|problem| problem.line), Some(1), "neither reads the whole");
        let mut far = "łóżko\n".as_bytes().to_vec();
        far.extend(b"x\n".repeat(WINDOW));
        far.extend(b"\xb3\xf3\xbf\n");
        let (_, encoding, problem) = read(&far);
        assert_eq!(
            (encoding, problem.map(|problem| problem.line)),
            (Encoding::Utf8, Some(2 + WINDOW as u64))
        );
        let (_, _, problem) = read(b"\x88\xa2\xbeko \xa5\xa9\x86 \x88\xa2\xbe\nza\xbf\xf3\xb3\xe6\n");
        assert_eq!(problem.map(|problem| problem.line), Some(2));
    }

    #[test]
    fn a_line_without_end_is_refused() {
        let (_, _, problem) = read(&vec![b'x'; 200_000]);
        assert!(matches!(problem, Some(Problem { line: 1, kind: ProblemKind::LineTooLong { .. } })));
    }

    /// A file that comes in small pieces, so that no block of lines can be read ahead.
    struct Drops<'a>(&'a [u8], usize);

    impl Read for Drops<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let most = self.1.min(into.len());
            self.0.read(&mut into[..most])
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(100))]

        #[test]
        fn lines_are_the_same_in_whatever_pieces_a_file_comes(
            parts in prop::collection::vec("[a-c\r\n\n\u{1}\tżółŁ]{0,30}", 0..40),
            most in 1_usize..20,
        ) {
            let bytes = parts.concat().into_bytes();
            prop_assert_eq!(read_from(Drops(&bytes, most)), read(&bytes));
        }
    }
}
