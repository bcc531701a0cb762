//! The mail that carries a code: whether one goes out, and what it says, is decided when it is written.

use super::{Purpose, code, store};
use crate::accounts;
use crate::app::{App, By, Keep};
use crate::failure::Failure;
use crate::kit::outbox::{BoxFuture, Job};
use crate::mail::{self, Message};
use mutual_aid::words::Email;
use serde::{Deserialize, Serialize};

/// The name of the job.
pub const JOB: &str = "account-code";

/// What the job needs: an id; the code is made when the mail is written, and stored nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Payload {
    request: String,
}

/// Has the code for what was asked for mailed.
///
/// # Errors
/// The database failed.
pub fn put(keep: &mut Keep<'_>, request: &str) -> Result<(), Failure> {
    let payload = Payload { request: request.to_owned() };
    keep.later(JOB, &payload)
}

/// Writes and sends the mail.
pub fn deliver(app: App, job: Job) -> BoxFuture {
    Box::pin(async move { mail::write(&app, &job, |payload| letter(&app, payload)).await })
}

/// To whom and what; nothing when nobody is to be written to: no such account, or the time is over.
async fn letter(app: &App, Payload { request }: Payload) -> Result<Option<(String, Message)>, Failure> {
    let found = app.look(By::system(), move |look| {
        let Some(open) = store::find_by_id(look.tx, &request, look.now().0)? else { return Ok(None) };
        let email = open.asked.email.as_deref().and_then(|email| Email::parse(email).ok());
        let Some(email) = email else { return Ok(None) };
        let known = accounts::store::find_by_email(look.tx, &email)?.is_some();
        Ok(Some((open, email, known)))
    });
    let Some((open, email, known)) = found.await? else { return Ok(None) };
    let kind = match (open.asked.purpose, known) {
        (Purpose::SignIn, true) => "sign-in",
        (Purpose::Reset, true) => "reset",
        (Purpose::Register, true) => "known",
        (Purpose::Register, false) => "register",
        (Purpose::Email, _) => "email",
        (Purpose::SignIn | Purpose::Reset | Purpose::SecondFactor, _) => return Ok(None),
    };
    let words = open.asked.language.words();
    let message = Message::new(JOB, words, words.say("account-mail-subject"))
        .paragraph(words.say(format!("account-mail-{kind}")))
        .code(code(app.settings.signing_key(), &open.id))
        .closing(words.say("account-mail-lasts"))
        .closing(words.say("account-mail-not-you"));
    Ok(Some((email.as_str().to_owned(), message)))
}
