//! CAMT.053 (ISO 20022 bank-to-customer statement), versions 001.02 to 001.08, element by element.
//!
//! A file that declares a document type or entities is refused, depth and text are limited: a statement has neither.

mod entry;
mod statement;
mod tag;

use crate::Problem;
use crate::check::Check;
use crate::input::Utf8;
use crate::problem::{ProblemKind, few_words};
use crate::statement::Part;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use statement::Statement;
use std::collections::VecDeque;
use std::io::Read;
use tag::Tag;

/// How deep elements may be nested; the standard needs fewer than twenty.
const DEPTH: usize = 40;

/// How many bytes one tag or text may have.
const TEXT: usize = 64 * 1024;

/// Reads the elements of a file.
#[derive(Debug)]
pub(crate) struct Camt053<R: Read> {
    xml: Reader<Utf8<R>>,
    buffer: Vec<u8>,
    path: Vec<Tag>,
    text: String,
    currency: Option<String>,
    check: Check,
    open: Option<Statement>,
    known: bool,
    ended: bool,
}

type Queue = VecDeque<Result<Part, Problem>>;

impl<R: Read> Camt053<R> {
    pub(crate) fn new(input: Utf8<R>) -> Self {
        let mut xml = Reader::from_reader(input);
        xml.config_mut().expand_empty_elements = true;
        Self {
            xml,
            buffer: Vec::new(),
            path: Vec::with_capacity(DEPTH),
            text: String::new(),
            currency: None,
            check: Check::default(),
            open: None,
            known: false,
            ended: false,
        }
    }

    fn line(&self) -> u64 {
        self.xml.get_ref().line()
    }

    /// Reads one piece of the file; false at its end. What is wrong with the XML ends it.
    pub(crate) fn step(&mut self, queue: &mut Queue) -> bool {
        if self.ended {
            return false;
        }
        if let Err(kind) = self.piece(queue) {
            self.ended = true;
            queue.push_back(Err(Problem::at(self.line(), kind)));
        }
        !self.ended
    }

    fn piece(&mut self, queue: &mut Queue) -> Result<(), ProblemKind> {
        self.buffer.clear();
        self.xml.get_mut().allow(TEXT);
        let mut buffer = std::mem::take(&mut self.buffer);
        let event = self.xml.read_event_into(&mut buffer);
        let read = match event {
            Err(error) => Err(self.broken(&error)),
            Ok(event) => self.event(event, queue),
        };
        self.buffer = buffer;
        read
    }

    fn broken(&self, error: &quick_xml::Error) -> ProblemKind {
        match error {
            quick_xml::Error::Io(_) if self.xml.get_ref().is_spent() => {
                ProblemKind::TextTooLong { most: TEXT }
            }
            quick_xml::Error::Io(error) => ProblemKind::Unreadable { reason: error.kind().to_string() },
            quick_xml::Error::Encoding(_) => ProblemKind::MixedEncoding { before: "UTF-8" },
            quick_xml::Error::Syntax(_) => ProblemKind::Truncated { missing: "</Document>" },
            error => ProblemKind::Xml { reason: few_words(&error.to_string()) },
        }
    }

    fn event(&mut self, event: Event<'_>, queue: &mut Queue) -> Result<(), ProblemKind> {
        match event {
            Event::Start(start) => return self.start(&start),
            Event::Text(text) => self.say(&text.xml10_content())?,
            Event::CData(text) => self.say(&text.xml10_content())?,
            Event::GeneralRef(name) => {
                let sign = reference(&name).ok_or(ProblemKind::Doctype)?;
                self.text.push(sign);
            }
            Event::End(_) => {
                self.end(queue);
                self.path.pop();
                self.text.clear();
            }
            Event::DocType(_) => return Err(ProblemKind::Doctype),
            Event::Eof => return self.finish(),
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
        Ok(())
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), ProblemKind> {
        if self.path.len() >= DEPTH {
            return Err(ProblemKind::TooDeep { most: DEPTH });
        }
        let tag = Tag::of(start.local_name().as_ref());
        self.path.push(tag);
        self.text.clear();
        let line = self.line();
        match tag {
            Tag::BkToCstmrStmt => self.known = true,
            Tag::Stmt if self.known => self.open = Some(Statement::new(line)),
            Tag::Amt => {
                let found = start.try_get_attribute("Ccy").ok().flatten();
                self.currency = found.map(|attribute| attribute.value.into_owned());
            }
            _ => {}
        }
        if let Some(open) = &mut self.open {
            open.start(&self.path, line);
        }
        Ok(())
    }

    fn say(&mut self, text: &str) -> Result<(), ProblemKind> {
        self.text.push_str(text);
        if self.text.len() > TEXT { Err(ProblemKind::TextTooLong { most: TEXT }) } else { Ok(()) }
    }

    fn end(&mut self, queue: &mut Queue) {
        let line = self.line();
        let Some(open) = &mut self.open else { return };
        let text = self.text.trim();
        match self.path.last() {
            Some(Tag::Stmt) => {
                open.close(line, &mut self.check, queue);
                self.open = None;
            }
            Some(Tag::Ntry) => open.entry(&mut self.check, queue),
            _ => {
                if let Err(kind) = open.value(&self.path, text, self.currency.as_deref()) {
                    self.check.spoil();
                    open.spoil();
                    queue.push_back(Err(Problem::at(line, kind)));
                }
            }
        }
    }

    fn finish(&mut self) -> Result<(), ProblemKind> {
        self.ended = true;
        match (self.path.is_empty(), self.known) {
            (false, _) => Err(ProblemKind::Truncated { missing: "</Document>" }),
            (true, false) => Err(ProblemKind::NotCamt053),
            (true, true) => Ok(()),
        }
    }
}

/// The sign of a reference; those that a document type would have to declare are not known.
fn reference(name: &quick_xml::events::BytesRef<'_>) -> Option<char> {
    if let Ok(Some(sign)) = name.resolve_char_ref() {
        return Some(sign);
    }
    match name.as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
