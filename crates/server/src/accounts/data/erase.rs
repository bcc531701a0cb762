//! The end of an account: its row is emptied, nobody signs in to it again. What organisations keep of the
//! person as their own record stays with them.

use super::proven;
use crate::accounts::notice::{self, Changed};
use crate::accounts::{cards, codes, factor, links, own, roles, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::companies::{close, store as companies};
use crate::failure::Failure;
use crate::kit::cookies::Jar;
use crate::kit::forms::{Errors, Filled};
use crate::kit::session;
use crate::look::Page;
use crate::people::disconnect::disconnect;
use crate::people::store::list_connected;
use crate::settings::Keys;
use askama::Template;
use mutual_aid::account::event;
use mutual_aid::{AccountId, Act, What};

#[derive(Template)]
#[template(path = "accounts/data/erase.html")]
struct Erase {
    page: Page,
    errors: Errors,
    sure: bool,
    has_password: bool,
}

/// Asks once more.
pub async fn show(caller: Caller) -> Answer {
    let account = own(&caller)?;
    let has_password = caller.look(move |look| Ok(store::find(look.tx, &account)?.has_password)).await?;
    caller.show(&Erase { page: caller.page(), errors: Errors::default(), sure: false, has_password })
}

/// Erases the account and signs out everywhere.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let account = own(&caller)?;
    let id = account.clone();
    let has_password = caller.look(move |look| Ok(store::find(look.tx, &id)?.has_password)).await?;
    let sure = filled.has("tak");
    let erased = match proven(&caller, &filled, &account).await {
        Ok(_) if !sure => Err(Errors::one("tak", caller.words().say("account-erase-unsure")).into()),
        Ok(_) => {
            let app = caller.app.clone();
            let story = move |change: &mut Change<'_>| erase(change, &app.settings.keys, &account);
            caller.app.change(caller.by(), story).await
        }
        Err(failure) => Err(failure),
    };
    match caller.mistakes(erased)? {
        Ok(()) => {
            let mut response = caller.go("/wyloguj");
            caller.clear(&mut response, Jar::Session);
            Ok(response)
        }
        Err(errors) => caller.show_again(&Erase { page: caller.page(), errors, sure, has_password }),
    }
}

/// Erases an account: roles go first, so that no organisation is left without somebody who leads it.
///
/// # Errors
/// The account is the last administrator somewhere, or not the caller's own.
pub fn erase(change: &mut Change<'_>, keys: &Keys, id: &AccountId) -> Result<(), Failure> {
    change.who().may(&Act::KeepAccount(id))?;
    let before = store::find(change.tx, id)?;
    notice::put(change, keys, &before, Changed::Erased)?;
    for (role, house) in store::roles(change.tx, id.as_str())? {
        let holding = roles::store::find_to_change(change, id, role, house.as_ref())?;
        let revoked = holding.revoke()?;
        roles::store::remove(change, &holding)?;
        change.record(revoked)?;
    }
    for company in companies::of_account(change.tx, id.as_str())? {
        close::with_its_account(change, &company)?;
    }
    for (house, person) in list_connected(change.tx, id.as_str())? {
        disconnect(change, &house, person.as_str())?;
    }
    for kind in [cards::Kind::SignIn, cards::Kind::Recovery] {
        cards::store::remove(change.tx, id, kind)?;
    }
    factor::store::remove(change.tx, id)?;
    links::store::remove_all(change.tx, id)?;
    codes::store::end_all(change.tx, id)?;
    session::revoke_all(change.tx, id.as_str(), None)?;
    store::empty(change, id)?;
    change.record(event(id, What::AccountErased))
}
