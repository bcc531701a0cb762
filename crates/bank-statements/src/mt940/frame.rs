//! The fields that open a statement and close it: `:20:`, `:25:`, `:60:`, `:62:`.

use super::assemble::balance;
use super::{Message, Queue, Stage};
use crate::account;
use crate::problem::{ProblemKind, few_words};
use crate::statement::{Balance, Opening, Part};

impl Message {
    /// `:20:` begins a message; the one before must have ended.
    pub(super) fn begin(&mut self, queue: &mut Queue) {
        if self.stage == Stage::Body {
            queue.push_back(Err(self.here(ProblemKind::Truncated { missing: ":62F:" })));
            self.check.spoil();
            self.closed(None, queue);
        }
        if self.stage != Stage::Turned {
            self.reset();
        }
        self.begun = Some(self.line);
    }

    fn reset(&mut self) {
        self.stage = Stage::Head;
        (self.begun, self.account, self.number) = (None, None, None);
    }

    pub(super) fn account(&mut self, rest: &str, queue: &mut Queue) -> Result<(), ProblemKind> {
        let number = account::plain(rest).into_owned();
        if self.stage == Stage::Tail {
            self.reset();
        }
        if self.stage == Stage::Turned && self.account.as_deref() != Some(&number) {
            self.turned_last(queue);
        }
        if self.stage == Stage::Body {
            return Err(ProblemKind::OutOfOrder { tag: ":25:".into() });
        }
        self.begun = self.begun.or(Some(self.line));
        if number.len() == 26 && number.bytes().all(|b| b.is_ascii_digit()) && !account::is_polish(&number) {
            return Err(ProblemKind::Account { text: few_words(rest) });
        }
        self.account = Some(number).filter(|number| !number.is_empty());
        Ok(())
    }

    /// A page ended and none followed: that was the end of the statement.
    pub(super) fn turned_last(&mut self, queue: &mut Queue) {
        let last = self.check.page.take();
        self.closed(last, queue);
        self.reset();
    }

    pub(super) fn open(&mut self, tag: &str, rest: &str, queue: &mut Queue) -> Result<(), ProblemKind> {
        let line = self.line;
        let read = balance(rest, line);
        if self.stage == Stage::Turned && tag == "60M" {
            self.stage = Stage::Body;
            return self.check.turn(read?);
        }
        if self.stage == Stage::Turned {
            self.turned_last(queue);
        }
        if self.stage == Stage::Body {
            return Err(ProblemKind::OutOfOrder { tag: format!(":{tag}:") });
        }
        if self.stage == Stage::Tail {
            self.reset();
        }
        self.stage = Stage::Body;
        let balance = read.as_ref().ok().copied();
        self.currency = balance.map_or(self.currency, |balance| balance.currency);
        let (account, number) =
            (self.account.clone(), self.number.as_ref().map(|(number, _)| number.clone()));
        self.check.begin(account.as_deref(), number.as_deref(), balance, line, queue);
        let known = account.is_some();
        let line = self.begun.unwrap_or(line);
        queue.push_back(Ok(Part::Opening(Opening { line, account, number, balance })));
        read?;
        if known { Ok(()) } else { Err(ProblemKind::Missing { tag: ":25:" }) }
    }

    pub(super) fn close(&mut self, tag: &str, rest: &str, queue: &mut Queue) -> Result<(), ProblemKind> {
        match self.stage {
            Stage::Body => {}
            Stage::Head => return Err(ProblemKind::Missing { tag: ":60F:" }),
            Stage::Turned | Stage::Tail => return Err(ProblemKind::OutOfOrder { tag: format!(":{tag}:") }),
        }
        let read = balance(rest, self.line);
        let balance = read.as_ref().ok().copied();
        if tag == "62M" {
            self.stage = Stage::Turned;
            self.check.page = balance;
        } else {
            if read.is_err() {
                self.check.spoil();
            }
            self.closed(balance, queue);
        }
        read.map(|_| ())
    }

    /// The statement ends with what stood on the account.
    pub(super) fn closed(&mut self, balance: Option<Balance>, queue: &mut Queue) {
        self.stage = Stage::Tail;
        self.check.end(balance, self.line, queue);
    }
}
