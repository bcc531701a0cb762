//! Printing a card of one-time codes: for oneself, to sign in with or in place of the second factor.

use super::{Kind, codes, renew_own, store};
use crate::accounts::{self, own};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::look::Page;
use askama::Template;

/// A card as its page shows it.
#[derive(Template)]
#[template(path = "accounts/cards/print.html")]
pub struct Sheet {
    /// The frame.
    pub page: Page,
    /// The name to sign in with.
    pub login: String,
    /// The server's address, to be typed in.
    pub address: String,
    /// The codes, while they are shown.
    pub codes: Vec<String>,
    /// How many of the codes printed before are left.
    pub left: i64,
    /// The last day of the codes.
    pub until: String,
    /// `card` or `recovery`.
    pub kind: &'static str,
    /// Where the form that prints a new card posts to.
    pub action: String,
    /// Where the page comes from.
    pub back: String,
}

/// Shows the card to sign in with.
pub async fn show(caller: Caller) -> Answer {
    sheet(&caller, Kind::SignIn).await
}

/// Shows the recovery codes.
pub async fn show_recovery(caller: Caller) -> Answer {
    sheet(&caller, Kind::Recovery).await
}

/// Prints a new card to sign in with.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    anew(&caller, &filled, Kind::SignIn).await
}

/// Prints new recovery codes.
pub async fn submit_recovery(caller: Caller, filled: Filled) -> Answer {
    anew(&caller, &filled, Kind::Recovery).await
}

fn place(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::SignIn => ("card", "/moje/bezpieczenstwo/karta"),
        Kind::Recovery => ("recovery", "/moje/bezpieczenstwo/kody"),
    }
}

async fn anew(caller: &Caller, filled: &Filled, kind: Kind) -> Answer {
    let account = own(caller)?;
    let printed = caller.submit(filled, move |change| {
        renew_own(change, &account, kind)?;
        Ok(place(kind).1.to_owned())
    });
    Ok(caller.go(&printed.await?))
}

async fn sheet(caller: &Caller, kind: Kind) -> Answer {
    let account = own(caller)?;
    let found = caller.look(move |look| {
        let card = store::find(look.tx, &account, kind, look.now().0)?;
        let set = accounts::factor::store::find(look.tx, &account)?.is_some();
        Ok((accounts::store::find(look.tx, &account)?, card, set))
    });
    let (account, card, set) = found.await?;
    if kind == Kind::Recovery && !set {
        return Err(Failure::NotFound);
    }
    let (kind, action) = place(kind);
    let sheet = Sheet::of(caller, &account.login, card.as_ref());
    caller.show(&Sheet { kind, action: action.to_owned(), back: "/moje/bezpieczenstwo".to_owned(), ..sheet })
}

impl Sheet {
    /// The key of a sentence for this kind of card.
    fn key(&self, what: &str) -> String {
        let joint = if what.is_empty() { "" } else { "-" };
        format!("account-{}{joint}{what}", self.kind)
    }

    /// A card's page; where it leads is filled in by whoever shows it.
    #[must_use]
    pub fn of(caller: &Caller, login: &str, card: Option<&store::Card>) -> Sheet {
        let (page, app) = (caller.page(), &caller.app);
        let now = app.clock.now();
        Sheet {
            login: login.to_owned(),
            address: format!("{}/logowanie/kod", app.settings.url),
            codes: card.map(|card| codes(app.settings.signing_key(), card, now)).unwrap_or_default(),
            left: card.map_or(0, store::Card::left),
            until: card.map(|card| page.words.day_with_year(card.ends_on())).unwrap_or_default(),
            kind: "card",
            action: String::new(),
            back: String::new(),
            page,
        }
    }
}
