//! One batch: how many there are, what happened to it, and the corrections that were proposed.

use crate::aid::account;
use crate::caller::{Answer, Caller};
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::stock::quantity;
use crate::stock::store::{self, Proposed, Shelf, Trace};
use askama::Template;
use axum::extract::Path;
use mutual_aid::reason::StockCorrection;
use mutual_aid::stock::Goods;
use mutual_aid::{AccountId, Act, Quantity};
use std::borrow::Borrow;

/// How the panel names a batch: the organisation of the address, and the batch's id.
#[derive(Debug, Clone)]
pub struct Key {
    /// The organisation's name in addresses.
    pub house: String,
    /// The batch's id.
    pub id: String,
}

impl Key {
    /// The key of an address.
    #[must_use]
    pub fn of((house, id): (String, String)) -> Self {
        Self { house, id }
    }

    /// The address of the batch's page, without its language.
    #[must_use]
    pub fn address(&self) -> String {
        crate::urls::stock_batch(&self.house, &self.id)
    }
}

#[derive(Template)]
#[template(path = "stock/batch.html")]
struct One {
    page: Page,
    desk: Desk,
    key: Key,
    shelf: Shelf,
    vouchers: Vec<String>,
    trail: Vec<Trace>,
    corrections: Vec<Proposed>,
    account: Option<AccountId>,
    reasons: Vec<Choice>,
    ways: Vec<Choice>,
    filled: Filled,
    errors: Errors,
}

impl One {
    fn count(&self, count: impl Borrow<Quantity>) -> String {
        quantity(self.page.words, *count.borrow(), self.shelf.batch.unit)
    }

    fn facts(&self) -> Vec<(String, String)> {
        let (words, shelf) = (self.page.words, &self.shelf);
        let unit_value = words.grosze(shelf.batch.unit_value.0);
        let until = shelf.batch.expires_on.map(|day| words.date(day.0)).unwrap_or_default();
        let lines = [
            ("stock-quantity", self.count(shelf.batch.quantity)),
            ("aid-receipt-unit-value", format!("{}: {}", self.count(Quantity::whole(1)), unit_value)),
            ("stock-worth", words.grosze(shelf.batch.value().0)),
            ("stock-until", until),
            ("stock-received-on", words.date(shelf.received_on.0)),
            ("stock-origin", words.say(format!("stock-origin-{}", shelf.origin))),
        ];
        let lines = lines.into_iter().filter(|(_, value)| !value.is_empty());
        lines.map(|(key, value)| (words.say(key), value)).collect()
    }

    fn day(&self, trace: &Trace) -> String {
        self.page.words.date(trace.on.0)
    }

    fn happened(&self, trace: &Trace) -> String {
        let words = self.page.words;
        let what = words.say(format!("stock-movement-{}", <&str>::from(trace.kind)));
        match &trace.reason {
            Some(reason) => format!("{what}: {}", words.say(format!("reason-{reason}"))),
            None => what,
        }
    }

    fn change(&self, change: impl Borrow<Quantity>) -> String {
        let change = *change.borrow();
        let sign = if change < Quantity::ZERO { "−" } else { "+" };
        format!("{sign}{}", self.count(change.abs()))
    }

    fn proposes(&self, proposed: &Proposed) -> String {
        let words = self.page.words;
        let reason = words.say(format!("reason-{}", <&str>::from(proposed.correction.reason)));
        format!("{} ({reason}). {}", self.change(proposed.correction.change), proposed.note)
    }

    fn is_own(&self, proposed: &Proposed) -> bool {
        self.account.as_ref() == Some(&proposed.correction.proposed_by)
    }

    fn waits(&self, proposed: &Proposed) -> bool {
        proposed.signed.is_none()
    }

    fn has_vouchers(&self) -> bool {
        self.shelf.batch.goods == Goods::Vouchers
    }

    fn answered(&self, proposed: &Proposed) -> String {
        let signed = proposed.signed == Some(true);
        self.page.words.say(if signed { "stock-signed" } else { "stock-turned-down" })
    }
}

/// Shows a batch.
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), Filled::default(), Errors::default()).await
}

/// The page, with what was refused on it.
pub(super) async fn page(caller: Caller, key: Key, filled: Filled, errors: Errors) -> Answer {
    let of = key.clone();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        let house = desk.house.id.clone();
        look.who().may(&Act::KeepStock(&house))?;
        let shelf = store::find(look, &house, &of.id)?;
        let (vouchers, trail) = (store::vouchers(look, &shelf)?, store::trail(look, &shelf)?);
        let corrections = store::corrections(look, &house, &shelf.batch.id)?;
        Ok((desk, shelf, vouchers, trail, corrections, account(look.who()).ok()))
    });
    let (desk, shelf, vouchers, trail, corrections, account) = found.await?;
    let (words, rejected) = (caller.words(), !errors.is_empty());
    let reasons = StockCorrection::codes();
    let reasons = reasons.iter().map(|code| Choice::new(*code, words.say(format!("reason-{code}"))));
    let ways = ["mniej", "wiecej"].map(|way| Choice::new(way, words.say(format!("stock-way-{way}"))));
    let shown = One {
        page: caller.page(),
        desk,
        key,
        shelf,
        vouchers,
        trail,
        corrections,
        account,
        reasons: reasons.collect(),
        ways: ways.to_vec(),
        filled,
        errors,
    };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
