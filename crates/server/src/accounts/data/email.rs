//! Another address: it counts once a mailed code shows that its mailbox is read.

use super::change::Data;
use super::proven;
use crate::accounts::codes::{self, Asked, EnterCode, Purpose};
use crate::accounts::notice::{self, Changed};
use crate::accounts::{own, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::reading::Reading;
use crate::settings::Keys;
use mutual_aid::account::event;
use mutual_aid::refusal::AccountRefusal;
use mutual_aid::words::Email;
use mutual_aid::{AccountId, Act, What};

/// Has a code mailed to the new address, or takes the address away.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let account = own(&caller)?;
    let asked = if filled.holds("usun", "tak") {
        remove(&caller, &filled, &account).await
    } else {
        ask(&caller, &filled, &account).await
    };
    let again = async |errors| {
        let mut shown = Data::of(&caller, account.clone(), None, errors).await?;
        shown.keep("email", filled.text("email"));
        caller.show_again(&shown)
    };
    caller.onward(asked, again).await
}

async fn ask(caller: &Caller, filled: &Filled, account: &AccountId) -> Result<String, Failure> {
    let mut reading = Reading::of(filled, caller.words());
    let email = reading.need("email", "account-email-missing", Email::parse);
    let email = reading.whole(|| email)?;
    let known = proven(caller, filled, account).await?;
    let asked = Asked {
        account: Some(account.clone()),
        email: Some(email.as_str().to_owned()),
        ..Asked::new(Purpose::Email, known.language)
    };
    codes::ask(caller, filled, asked, "/moje/dane/email").await
}

async fn remove(caller: &Caller, filled: &Filled, account: &AccountId) -> Result<String, Failure> {
    let known = proven(caller, filled, account).await?;
    if !known.has_password {
        return Err(Failure::NotFound);
    }
    let (account, app) = (account.clone(), caller.app.clone());
    let removed = caller.submit(filled, move |change| {
        set(change, &app.settings.keys, &account, None)?;
        Ok("/moje/dane?zapisano=bez-emaila".to_owned())
    });
    removed.await
}

/// Shows where the code is typed in.
pub async fn show_code(caller: Caller) -> Answer {
    own(&caller)?;
    EnterCode::show(&caller, Purpose::Email, Errors::default(), "/moje/dane".to_owned()).await
}

/// Puts the proven address in place of the one before.
pub async fn submit_code(caller: Caller, filled: Filled) -> Answer {
    let account = own(&caller)?;
    let proven = codes::prove(&caller, Purpose::Email, filled.text("kod")).await?.right(caller.words());
    let changed = match proven {
        Ok(asked) if asked.account.as_ref() == Some(&account) => {
            let email = Email::parse(asked.email.as_deref().unwrap_or_default())?;
            let app = caller.app.clone();
            let story =
                move |change: &mut Change<'_>| set(change, &app.settings.keys, &account, Some(&email));
            caller.app.change(caller.by(), story).await
        }
        Ok(_) => Err(Failure::NotFound),
        Err(errors) => Err(errors.into()),
    };
    match caller.mistakes(changed)? {
        Ok(()) => Ok(caller.go("/moje/dane?zapisano=email")),
        Err(errors) => {
            let errors = if errors.at("kod").is_empty() { at_code(&errors) } else { errors };
            EnterCode::show(&caller, Purpose::Email, errors, "/moje/dane".to_owned()).await
        }
    }
}

/// What a rule refused stands at the only field there is.
fn at_code(errors: &Errors) -> Errors {
    Errors::one("kod", errors.iter().map(|mistake| mistake.message.as_str()).collect::<String>())
}

/// Gives an account a proven address, or takes it away.
///
/// # Errors
/// Another account has it, or the account is not the caller's own.
pub fn set(
    change: &mut Change<'_>,
    keys: &Keys,
    id: &AccountId,
    email: Option<&Email>,
) -> Result<(), Failure> {
    change.who().may(&Act::KeepAccount(id))?;
    let mut account = store::find(change.tx, id)?;
    if let Some(email) = email
        && store::find_by_email(change.tx, email)?.is_some_and(|holder| holder != *id)
    {
        return Err(AccountRefusal::EmailTaken.into());
    }
    notice::put(change, keys, &account, Changed::Email)?;
    account.email = email.map(|email| email.as_str().to_owned());
    store::save(change, &account)?;
    change.record(event(id, What::AccountChanged { part: "email".to_owned() }))?;
    if email.is_some() { change.record(event(id, What::EmailConfirmed)) } else { Ok(()) }
}
