//! Tables: a preamble of unknown length, a header that a profile knows, rows, a footer.

mod chain;
mod generic;
mod layout;
mod meaning;
mod profile;
mod records;
mod table;
mod values;

use crate::check::Check;
use crate::input::Lines;
use crate::problem::ProblemKind;
use crate::statement::{Balance, Currency, Line, Opening, Part};
use crate::{Problem, account, amount};
use chain::Chain;
use layout::{Layout, Row};
pub use meaning::Meaning;
pub use profile::{Column, Columns, Labels, Profile, Summary};
use records::{DELIMITERS, fields, folded, is_open};
use std::collections::VecDeque;
use std::io::Read;
pub use table::Table;

/// How many lines may stand before the header.
const PREAMBLE: u64 = 200;

/// How many lines one quoted field may take.
const QUOTED: usize = 20;

type Queue = VecDeque<Result<Part, Problem>>;

/// Reads the rows of a file.
#[derive(Debug)]
pub(crate) struct Csv<R> {
    lines: Lines<R>,
    profiles: Vec<Profile>,
    check: Check,
    chain: Chain,
    layout: Option<(Layout, char)>,
    account: Option<String>,
    opening: Option<Balance>,
    closing: Option<Balance>,
    currency: Option<Currency>,
    /// The row before, whose labels may speak of the row below.
    above: Vec<String>,
    begun: bool,
    ended: bool,
}

impl<R: Read> Csv<R> {
    /// The profiles are tried in their order, then those that are shipped, then a guess.
    pub(crate) fn new(lines: Lines<R>, profiles: Vec<Profile>) -> Self {
        Self {
            lines,
            profiles,
            check: Check::default(),
            chain: Chain::default(),
            layout: None,
            account: None,
            opening: None,
            closing: None,
            currency: None,
            above: Vec::new(),
            begun: false,
            ended: false,
        }
    }

    pub(crate) fn lines(&self) -> &Lines<R> {
        &self.lines
    }

    /// The name of the profile that fits, as soon as the header was read.
    pub(crate) fn profile(&self) -> Option<&str> {
        self.layout.as_ref().map(|(layout, _)| layout.profile().name.as_str())
    }

    /// Reads one row; false at the end of the file.
    pub(crate) fn step(&mut self, queue: &mut Queue) -> bool {
        if self.ended {
            return false;
        }
        match self.record() {
            Err(problem) => {
                self.ended = !matches!(problem.kind, ProblemKind::MixedEncoding { .. });
                self.check.spoil();
                queue.push_back(Err(problem));
            }
            Ok(None) => {
                self.finish(queue);
                return false;
            }
            Ok(Some((text, line))) => {
                if let Err(kind) = self.row(&text, line, queue) {
                    self.check.spoil();
                    queue.push_back(Err(Problem::at(line, kind)));
                }
            }
        }
        true
    }

    /// A line, with those that a quoted field goes on in.
    fn record(&mut self) -> Result<Option<(String, u64)>, Problem> {
        if !self.lines.next()? {
            return Ok(None);
        }
        let line = self.lines.number();
        let mut text = self.lines.text().to_owned();
        let mut more = 0;
        while self.layout.is_some() && is_open(&text) {
            more += 1;
            if more > QUOTED || !self.lines.next()? {
                return Err(Problem::at(line, ProblemKind::OpenQuote));
            }
            text.push(' ');
            text.push_str(self.lines.text());
        }
        Ok(Some((text, line)))
    }

    fn row(&mut self, text: &str, line: u64, queue: &mut Queue) -> Result<(), ProblemKind> {
        if self.layout.is_none() {
            self.preamble(text, line)?;
        }
        let Some((layout, delimiter)) = self.layout.as_ref().filter(|(layout, _)| !layout.is_head(line))
        else {
            return Ok(());
        };
        let fields = fields(text, *delimiter);
        if fields.iter().all(|field| field.trim().is_empty()) {
            return Ok(());
        }
        match layout.read(&fields, line)? {
            Row::Line(read, own) => self.line(*read, own, queue),
            Row::Pending => queue.push_back(Err(Problem::at(line, ProblemKind::Pending))),
            Row::Zero => queue.push_back(Err(Problem::at(line, ProblemKind::ZeroRow))),
            Row::Footer => self.balances(&fields, line),
        }
        Ok(())
    }

    fn line(&mut self, read: Line, own: Option<String>, queue: &mut Queue) {
        if own.is_some() && self.begun && own != self.account {
            self.close(read.line, queue);
            (self.opening, self.closing) = (None, None);
        }
        self.account = own.or(self.account.take());
        if !std::mem::replace(&mut self.begun, true) {
            self.begin(read.line, queue);
        }
        self.currency = Some(read.currency);
        if let Some(problem) = self.chain.follow(&read) {
            queue.push_back(Err(problem));
        }
        self.check.line(&read, queue);
        queue.push_back(Ok(Part::Line(read)));
    }

    fn begin(&mut self, line: u64, queue: &mut Queue) {
        self.chain = Chain::default();
        self.check.begin(self.account.as_deref(), None, self.opening, line, queue);
        self.check.in_any_order();
        let opening = Opening { line, account: self.account.clone(), number: None, balance: self.opening };
        queue.push_back(Ok(Part::Opening(opening)));
    }

    fn close(&mut self, line: u64, queue: &mut Queue) {
        self.begun = false;
        let currency = self.currency.unwrap_or(Currency::PLN);
        let balance = |amount| Balance { amount, currency, on: None, line };
        let [opening, closing] = self.chain.ends();
        self.check.chained = self.chain.holds();
        if let Some(opening) = self.opening.or(opening.map(balance)) {
            self.check.opens_with(opening);
        }
        self.check.end(self.closing.or(closing.map(balance)), line, queue);
    }

    /// A row before the header: it may be the header, or say the account and the balances.
    fn preamble(&mut self, text: &str, line: u64) -> Result<(), ProblemKind> {
        if line > PREAMBLE {
            self.ended = true;
            return Err(ProblemKind::UnknownFormat);
        }
        let splits = DELIMITERS.iter().map(|delimiter| (fields(text, *delimiter), *delimiter));
        let splits: Vec<_> = splits.filter(|(fields, _)| fields.len() > 2).collect();
        for profile in self.profiles.iter().chain(Profile::shipped()) {
            let fits = |(fields, delimiter): &&(Vec<String>, char)| {
                profile.delimiter.is_none_or(|wanted| wanted == *delimiter) && profile.heads(fields)
            };
            if let Some((fields, delimiter)) = splits.iter().find(fits) {
                return self.begin_table(profile.clone(), fields, *delimiter, line);
            }
        }
        if let Some((profile, fields, delimiter)) =
            splits.iter().find_map(|(fields, delimiter)| Some((generic::guess(fields)?, fields, *delimiter)))
        {
            return self.begin_table(profile, fields, delimiter, line);
        }
        self.account = self.account.take().or_else(|| account::found_in(text));
        let widest = splits.into_iter().max_by_key(|(fields, _)| fields.len());
        let row = widest.map_or_else(|| fields(text, ';'), |(fields, _)| fields);
        self.balances(&row, line);
        self.above = row;
        Ok(())
    }

    fn begin_table(
        &mut self,
        profile: Profile,
        header: &[String],
        delimiter: char,
        line: u64,
    ) -> Result<(), ProblemKind> {
        if let Some(encoding) = profile.encoding {
            self.lines.read_as(encoding);
        }
        let value = |column: &Option<String>| {
            let place = column.as_ref().and_then(|column| profile::place(column, &[]))?;
            header.get(place.start).map(String::as_str)
        };
        let balance = |text: &str| {
            let (amount, currency) = amount::of_table(text, profile.decimal)?;
            let currency = currency.map_or(Currency::PLN, |letters| {
                Currency::parse(&String::from_utf8_lossy(&letters)).unwrap_or(Currency::PLN)
            });
            Some(Balance { amount, currency, on: None, line })
        };
        self.account = value(&profile.summary.account)
            .map(|text| account::plain(text).into_owned())
            .or(self.account.take());
        self.opening = value(&profile.summary.opening).and_then(balance).or(self.opening);
        self.closing = value(&profile.summary.closing).and_then(balance).or(self.closing);
        let layout = Layout::new(profile, header, line).inspect_err(|_| self.ended = true)?;
        self.layout = Some((layout, delimiter));
        Ok(())
    }

    /// Opening and closing where a row before or behind the table says them: beside their label or below it.
    fn balances(&mut self, row: &[String], line: u64) {
        for (at, field) in row.iter().enumerate() {
            let label = folded(field);
            let above = self.above.get(at).map(|field| folded(field)).unwrap_or_default();
            let behind = row.iter().skip(at + 1).find(|field| !field.trim().is_empty());
            for (words, closing) in [
                (["saldo poczatkowe", "saldo otwarcia"], false),
                (["saldo koncowe", "saldo zamkniecia"], true),
            ] {
                let says = |label: &str| words.iter().any(|word| label.starts_with(word));
                let inside =
                    field.split_once(':').map(|(_, value)| value.trim()).filter(|value| !value.is_empty());
                let text = if says(&label) {
                    inside.or(behind.map(String::as_str))
                } else {
                    says(&above).then_some(field.as_str())
                };
                let Some((amount, _)) = text.and_then(|text| amount::of_table(text, amount::Decimal::Either))
                else {
                    continue;
                };
                let balance =
                    Balance { amount, currency: self.currency.unwrap_or(Currency::PLN), on: None, line };
                if closing { self.closing = Some(balance) } else { self.opening = Some(balance) }
            }
        }
    }

    fn finish(&mut self, queue: &mut Queue) {
        self.ended = true;
        let line = self.lines.number();
        if self.begun {
            self.close(line, queue);
        } else if self.layout.is_none() {
            queue.push_back(Err(Problem::at(0, ProblemKind::UnknownFormat)));
        } else {
            self.begin(line, queue);
            self.close(line, queue);
        }
    }
}
