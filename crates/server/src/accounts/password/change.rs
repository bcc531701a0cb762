//! The owner changes the password, or sets a first one.

use super::{chosen, joined, replace};
use crate::accounts::enter::renew;
use crate::accounts::{limits, own, store};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::passwords;
use crate::look::Page;
use askama::Template;
use mutual_aid::Act;

#[derive(Template)]
#[template(path = "accounts/password/change.html")]
struct NewPassword {
    page: Page,
    errors: Errors,
    has_one: bool,
}

/// Shows the form.
pub async fn show(caller: Caller) -> Answer {
    let account = own(&caller)?;
    let has_one = caller.look(move |look| Ok(store::find(look.tx, &account)?.has_password)).await?;
    caller.show(&NewPassword { page: caller.page(), errors: Errors::default(), has_one })
}

/// Where password managers look (<https://www.w3.org/TR/change-password-url/>).
pub async fn elsewhere() -> axum::response::Response {
    crate::caller::see_other("/moje/bezpieczenstwo/haslo")
}

/// Changes the password; every other device is signed out.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let account = own(&caller)?;
    let id = account.clone();
    let (known, hash) = caller
        .look(move |look| Ok((store::find(look.tx, &id)?, store::password_hash(look.tx, &id)?)))
        .await?;
    let (has_one, id, app) = (known.has_password, account.clone(), caller.app.clone());
    let changed = match checked(&caller, &filled, &known, hash.as_deref()).await {
        Ok(hash) => {
            let story = move |change: &mut crate::app::Change<'_>| {
                change.who().may(&Act::KeepAccount(&id))?;
                replace(change, &app.settings.keys, &id, &hash)?;
                Ok("/moje/bezpieczenstwo?zmieniono=haslo".to_owned())
            };
            caller.submit(&filled, story).await
        }
        Err(failure) => Err(failure),
    };
    match caller.mistakes(changed)? {
        Ok(to) => renew(&caller, &account, &to).await,
        Err(errors) => caller.show_again(&NewPassword { page: caller.page(), errors, has_one }),
    }
}

/// The hash of the new password, once the old one was proven.
async fn checked(
    caller: &Caller,
    filled: &Filled,
    known: &store::Account,
    hash: Option<&str>,
) -> Result<String, Failure> {
    let names = [known.login.as_str(), known.email.as_deref().unwrap_or_default()];
    let new = chosen(caller, filled, &names).await;
    let mut errors = Errors::default();
    if hash.is_some() {
        caller.app.allow(limits::NAME, known.id.as_str()).await?;
        if !passwords::verify(filled.text("stare"), hash).await? {
            errors.add("stare", caller.words().say("account-old-password-wrong"));
        }
    }
    match new {
        Err(Failure::Invalid(others)) => Err(joined(errors, &others).into()),
        _ if !errors.is_empty() => Err(errors.into()),
        new => new,
    }
}
