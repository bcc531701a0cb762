//! A message as it is said, and the two ways it goes: as a mail, and as a letter or a call in the queue.

use crate::kit::locale::{Arg, Language, Words};
use crate::letters::store::Letter;
use crate::mail::{Message, Sender};
use crate::messages::sms;
use crate::settings::Settings;
use mutual_aid::category::Category;
use mutual_aid::{LetterId, Moment, OrganisationId};

/// What fills the places of the sentences.
pub type Args = Vec<(&'static str, Arg)>;

/// A text for a sentence.
pub fn arg(name: &'static str, text: impl Into<String>) -> (&'static str, Arg) {
    (name, Arg::Text(text.into()))
}

/// The kind of service as staff name it.
pub fn category(words: Words, category: Option<Category>) -> String {
    category.map_or_else(
        || words.say("enquiry-what-other"),
        |category| words.say(format!("category-{}", category.key())),
    )
}

/// What is said: what happened, what to know, what happens next, and where to look.
#[derive(Debug, Clone)]
pub struct Said {
    /// The kind, as the mail is kept.
    pub kind: &'static str,
    /// The language.
    pub words: Words,
    /// One line.
    pub subject: String,
    /// What happened, then what happens next.
    pub paragraphs: Vec<String>,
    /// What to know at a glance.
    pub facts: Vec<(String, String)>,
    /// The button and the page it opens, without language and host.
    pub link: (String, String),
    /// On whose behalf; the operator's without one.
    pub sender: Option<Sender>,
}

impl Said {
    /// As a mail.
    #[must_use]
    pub fn mail(&self, settings: &Settings) -> Message {
        let mut message = Message::new(self.kind, self.words, self.subject.clone());
        for paragraph in &self.paragraphs {
            message = message.paragraph(paragraph);
        }
        for (name, value) in &self.facts {
            message = message.fact(name, value);
        }
        let (label, path) = &self.link;
        message = message.link(label, format!("{}{}{path}", settings.url, self.words.prefix()));
        match &self.sender {
            Some(sender) => message.from(sender.clone()),
            None => message,
        }
    }

    /// The same to be read aloud or printed: a line for each paragraph and each fact.
    #[must_use]
    pub fn letter(&self, reached: &Reached, (id, due): (String, Moment)) -> Letter {
        let (call, printed) = (reached.kind == "call", reached.kind == "letter" && reached.address.is_some());
        let name = self.sender.as_ref().map(|sender| sender.name.clone()).unwrap_or_default();
        let opening = match (call, name.is_empty()) {
            (true, false) => self.words.one("mail-opening-call", "host", &name),
            _ => self.words.say("mail-greeting"),
        };
        let facts = self.facts.iter().map(|(name, value)| format!("{name}: {value}"));
        let mut lines: Vec<String> = vec![opening];
        lines.extend(self.paragraphs.iter().cloned());
        lines.extend(facts);
        if printed {
            lines.extend(self.signed());
        }
        Letter {
            id: LetterId(id),
            organisation: reached.house.clone(),
            kind: reached.kind.to_owned(),
            message: self.kind.to_owned(),
            order: reached.order.clone(),
            offer: reached.offer.clone(),
            offer_number: None,
            number: None,
            person: reached.person.clone(),
            name: reached.name.clone(),
            phone: reached.phone.clone(),
            address: reached.address.clone(),
            language: self.words.language().code().to_owned(),
            subject: self.subject.clone(),
            body: lines.join("\n"),
            sms: self.sms(),
            due,
            done: None,
            version: 1,
        }
    }

    /// Who signs a letter, and where they answer.
    fn signed(&self) -> Option<String> {
        let sender = self.sender.as_ref()?;
        let call = self.words.one("mail-call", "phone", &sender.phone);
        Some(if sender.phone.is_empty() { sender.name.clone() } else { format!("{}. {call}", sender.name) })
    }

    /// One text message (GSM 03.38): the subject, and the phone where it fits; Polish goes without its marks.
    fn sms(&self) -> Option<String> {
        let phone = self.sender.as_ref().map(|sender| sender.phone.clone()).unwrap_or_default();
        let subject = self.subject.replace(['„', '”', '“'], "\"");
        let whole = if phone.is_empty() { subject.clone() } else { format!("{subject}. Tel. {phone}") };
        let texts = [whole, subject].map(|text| match self.words.language() {
            Language::Uk => text,
            Language::Pl | Language::En => sms::plain(&text),
        });
        texts.into_iter().find(|text| sms::fits(text))
    }
}

/// How somebody without mail is reached.
#[derive(Debug, Clone)]
pub struct Reached {
    /// `call` or `letter`.
    pub kind: &'static str,
    /// In whose queue; the operator's without one.
    pub house: Option<OrganisationId>,
    /// The order it is about.
    pub order: Option<String>,
    /// The offer it is about.
    pub offer: Option<String>,
    /// The person of the organisation.
    pub person: Option<String>,
    /// Whom to ask for.
    pub name: String,
    /// The phone.
    pub phone: Option<String>,
    /// Where a letter goes.
    pub address: Option<String>,
}

/// A message to one addressee.
#[derive(Debug, Clone)]
pub struct Post {
    /// What tells it from the others of the same job; empty when there is one.
    pub to: String,
    /// What is said; nothing when only the address is to be proven.
    pub said: Option<Said>,
    /// The confirmed address, for those who read mails.
    pub email: Option<String>,
    /// How they are reached otherwise; staff have their desk.
    pub reached: Option<Reached>,
    /// They know already, because they were spoken with: the queue is not for them.
    pub spoken: bool,
    /// An address to be proven: the number of its order, the address, and the language.
    pub unproven: Option<(String, String, Words)>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(language: Language, subject: &str) -> Said {
        Said {
            kind: "visit-planned",
            words: language.words(),
            subject: subject.to_owned(),
            paragraphs: vec!["Zażółć".to_owned()],
            facts: vec![("Termin".to_owned(), "czwartek".to_owned())],
            link: (String::new(), String::new()),
            sender: Some(Sender {
                name: "Drugi Bieg".into(),
                phone: "22 123 45 67".into(),
                ..Sender::default()
            }),
        }
    }

    #[test]
    fn a_text_message_is_one_message_without_polish_marks() {
        let text = said(Language::Pl, "Prośba PW-4827-3951: wizyta jest umówiona – środa").sms().unwrap();
        assert_eq!(text, "Prosba PW-4827-3951: wizyta jest umowiona - sroda. Tel. 22 123 45 67");
        let text = said(Language::Uk, "Прохання PW-4827-3951: візит домовлено").sms().unwrap();
        assert!(text.chars().count() <= 70 && text.starts_with("Прохання"), "{text}");
        assert_eq!(said(Language::Uk, &"ж".repeat(71)).sms(), None);
    }

    #[test]
    fn a_call_opens_with_who_calls_and_a_letter_is_signed() {
        let reached = |kind, address: Option<&str>| Reached {
            kind,
            house: None,
            order: None,
            offer: None,
            person: None,
            name: "Zofia".into(),
            phone: None,
            address: address.map(str::to_owned),
        };
        let now = Moment::parse("2026-11-24T09:00:00Z").unwrap();
        let call = said(Language::Pl, "x").letter(&reached("call", None), ("1".into(), now));
        assert!(call.body.starts_with("Dzień dobry, dzwonię z: Drugi Bieg"), "{}", call.body);
        assert!(call.body.ends_with("Termin: czwartek"), "{}", call.body);
        let letter =
            said(Language::Pl, "x").letter(&reached("letter", Some("ul. Polna 3")), ("1".into(), now));
        assert!(letter.body.ends_with("Drugi Bieg. Zadzwoń: 22 123 45 67"), "{}", letter.body);
        let word = said(Language::Pl, "x").letter(&reached("letter", None), ("1".into(), now));
        assert!(word.body.ends_with("Termin: czwartek"), "{}", word.body);
    }
}
