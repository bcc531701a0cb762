//! MT940 as Polish banks write it: strict about what moves money, patient about how the text is laid out.
//!
//! Read after the banks' own format descriptions; one statement of several pages (`:60M:`, `:62M:`) is one statement.

mod assemble;
mod frame;
mod information;
mod labelled;
mod movement;
mod subfields;
mod tags;
mod tidy;
mod wrapped;

use crate::Problem;
use crate::check::Check;
use crate::input::Lines;
use crate::problem::ProblemKind;
use crate::statement::{Currency, Part};
use assemble::Pending;
use std::collections::VecDeque;
use std::io::Read;
use tags::Row;

/// Where in a statement the reader is.
#[derive(Debug, Default, PartialEq, Eq)]
enum Stage {
    /// Before `:60:`.
    #[default]
    Head,
    /// Between `:60:` and `:62:`.
    Body,
    /// After a page that another follows.
    Turned,
    /// After `:62F:`.
    Tail,
}

/// Reads the lines of a file.
#[derive(Debug)]
pub(crate) struct Mt940<R> {
    lines: Lines<R>,
    message: Message,
    ended: bool,
}

/// What was read of a message, and of the movement that is open in it.
#[derive(Debug)]
struct Message {
    /// The line of the file that is read.
    line: u64,
    check: Check,
    stage: Stage,
    begun: Option<u64>,
    account: Option<String>,
    number: Option<(String, u32)>,
    currency: Currency,
    pending: Pending,
    /// Whether lines that go on belong to a field that is left aside.
    skipping: bool,
}

type Queue = VecDeque<Result<Part, Problem>>;

impl<R: Read> Mt940<R> {
    pub(crate) fn new(lines: Lines<R>) -> Self {
        let message = Message {
            line: 0,
            check: Check::default(),
            stage: Stage::Head,
            begun: None,
            account: None,
            number: None,
            currency: Currency::PLN,
            pending: Pending::default(),
            skipping: true,
        };
        Self { lines, message, ended: false }
    }

    pub(crate) fn lines(&self) -> &Lines<R> {
        &self.lines
    }

    /// Reads lines of the file until one of them says something; false at its end.
    pub(crate) fn step(&mut self, queue: &mut Queue) -> bool {
        while !self.ended && queue.is_empty() {
            let read = self.lines.next();
            self.message.line = self.lines.number();
            match read {
                Ok(true) => self.message.row(self.lines.text(), queue),
                Ok(false) => {
                    self.ended = true;
                    self.message.finish(queue);
                }
                Err(problem) => {
                    self.ended = !matches!(problem.kind, ProblemKind::MixedEncoding { .. });
                    self.message.check.spoil();
                    queue.push_back(Err(problem));
                }
            }
        }
        !self.ended
    }
}

impl Message {
    fn row(&mut self, text: &str, queue: &mut Queue) {
        match tags::row(text) {
            Row::Envelope => {}
            // A line that was cut may leave a dash over.
            Row::End if self.pending.is_cut() => self.pending.go_on(text),
            Row::End => self.end_of_message(queue),
            Row::More(_) if self.skipping => {}
            Row::More(more) => self.pending.go_on(more),
            Row::Field(tag, rest) => {
                self.skipping = false;
                if let Err(kind) = self.field(tag, rest, queue) {
                    self.check.spoil();
                    self.skipping = true;
                    queue.push_back(Err(self.here(kind)));
                }
            }
        }
    }

    fn here(&self, kind: ProblemKind) -> Problem {
        Problem::at(self.line, kind)
    }

    fn field(&mut self, tag: &str, rest: &str, queue: &mut Queue) -> Result<(), ProblemKind> {
        match tag {
            // Behind the closing balance it is about the statement, not about a line.
            "86" => self.skipping = !self.pending.inform(rest),
            "61" => return self.movement(rest, queue),
            _ => {
                self.flush(queue);
                match tag {
                    "20" => self.begin(queue),
                    "25" | "25P" => return self.account(rest, queue),
                    "28C" | "28" => self.number = tags::number(rest).or(self.number.take()),
                    "60F" | "60M" => return self.open(tag, rest, queue),
                    "62F" | "62M" => return self.close(tag, rest, queue),
                    _ => self.skipping = true,
                }
            }
        }
        Ok(())
    }

    fn movement(&mut self, rest: &str, queue: &mut Queue) -> Result<(), ProblemKind> {
        self.flush(queue);
        match self.stage {
            Stage::Body => {}
            Stage::Head => return Err(ProblemKind::Missing { tag: ":60F:" }),
            Stage::Tail | Stage::Turned => return Err(ProblemKind::OutOfOrder { tag: ":61:".into() }),
        }
        self.pending.begin(&movement::read(rest)?, self.currency, self.line);
        Ok(())
    }

    /// The movement that is open is whole.
    fn flush(&mut self, queue: &mut Queue) {
        let Some(line) = self.pending.end() else { return };
        self.check.line(&line, queue);
        queue.push_back(Ok(Part::Line(line)));
    }

    fn end_of_message(&mut self, queue: &mut Queue) {
        self.flush(queue);
        if self.stage == Stage::Body {
            queue.push_back(Err(self.here(ProblemKind::Truncated { missing: ":62F:" })));
            self.check.spoil();
            self.closed(None, queue);
        }
        self.skipping = true;
    }

    fn finish(&mut self, queue: &mut Queue) {
        self.flush(queue);
        match self.stage {
            Stage::Body => {
                queue.push_back(Err(self.here(ProblemKind::Truncated { missing: ":62F:" })));
                self.check.spoil();
                self.closed(None, queue);
            }
            Stage::Turned => self.turned_last(queue),
            Stage::Head if self.begun.is_some() => {
                queue.push_back(Err(self.here(ProblemKind::Truncated { missing: ":60F:" })));
            }
            Stage::Head | Stage::Tail => {}
        }
    }
}
