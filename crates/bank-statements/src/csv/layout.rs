//! A profile brought to the places of one header, and rows read by it.

use super::profile::{Profile, place};
use super::records::folded;
use crate::problem::{ProblemKind, few_words};
use crate::statement::{Currency, Line};
use crate::texts::{Text, Texts};
use crate::{account, amount};
use std::ops::Range;

type Place = Option<Range<usize>>;

/// Where in a row each thing stands.
#[derive(Debug)]
pub(super) struct Layout {
    profile: Profile,
    /// The line of the file that the header is.
    head: u64,
    booked_on: Range<usize>,
    valued_on: Place,
    amount: Place,
    came: Place,
    went: Place,
    currency: Place,
    balance: Place,
    title: Vec<Range<usize>>,
    counterparty: Vec<Range<usize>>,
    account: Place,
    sides: [Place; 4],
    own_account: Place,
    reference: Place,
    kind: Place,
}

/// What a row turned out to be.
#[derive(Debug)]
pub(super) enum Row {
    /// A line of the statement, and the account it is about if the row says it.
    Line(Box<Line>, Option<String>),
    /// Not booked yet.
    Pending,
    /// Nothing moved.
    Zero,
    /// No line: what stands behind the table, or nothing at all.
    Footer,
}

impl Layout {
    /// Brings a profile to a header, which is a line of the file.
    pub(super) fn new(profile: Profile, header: &[String], head: u64) -> Result<Self, ProblemKind> {
        let names: Vec<String> =
            if profile.positional { Vec::new() } else { header.iter().map(|name| folded(name)).collect() };
        let find = |column: &Option<String>| column.as_ref().and_then(|column| place(column, &names));
        let all = |columns: &[String]| columns.iter().filter_map(|column| place(column, &names)).collect();
        let c = &profile.columns;
        let missing = |column: &str| ProblemKind::Column { column: few_words(column), found: header.len() };
        let booked_on = place(&c.booked_on, &names).ok_or_else(|| missing(&c.booked_on))?;
        let (amount, came, went) = (find(&c.amount), find(&c.came), find(&c.went));
        if amount.is_none() && (came.is_none() || went.is_none()) {
            return Err(missing(c.amount.as_deref().or(c.came.as_deref()).unwrap_or("kwota")));
        }
        Ok(Self {
            booked_on,
            valued_on: find(&c.valued_on),
            amount,
            came,
            went,
            currency: find(&c.currency),
            balance: find(&c.balance),
            title: all(&c.title),
            counterparty: all(&c.counterparty),
            account: find(&c.account),
            sides: [find(&c.payer), find(&c.payee), find(&c.payer_account), find(&c.payee_account)],
            own_account: find(&c.own_account),
            reference: find(&c.reference),
            kind: find(&c.kind),
            head,
            profile,
        })
    }

    pub(super) fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Whether a line of the file is the header and nothing more.
    pub(super) fn is_head(&self, line: u64) -> bool {
        line == self.head && !self.profile.headless
    }

    /// Reads a row.
    pub(super) fn read(&self, fields: &[String], line: u64) -> Result<Row, ProblemKind> {
        let day = cell(fields, Some(&self.booked_on));
        let amount = self.amount(fields);
        let Some(booked_on) = self.profile.dates.parse(day) else {
            return match amount {
                Ok(_) if day.is_empty() && !is_footer(fields) => Ok(Row::Pending),
                _ if day.is_empty() || is_footer(fields) => Ok(Row::Footer),
                _ => Err(ProblemKind::Day { text: few_words(day) }),
            };
        };
        let (amount, in_amount) = amount?;
        if amount == 0 {
            return Ok(Row::Zero);
        }
        let currency = self.currency(fields, in_amount)?;
        let kind = tidy(cell(fields, self.kind.as_ref()));
        let reference = cell(fields, self.reference.as_ref());
        let mut read = Line {
            line,
            booked_on,
            valued_on: self.profile.dates.parse(cell(fields, self.valued_on.as_ref())),
            amount: if self.is_outgoing(&kind) { -amount.abs() } else { amount },
            currency,
            reversal: false,
            balance_after: self.balance(fields)?,
            texts: Texts::of([(Text::Kind, &kind), (Text::Reference, reference)]),
        };
        self.texts(fields, &mut read.texts);
        let own = self.sides(fields, &mut read).or_else(|| number(cell(fields, self.own_account.as_ref())));
        Ok(Row::Line(Box::new(read), own))
    }

    fn amount(&self, fields: &[String]) -> Result<(i64, Option<[u8; 3]>), ProblemKind> {
        let read = |place: &Place| {
            let text = cell(fields, place.as_ref());
            let unknown = || ProblemKind::Amount { text: few_words(text) };
            amount::of_table(text, self.profile.decimal).ok_or_else(unknown)
        };
        if self.amount.is_some() {
            return read(&self.amount);
        }
        let came_is_empty = cell(fields, self.came.as_ref()).is_empty();
        let went_is_empty = cell(fields, self.went.as_ref()).is_empty();
        if went_is_empty {
            return read(&self.came);
        }
        let (went, currency) = read(&self.went)?;
        if came_is_empty {
            return Ok((-went.abs(), currency));
        }
        let (came, _) = read(&self.came)?;
        Ok((came - went.abs(), currency))
    }

    fn is_outgoing(&self, kind: &str) -> bool {
        let kind = folded(kind);
        self.profile.outgoing_kinds.iter().any(|outgoing| kind.starts_with(&folded(outgoing)))
    }

    fn currency(&self, fields: &[String], in_amount: Option<[u8; 3]>) -> Result<Currency, ProblemKind> {
        let letters = in_amount.map(|letters| String::from_utf8_lossy(&letters).into_owned());
        let text = letters.unwrap_or_else(|| cell(fields, self.currency.as_ref()).to_owned());
        match text.as_str() {
            "" | "zł" | "ZŁ" => Ok(Currency::PLN),
            text => {
                Currency::parse(text).ok_or_else(|| ProblemKind::CurrencyUnknown { text: few_words(text) })
            }
        }
    }

    /// A balance may be absent, or a word such as „w rozliczeniu”; only what begins as a number must be one.
    fn balance(&self, fields: &[String]) -> Result<Option<i64>, ProblemKind> {
        let text = cell(fields, self.balance.as_ref());
        match amount::of_table(text, self.profile.decimal) {
            Some((amount, _)) => Ok(Some(amount)),
            None if text.starts_with(|c: char| c.is_ascii_digit() || c == '-') => {
                Err(ProblemKind::Amount { text: few_words(text) })
            }
            None => Ok(None),
        }
    }

    /// Title and counterparty, from their columns and from labels in them.
    fn texts(&self, fields: &[String], texts: &mut Texts) {
        let labels = &self.profile.labels;
        for text in self.title.iter().flat_map(|place| cells(fields, place)) {
            if let Some(rest) = labelled(text, &labels.title) {
                texts.add(Text::Title, &tidy(rest));
            } else if let Some(rest) = labelled(text, &labels.counterparty) {
                texts.add(Text::Counterparty, &tidy(rest));
            } else if let Some(rest) = labelled(text, &labels.account) {
                texts.fill(Text::CounterpartyAccount, &number(rest).unwrap_or_default());
            } else if let Some(rest) = labelled(text, &labels.reference) {
                texts.fill(Text::Reference, rest);
            } else if labels.title.is_empty() || !text.contains(": ") {
                texts.add(Text::Title, &tidy(text));
            }
        }
        for text in self.counterparty.iter().flat_map(|place| cells(fields, place)) {
            texts.add(Text::Counterparty, &tidy(text));
        }
        let account = number(cell(fields, self.account.as_ref()));
        if texts.is_empty(Text::CounterpartyAccount) {
            let in_title = || account::found_in(texts.get(Text::Title));
            let account = account.or_else(in_title).unwrap_or_default();
            texts.push(Text::CounterpartyAccount, &account);
        }
    }

    /// Where both sides stand in the row, the other one is who paid in; gives the account the table is about.
    fn sides(&self, fields: &[String], line: &mut Line) -> Option<String> {
        let [payer, payee, from, to] = &self.sides;
        let came = line.amount > 0;
        let name = cell(fields, (if came { payer } else { payee }).as_ref());
        line.texts.add(Text::Counterparty, &tidy(name));
        let (other, own) = if came { (from, to) } else { (to, from) };
        let account = number(cell(fields, other.as_ref()));
        line.texts.replace(Text::CounterpartyAccount, &account.unwrap_or_default());
        number(cell(fields, own.as_ref()))
    }
}

/// Rows behind a table speak of balances and sums.
fn is_footer(fields: &[String]) -> bool {
    const WORDS: [&str; 9] =
        ["saldo", "suma", "razem", "podsumowanie", "obroty", "liczba", "lacznie", "wygenerowan", "dokument"];
    let filled = fields.iter().filter(|field| !field.trim().is_empty());
    let first = filled.clone().next().map(|field| folded(field)).unwrap_or_default();
    filled.clone().count() == 1 || WORDS.iter().any(|word| first.contains(word))
}

fn cell<'a>(fields: &'a [String], place: Option<&Range<usize>>) -> &'a str {
    place.and_then(|place| fields.get(place.start)).map_or("", |text| text.trim().trim_matches('\'').trim())
}

fn cells<'a>(fields: &'a [String], place: &Range<usize>) -> impl Iterator<Item = &'a str> {
    let count = place.end - place.start;
    fields.iter().skip(place.start).take(count).map(|text| text.trim()).filter(|text| !text.is_empty())
}

fn labelled<'a>(text: &'a str, labels: &[String]) -> Option<&'a str> {
    labels.iter().find_map(|label| text.strip_prefix(label.as_str()))
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn number(text: &str) -> Option<String> {
    let number = account::plain(text);
    let long = number.len() >= 15 && number.bytes().filter(u8::is_ascii_digit).count() >= 10;
    long.then(|| number.into_owned())
}
