//! What a mail says, and how it is set: as text and as a notice in two inks.

use askama::Template;

use crate::kit::locale::Words;
use crate::kit::mailer::Mail;
use crate::settings::Settings;

/// What a mail says, in one language.
#[derive(Clone, Debug)]
pub struct Message {
    kind: &'static str,
    words: Words,
    subject: String,
    greeting: String,
    paragraphs: Vec<String>,
    facts: Vec<Fact>,
    code: Option<String>,
    link: Option<Link>,
    closing: Vec<String>,
    sender: Option<Sender>,
    unsubscribe: Option<String>,
}

/// A thing to know at a glance: „Termin” and „wtorek 24 listopada, 10:00”.
#[derive(Clone, Debug)]
struct Fact {
    name: String,
    value: String,
}

/// The one thing to do.
#[derive(Clone, Debug)]
struct Link {
    label: String,
    address: String,
    secret: bool,
}

/// On whose behalf the mail goes out, and how they are reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    /// The name.
    pub name: String,
    /// The phone, empty if there is none.
    pub phone: String,
    /// When somebody answers, empty if not known.
    pub hours: String,
    /// Where an answer goes, empty if there is no such address.
    pub email: String,
}

#[derive(Template)]
#[template(path = "mail/layout.html")]
struct Html<'a> {
    message: &'a Message,
    words: Words,
    home: &'a str,
    sender: &'a Sender,
}

#[derive(Template)]
#[template(path = "mail/layout.txt")]
struct Text<'a> {
    message: &'a Message,
    words: Words,
    home: &'a str,
    sender: &'a Sender,
}

impl Message {
    /// A message of a kind (a short word, as in `order-accepted`) about something; it greets by itself.
    #[must_use]
    pub fn new(kind: &'static str, words: Words, subject: impl Into<String>) -> Message {
        Message {
            kind,
            words,
            subject: subject.into(),
            greeting: words.say("mail-greeting"),
            paragraphs: Vec::new(),
            facts: Vec::new(),
            code: None,
            link: None,
            closing: Vec::new(),
            sender: None,
            unsubscribe: None,
        }
    }

    /// A paragraph, after those before.
    #[must_use]
    pub fn paragraph(mut self, text: impl Into<String>) -> Message {
        self.paragraphs.push(text.into());
        self
    }

    /// Something to know at a glance, below the paragraphs.
    #[must_use]
    pub fn fact(mut self, name: impl Into<String>, value: impl Into<String>) -> Message {
        self.facts.push(Fact { name: name.into(), value: value.into() });
        self
    }

    /// The code to type in; it goes out and is never kept.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Message {
        self.code = Some(code.into());
        self
    }

    /// The one thing to do, as a button.
    #[must_use]
    pub fn link(mut self, label: impl Into<String>, address: impl Into<String>) -> Message {
        self.link = Some(Link { label: label.into(), address: address.into(), secret: false });
        self
    }

    /// A button whose address opens something by itself; it goes out and is never kept.
    #[must_use]
    pub fn secret_link(mut self, label: impl Into<String>, address: impl Into<String>) -> Message {
        self.link = Some(Link { label: label.into(), address: address.into(), secret: true });
        self
    }

    /// A paragraph below the button: what if this mail was not expected, until when the code holds.
    #[must_use]
    pub fn closing(mut self, text: impl Into<String>) -> Message {
        self.closing.push(text.into());
        self
    }

    /// On whose behalf it goes out; otherwise the operator's.
    #[must_use]
    pub fn from(mut self, sender: Sender) -> Message {
        self.sender = Some(sender);
        self
    }

    /// Where such mails are turned off; only for mails that nobody asked for.
    #[must_use]
    pub fn unsubscribe(mut self, address: impl Into<String>) -> Message {
        self.unsubscribe = Some(address.into());
        self
    }

    /// The mail to an address, under an id that is the same at every attempt.
    ///
    /// # Errors
    /// A template failed, which is a defect of ours.
    pub fn to(&self, address: &str, id: &str, settings: &Settings) -> Result<Mail, askama::Error> {
        let operator = &settings.operator;
        let operator = Sender {
            name: operator.name.clone(),
            phone: operator.phone.clone(),
            hours: operator.hours.clone(),
            email: String::new(),
        };
        let sender = self.sender.as_ref().unwrap_or(&operator);
        let (words, home) = (self.words, settings.url.as_str());
        Ok(Mail {
            id: id.to_owned(),
            to: address.to_owned(),
            reply_to: Some(sender.email.clone()).filter(|email| !email.is_empty()),
            language: words.language(),
            subject: self.subject.clone(),
            text: Text { message: self, words, home, sender }.render()? + "\n",
            html: Html { message: self, words, home, sender }.render()?,
            kind: self.kind.to_owned(),
            unsubscribe: self.unsubscribe.clone(),
            secrets: self.secrets(),
        })
    }

    fn secrets(&self) -> Vec<String> {
        let address = self.link.iter().filter(|link| link.secret).map(|link| link.address.clone());
        // As it stands in the text, and as it stands in HTML.
        let both = address.flat_map(|address| [address.replace('&', "&#38;"), address]);
        self.code.clone().into_iter().chain(both).collect()
    }
}

#[cfg(test)]
mod tests;
