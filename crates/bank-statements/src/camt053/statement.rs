//! The values of one `Stmt`, gathered as its elements end.

use super::entry::{Detail, Entry, Money, Side};
use super::tag::Tag::{self, *};
use crate::check::Check;
use crate::problem::{Problem, ProblemKind, few_words};
use crate::statement::{Balance, Currency, Opening, Part};
use crate::{Date, account, amount};
use std::collections::VecDeque;

type Queue = VecDeque<Result<Part, Problem>>;

/// A `Bal` while it is read.
#[derive(Debug, Default)]
struct Reading {
    line: u64,
    code: String,
    money: Option<Money>,
    came: Option<bool>,
    on: Option<Date>,
}

/// A statement while it is read.
#[derive(Debug)]
pub(super) struct Statement {
    line: u64,
    id: Option<String>,
    number: Option<String>,
    account: Option<String>,
    opening: Option<Balance>,
    closing: Option<Balance>,
    /// Balances between pages, the first and the last.
    between: [Option<Balance>; 2],
    begun: bool,
    /// Something of the entry that is open could not be read.
    spoiled: bool,
    balance: Reading,
    entry: Entry,
}

impl Statement {
    pub(super) fn new(line: u64) -> Self {
        Self {
            line,
            id: None,
            number: None,
            account: None,
            opening: None,
            closing: None,
            between: [None; 2],
            begun: false,
            spoiled: false,
            balance: Reading::default(),
            entry: Entry::default(),
        }
    }

    pub(super) fn spoil(&mut self) {
        self.spoiled = true;
    }

    /// An element begins.
    pub(super) fn start(&mut self, path: &[Tag], line: u64) {
        match path {
            [.., Stmt, Bal] => self.balance = Reading { line, ..Reading::default() },
            [.., Stmt, Ntry] => {
                self.spoiled = false;
                self.entry = Entry { line, ..Entry::default() };
            }
            [.., Ntry, NtryDtls, TxDtls] => self.entry.details.push(Detail { line, ..Detail::default() }),
            _ => {}
        }
    }

    /// An element ends with its text.
    pub(super) fn value(
        &mut self,
        path: &[Tag],
        text: &str,
        currency: Option<&str>,
    ) -> Result<(), ProblemKind> {
        if let Some(at) = path.iter().position(|tag| *tag == Stmt) {
            match path.get(at + 1..).unwrap_or_default() {
                [Id] => self.id = some(text),
                [ElctrncSeqNb] => self.number = some(text),
                [LglSeqNb] => self.number = self.number.take().or_else(|| some(text)),
                [Acct, Id, IBAN] | [Acct, Id, Othr, Id] => self.account = Some(own_account(text)?),
                [Bal, rest @ ..] => return self.balance_value(rest, text, currency),
                [Ntry, NtryDtls, TxDtls, rest @ ..] => return self.detail_value(rest, text, currency),
                [Ntry, rest @ ..] => return self.entry_value(rest, text, currency),
                _ => {}
            }
        }
        Ok(())
    }

    fn balance_value(&mut self, rest: &[Tag], text: &str, currency: Option<&str>) -> Result<(), ProblemKind> {
        match rest {
            [Tp, CdOrPrtry, Cd | Prtry] => text.clone_into(&mut self.balance.code),
            [Amt] => self.balance.money = Some(money(text, currency)?),
            [CdtDbtInd] => self.balance.came = Some(came(text)?),
            [Tag::Dt, Tag::Dt | DtTm] => self.balance.on = Some(day(text)?),
            [] => self.balance_ends(),
            _ => {}
        }
        Ok(())
    }

    fn balance_ends(&mut self) {
        let read = std::mem::take(&mut self.balance);
        let (Some((amount, currency)), Some(came)) = (read.money, read.came) else { return };
        let balance =
            Balance { amount: if came { amount } else { -amount }, currency, on: read.on, line: read.line };
        match read.code.as_str() {
            "OPBD" => self.opening = Some(balance),
            "PRCD" => self.opening = self.opening.or(Some(balance)),
            "CLBD" => self.closing = Some(balance),
            "ITBD" => {
                let [first, last] = &mut self.between;
                *first = first.or(Some(balance));
                *last = Some(balance);
            }
            _ => {}
        }
    }

    fn entry_value(&mut self, rest: &[Tag], text: &str, currency: Option<&str>) -> Result<(), ProblemKind> {
        let entry = &mut self.entry;
        match rest {
            [Amt] => entry.amount = Some(money(text, currency)?),
            [CdtDbtInd] => entry.came = Some(came(text)?),
            [RvslInd] => entry.reversal = text == "true" || text == "1",
            [Sts] | [Sts, Cd] if !text.is_empty() => entry.pending = text != "BOOK",
            [BookgDt, Tag::Dt | DtTm] => entry.booked_on = Some(day(text)?),
            [ValDt, Tag::Dt | DtTm] => entry.valued_on = Some(day(text)?),
            [AcctSvcrRef] => entry.reference = meaningful(text),
            [NtryRef] => entry.reference = entry.reference.take().or_else(|| meaningful(text)),
            [BkTxCd, Prtry, Cd] => text.clone_into(&mut entry.kind),
            [AddtlNtryInf] => add(&mut entry.information, text),
            _ => {}
        }
        Ok(())
    }

    fn detail_value(&mut self, rest: &[Tag], text: &str, currency: Option<&str>) -> Result<(), ProblemKind> {
        let Some(detail) = self.entry.details.last_mut() else { return Ok(()) };
        match rest {
            [Amt] => detail.amount = Some(money(text, currency)?),
            [AmtDtls, TxAmt, Amt] => detail.amount = detail.amount.or(Some(money(text, currency)?)),
            [CdtDbtInd] => detail.came = Some(came(text)?),
            [Refs, AcctSvcrRef] => detail.reference = meaningful(text),
            [Refs, EndToEndId] => detail.own_reference = meaningful(text),
            [RltdPties, rest @ ..] => party(detail, rest, text),
            [RmtInf, Ustrd] => wrapped(&mut detail.title, text),
            [RmtInf, Strd, CdtrRefInf, Ref] => add(&mut detail.creditor_reference, text),
            [AddtlTxInf] => add(&mut detail.information, text),
            _ => {}
        }
        Ok(())
    }

    /// An entry ends: its lines are told, if it is booked.
    pub(super) fn entry(&mut self, check: &mut Check, queue: &mut Queue) {
        self.begin(check, queue);
        let entry = std::mem::take(&mut self.entry);
        if entry.pending {
            queue.push_back(Err(Problem::at(entry.line, ProblemKind::Pending)));
            return;
        }
        if self.spoiled {
            check.spoil();
            return;
        }
        match entry.lines() {
            Ok(lines) => {
                for line in lines {
                    check.line(&line, queue);
                    queue.push_back(Ok(Part::Line(line)));
                }
            }
            Err(problem) => {
                check.spoil();
                queue.push_back(Err(problem));
            }
        }
    }

    /// The statement is told to begin, once.
    fn begin(&mut self, check: &mut Check, queue: &mut Queue) {
        if std::mem::replace(&mut self.begun, true) {
            return;
        }
        let opening = self.opening.or(self.between[0]);
        let number = self.number.clone().or_else(|| self.id.clone());
        check.begin(self.account.as_deref(), self.number.as_deref(), opening, self.line, queue);
        let account = self.account.clone();
        if account.is_none() {
            queue.push_back(Err(Problem::at(self.line, ProblemKind::Missing { tag: "Acct/Id" })));
        }
        queue.push_back(Ok(Part::Opening(Opening { line: self.line, account, number, balance: opening })));
    }

    /// The statement ends.
    pub(super) fn close(&mut self, line: u64, check: &mut Check, queue: &mut Queue) {
        self.begin(check, queue);
        let [first, last] = self.between;
        match self.opening.or(first) {
            Some(opening) => check.opens_with(opening),
            None => queue.push_back(Err(Problem::at(self.line, ProblemKind::Missing { tag: "OPBD" }))),
        }
        let closing = self.closing.or(last);
        if closing.is_none() {
            queue.push_back(Err(Problem::at(line, ProblemKind::Missing { tag: "CLBD" })));
        }
        check.end(closing, line, queue);
    }
}

fn party(detail: &mut Detail, rest: &[Tag], text: &str) {
    let side = match rest.first() {
        Some(Dbtr | DbtrAcct) => &mut detail.debtor,
        Some(Cdtr | CdtrAcct) => &mut detail.creditor,
        _ => return,
    };
    match rest.get(1..).unwrap_or_default() {
        [Nm] | [Pty, Nm] => add(&mut side.name, text),
        [PstlAdr, part] | [Pty, PstlAdr, part] => address(side, *part, text),
        [Id, IBAN] | [Id, Othr, Id] => {
            side.account = Some(account::plain(text).into_owned()).filter(|number| number.len() >= 8);
        }
        _ => {}
    }
}

fn address(side: &mut Side, part: Tag, text: &str) {
    if matches!(part, StrtNm | BldgNb | PstCd | TwnNm | AdrLine) {
        add(&mut side.address, text);
    }
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn meaningful(text: &str) -> Option<String> {
    let nothing = ["NOTPROVIDED", "NONREF", "NONE"].iter().any(|word| text.eq_ignore_ascii_case(word));
    if nothing { None } else { some(text) }
}

/// Adds text behind a space.
fn add(to: &mut String, text: &str) {
    if !to.is_empty() && !text.is_empty() {
        to.push(' ');
    }
    to.push_str(&text.split_whitespace().collect::<Vec<_>>().join(" "));
}

/// Adds a piece of a title: banks cut it at 35 or 140 signs, wherever that falls.
fn wrapped(to: &mut String, text: &str) {
    if matches!(to.chars().count(), 0 | 35 | 70 | 105 | 140) {
        to.push_str(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    } else {
        add(to, text);
    }
}

fn own_account(text: &str) -> Result<String, ProblemKind> {
    let number = account::plain(text).into_owned();
    let polish = number.len() == 26 && number.bytes().all(|b| b.is_ascii_digit());
    if number.is_empty() || (polish && !account::is_polish(&number)) {
        return Err(ProblemKind::Account { text: few_words(text) });
    }
    Ok(number)
}

fn money(text: &str, currency: Option<&str>) -> Result<Money, ProblemKind> {
    if text.starts_with('-') {
        return Err(ProblemKind::Negative);
    }
    let amount = amount::of_xml(text).ok_or_else(|| ProblemKind::Amount { text: few_words(text) })?;
    let named = currency.unwrap_or_default();
    let currency =
        Currency::parse(named).ok_or_else(|| ProblemKind::CurrencyUnknown { text: few_words(named) })?;
    Ok((amount, currency))
}

fn came(text: &str) -> Result<bool, ProblemKind> {
    match text {
        "CRDT" => Ok(true),
        "DBIT" => Ok(false),
        other => Err(ProblemKind::Mark { text: few_words(other) }),
    }
}

fn day(text: &str) -> Result<Date, ProblemKind> {
    Date::parse(text).ok_or_else(|| ProblemKind::Day { text: few_words(text) })
}
