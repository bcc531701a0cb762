//! Turns what was said into settings, or into everything that is wrong with it.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use tracing_subscriber::EnvFilter;

use super::{Given, Origin, Problem};
use crate::kit::mailer;
use crate::kit::network::Network;
use crate::settings::{Contact, Keys, Secret, Settings};

/// Checks everything and puts it together.
///
/// # Errors
/// Every problem, each with its place and a hint.
pub fn settle(given: &Given) -> Result<Settings, Vec<Problem>> {
    let mut asked = Asked { given, problems: Vec::new() };
    let data = absolute(&given.folder.join(asked.text("data")));
    let listen = asked.parse("listen", "write an address and a port, like 127.0.0.1:8080", listen);
    let settings = Settings {
        url: asked
            .parse("url", "write scheme and host, like https://pomoc.example.org", url)
            .unwrap_or_default(),
        database: database(&mut asked, &data),
        smtp: smtp(&mut asked),
        mail_from: mail_from(&mut asked),
        operator: contact(&asked, "operator"),
        organiser: contact(&asked, "organiser"),
        keys: keys(&mut asked),
        trusted_proxies: networks(&mut asked, "trusted_proxies"),
        metrics_allowed: networks(&mut asked, "metrics_allowed"),
        log: log(&mut asked),
        limits: limits(&mut asked, listen),
        listen: listen.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080))),
        data,
        demo: false,
    };
    if asked.problems.is_empty() { Ok(settings) } else { Err(asked.problems) }
}

struct Asked<'a> {
    given: &'a Given,
    problems: Vec<Problem>,
}

impl Asked<'_> {
    fn text(&self, key: &str) -> &str {
        self.given.answer(key).map_or("", |answer| &answer.text)
    }

    fn wrong(&mut self, key: &str, message: impl Into<String>, hint: &str) {
        let origin = self.given.answer(key).map_or(Origin::Default, |answer| answer.origin.clone());
        self.problems.push(Problem {
            origin,
            key: key.to_owned(),
            message: message.into(),
            hint: hint.to_owned(),
        });
    }

    /// What the text means; a text that means nothing is a problem.
    fn parse<T>(&mut self, key: &str, hint: &str, read: impl Fn(&str) -> Result<T, String>) -> Option<T> {
        let text = self.text(key);
        if text.is_empty() {
            self.wrong(key, "is missing", hint);
            return None;
        }
        match read(text) {
            Ok(value) => Some(value),
            Err(message) => {
                self.wrong(key, message, hint);
                None
            }
        }
    }
}

fn listen(text: &str) -> Result<SocketAddr, String> {
    let text = text.replace("localhost:", "127.0.0.1:");
    text.parse().map_err(|_| format!("is \"{text}\", no address to listen on"))
}

fn url(text: &str) -> Result<String, String> {
    let url = text.trim_end_matches('/');
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
    let odd = |c: char| c.is_whitespace() || c.is_control() || "/?#@\"<>".contains(c);
    if host.is_empty() || host.contains(odd) {
        return Err(format!("is \"{text}\", no public address"));
    }
    Ok(url.to_lowercase())
}

fn database(asked: &mut Asked, data: &Path) -> Secret {
    let default = asked.given.answer("database").is_none_or(|answer| answer.origin == Origin::Default);
    if default {
        return Secret(format!("sqlite://{}", data.join("pomoc.db").display()));
    }
    let hint = "write sqlite:///absolute/path.db or postgres://user:password@host/name";
    let known = asked.parse("database", hint, |text| {
        let ours =
            ["sqlite:///", "postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme));
        if ours { Ok(text.to_owned()) } else { Err("names no database we know".to_owned()) }
    });
    Secret(known.unwrap_or_default())
}

fn smtp(asked: &mut Asked) -> Option<Secret> {
    let text = asked.text("smtp").to_owned();
    if text.is_empty() {
        return None;
    }
    if mailer::Server::parse(&text).is_none() {
        asked.wrong(
            "smtp",
            "names no mail server",
            "write smtp[s]://user:password@host:port, % signs as %25",
        );
    }
    Some(Secret(text))
}

/// Without a mail server nothing is sent, and an empty sender does no harm.
fn mail_from(asked: &mut Asked) -> String {
    let text = asked.text("mail_from").to_owned();
    let needed = !asked.text("smtp").is_empty();
    if (needed || !text.is_empty()) && !mailer::is_sender(&text) {
        let message =
            if text.is_empty() { "is missing".to_owned() } else { format!("is \"{text}\", no sender") };
        asked.wrong("mail_from", message, "write an address or Name <address>");
    }
    text
}

fn contact(asked: &Asked, who: &str) -> Contact {
    let part = |part: &str| asked.text(&format!("{who}.{part}")).to_owned();
    Contact {
        name: part("name"),
        address: part("address"),
        phone: part("phone"),
        email: part("email"),
        hours: part("hours"),
    }
}

fn keys(asked: &mut Asked) -> Keys {
    let read = |text: &str| text.parse::<Keys>().map_err(|refused| format!("cannot be used: {refused}"));
    let hint = "`pomoc init` makes keys; name their file as keys_file or in POMOC_KEYS_FILE";
    asked.parse("keys", hint, read).unwrap_or_else(|| Keys::new([0; 32], [0; 32]))
}

fn networks(asked: &mut Asked, key: &str) -> Vec<Network> {
    let texts: Vec<String> = asked.text(key).split([',', ' ']).map(str::to_owned).collect();
    let mut networks = Vec::new();
    for text in texts.iter().filter(|text| !text.is_empty()) {
        match text.parse() {
            Ok(network) => networks.push(network),
            Err(_) => asked.wrong(
                key,
                format!("has \"{text}\", no range of addresses"),
                "write 10.0.0.0/8 or 10.0.0.7",
            ),
        }
    }
    networks
}

fn log(asked: &mut Asked) -> String {
    let read = |text: &str| {
        EnvFilter::try_new(text).map(|_| text.to_owned()).map_err(|_| format!("is \"{text}\", no log filter"))
    };
    asked.parse("log", "write error, warn, info, debug, or info,pomoc=debug", read).unwrap_or_default()
}

fn limits(asked: &mut Asked, listen: Option<SocketAddr>) -> bool {
    let on_or_off = |text: &str| match text {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err(format!("is \"{text}\"")),
    };
    let limits = asked.parse("limits", "write on or off", on_or_off).unwrap_or(true);
    if !limits && listen.is_some_and(|listen| !listen.ip().is_loopback()) {
        asked.wrong(
            "limits",
            "is off, but the server listens to the world",
            "listen on 127.0.0.1, or write on",
        );
    }
    limits
}

/// The folder from the root, without asking whether it exists.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf())
}
