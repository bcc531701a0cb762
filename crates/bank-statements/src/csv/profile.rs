//! How a bank lays out its table, as data.

use super::records::folded;
use crate::amount::Decimal;
use crate::input::Encoding;
use crate::{Currency, Dates, account, amount};
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// A column: its name in the header or the beginning of it, `#4` for the fourth, `#7-` for the seventh and all behind it.
pub type Column = String;

/// Which columns mean what.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Columns {
    /// The day the bank booked the line; a row without it is not booked yet.
    pub booked_on: Column,
    /// The day from which it counts.
    pub valued_on: Option<Column>,
    /// The amount with its sign.
    pub amount: Option<Column>,
    /// The amount where money came and went stand in two columns: what came.
    pub came: Option<Column>,
    /// What went.
    pub went: Option<Column>,
    /// The currency.
    pub currency: Option<Column>,
    /// What stood on the account afterwards.
    pub balance: Option<Column>,
    /// What the payer wrote, in one column or several.
    pub title: Vec<Column>,
    /// The other side.
    pub counterparty: Vec<Column>,
    /// The other side's account.
    pub account: Option<Column>,
    /// Who paid, where both sides stand in the row.
    pub payer: Option<Column>,
    /// Who was paid.
    pub payee: Option<Column>,
    /// The payer's account.
    pub payer_account: Option<Column>,
    /// The payee's account.
    pub payee_account: Option<Column>,
    /// The account that the table is about.
    pub own_account: Option<Column>,
    /// The bank's reference.
    pub reference: Option<Column>,
    /// What the bank calls this kind of movement.
    pub kind: Option<Column>,
}

/// Labels inside the columns of the title, as some banks write them: `Nazwa nadawcy: …`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Labels {
    /// Before the title.
    pub title: Vec<String>,
    /// Before the name and address of the other side.
    pub counterparty: Vec<String>,
    /// Before the account of the other side.
    pub account: Vec<String>,
    /// Before the bank's reference.
    pub reference: Vec<String>,
}

/// The layout of one bank's table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Profile {
    /// What people call it.
    pub name: String,
    /// The code page, where it cannot be found out.
    pub encoding: Option<Encoding>,
    /// The sign between fields, where it cannot be found out.
    pub delimiter: Option<char>,
    /// Names that the header has in any order, each the beginning of a field. With `positional`, one for each field in
    /// order: a name, `{day}`, `{account}`, `{currency}`, `{amount}`, `{amount?}` where it may be empty, or `{}` for
    /// anything.
    pub header: Vec<String>,
    /// Whether the header is told by places, as a table without names has a first row of values.
    pub positional: bool,
    /// Whether that row of values is a line already: the table has no header at all.
    pub headless: bool,
    /// The decimal sign.
    pub decimal: Decimal,
    /// The order of the days.
    pub dates: Dates,
    /// Whether money that went stands without a minus: its rows say one of these in the column of the kind.
    pub outgoing_kinds: Vec<String>,
    /// Which columns mean what.
    pub columns: Columns,
    /// Labels inside the columns of the title.
    pub labels: Labels,
    /// Where the header row itself says the account and the balances, by places.
    pub summary: Summary,
}

/// What a first row of values says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Summary {
    /// The account.
    pub account: Option<Column>,
    /// What stood on it before.
    pub opening: Option<Column>,
    /// And afterwards.
    pub closing: Option<Column>,
}

#[derive(Deserialize)]
struct Shipped {
    profile: Vec<Profile>,
}

impl Profile {
    /// The layouts that come with the crate.
    pub fn shipped() -> &'static [Self] {
        static SHIPPED: OnceLock<Vec<Profile>> = OnceLock::new();
        SHIPPED.get_or_init(|| {
            let read: Result<Shipped, _> = toml::from_str(include_str!("profiles.toml"));
            read.map(|shipped| shipped.profile).unwrap_or_default()
        })
    }

    /// A profile written as TOML.
    ///
    /// # Errors
    /// Says what of the text is no profile.
    pub fn from_toml(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.message().to_owned())
    }

    /// The profile as TOML.
    pub fn to_toml(&self) -> String {
        toml::to_string(self).unwrap_or_default()
    }

    /// Whether a row is the header of this layout.
    pub(super) fn heads(&self, fields: &[String]) -> bool {
        if self.header.is_empty() {
            return false;
        }
        if self.positional {
            return self.header.len() <= fields.len()
                && self.header.iter().zip(fields).all(|(kind, field)| self.is(kind, field));
        }
        let names: Vec<String> = fields.iter().map(|field| folded(field)).collect();
        self.header.iter().all(|expected| place(expected, &names).is_some())
    }

    /// Whether a field is what a place of a header asks for.
    fn is(&self, kind: &str, field: &str) -> bool {
        match kind {
            "{}" => true,
            "{day}" => self.dates.parse(field).is_some(),
            "{account}" => account::is_polish(&account::plain(field)),
            "{currency}" => Currency::parse(field).is_some(),
            "{amount}" => amount::of_table(field, self.decimal).is_some(),
            "{amount?}" => field.trim().is_empty() || amount::of_table(field, self.decimal).is_some(),
            name => folded(field).starts_with(&folded(name)),
        }
    }
}

/// Where in a header a column is: the same name first, else one that begins with it.
pub(super) fn place(column: &str, names: &[String]) -> Option<std::ops::Range<usize>> {
    if let Some(number) =
        column.strip_prefix('#').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    {
        let (from, open) = number.strip_suffix('-').map_or((number, false), |from| (from, true));
        let from: usize = from.parse::<usize>().ok()?.checked_sub(1)?;
        return Some(from..if open { usize::MAX } else { from + 1 });
    }
    let wanted = folded(column);
    let at = names.iter().position(|name| *name == wanted);
    let at = at.or_else(|| names.iter().position(|name| !wanted.is_empty() && name.starts_with(&wanted)))?;
    Some(at..at + 1)
}
