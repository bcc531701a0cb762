//! Signing in without a password: with a mailed code, or with a code from a printed card.

use super::{Asked, EnterCode, Purpose, ask, prove, typed};
use crate::accounts::cards::{self, Kind};
use crate::accounts::enter::{admit, leading, onward};
use crate::accounts::{limits, store};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::limits as counted;
use crate::look::Page;
use crate::reading::Reading;
use askama::Template;
use mutual_aid::AccountId;
use mutual_aid::words::Email;

#[derive(Template)]
#[template(path = "accounts/codes/sign_in.html")]
struct ByCode {
    page: Page,
    filled: Filled,
    errors: Errors,
    onward: String,
}

/// Shows both ways: a code by mail, a code from a card.
pub async fn show(caller: Caller) -> Answer {
    let onward = onward(&caller.asked());
    let (page, filled, errors) = (caller.page(), Filled::default(), Errors::default());
    caller.show(&ByCode { page, filled, errors, onward })
}

/// Has a code mailed; the next page is the same whether or not there is an account.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let onward = onward(&filled);
    let sent = send(&caller, &filled, &onward).await;
    again(&caller, sent, &filled, onward).await
}

async fn send(caller: &Caller, filled: &Filled, onward: &str) -> Result<String, Failure> {
    let mut reading = Reading::of(filled, caller.words());
    let email = reading.need("email", "account-email-missing", Email::parse);
    let email = reading.whole(|| email)?;
    let asked =
        Asked { email: Some(email.as_str().to_owned()), ..Asked::new(Purpose::SignIn, caller.language) };
    ask(caller, filled, asked, &leading("/logowanie/kod/wpisz", onward)).await
}

/// Signs in with a code from a card.
pub async fn submit_card(caller: Caller, filled: Filled) -> Answer {
    let onward = onward(&filled);
    let words = caller.words();
    let mut errors = Errors::default();
    for (field, key) in [("nazwa", "account-name-missing"), ("karta", "account-card-missing")] {
        if !filled.has(field) {
            errors.add(field, words.say(key));
        }
    }
    if errors.is_empty() {
        if let Some(account) = try_card(&caller, filled.text("nazwa"), filled.text("karta")).await? {
            return admit(&caller, &account, &onward).await;
        }
        errors.add("nazwa", words.say("account-card-wrong"));
    }
    again(&caller, Err(Failure::Invalid(errors)), &filled, onward).await
}

async fn again(caller: &Caller, gone: Result<String, Failure>, filled: &Filled, onward: String) -> Answer {
    let form = async |errors| {
        let (page, filled) = (caller.page(), filled.clone());
        caller.show_again(&ByCode { page, filled, errors, onward })
    };
    caller.onward(gone, form).await
}

async fn try_card(caller: &Caller, name: &str, code: &str) -> Result<Option<AccountId>, Failure> {
    let (name, counts, code) = (name.to_owned(), store::folded(name), typed(code));
    caller.app.allow(limits::ADDRESS, &caller.limited_as()).await?;
    caller.app.allow(limits::NAME, &counts).await?;
    let app = caller.app.clone();
    let tried = caller.app.keep(move |keep| {
        let Some((account, _)) = store::find_sign_in(keep.tx, &name)? else { return Ok(None) };
        let keys = &app.settings.keys;
        if !cards::spend(keep.tx, keys, (&account, Kind::SignIn), &code, keep.now)? {
            return Ok(None);
        }
        counted::clear(keep.tx, &limits::NAME, &counts)?;
        Ok(Some(account))
    });
    tried.await
}

/// Shows where the mailed code is typed in.
pub async fn show_enter(caller: Caller) -> Answer {
    let onward = onward(&caller.asked());
    EnterCode::show(&caller, Purpose::SignIn, Errors::default(), onward).await
}

/// Signs in with the mailed code.
pub async fn submit_enter(caller: Caller, filled: Filled) -> Answer {
    let onward = onward(&filled);
    let proven = prove(&caller, Purpose::SignIn, filled.text("kod")).await?.right(caller.words());
    let errors = match proven {
        Ok(asked) => match account_of(&caller, &asked).await? {
            Some(account) => return admit(&caller, &account, &onward).await,
            None => Errors::one("kod", caller.words().say("account-code-gone")),
        },
        Err(errors) => errors,
    };
    EnterCode::show(&caller, Purpose::SignIn, errors, onward).await
}

/// The account whose confirmed mailbox was proven.
pub(in crate::accounts) async fn account_of(
    caller: &Caller,
    asked: &Asked,
) -> Result<Option<AccountId>, Failure> {
    let Some(email) = asked.email.as_deref().and_then(|email| Email::parse(email).ok()) else {
        return Ok(None);
    };
    caller.look(move |look| Ok(store::find_by_email(look.tx, &email)?)).await
}
