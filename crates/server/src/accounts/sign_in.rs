//! Signing in with a name and a password.

use super::enter::{admit, onward};
use super::{limits, store};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::{limits as counted, passwords};
use crate::look::Page;
use askama::Template;
use mutual_aid::AccountId;

#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
struct SignIn {
    page: Page,
    filled: Filled,
    errors: Errors,
    onward: String,
}

/// Shows the form; whoever is signed in goes on.
pub async fn show(caller: Caller) -> Answer {
    let asked = caller.asked();
    if caller.session.is_some() {
        return Ok(caller.go(&onward(&asked)));
    }
    let (page, onward) = (caller.page(), onward(&asked));
    caller.show(&SignIn { page, filled: Filled::default(), errors: Errors::default(), onward })
}

/// Signs in, or says that name and password do not fit together; never which of them is wrong.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let words = caller.words();
    let mut errors = Errors::default();
    for (field, key) in [("nazwa", "account-name-missing"), ("haslo", "account-password-missing")] {
        if !filled.has(field) {
            errors.add(field, words.say(key));
        }
    }
    if errors.is_empty() {
        let found = try_password(&caller, filled.text("nazwa"), filled.text("haslo")).await?;
        if let Some(account) = found {
            return admit(&caller, &account, &onward(&filled)).await;
        }
        errors.add("nazwa", words.say("account-wrong"));
    }
    let (page, onward) = (caller.page(), onward(&filled));
    caller.show_again(&SignIn { page, filled, errors, onward })
}

/// The account of a name and its password. An unknown name takes as long and counts as many tries.
///
/// # Errors
/// Too many tries.
pub async fn try_password(caller: &Caller, name: &str, password: &str) -> Result<Option<AccountId>, Failure> {
    let (name, counts) = (name.to_owned(), store::folded(name));
    caller.app.allow(limits::ADDRESS, &caller.limited_as()).await?;
    caller.app.allow(limits::NAME, &counts).await?;
    let found = caller.look(move |look| Ok(store::find_sign_in(look.tx, &name)?)).await?;
    let hash = found.as_ref().and_then(|(_, hash)| hash.as_deref());
    if !passwords::verify(password, hash).await? {
        return Ok(None);
    }
    caller.app.keep(move |keep| Ok(counted::clear(keep.tx, &limits::NAME, &counts)?)).await?;
    Ok(found.map(|(account, _)| account))
}
