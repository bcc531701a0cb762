//! The balances behind the lines of a table follow one another, from the top or from the bottom.

use crate::problem::{Problem, ProblemKind};
use crate::statement::Line;

/// What is known of the balances so far.
#[derive(Debug, Default)]
pub(super) struct Chain {
    first: Option<(i64, i64)>,
    last: Option<(i64, i64)>,
    /// Whether all so far agree with oldest first, with newest first.
    downwards: bool,
    upwards: bool,
    pairs: u64,
    broken: bool,
    gap: bool,
}

impl Chain {
    /// A line follows; says once where the balances fit neither way.
    pub(super) fn follow(&mut self, line: &Line) -> Option<Problem> {
        let Some(balance) = line.balance_after else {
            self.gap = true;
            self.last = None;
            return None;
        };
        let before = self.last.replace((line.amount, balance));
        self.first = self.first.or(self.last);
        let (amount, last) = before?;
        if self.pairs == 0 {
            (self.downwards, self.upwards) = (true, true);
        }
        self.pairs += 1;
        let expected = last.saturating_add(line.amount);
        self.downwards &= expected == balance;
        self.upwards &= last.saturating_sub(amount) == balance;
        if self.downwards || self.upwards || std::mem::replace(&mut self.broken, true) {
            return None;
        }
        Some(Problem::at(line.line, ProblemKind::BalanceBroken { expected, found: balance }))
    }

    /// Whether the balances hold, if there were any to compare.
    pub(super) fn holds(&self) -> Option<bool> {
        (self.pairs > 0).then_some(!self.broken)
    }

    /// What stood on the account before the first line in time and after the last, if every line says it.
    pub(super) fn ends(&self) -> [Option<i64>; 2] {
        let (Some((first_amount, first)), Some((last_amount, last)), false) =
            (self.first, self.last, self.gap || self.broken)
        else {
            return [None; 2];
        };
        let newest_first = self.upwards && !self.downwards;
        if newest_first {
            [Some(last - last_amount), Some(first)]
        } else {
            [Some(first - first_amount), Some(last)]
        }
    }
}
