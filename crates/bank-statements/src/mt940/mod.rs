//! MT940 as Polish banks write it: strict about what moves money, patient about how the text is laid out.
//!
//! Read after the banks' own format descriptions; one statement of several pages (`:60M:`, `:62M:`) is one statement.

mod assemble;
mod frame;
mod information;
mod labelled;
mod movement;
mod tags;

use crate::Problem;
use crate::check::Check;
use crate::input::Lines;
use crate::problem::ProblemKind;
use crate::statement::{Currency, Part};
use assemble::{Pending, assemble};
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
    check: Check,
    stage: Stage,
    begun: Option<u64>,
    account: Option<String>,
    number: Option<(String, u32)>,
    currency: Currency,
    pending: Option<Pending>,
    /// Whether lines that go on belong to the last `:86:`, else to the `:61:`.
    informing: bool,
    /// Whether lines that go on belong to a field that is left aside.
    skipping: bool,
    ended: bool,
}

type Queue = VecDeque<Result<Part, Problem>>;

impl<R: Read> Mt940<R> {
    pub(crate) fn new(lines: Lines<R>) -> Self {
        Self {
            lines,
            check: Check::default(),
            stage: Stage::Head,
            begun: None,
            account: None,
            number: None,
            currency: Currency::PLN,
            pending: None,
            informing: false,
            skipping: true,
            ended: false,
        }
    }

    pub(crate) fn lines(&self) -> &Lines<R> {
        &self.lines
    }

    /// Reads one line of the file; false at its end.
    pub(crate) fn step(&mut self, queue: &mut Queue) -> bool {
        if self.ended {
            return false;
        }
        match self.lines.next() {
            Ok(true) => self.row(queue),
            Ok(false) => {
                self.finish(queue);
                return false;
            }
            Err(problem) => {
                self.ended = !matches!(problem.kind, ProblemKind::MixedEncoding { .. });
                self.check.spoil();
                queue.push_back(Err(problem));
            }
        }
        true
    }

    fn row(&mut self, queue: &mut Queue) {
        let text = std::mem::take(self.lines.text_mut());
        match tags::row(&text) {
            Row::Envelope => {}
            Row::End => self.end_of_message(queue),
            Row::More(more) => self.go_on(more),
            Row::Field(tag, rest) => {
                self.skipping = false;
                if let Err(kind) = self.field(tag, rest, queue) {
                    self.check.spoil();
                    self.skipping = true;
                    queue.push_back(Err(self.here(kind)));
                }
            }
        }
        *self.lines.text_mut() = text;
    }

    fn here(&self, kind: ProblemKind) -> Problem {
        Problem::at(self.lines.number(), kind)
    }

    fn field(&mut self, tag: &str, rest: &str, queue: &mut Queue) -> Result<(), ProblemKind> {
        match tag {
            "86" => self.inform(rest),
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
        let movement = movement::read(rest)?;
        self.informing = false;
        let line = self.lines.number();
        self.pending = Some(Pending { line, movement, supplement: String::new(), fields: Vec::new() });
        Ok(())
    }

    /// A `:86:` behind the closing balance is about the statement, not about a line.
    fn inform(&mut self, rest: &str) {
        match &mut self.pending {
            Some(pending) => pending.fields.push(rest.to_owned()),
            None => self.skipping = true,
        }
        self.informing = true;
    }

    fn go_on(&mut self, more: &str) {
        if self.skipping {
            return;
        }
        let Some(pending) = &mut self.pending else { return };
        let to = match pending.fields.last_mut() {
            Some(field) if self.informing => field,
            _ => &mut pending.supplement,
        };
        if to.len() < 4000 {
            if !to.is_empty() {
                to.push('\n');
            }
            to.push_str(more);
        }
    }

    /// The movement is whole: nothing more can belong to it.
    fn flush(&mut self, queue: &mut Queue) {
        let Some(pending) = self.pending.take() else { return };
        let line = assemble(pending, self.currency);
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
        self.ended = true;
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
