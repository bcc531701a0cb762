//! The bytes of an XML file as UTF-8, with a budget for each of its pieces.

use super::encoding::{Encoding, decode};
use super::source::Source;
use std::io::{self, BufRead, Read};

/// A file as UTF-8, whatever single-byte page it declares.
#[derive(Debug)]
pub(crate) struct Utf8<R> {
    source: Source<R>,
    encoding: Encoding,
    out: Vec<u8>,
    at: usize,
    /// How many bytes may still be read before somebody renews it.
    budget: usize,
}

impl<R: Read> Utf8<R> {
    pub(crate) fn new(source: Source<R>, encoding: Encoding) -> Self {
        Self { source, encoding, out: Vec::new(), at: 0, budget: usize::MAX }
    }

    /// The line that the next byte stands in, counted from one.
    pub(crate) fn line(&self) -> u64 {
        self.source.line_feeds() + 1
    }

    /// So many bytes may be read from here.
    pub(crate) fn allow(&mut self, bytes: usize) {
        self.budget = bytes;
    }

    /// Whether somebody asked for more than was allowed.
    pub(crate) fn is_spent(&self) -> bool {
        self.budget == 0
    }

    fn convert(&mut self) -> io::Result<()> {
        self.out.clear();
        self.at = 0;
        let Some(table) = self.encoding.table() else { return Ok(()) };
        let ahead = self.source.fill_buf()?;
        // One line at a time, so that the count of lines stays true.
        let count = ahead.iter().position(|byte| *byte == b'\n').map_or(ahead.len(), |at| at + 1).min(4096);
        let mut sign = [0; 4];
        for byte in ahead.iter().take(count) {
            self.out.extend_from_slice(decode(*byte, table).encode_utf8(&mut sign).as_bytes());
        }
        self.source.consume(count);
        Ok(())
    }
}

impl<R: Read> Read for Utf8<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let ahead = self.fill_buf()?;
        let count = ahead.len().min(into.len());
        for (to, from) in into.iter_mut().zip(ahead) {
            *to = *from;
        }
        self.consume(count);
        Ok(count)
    }
}

impl<R: Read> BufRead for Utf8<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.budget == 0 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let budget = self.budget;
        let ahead = if self.encoding.table().is_none() {
            self.source.fill_buf()?
        } else {
            if self.at >= self.out.len() {
                self.convert()?;
            }
            self.out.get(self.at..).unwrap_or_default()
        };
        Ok(ahead.get(..ahead.len().min(budget)).unwrap_or_default())
    }

    fn consume(&mut self, count: usize) {
        self.budget = self.budget.saturating_sub(count);
        if self.encoding.table().is_none() {
            self.source.consume(count);
        } else {
            self.at += count;
        }
    }
}
