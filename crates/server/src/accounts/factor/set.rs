//! Setting a second factor with an app, and taking it away again.

use super::{context, spend_any, store};
use crate::accounts::cards::{self, Kind};
use crate::accounts::codes::typed;
use crate::accounts::enter::renew;
use crate::accounts::notice::{self, Changed};
use crate::accounts::{self, limits, own};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::{seal, session, totp};
use crate::look::Page;
use crate::settings::Keys;
use askama::Template;
use mutual_aid::account::event;
use mutual_aid::{AccountId, Act, What};
use store::Factor;

#[derive(Template)]
#[template(path = "accounts/factor/set.html")]
struct SetFactor {
    page: Page,
    errors: Errors,
    overdue: bool,
    sealed: String,
    typed: String,
    path: String,
    size: usize,
}

#[derive(Template)]
#[template(path = "accounts/factor/is_set.html")]
struct IsSet {
    page: Page,
    errors: Errors,
    since: String,
    codes_left: i64,
}

/// Shows a key for an app, or, once one is set, how to take it away.
pub async fn show(caller: Caller) -> Answer {
    let account = own(&caller)?;
    if let Some(page) = is_set(&caller, &account, Errors::default()).await? {
        return caller.show(&page);
    }
    let app = &caller.app;
    let key = totp::key(&app.ids);
    let sealed = seal::seal(app.settings.keys.encryption(), &app.ids, &context(&account), &key);
    caller.show(&form(&caller, account, (&key, sealed), Errors::default()).await?)
}

async fn form(
    caller: &Caller,
    account: AccountId,
    (key, sealed): (&[u8], String),
    errors: Errors,
) -> Result<SetFactor, Failure> {
    let account = caller.look(move |look| accounts::store::find(look.tx, &account)).await?;
    let page = caller.page();
    let address = totp::address(key, &page.words.say("site-name"), &account.login);
    let (path, size) = totp::picture(&address).unwrap_or_default();
    let overdue = matches!(&caller.who, mutual_aid::Who::Member(member) if member.second_factor_overdue);
    Ok(SetFactor { page, errors, overdue, sealed, typed: totp::typed(key), path, size })
}

async fn is_set(caller: &Caller, account: &AccountId, errors: Errors) -> Result<Option<IsSet>, Failure> {
    let account = account.clone();
    let found = caller.look(move |look| {
        let factor = store::find(look.tx, &account)?;
        let card = cards::store::find(look.tx, &account, Kind::Recovery, look.now().0)?;
        Ok(factor.map(|factor| (factor, card.map_or(0, |card| card.left()))))
    });
    let page = caller.page();
    Ok(found.await?.map(|(factor, codes_left)| {
        let since = page.words.moment_with_year(factor.set_at);
        IsSet { page, errors, since, codes_left }
    }))
}

/// Sets the factor when the app shows the right code; prints recovery codes at once.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let account = own(&caller)?;
    caller.app.allow(limits::FACTOR, account.as_str()).await?;
    let (keys, sealed) = (&caller.app.settings.keys, filled.text("klucz").to_owned());
    let Some(key) = seal::open(keys.encryption(), &context(&account), &sealed) else {
        return Err(Failure::Worn);
    };
    let given = typed(filled.text("kod"));
    let Some(step) = totp::step(&key, &given, caller.app.clock.now()) else {
        let name = if filled.has("kod") { "account-factor-wrong" } else { "account-code-missing" };
        let errors = Errors::one("kod", caller.words().say(name));
        return caller.show_again(&form(&caller, account, (&key, sealed), errors).await?);
    };
    let (id, app) = (account.clone(), caller.app.clone());
    let set = caller.submit(&filled, move |change| {
        set(
            change,
            &app.settings.keys,
            &id,
            &Factor { secret: sealed.clone(), last_step: step, set_at: change.now().0 },
        )?;
        Ok("/moje/bezpieczenstwo/kody".to_owned())
    });
    match caller.mistakes(set.await)? {
        Ok(to) => renew(&caller, &account, &to).await,
        Err(_) => Err(Failure::Worn),
    }
}

/// Sets a second factor; other devices are signed out, and recovery codes are printed.
fn set(change: &mut Change<'_>, keys: &Keys, account: &AccountId, factor: &Factor) -> Result<(), Failure> {
    change.who().may(&Act::KeepAccount(account))?;
    let before = accounts::store::find(change.tx, account)?;
    if store::find(change.tx, account)?.is_some() {
        return Err(Failure::Stale);
    }
    store::put(change.tx, account, factor)?;
    session::revoke_all(change.tx, account.as_str(), None)?;
    notice::put(change, keys, &before, Changed::FactorSet)?;
    change.record(event(account, What::SecondFactorSet))?;
    cards::renew(change, account, Kind::Recovery)
}

/// Takes the factor away when a code proves that it is the owner who asks.
pub async fn remove(caller: Caller, filled: Filled) -> Answer {
    let account = own(&caller)?;
    caller.app.allow(limits::FACTOR, account.as_str()).await?;
    let (app, id, given) = (caller.app.clone(), account.clone(), typed(filled.text("kod")));
    let wrong = caller.words().say("account-factor-wrong");
    let removed = caller.submit(&filled, move |change| {
        change.who().may(&Act::KeepAccount(&id))?;
        let now = change.now().0;
        if !spend_any(change.tx, &app.settings.keys, &id, &given, now)? {
            return Err(Errors::one("kod", wrong.clone()).into());
        }
        store::remove(change.tx, &id)?;
        let before = accounts::store::find(change.tx, &id)?;
        notice::put(change, &app.settings.keys, &before, Changed::FactorRemoved)?;
        cards::store::remove(change.tx, &id, Kind::Recovery)?;
        change.record(event(&id, What::SecondFactorRemoved))?;
        Ok("/moje/bezpieczenstwo?zmieniono=skladnik".to_owned())
    });
    match caller.mistakes(removed.await)? {
        Ok(to) => Ok(caller.go(&to)),
        Err(errors) => match is_set(&caller, &account, errors).await? {
            Some(page) => caller.show_again(&page),
            None => Ok(caller.go("/moje/bezpieczenstwo")),
        },
    }
}
