//! How mails look and what all of them say; what each one says stands with its noun.

mod message;

use crate::app::App;
use crate::failure::Failure;
use crate::kit::mailer::Mailer;
use crate::kit::outbox::{Job, Outcome};
use crate::settings::Settings;
use serde::de::DeserializeOwned;

pub use message::{Message, Sender};

/// The mailer of the settings; what they cannot name was refused when they were read.
#[must_use]
pub fn mailer(settings: &Settings) -> Mailer {
    let smtp = settings.smtp.as_ref().map(|smtp| smtp.0.as_str());
    Mailer::new(smtp, &settings.mail_from, settings.host()).unwrap_or_else(|refused| {
        tracing::error!(%refused, "mails are kept, not sent");
        Mailer::default()
    })
}

/// Writes the mail of a job from what the job needs, and sends it; there is none when nobody is to be told any more.
pub async fn write<P, F>(app: &App, job: &Job, letter: impl FnOnce(P) -> F) -> Outcome
where
    P: DeserializeOwned,
    F: Future<Output = Result<Option<(String, Message)>, Failure>>,
{
    let Ok(payload) = serde_json::from_str(&job.payload) else {
        return Outcome::GiveUp("the job cannot be read".to_owned());
    };
    match letter(payload).await {
        Ok(Some((address, message))) => deliver(app, job, &address, &message).await,
        Ok(None) | Err(Failure::NotFound) => Outcome::Done,
        Err(failure) => Outcome::Retry(failure.to_string()),
    }
}

/// Sends a message on behalf of a job, once however often the job is tried.
pub async fn deliver(app: &App, job: &Job, address: &str, message: &Message) -> Outcome {
    let mail = match message.to(address, &job.id, &app.settings) {
        Ok(mail) => mail,
        Err(error) => return Outcome::GiveUp(format!("the mail cannot be written: {error}")),
    };
    app.mailer
        .deliver(&app.db, &mail, app.clock.now())
        .await
        .unwrap_or_else(|broken| Outcome::Retry(broken.to_string()))
}
