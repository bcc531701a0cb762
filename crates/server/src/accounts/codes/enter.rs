//! The page where a mailed code is typed in; the same for every purpose.

use super::Purpose;
use super::store::Open;
use crate::caller::{Answer, Caller};
use crate::kit::forms::Errors;
use crate::look::Page;
use askama::Template;

/// The page where a code is typed in.
#[derive(Template)]
#[template(path = "accounts/codes/enter.html")]
pub struct EnterCode {
    page: Page,
    errors: Errors,
    onward: String,
    title: String,
    about: String,
    mailbox: String,
    action: &'static str,
    again: &'static str,
    with_password: bool,
    /// No mail goes out of the demo world, so nobody waits for a code.
    no_mail: bool,
}

impl EnterCode {
    /// The page for a purpose; the mailbox is the one the browser gave.
    #[must_use]
    pub fn of(caller: &Caller, open: &Open, errors: Errors, onward: String) -> EnterCode {
        let words = caller.words();
        let (kind, action, again) = match open.asked.purpose {
            Purpose::Register => ("register", "/rejestracja/kod", "/rejestracja"),
            Purpose::Reset => ("reset", "/logowanie/reset/kod", "/logowanie/reset"),
            Purpose::Email => ("email", "/moje/dane/email", "/moje/dane"),
            Purpose::SignIn | Purpose::SecondFactor => ("sign-in", "/logowanie/kod/wpisz", "/logowanie/kod"),
        };
        EnterCode {
            page: caller.page(),
            errors,
            onward,
            title: words.say(format!("account-code-{kind}-title")),
            about: words.say(format!("account-code-{kind}-about")),
            mailbox: open.asked.email.clone().unwrap_or_default(),
            action,
            again,
            with_password: open.asked.purpose == Purpose::Reset,
            no_mail: caller.app.settings.demo && caller.app.settings.smtp.is_none(),
        }
    }

    /// Shows the page, or goes back to where a code is asked for when none is open.
    ///
    /// # Errors
    /// The database failed.
    pub async fn show(caller: &Caller, purpose: Purpose, errors: Errors, onward: String) -> Answer {
        let open = super::open(&caller.app, caller.draft_key(), purpose).await?;
        let empty = errors.is_empty();
        let Some(open) = open else { return gone(caller, purpose, errors, onward) };
        let page = EnterCode::of(caller, &open, errors, onward);
        if empty { caller.show(&page) } else { caller.show_again(&page) }
    }
}

/// Nothing is open: a wrong code is told, otherwise the way begins anew.
fn gone(caller: &Caller, purpose: Purpose, errors: Errors, onward: String) -> Answer {
    let asked = super::Asked::new(purpose, caller.language);
    let open = Open { id: String::new(), tries: 0, asked };
    let page = EnterCode::of(caller, &open, errors, onward);
    if page.errors.is_empty() { Ok(caller.go(page.again)) } else { caller.show_again(&page) }
}
