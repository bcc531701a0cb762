//! Registering: an account by a login name, or by an address that a mailed code confirms.

use super::codes::{self, Asked, EnterCode, Purpose};
use super::enter::{admit, leading, onward};
use super::limits;
use super::store::{self, Account};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Language;
use crate::kit::passwords;
use crate::look::Page;
use crate::reading::Reading;
use askama::Template;
use axum::response::Response;
use mutual_aid::account::{self, Login};
use mutual_aid::refusal::AccountRefusal;
use mutual_aid::words::{Email, Name};
use mutual_aid::{AccountId, Act, What};

/// Who wants an account.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// The name to sign in with.
    pub login: Login,
    /// The address, once it is confirmed.
    pub email: Option<Email>,
    /// What to call the person.
    pub first_name: Option<Name>,
    /// The hash of the password; without one, codes are the way in.
    pub password_hash: Option<String>,
    /// The language of mails.
    pub language: Language,
}

/// Makes an account.
///
/// # Errors
/// The name or the address is taken.
pub fn register(change: &mut Change<'_>, new: &NewAccount) -> Result<AccountId, Failure> {
    change.who().may(&Act::Register)?;
    if store::find_by_login(change.tx, new.login.as_str())?.is_some() {
        return Err(AccountRefusal::LoginTaken.into());
    }
    if let Some(email) = &new.email
        && store::find_by_email(change.tx, email)?.is_some()
    {
        return Err(AccountRefusal::EmailTaken.into());
    }
    let account = Account {
        id: AccountId(change.ids().id()),
        login: new.login.as_str().to_owned(),
        email: new.email.as_ref().map(|email| email.as_str().to_owned()),
        first_name: new.first_name.as_ref().map(|name| name.as_str().to_owned()),
        language: new.language,
        has_password: new.password_hash.is_some(),
        version: 1,
    };
    store::insert(change, &account, new.password_hash.as_deref())?;
    change.record(account::event(&account.id, What::AccountRegistered))?;
    if account.email.is_some() {
        change.record(account::event(&account.id, What::EmailConfirmed))?;
    }
    Ok(account.id)
}

/// A login name nobody has: what the person is called, and four digits. As everybody gets digits, nobody
/// learns from them who has an account.
///
/// # Errors
/// The database failed.
pub fn free_login(change: &mut Change<'_>, called: &str) -> Result<Login, Failure> {
    let wish: String = store::folded(called).chars().filter(char::is_ascii_alphanumeric).take(20).collect();
    let wish = if wish.is_empty() { "konto".to_owned() } else { wish };
    // With 10,000 of one name the digits grow, so that a free one is found soon.
    for tried in 0..40 {
        let login = Login::parse(&format!("{wish}-{}", change.ids().digits(4 + tried / 10)))?;
        if store::find_by_login(change.tx, login.as_str())?.is_none() {
            return Ok(login);
        }
    }
    Err(AccountRefusal::LoginTaken.into())
}

#[derive(Template)]
#[template(path = "accounts/register.html")]
struct Register {
    page: Page,
    filled: Filled,
    errors: Errors,
    onward: String,
}

#[derive(Template)]
#[template(path = "accounts/registered.html")]
struct Registered {
    page: Page,
    login: String,
    onward: String,
}

/// Shows the form.
pub async fn show(caller: Caller) -> Answer {
    let onward = onward(&caller.asked());
    let (page, filled, errors) = (caller.page(), Filled::default(), Errors::default());
    caller.show(&Register { page, filled, errors, onward })
}

/// Somebody as the form tells of them.
#[derive(Clone)]
struct Input {
    first_name: Option<Name>,
    email: Option<Email>,
    password: String,
}

/// With an address the code is mailed first; without one the account is made, under a name with digits.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    caller.app.allow(limits::REGISTERED, &caller.limited_as()).await?;
    let onward = onward(&filled);
    let made = match read(&caller, &filled) {
        Ok(Input { email: None, password, first_name }) => {
            by_name(&caller, &filled, (first_name, password), &onward).await?
        }
        Ok(input) => by_email(&caller, &filled, &input, &onward).await.map(|to| caller.go(&to)),
        Err(errors) => Err(errors.into()),
    };
    match caller.mistakes(made)? {
        Ok(answer) => Ok(answer),
        Err(errors) => {
            let page = caller.page();
            caller.show_again(&Register { page, filled, errors, onward })
        }
    }
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut reading = Reading::of(filled, caller.words());
    let first_name = reading.may("imie", Name::parse);
    let email = reading.may("email", Email::parse);
    let password = filled.text("haslo").to_owned();
    if !password.is_empty() {
        let names = [filled.text("imie"), filled.text("email")];
        reading.may("haslo", |text| account::check_password(text, &names));
    } else if !filled.has("email") {
        reading.wrong("haslo", "account-password-or-email");
    }
    reading.whole(|| Some(Input { first_name, email, password }))
}

async fn by_email(caller: &Caller, filled: &Filled, input: &Input, onward: &str) -> Result<String, Failure> {
    let password_hash = match input.password.as_str() {
        "" => None,
        password => Some(passwords::hash(&caller.app.ids, password).await?),
    };
    let asked = Asked {
        email: input.email.as_ref().map(|email| email.as_str().to_owned()),
        first_name: input.first_name.as_ref().map(|name| name.as_str().to_owned()),
        password_hash,
        ..Asked::new(Purpose::Register, caller.language)
    };
    codes::ask(caller, filled, asked, &leading("/rejestracja/kod", onward)).await
}

/// Makes the account and signs in. A second click finds the account of the first, and proves it by password.
async fn by_name(
    caller: &Caller,
    filled: &Filled,
    (first_name, password): (Option<Name>, String),
    onward: &str,
) -> Result<Result<Response, Failure>, Failure> {
    let (hash, language) = (passwords::hash(&caller.app.ids, &password).await?, caller.language);
    let made = caller.submit(filled, move |change| {
        let login = free_login(change, first_name.as_ref().map_or("", Name::as_str))?;
        let (email, first_name, password_hash) = (None, first_name.clone(), Some(hash.clone()));
        Ok(register(change, &NewAccount { login, email, first_name, password_hash, language })?.0)
    });
    let account = match made.await {
        Ok(id) => AccountId(id),
        Err(failure) => return Ok(Err(failure)),
    };
    let id = account.clone();
    let held = caller.look(move |look| Ok(store::password_hash(look.tx, &id)?)).await?;
    if !passwords::verify(&password, held.as_deref()).await? {
        return Ok(Err(Failure::Worn));
    }
    admit(caller, &account, &leading("/rejestracja/gotowe", onward)).await.map(Ok)
}

/// Shows where the mailed code is typed in.
pub async fn show_code(caller: Caller) -> Answer {
    let onward = onward(&caller.asked());
    EnterCode::show(&caller, Purpose::Register, Errors::default(), onward).await
}

/// Makes the account whose mailbox was proven, or signs in to the one that has it.
pub async fn submit_code(caller: Caller, filled: Filled) -> Answer {
    let onward = onward(&filled);
    let proven = codes::prove(&caller, Purpose::Register, filled.text("kod")).await?.right(caller.words());
    let asked = match proven {
        Ok(asked) => asked,
        Err(errors) => return EnterCode::show(&caller, Purpose::Register, errors, onward).await,
    };
    let account = match codes::sign_in::account_of(&caller, &asked).await? {
        Some(account) => account,
        None => caller.app.change(caller.by(), move |change| confirm(change, &asked)).await?,
    };
    admit(&caller, &account, &onward).await
}

fn confirm(change: &mut Change<'_>, asked: &Asked) -> Result<AccountId, Failure> {
    let email = Email::parse(asked.email.as_deref().unwrap_or_default())?;
    let first_name = asked.first_name.as_deref().and_then(|name| Name::parse(name).ok());
    let login = free_login(change, first_name.as_ref().map_or("", Name::as_str))?;
    let (password_hash, language) = (asked.password_hash.clone(), asked.language);
    register(change, &NewAccount { login, email: Some(email), first_name, password_hash, language })
}

/// Shows the name to sign in with, to be written down or printed.
pub async fn show_done(caller: Caller) -> Answer {
    let (account, onward) = (super::own(&caller)?, onward(&caller.asked()));
    let account = caller.look(move |look| store::find(look.tx, &account)).await?;
    caller.show(&Registered { page: caller.page(), login: account.login, onward })
}
