//! `pomoc mail test`: sends one mail, to see whether mail works.

use super::{Stop, say, waiting};
use crate::kit::clock::Clock;
use crate::kit::id::Ids;
use crate::kit::locale::Language;
use crate::kit::mailer::{self, Mailer};
use crate::mail::Message;
use crate::settings::Settings;

/// Sends a test mail.
///
/// # Errors
/// There is no mail server, it refused, or the address is none.
pub fn test(settings: &Settings, address: &str) -> Result<(), Stop> {
    if !mailer::is_address(address) {
        return Err(Stop::Refused(format!("`{address}` is no e-mail address.")));
    }
    let mailer = of(settings)?;
    let words = Language::Pl.words();
    let message =
        Message::new("test", words, words.say("mail-test-subject")).paragraph(words.say("mail-test-text"));
    let mail = message
        .to(address, &Ids::system().id(), settings)
        .map_err(|error| Stop::Refused(format!("The mail cannot be written: {error}.")))?;
    waiting(async {
        mailer.send(&mail, Clock::system().now()).await.map_err(|refused| {
            Stop::Refused(format!("The mail was not sent: {refused}; see the setting smtp."))
        })
    })?;
    say("The mail server took the mail.\n")
}

/// The mailer of the settings.
///
/// # Errors
/// The settings' mail server cannot be used.
pub fn of(settings: &Settings) -> Result<Mailer, Stop> {
    let smtp = settings.smtp.as_ref().map(|smtp| smtp.0.as_str());
    Mailer::new(smtp, &settings.mail_from, settings.host())
        .map_err(|refused| Stop::Refused(format!("Mail cannot be sent: {refused}.")))
}
