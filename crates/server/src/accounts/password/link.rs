//! A link that is used once: whoever opens it chooses the password.

use super::{chosen, replace};
use crate::accounts::enter::admit;
use crate::accounts::{limits, links, store};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::Page;
use askama::Template;
use axum::extract::Path;
use mutual_aid::AccountId;

#[derive(Template)]
#[template(path = "accounts/password/link.html")]
struct ByLink {
    page: Page,
    errors: Errors,
    action: String,
    login: String,
}

/// Shows the form, or that the link no longer counts.
pub async fn show(caller: Caller, Path(token): Path<String>) -> Answer {
    caller.app.allow(limits::ADDRESS, &caller.limited_as()).await?;
    let login = holder(&caller, &token).await?.map(|account| account.login).unwrap_or_default();
    let action = format!("/logowanie/link/{token}");
    let known = !login.is_empty();
    let page = ByLink { page: caller.page(), errors: Errors::default(), action, login };
    let mut answer = caller.show(&page)?;
    if !known {
        *answer.status_mut() = axum::http::StatusCode::NOT_FOUND;
    }
    Ok(answer)
}

/// Sets the password, uses the link up and signs in.
pub async fn submit(caller: Caller, Path(token): Path<String>, filled: Filled) -> Answer {
    caller.app.allow(limits::ADDRESS, &caller.limited_as()).await?;
    let account = holder(&caller, &token).await?;
    let names = account.as_ref().map(|account| account.login.clone()).unwrap_or_default();
    let used = match chosen(&caller, &filled, &[&names]).await {
        Ok(hash) => take(&caller, &token, hash).await,
        Err(failure) => Err(failure),
    };
    match caller.mistakes(used)? {
        Ok(Some(account)) => admit(&caller, &account, "/moje").await,
        Ok(None) => Err(Failure::NotFound),
        Err(errors) => {
            let action = format!("/logowanie/link/{token}");
            caller.show_again(&ByLink { page: caller.page(), errors, action, login: names })
        }
    }
}

async fn holder(caller: &Caller, token: &str) -> Result<Option<store::Account>, Failure> {
    let token = token.to_owned();
    let found = caller.look(move |look| match links::store::find(look.tx, &token, look.now().0)? {
        Some(account) => Ok(Some(store::find(look.tx, &account)?)),
        None => Ok(None),
    });
    found.await
}

async fn take(caller: &Caller, token: &str, hash: String) -> Result<Option<AccountId>, Failure> {
    let (token, app) = (token.to_owned(), caller.app.clone());
    let taken = caller.app.change(caller.by(), move |change| {
        let found = links::store::find(change.tx, &token, change.now().0)?;
        let account = found.ok_or(Failure::NotFound)?;
        links::store::mark_used(change.tx, &token, change.now().0)?;
        replace(change, &app.settings.keys, &account, &hash)?;
        Ok(account)
    });
    match taken.await {
        Ok(account) => Ok(Some(account)),
        Err(Failure::NotFound) => Ok(None),
        Err(failure) => Err(failure),
    }
}
