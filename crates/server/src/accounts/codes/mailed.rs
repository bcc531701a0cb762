//! The mail that carries a code: whether one goes out, and what it says, is decided when it is written.

use super::{Purpose, code, store};
use crate::accounts;
use crate::app::{App, By, Keep};
use crate::failure::Failure;
use crate::kit::db::Broken;
use crate::kit::outbox::{self, BoxFuture, Job, NewJob, Outcome};
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
    let payload = serde_json::to_string(&payload).map_err(|error| Broken::Type(error.to_string()))?;
    let id = keep.ids.id();
    let (due_at, created_at) = (keep.now, keep.now);
    let job = NewJob { id: &id, job: JOB, payload: &payload, organisation_id: None, due_at, created_at };
    Ok(outbox::put(keep.tx, &job)?)
}

/// Writes and sends the mail.
pub fn deliver(app: App, job: Job) -> BoxFuture {
    Box::pin(async move {
        let Ok(Payload { request }) = serde_json::from_str(&job.payload) else {
            return Outcome::GiveUp("the job cannot be read".to_owned());
        };
        match letter(&app, request).await {
            Ok(Some((address, message))) => mail::deliver(&app, &job, &address, &message).await,
            Ok(None) => Outcome::Done,
            Err(failure) => Outcome::Retry(failure.to_string()),
        }
    })
}

/// To whom and what; nothing when nobody is to be written to: no such account, or the time is over.
async fn letter(app: &App, request: String) -> Result<Option<(String, Message)>, Failure> {
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
