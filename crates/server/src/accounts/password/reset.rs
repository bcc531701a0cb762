//! Another password for somebody who forgot it: whoever reads the mailbox may choose one.

use super::{chosen, joined, replace};
use crate::accounts::codes::{self, Asked, EnterCode, Purpose, sign_in::account_of};
use crate::accounts::enter::{admit, leading, onward};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::Page;
use crate::reading::Reading;
use askama::Template;
use mutual_aid::words::Email;

#[derive(Template)]
#[template(path = "accounts/password/reset.html")]
struct Reset {
    page: Page,
    filled: Filled,
    errors: Errors,
    onward: String,
}

/// Asks for the mailbox, and says what to do without one.
pub async fn show(caller: Caller) -> Answer {
    let onward = onward(&caller.asked());
    let (page, filled, errors) = (caller.page(), Filled::default(), Errors::default());
    caller.show(&Reset { page, filled, errors, onward })
}

/// Has a code mailed; the next page is the same whether or not there is an account.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let onward = onward(&filled);
    let sent = send(&caller, &filled, &onward).await;
    let form = async |errors| {
        let (page, filled) = (caller.page(), filled.clone());
        caller.show_again(&Reset { page, filled, errors, onward })
    };
    caller.onward(sent, form).await
}

async fn send(caller: &Caller, filled: &Filled, onward: &str) -> Result<String, Failure> {
    let mut reading = Reading::of(filled, caller.words());
    let email = reading.need("email", "account-email-missing", Email::parse);
    let email = reading.whole(|| email)?;
    let asked =
        Asked { email: Some(email.as_str().to_owned()), ..Asked::new(Purpose::Reset, caller.language) };
    codes::ask(caller, filled, asked, &leading("/logowanie/reset/kod", onward)).await
}

/// Shows where the code and the new password are typed in.
pub async fn show_code(caller: Caller) -> Answer {
    let onward = onward(&caller.asked());
    EnterCode::show(&caller, Purpose::Reset, Errors::default(), onward).await
}

/// Changes the password and signs in; all other sessions end. A password that cannot be taken costs no try.
pub async fn submit_code(caller: Caller, filled: Filled) -> Answer {
    let onward = onward(&filled);
    let (words, email) = (caller.words(), open_mailbox(&caller).await?);
    let mut errors = Errors::default();
    if !filled.has("kod") {
        errors.add("kod", words.say("account-code-missing"));
    }
    let hash = match caller.mistakes(chosen(&caller, &filled, &[&email]).await)? {
        Ok(hash) if errors.is_empty() => hash,
        Ok(_) => return EnterCode::show(&caller, Purpose::Reset, errors, onward).await,
        Err(others) => {
            return EnterCode::show(&caller, Purpose::Reset, joined(errors, &others), onward).await;
        }
    };
    let proven = codes::prove(&caller, Purpose::Reset, filled.text("kod")).await?.right(words);
    let asked = match proven {
        Ok(asked) => asked,
        Err(errors) => return EnterCode::show(&caller, Purpose::Reset, errors, onward).await,
    };
    let Some(account) = account_of(&caller, &asked).await? else {
        let errors = Errors::one("kod", words.say("account-code-gone"));
        return EnterCode::show(&caller, Purpose::Reset, errors, onward).await;
    };
    let (id, app) = (account.clone(), caller.app.clone());
    let story = move |change: &mut Change<'_>| replace(change, &app.settings.keys, &id, &hash);
    caller.app.change(caller.by(), story).await?;
    admit(&caller, &account, &onward).await
}

/// The mailbox the browser asked for, so that the new password is not its name.
async fn open_mailbox(caller: &Caller) -> Result<String, Failure> {
    let open = codes::open(&caller.app, caller.draft_key(), Purpose::Reset).await?;
    Ok(open.and_then(|open| open.asked.email).unwrap_or_default())
}
