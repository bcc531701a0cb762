//! Sends mails by SMTP, and keeps a record of each; without a mail server the record is all there is.

mod record;
mod server;

use std::time::{Duration, UNIX_EPOCH};

use jiff::Timestamp;
use lettre::address::Envelope;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use thiserror::Error;

use super::db::{Broken, Db};
use super::locale::Language;
use super::outbox::Outcome;

pub use record::{Kept, forget, kept, masked};
pub use server::Server;

/// A mail server has so much time to answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// A mail, ready to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Its id, the same at every attempt, usually that of its job.
    pub id: String,
    /// The address it goes to.
    pub to: String,
    /// Where an answer goes, if not to the sender.
    pub reply_to: Option<String>,
    /// The language it is written in.
    pub language: Language,
    /// What it is about, one line.
    pub subject: String,
    /// What it says, as plain text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
    /// What kind of mail it is, a short word.
    pub kind: String,
    /// Where the person turns such mails off; only what is not asked for has one.
    pub unsubscribe: Option<String>,
    /// Codes and addresses that open something: they go out and are never kept.
    pub secrets: Vec<String>,
}

/// Why a mail was not sent; the reasons hold no personal data.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NotSent {
    /// Another attempt may succeed.
    #[error("{0}")]
    Later(String),
    /// No attempt will succeed.
    #[error("{0}")]
    Never(String),
}

/// Sends mails; the default one only keeps them.
#[derive(Clone, Default)]
pub struct Mailer {
    from: Option<Mailbox>,
    transport: Option<AsyncSmtpTransport<Tokio1Executor>>,
}

/// Tells whether mails can be sent under this name: an address, or `Name <address>`.
#[must_use]
pub fn is_sender(text: &str) -> bool {
    text.parse::<Mailbox>().is_ok()
}

/// Tells whether mails can be sent to this address.
#[must_use]
pub fn is_address(text: &str) -> bool {
    text.parse::<Address>().is_ok()
}

impl Mailer {
    /// Sends by the mail server at `smtp[s]://…`, or not at all; `host` is how this machine calls itself.
    ///
    /// # Errors
    /// The server's address or the sender cannot be used.
    pub fn new(smtp: Option<&str>, from: &str, host: &str) -> Result<Mailer, NotSent> {
        let never = |what: &str| NotSent::Never(what.to_owned());
        let Some(smtp) = smtp else { return Ok(Mailer { from: from.parse().ok(), transport: None }) };
        let from = from.parse().map_err(|_| never("the sender is no address"))?;
        let server = Server::parse(smtp).ok_or_else(|| never("the mail server's address cannot be read"))?;
        let transport =
            transport(&server, host).map_err(|_| never("the mail server's name cannot be used"))?;
        Ok(Mailer { from: Some(from), transport: Some(transport) })
    }

    /// Tells whether there is a mail server.
    #[must_use]
    pub fn sends(&self) -> bool {
        self.transport.is_some()
    }

    /// Sends the mail and keeps its record; a mail that went out before does not go again.
    ///
    /// # Errors
    /// The database failed; that the mail server did is the outcome.
    pub async fn deliver(&self, db: &Db, mail: &Mail, now: Timestamp) -> Result<Outcome, Broken> {
        let id = mail.id.clone();
        if db.look(move |tx| record::was_sent(tx, &id)).await? {
            return Ok(Outcome::Done);
        }
        let sent = if self.sends() { self.send(mail, now).await.map(|()| true) } else { Ok(false) };
        match sent {
            Ok(sent) => {
                let mail = mail.clone();
                db.change(move |tx| record::keep(tx, &mail, sent, now)).await?;
                Ok(Outcome::Done)
            }
            Err(NotSent::Later(reason)) => Ok(Outcome::Retry(reason)),
            Err(NotSent::Never(reason)) => Ok(Outcome::GiveUp(reason)),
        }
    }

    /// Sends the mail now.
    ///
    /// # Errors
    /// The mail server or the way to it failed.
    pub async fn send(&self, mail: &Mail, now: Timestamp) -> Result<(), NotSent> {
        let (Some(transport), Some(from)) = (&self.transport, &self.from) else {
            return Err(NotSent::Never("no mail server is set".to_owned()));
        };
        let message = message(mail, from, now)?;
        match transport.send(message).await {
            Ok(_) => Ok(()),
            Err(error) => Err(judged(&error, mail.to.is_ascii())),
        }
    }

    /// Greets the mail server, and signs in where it wants that; sends nothing.
    ///
    /// # Errors
    /// The mail server or the way to it failed.
    pub async fn greet(&self) -> Result<(), NotSent> {
        let Some(transport) = &self.transport else {
            return Err(NotSent::Never("no mail server is set".to_owned()));
        };
        match transport.test_connection().await {
            Ok(true) => Ok(()),
            Ok(false) => Err(NotSent::Later("the mail server did not answer the greeting".to_owned())),
            Err(error) => Err(judged(&error, true)),
        }
    }
}

fn transport(server: &Server, host: &str) -> Result<AsyncSmtpTransport<Tokio1Executor>, SmtpError> {
    let parameters = || TlsParameters::new_rustls(server.host.clone());
    let tls = match (server.encrypted, &server.credentials) {
        (true, _) => Tls::Wrapper(parameters()?),
        // Nothing leaves the machine, and such servers seldom have a certificate for this name.
        (false, _) if server.is_here() => Tls::None,
        // A password never goes in the clear.
        (false, Some(_)) => Tls::Required(parameters()?),
        (false, None) => Tls::Opportunistic(parameters()?),
    };
    let builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&server.host)
        .port(server.port)
        .tls(tls)
        .timeout(Some(PATIENCE))
        .hello_name(ClientId::Domain(host.to_owned()));
    Ok(match &server.credentials {
        Some(credentials) => builder.credentials(credentials.clone()).build(),
        None => builder.build(),
    })
}

fn message(mail: &Mail, from: &Mailbox, now: Timestamp) -> Result<Message, NotSent> {
    let never = |what: &str| NotSent::Never(what.to_owned());
    let to: Address = mail.to.parse().map_err(|_| never("the recipient's address cannot be used"))?;
    let envelope =
        Envelope::new(Some(from.email.clone()), vec![to.clone()]).map_err(|_| never("no recipient"))?;
    let domain = from.email.domain();
    let mut builder = Message::builder()
        .envelope(envelope)
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .date(UNIX_EPOCH + Duration::from_secs(u64::try_from(now.as_second()).unwrap_or_default()))
        .message_id(Some(format!("<{}@{domain}>", mail.id)))
        .subject(one_line(&mail.subject))
        // RFC 3834: so that no out-of-office answer comes back.
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("X-Auto-Response-Suppress", "All"))
        .raw_header(header("Content-Language", mail.language.code()));
    if let Some(reply_to) = mail.reply_to.as_deref().and_then(|address| address.parse().ok()) {
        builder = builder.reply_to(reply_to);
    }
    if let Some(address) = &mail.unsubscribe {
        builder = builder
            .raw_header(header("List-Id", &format!("<{}.{domain}>", mail.kind)))
            .raw_header(header("List-Unsubscribe", &format!("<{}>", one_line(address))));
    }
    builder
        .multipart(MultiPart::alternative_plain_html(mail.text.clone(), mail.html.clone()))
        .map_err(|_| never("the mail cannot be put together"))
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// Without line ends and other control characters, which could begin another header.
fn one_line(text: &str) -> String {
    text.split(char::is_control).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether another attempt makes sense. The server's words may repeat the address, so only its code is told.
fn judged(error: &SmtpError, plain_address: bool) -> NotSent {
    let Some(code) = error.status() else {
        let reason = match error {
            error if error.is_timeout() => "the mail server took too long",
            error if error.is_tls() => "the mail server's certificate or encryption failed",
            error if error.is_response() => "the mail server's answer cannot be understood",
            error if error.is_client() && !plain_address => {
                return NotSent::Never("the mail server does not take such an address".to_owned());
            }
            error if error.is_client() => "the mail server does not offer what is needed",
            _ => "the mail server cannot be reached",
        };
        return NotSent::Later(reason.to_owned());
    };
    let code: u16 = code.into();
    let reason = format!("the mail server answered {code}");
    // 53x refuses our sign-in, not the mail: it can be mended in the settings (RFC 4954).
    if (400..500).contains(&code) || (530..540).contains(&code) {
        NotSent::Later(reason)
    } else {
        NotSent::Never(reason)
    }
}
