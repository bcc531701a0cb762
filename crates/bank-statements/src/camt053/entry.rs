//! An entry and the transactions it is made of, as lines.

use crate::Date;
use crate::problem::{Problem, ProblemKind};
use crate::statement::{Currency, Line};
use crate::texts::{Text, Texts};

/// Money with its currency.
pub(super) type Money = (i64, Currency);

/// One side of a transaction.
#[derive(Debug, Default)]
pub(super) struct Side {
    pub(super) name: String,
    pub(super) address: String,
    pub(super) account: Option<String>,
}

/// A `TxDtls`.
#[derive(Debug, Default)]
pub(super) struct Detail {
    pub(super) line: u64,
    pub(super) amount: Option<Money>,
    pub(super) came: Option<bool>,
    pub(super) reference: Option<String>,
    pub(super) own_reference: Option<String>,
    pub(super) title: String,
    pub(super) creditor_reference: String,
    pub(super) information: String,
    pub(super) debtor: Side,
    pub(super) creditor: Side,
}

/// An `Ntry`.
#[derive(Debug, Default)]
pub(super) struct Entry {
    pub(super) line: u64,
    pub(super) amount: Option<Money>,
    pub(super) came: Option<bool>,
    pub(super) reversal: bool,
    pub(super) pending: bool,
    pub(super) booked_on: Option<Date>,
    pub(super) valued_on: Option<Date>,
    pub(super) reference: Option<String>,
    pub(super) kind: String,
    pub(super) information: String,
    pub(super) details: Vec<Detail>,
}

impl Entry {
    /// The lines of an entry: one, or one for each transaction of a batch, whose amounts must give the batch's.
    pub(super) fn lines(mut self) -> Result<Vec<Line>, Problem> {
        let missing = |tag| Problem::at(self.line, ProblemKind::Missing { tag });
        let (amount, currency) = self.amount.ok_or_else(|| missing("Amt"))?;
        let came = self.came.ok_or_else(|| missing("CdtDbtInd"))?;
        let booked_on = self.booked_on.or(self.valued_on).ok_or_else(|| missing("BookgDt"))?;
        if amount == 0 {
            return Err(Problem::at(self.line, ProblemKind::Zero));
        }
        let details = std::mem::take(&mut self.details);
        let parts: Option<Vec<i64>> = details.iter().map(|detail| detail.signed(currency, came)).collect();
        match parts {
            Some(parts) if details.len() > 1 => {
                self.split(details, &parts, (amount, currency, came, booked_on))
            }
            _ => Ok(vec![self.whole(details, (amount, currency, came, booked_on))]),
        }
    }

    fn split(
        &self,
        details: Vec<Detail>,
        parts: &[i64],
        facts: (i64, Currency, bool, Date),
    ) -> Result<Vec<Line>, Problem> {
        let (amount, currency, came, booked_on) = facts;
        let whole = if came { amount } else { -amount };
        let sum: i64 = parts.iter().fold(0, |sum: i64, part| sum.saturating_add(*part));
        if sum != whole {
            return Err(Problem::at(self.line, ProblemKind::BatchSum { parts: sum, whole }));
        }
        if let Some(at) = parts.iter().position(|part| *part == 0) {
            let line = details.get(at).map_or(self.line, |detail| detail.line);
            return Err(Problem::at(line, ProblemKind::Zero));
        }
        let numbered = details.into_iter().zip(parts).zip(1..);
        let line = |((mut detail, part), number): ((Detail, &i64), u32)| {
            let shared = detail.reference.is_none() || detail.reference == self.reference;
            if shared {
                detail.reference = self.reference.as_ref().map(|reference| format!("{reference}/{number}"));
            }
            self.line_of(detail, (*part, currency, *part > 0, booked_on))
        };
        Ok(numbered.map(line).collect())
    }

    /// One line; of a batch without amounts of its own, what all its transactions say.
    fn whole(&self, details: Vec<Detail>, facts: (i64, Currency, bool, Date)) -> Line {
        let (amount, currency, came, booked_on) = facts;
        let mut all = details.into_iter();
        let mut first = all.next().unwrap_or_default();
        for more in all {
            if !more.title.is_empty() {
                first.title.push_str("; ");
                first.title.push_str(&more.title);
            }
            (first.debtor, first.creditor) = (Side::default(), Side::default());
        }
        if self.reference.is_some() {
            first.reference.clone_from(&self.reference);
        }
        self.line_of(first, (if came { amount } else { -amount }, currency, came, booked_on))
    }

    fn line_of(&self, detail: Detail, facts: (i64, Currency, bool, Date)) -> Line {
        let (amount, currency, came, booked_on) = facts;
        let other = if came { detail.debtor } else { detail.creditor };
        let titles = [&detail.title, &detail.creditor_reference, &detail.information, &self.information];
        let title = titles.into_iter().find(|title| !title.is_empty()).map_or("", String::as_str);
        let name = [other.name, other.address].join(" ");
        Line {
            line: if detail.line == 0 { self.line } else { detail.line },
            booked_on,
            valued_on: self.valued_on,
            amount,
            currency,
            reversal: self.reversal,
            balance_after: None,
            texts: Texts::of([
                (Text::Title, title),
                (Text::Counterparty, name.trim()),
                (Text::CounterpartyAccount, &other.account.unwrap_or_default()),
                (Text::Kind, &self.kind),
                (Text::Reference, &detail.reference.unwrap_or_default()),
                (Text::OwnReference, &detail.own_reference.unwrap_or_default()),
            ]),
        }
    }
}

impl Detail {
    /// Its own amount with its sign, if it says one in the currency of the entry.
    fn signed(&self, currency: Currency, came: bool) -> Option<i64> {
        let (amount, own) = self.amount?;
        let came = self.came.unwrap_or(came);
        (own == currency).then_some(if came { amount } else { -amount })
    }
}
