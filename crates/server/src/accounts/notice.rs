//! Tells the owner by mail what was changed about their account, in case it was not them.

use super::store::Account;
use crate::app::{App, Change};
use crate::failure::Failure;
use crate::kit::locale::Language;
use crate::kit::outbox::{BoxFuture, Job, Outcome};
use crate::kit::seal;
use crate::mail::{self, Message};
use crate::settings::Keys;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

/// The name of the job.
pub const JOB: &str = "account-notice";

/// What was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Changed {
    /// The password.
    Password,
    /// The second factor was set.
    FactorSet,
    /// The second factor was taken away.
    FactorRemoved,
    /// The address: told to the one before.
    Email,
    /// The account was erased.
    Erased,
}

/// What the job needs. The address is the one from before the change, encrypted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Payload {
    changed: Changed,
    to: String,
    language: String,
}

/// Has the owner told, at the address the account had before the change, if it had one.
///
/// # Errors
/// The database failed.
pub fn put(change: &mut Change<'_>, keys: &Keys, before: &Account, changed: Changed) -> Result<(), Failure> {
    let Some(email) = &before.email else { return Ok(()) };
    let to = seal::seal(keys.encryption(), change.ids(), JOB, email.as_bytes());
    let payload = Payload { changed, to, language: before.language.code().to_owned() };
    change.later(JOB, &payload, None)
}

/// Writes and sends the mail.
pub fn deliver(app: App, job: Job) -> BoxFuture {
    Box::pin(async move {
        match letter(&app, &job) {
            Some((address, message)) => mail::deliver(&app, &job, &address, &message).await,
            None => Outcome::GiveUp("the job cannot be read, or its key is gone".to_owned()),
        }
    })
}

fn letter(app: &App, job: &Job) -> Option<(String, Message)> {
    let payload: Payload = serde_json::from_str(&job.payload).ok()?;
    let address = seal::open(app.settings.keys.encryption(), JOB, &payload.to)?;
    let words = payload.language.parse::<Language>().unwrap_or_default().words();
    let told: &'static str = payload.changed.into();
    let message = Message::new(JOB, words, words.say(format!("account-notice-{told}")))
        .paragraph(words.say("account-notice-you"))
        .paragraph(words.say("account-notice-not-you"));
    Some((String::from_utf8(address).ok()?, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_has_its_sentence_in_every_language() {
        for language in Language::ALL {
            for changed in Changed::VARIANTS {
                let told: &'static str = changed.into();
                assert!(language.words().has(format!("account-notice-{told}")), "{language} {told}");
            }
        }
    }
}
