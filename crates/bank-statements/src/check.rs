//! What the lines of a statement must add up to, and what should follow one another.

use crate::Date;
use crate::problem::{Problem, ProblemKind};
use crate::statement::{Balance, Closing, Currency, Line, Part};
use std::collections::VecDeque;

/// How many accounts of one file are remembered for gaps between their statements.
const ACCOUNTS: usize = 64;

type Queue = VecDeque<Result<Part, Problem>>;

/// Where an account's statement ended.
#[derive(Debug)]
struct Before {
    account: String,
    number: Option<String>,
    balance: Option<i64>,
}

/// The sums of the statement that is being read.
#[derive(Debug, Default)]
pub(crate) struct Check {
    opening: Option<i64>,
    currency: Option<Currency>,
    sum: i64,
    lines: u64,
    spoiled: bool,
    unordered: bool,
    /// Whether the balances behind the lines follow one another, where a table says them.
    pub(crate) chained: Option<bool>,
    last_day: Option<Date>,
    account: Option<String>,
    number: Option<String>,
    /// What a page that another follows ended with.
    pub(crate) page: Option<Balance>,
    before: VecDeque<Before>,
}

impl Check {
    /// A statement begins; gaps behind the one before of the same account are said.
    pub(crate) fn begin(
        &mut self,
        account: Option<&str>,
        number: Option<&str>,
        balance: Option<Balance>,
        line: u64,
        queue: &mut Queue,
    ) {
        let before = std::mem::take(&mut self.before);
        *self = Self {
            currency: balance.map(|balance| balance.currency),
            opening: balance.map(|balance| balance.amount),
            account: account.map(str::to_owned),
            number: number.map(str::to_owned),
            before,
            ..Self::default()
        };
        let Some(before) = self.before.iter().find(|before| Some(before.account.as_str()) == account) else {
            return;
        };
        if let (Some(last), Some(balance)) = (before.balance, balance)
            && last != balance.amount
        {
            let kind = ProblemKind::BalanceGap { before: last, found: balance.amount };
            queue.push_back(Err(Problem::at(balance.line, kind)));
        }
        let parsed = |number: &Option<String>| number.as_ref().and_then(|number| number.parse::<u64>().ok());
        if let (Some(last), Some(now)) = (parsed(&before.number), parsed(&self.number))
            && now > last + 1
        {
            let kind = ProblemKind::NumberGap { before: last.to_string(), found: now.to_string() };
            queue.push_back(Err(Problem::at(line, kind)));
        }
    }

    /// The opening balance, where it stands behind the lines.
    pub(crate) fn opens_with(&mut self, balance: Balance) {
        self.opening = Some(balance.amount);
        self.currency = self.currency.or(Some(balance.currency));
    }

    /// A line of the statement.
    pub(crate) fn line(&mut self, line: &Line, queue: &mut Queue) {
        self.sum = self.sum.saturating_add(line.amount);
        self.lines += 1;
        match self.currency {
            None => self.currency = Some(line.currency),
            Some(expected) if expected != line.currency => {
                let kind = ProblemKind::CurrencyDiffers { expected, found: line.currency };
                queue.push_back(Err(Problem::at(line.line, kind)));
                self.spoiled = true;
            }
            Some(_) => {}
        }
        if self.last_day.is_some_and(|last| line.booked_on < last) && !self.unordered {
            self.unordered = true;
            queue.push_back(Err(Problem::at(line.line, ProblemKind::DatesOutOfOrder)));
        }
        self.last_day = Some(line.booked_on);
    }

    /// Lines may stand newest first: their order says nothing.
    pub(crate) fn in_any_order(&mut self) {
        self.unordered = true;
    }

    /// Something could not be read: the sum will say nothing.
    pub(crate) fn spoil(&mut self) {
        self.spoiled = true;
    }

    /// A page goes on where the one before ended.
    pub(crate) fn turn(&mut self, balance: Balance) -> Result<(), ProblemKind> {
        match self.page.take() {
            Some(page) if page.amount != balance.amount => {
                self.spoiled = true;
                Err(ProblemKind::BalanceBroken { expected: page.amount, found: balance.amount })
            }
            _ => Ok(()),
        }
    }

    /// The statement ends; whether it balances is said.
    pub(crate) fn end(&mut self, balance: Option<Balance>, line: u64, queue: &mut Queue) {
        let mut balanced = self.chained.filter(|_| !self.spoiled);
        if let (Some(closing), Some(currency)) = (balance, self.currency)
            && closing.currency != currency
        {
            let kind = ProblemKind::CurrencyDiffers { expected: currency, found: closing.currency };
            queue.push_back(Err(Problem::at(closing.line, kind)));
            self.spoiled = true;
        }
        if let (Some(opening), Some(closing), false) = (self.opening, balance, self.spoiled) {
            let expected = opening.saturating_add(self.sum);
            balanced = Some(expected == closing.amount);
            if expected != closing.amount {
                let kind = ProblemKind::NotBalanced { expected, found: closing.amount };
                queue.push_back(Err(Problem::at(closing.line, kind)));
            }
        }
        queue.push_back(Ok(Part::Closing(Closing {
            line,
            opening: self.opening,
            balance,
            lines: self.lines,
            sum: self.sum,
            balanced,
        })));
        self.remember(balance.map(|balance| balance.amount));
    }

    fn remember(&mut self, balance: Option<i64>) {
        let Some(account) = self.account.take() else { return };
        self.before.retain(|before| before.account != account);
        self.before.truncate(ACCOUNTS - 1);
        self.before.push_front(Before { account, number: self.number.take(), balance });
    }
}
