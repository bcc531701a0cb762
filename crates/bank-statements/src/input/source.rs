//! The bytes of a file through a window that can look ahead and counts lines.

use std::io::{self, BufRead, Read};

/// How much is read at once.
const CHUNK: usize = 64 * 1024;

/// A file read through a window.
#[derive(Debug)]
pub(crate) struct Source<R> {
    read: R,
    window: Vec<u8>,
    at: usize,
    ended: bool,
    /// Line feeds given away so far.
    lines: u64,
}

impl<R: Read> Source<R> {
    pub(crate) fn new(read: R) -> Self {
        Self { read, window: Vec::with_capacity(2 * CHUNK), at: 0, ended: false, lines: 0 }
    }

    /// What stands ahead, at least so many bytes of it unless the file ends before.
    pub(crate) fn ahead(&mut self, least: usize) -> io::Result<&[u8]> {
        while !self.ended && self.window.len() - self.at < least {
            self.fill()?;
        }
        Ok(self.window.get(self.at..).unwrap_or_default())
    }

    /// The next line with its line feed, or as much of it as `most` allows; nothing at the end.
    pub(crate) fn line(&mut self, most: usize) -> io::Result<Option<std::ops::Range<usize>>> {
        let mut searched = 0;
        loop {
            let rest = self.window.get(self.at..).unwrap_or_default();
            let found = memchr::memchr(b'\n', rest.get(searched..).unwrap_or_default());
            if let Some(found) = found {
                return Ok(Some(self.at..self.at + searched + found + 1));
            }
            if self.ended || rest.len() > most {
                let line = self.at..self.window.len();
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
        self.at = (self.at + count).min(self.window.len());
    }

    /// How many line feeds were given away.
    pub(crate) fn line_feeds(&self) -> u64 {
        self.lines
    }

    fn fill(&mut self) -> io::Result<()> {
        if self.at > CHUNK {
            self.window.drain(..self.at);
            self.at = 0;
        }
        let before = self.window.len();
        self.window.resize(before + CHUNK, 0);
        let read = loop {
            match self.read.read(self.window.get_mut(before..).unwrap_or_default()) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other,
            }
        };
        self.window.truncate(before + *read.as_ref().unwrap_or(&0));
        self.ended = read? == 0;
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
        let end = (self.at + count).min(self.window.len());
        let gone = self.window.get(self.at..end).unwrap_or_default();
        self.lines += memchr::memchr_iter(b'\n', gone).count() as u64;
        self.skip(count);
    }
}
