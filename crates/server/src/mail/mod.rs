//! How mails look and what all of them say; what each one says stands with its noun.

mod message;

use crate::app::App;
use crate::kit::mailer::Mailer;
use crate::kit::outbox::{Job, Outcome};
use crate::settings::Settings;

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
