//! The address of a mail server: `smtp://` with STARTTLS, `smtps://` encrypted from the first byte.

use std::borrow::Cow;

use lettre::transport::smtp::authentication::Credentials;
use percent_encoding::percent_decode_str;

/// Where and how mails are handed over.
#[derive(Clone, PartialEq, Eq)]
pub struct Server {
    /// Encrypted from the first byte.
    pub encrypted: bool,
    /// The name or address.
    pub host: String,
    /// The port; 465 for `smtps`, 587 for `smtp` unless said.
    pub port: u16,
    /// The name and password to sign in with.
    pub(super) credentials: Option<Credentials>,
}

impl Server {
    /// Reads `smtp[s]://user:password@host:port`; user and password may be left out, `%40` stands for `@`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Server> {
        let (scheme, rest) = text.trim().trim_end_matches('/').split_once("://")?;
        let encrypted = match scheme {
            "smtps" => true,
            "smtp" => false,
            _ => return None,
        };
        let (account, place) = match rest.rsplit_once('@') {
            Some((account, place)) => (Some(account), place),
            None => (None, rest),
        };
        let (host, port) = split_port(place)?;
        let port = port.unwrap_or(if encrypted { 465 } else { 587 });
        let valid = |c: char| c.is_alphanumeric() || "-._:".contains(c);
        if host.is_empty() || !host.chars().all(valid) || port == 0 {
            return None;
        }
        let credentials = match account {
            Some(account) => Some(credentials(account)?),
            None => None,
        };
        Some(Server { encrypted, host: host.to_owned(), port, credentials })
    }

    /// Tells whether the server is this machine.
    #[must_use]
    pub fn is_here(&self) -> bool {
        let loopback = self.host.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback());
        loopback || self.host == "localhost"
    }
}

/// The host and the port if one is said; an IPv6 address stands in square brackets.
fn split_port(place: &str) -> Option<(&str, Option<u16>)> {
    if let Some(rest) = place.strip_prefix('[') {
        let (host, after) = rest.split_once(']')?;
        return match after.strip_prefix(':') {
            Some(port) => Some((host, Some(port.parse().ok()?))),
            None => after.is_empty().then_some((host, None)),
        };
    }
    match place.split_once(':') {
        Some((host, port)) => Some((host, Some(port.parse().ok()?))),
        None => Some((place, None)),
    }
}

fn credentials(account: &str) -> Option<Credentials> {
    let decoded = |part: &str| percent_decode_str(part).decode_utf8().ok().map(Cow::into_owned);
    let (user, password) = account.split_once(':')?;
    (!user.is_empty()).then_some(())?;
    Some(Credentials::new(decoded(user)?, decoded(password)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (bool, String, u16, bool) {
        let server = Server::parse(text).unwrap();
        (server.encrypted, server.host, server.port, server.credentials.is_some())
    }

    #[test]
    fn an_address_says_where_and_how() {
        assert_eq!(read("smtp://localhost:25"), (false, "localhost".into(), 25, false));
        assert_eq!(read("smtps://mail.example.org"), (true, "mail.example.org".into(), 465, false));
        assert_eq!(read("smtp://a:b@mail.example.org/"), (false, "mail.example.org".into(), 587, true));
        assert_eq!(read("smtp://[::1]:2525"), (false, "::1".into(), 2525, false));
    }

    #[test]
    fn passwords_may_hold_any_sign() {
        let server = Server::parse("smtps://ala%40example.org:za%C5%BC%3A%2F%25@mail.example.org").unwrap();
        let expected = Credentials::new("ala@example.org".to_owned(), "zaż:/%".to_owned());
        assert!(server.credentials == Some(expected));
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let wrong = ["mail.example.org", "http://mail.example.org", "smtp://", "smtp://a@mail.example.org"];
        for text in
            wrong.into_iter().chain(["smtp://host:0", "smtp://host:99999", "smtp://ho st", "smtp://[::1"])
        {
            assert!(Server::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn this_machine_is_known() {
        let here = |text: &str| Server::parse(text).unwrap().is_here();
        assert!(here("smtp://localhost:25") && here("smtp://127.0.0.1:25") && here("smtp://[::1]:25"));
        assert!(!here("smtp://mail.example.org"));
    }
}
