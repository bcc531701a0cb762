//! The bytes of a file through a window that can look ahead and counts lines.

use std::io::{self, BufRead, Read};

/// How much is read at once.
const CHUNK: usize = 64 * 1024;

/// A file read through a window.
#[derive(Debug)]
pub(crate) struct Source<R> {
    read: R,
    /// Room for what was read, of which `at..end` still stands ahead.
    window: Vec<u8>,
    at: usize,
    end: usize,
    ended: bool,
    /// Line feeds given away so far.
    lines: u64,
}

impl<R: Read> Source<R> {
    pub(crate) fn new(read: R) -> Self {
        Self { read, window: vec![0; 2 * CHUNK], at: 0, end: 0, ended: false, lines: 0 }
    }

    /// What stands ahead, at least so many bytes of it unless the file ends before.
    pub(crate) fn ahead(&mut self, least: usize) -> io::Result<&[u8]> {
        while !self.ended && self.end - self.at < least {
            self.fill()?;
        }
        Ok(self.rest())
    }

    fn rest(&self) -> &[u8] {
        self.window.get(self.at..self.end).unwrap_or_default()
    }

    /// The next line with its line feed, or as much of it as `most` allows; nothing at the end.
    pub(crate) fn line(&mut self, most: usize) -> io::Result<Option<std::ops::Range<usize>>> {
        let mut searched = 0;
        loop {
            let rest = self.rest();
            let found = memchr::memchr(b'\n', rest.get(searched..).unwrap_or_default());
            if let Some(found) = found {
                return Ok(Some(self.at..self.at + searched + found + 1));
            }
            if self.ended || rest.len() > most {
                let line = self.at..self.end;
                return Ok((!line.is_empty()).then_some(line));
            }
            searched = rest.len();
            self.fill()?;
        }
    }

    /// Bytes of the window, at a range that `line` gave; they stay there until more is asked for.
    pub(crate) fn slice(&self, range: std::ops::Range<usize>) -> &[u8] {
        self.window.get(range).unwrap_or_default()
    }

    /// Goes on behind a line, for who counts lines himself.
    pub(crate) fn skip(&mut self, count: usize) {
        self.at = (self.at + count).min(self.end);
    }

    /// How many line feeds were given away.
    pub(crate) fn line_feeds(&self) -> u64 {
        self.lines
    }

    /// Reads on; what stands ahead moves to the front where there is little room behind it.
    fn fill(&mut self) -> io::Result<()> {
        if self.window.len() - self.end < CHUNK {
            self.window.copy_within(self.at..self.end, 0);
            (self.at, self.end) = (0, self.end - self.at);
            self.window.resize(self.window.len().max(self.end + CHUNK), 0);
        }
        let room = self.window.get_mut(self.end..).unwrap_or_default();
        let read = loop {
            match self.read.read(room) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        self.end += read;
        self.ended = read == 0;
        Ok(())
    }
}

impl<R: Read> Read for Source<R> {
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

impl<R: Read> BufRead for Source<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.ahead(1)
    }

    fn consume(&mut self, count: usize) {
        let rest = self.rest();
        let gone = rest.get(..count).unwrap_or(rest);
        self.lines += memchr::memchr_iter(b'\n', gone).count() as u64;
        self.skip(count);
    }
}
