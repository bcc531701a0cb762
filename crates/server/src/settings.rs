//! How this installation is set up; read once at the start, then only handed around.

mod keys;

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use crate::kit::network::Network;

pub use keys::{Keys, NotKeys};

/// Everything the machine's file and environment say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Where the server listens.
    pub listen: SocketAddr,
    /// The public address, scheme and host, without a slash at the end.
    pub url: String,
    /// `sqlite:///absolute/path.db` or `postgres://…`.
    pub database: Secret,
    /// The folder of everything the server writes itself.
    pub data: PathBuf,
    /// The mail server, `smtp[s]://user:password@host:port`; without one, mails are only kept.
    pub smtp: Option<Secret>,
    /// The sender of mails, an address or `Name <address>`.
    pub mail_from: String,
    /// Who runs the server: technical questions.
    pub operator: Contact,
    /// Who runs the programme: questions about the programme.
    pub organiser: Contact,
    /// The keys for signing and encrypting, the same on all nodes.
    pub keys: Keys,
    /// Whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<Network>,
    /// Who may read `/metrics`.
    pub metrics_allowed: Vec<Network>,
    /// Which log lines are written, as `tracing` filters say it.
    pub log: String,
    /// Whether requests are counted and limited.
    pub limits: bool,
    /// Whether this is the demo world, which shows what a real installation hides.
    pub demo: bool,
}

/// Whom people can reach.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// The name.
    pub name: String,
    /// The postal address.
    pub address: String,
    /// The phone number as people write it.
    pub phone: String,
    /// The e-mail address.
    pub email: String,
    /// When somebody answers, for example `pn–pt 9–15`.
    pub hours: String,
}

/// A text that never shows in logs.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(pub String);

impl Settings {
    /// Settings for a server within a test: nothing is secret, nothing is sent.
    #[must_use]
    pub fn for_tests() -> Self {
        let contact = |name: &str, phone: &str| Contact {
            name: name.to_owned(),
            address: "ul. Przykładowa 1, 26-600 Radom".to_owned(),
            phone: phone.to_owned(),
            email: "kontakt@pomoc.example".to_owned(),
            hours: "pn–pt 9–15".to_owned(),
        };
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 8080)),
            url: "http://localhost:8080".to_owned(),
            database: Secret("sqlite:///tmp/pomoc-test.db".to_owned()),
            data: std::env::temp_dir(),
            smtp: None,
            mail_from: "Pomoc Wzajemna <poczta@pomoc.example>".to_owned(),
            operator: contact("Operator testowy", "48 300 10 20"),
            organiser: contact("Organizator testowy", "48 300 10 30"),
            keys: Keys::new([7; 32], [8; 32]),
            trusted_proxies: Vec::new(),
            metrics_allowed: Network::loopback().to_vec(),
            log: "warn".to_owned(),
            limits: true,
            demo: false,
        }
    }

    /// Tells whether people reach the server by TLS, so that cookies and addresses are kept to it.
    #[must_use]
    pub fn https(&self) -> bool {
        self.url.starts_with("https://")
    }

    /// The host people reach the server by, without scheme and port.
    #[must_use]
    pub fn host(&self) -> &str {
        let place = self.url.split_once("://").map_or(self.url.as_str(), |(_, place)| place);
        match place.rsplit_once(':') {
            Some((host, port)) if port.chars().all(|c| c.is_ascii_digit()) => host,
            _ => place,
        }
    }

    /// The newest key for signatures.
    #[must_use]
    pub fn signing_key(&self) -> &[u8] {
        self.keys.newest_signing()
    }

    /// Tells whether an address belongs to a proxy whose `X-Forwarded-For` is believed.
    #[must_use]
    pub fn trusts(&self, address: IpAddr) -> bool {
        self.trusted_proxies.iter().any(|network| network.holds(address))
    }

    /// Tells whether an address may read `/metrics`.
    #[must_use]
    pub fn shows_metrics_to(&self, address: IpAddr) -> bool {
        self.metrics_allowed.iter().any(|network| network.holds(address))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_do_not_show() {
        let mut settings = Settings::for_tests();
        settings.smtp = Some(Secret("smtp://ala:tajne@poczta.example:25".to_owned()));
        settings.database = Secret("postgres://ala:tajne@baza/pomoc".to_owned());
        let shown = format!("{settings:?}");
        assert!(!shown.contains("tajne"), "{shown}");
        assert!(!shown.contains("7, 7"), "{shown}");
    }

    #[test]
    fn the_host_stands_in_the_address() {
        let mut settings = Settings::for_tests();
        for (url, host) in [
            ("http://localhost:8080", "localhost"),
            ("https://pomoc.example.org", "pomoc.example.org"),
            ("http://[::1]:80", "[::1]"),
            ("http://[::1]", "[::1]"),
        ] {
            settings.url = url.to_owned();
            assert_eq!(settings.host(), host);
        }
    }

    #[test]
    fn only_named_proxies_are_trusted() {
        let mut settings = Settings::for_tests();
        let proxy: IpAddr = "10.1.2.3".parse().unwrap();
        assert!(!settings.trusts(proxy));
        settings.trusted_proxies = vec!["10.0.0.0/8".parse().unwrap()];
        assert!(settings.trusts(proxy));
        assert!(!settings.trusts("11.1.2.3".parse().unwrap()));
    }
}
