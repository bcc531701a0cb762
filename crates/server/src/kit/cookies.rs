//! The cookies, all written and read here; none of them needs consent, each is for what the person asked.

use axum::http::{HeaderMap, HeaderValue, header};
use thiserror::Error;

/// What a cookie is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Jar {
    /// Who is signed in.
    Session,
    /// Which one case was opened with number and contact.
    Case,
    /// Which saved form steps belong to a visitor without account.
    Form,
    /// Larger text, contrast, motion, light or dark.
    Display,
    /// The language chosen.
    Language,
}

impl Jar {
    /// All kinds of cookies, for the page that explains them.
    pub const ALL: [Jar; 5] = [Jar::Session, Jar::Case, Jar::Form, Jar::Display, Jar::Language];

    const fn suffix(self) -> &'static str {
        match self {
            Jar::Session => "",
            Jar::Case => "-case",
            Jar::Form => "-form",
            Jar::Display => "-display",
            Jar::Language => "-language",
        }
    }

    /// How long a browser keeps it, in seconds; the server may end a session earlier.
    pub const fn seconds(self) -> u64 {
        match self {
            Jar::Session | Jar::Form => 30 * 24 * 3600,
            Jar::Case => 30 * 60,
            Jar::Display | Jar::Language => 365 * 24 * 3600,
        }
    }
}

/// A value with characters that no cookie carries; tokens and plain codes never have them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a cookie carries only letters, digits and - _ . ~")]
pub struct BadCookie;

/// Writes and reads cookies as the public address demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cookies {
    secure: bool,
}

impl Cookies {
    /// For an installation whose public address is https, or is not.
    pub const fn new(https: bool) -> Cookies {
        Cookies { secure: https }
    }

    /// The name in the browser; `__Host-` (RFC 6265bis, 4.1.3.2) is kept to this host and to https.
    pub fn name(&self, jar: Jar) -> String {
        let prefix = if self.secure { "__Host-" } else { "" };
        format!("{prefix}pomoc{}", jar.suffix())
    }

    /// The value a request carries.
    pub fn read(&self, headers: &HeaderMap, jar: Jar) -> Option<String> {
        let name = self.name(jar);
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(found, value)| *found == name && is_plain(value))
            .map(|(_, value)| value.to_owned())
    }

    /// The `Set-Cookie` that gives a value.
    pub fn set(&self, jar: Jar, value: &str) -> Result<HeaderValue, BadCookie> {
        if is_plain(value) { self.line(jar, value, jar.seconds()) } else { Err(BadCookie) }
    }

    /// The `Set-Cookie` that takes the value away.
    pub fn clear(&self, jar: Jar) -> Result<HeaderValue, BadCookie> {
        self.line(jar, "", 0)
    }

    fn line(&self, jar: Jar, value: &str, seconds: u64) -> Result<HeaderValue, BadCookie> {
        let secure = if self.secure { "; Secure" } else { "" };
        let name = self.name(jar);
        let line = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
        HeaderValue::from_str(&line).map_err(|_| BadCookie)
    }
}

fn is_plain(value: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    !value.is_empty() && value.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(line: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static(line))])
    }

    #[test]
    fn on_https_a_cookie_is_kept_to_its_host() {
        let line = Cookies::new(true).set(Jar::Session, "abc").unwrap();
        let told = "__Host-pomoc=abc; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax; Secure";
        assert_eq!(line, told);
    }

    #[test]
    fn on_http_a_cookie_has_a_plain_name() {
        let line = Cookies::new(false).set(Jar::Case, "abc").unwrap();
        assert_eq!(line, "pomoc-case=abc; Path=/; Max-Age=1800; HttpOnly; SameSite=Lax");
    }

    #[test]
    fn a_value_cannot_bring_attributes_with_it() {
        for value in ["a; Domain=x", "a\r\nSet-Cookie: b", "", "ż"] {
            assert_eq!(Cookies::new(true).set(Jar::Display, value), Err(BadCookie), "{value}");
        }
    }

    #[test]
    fn each_cookie_is_found_by_its_own_name() {
        let headers = request("x=1; pomoc=session; pomoc-form=draft;pomoc-language=uk");
        let cookies = Cookies::new(false);
        assert_eq!(cookies.read(&headers, Jar::Session).as_deref(), Some("session"));
        assert_eq!(cookies.read(&headers, Jar::Form).as_deref(), Some("draft"));
        assert_eq!(cookies.read(&headers, Jar::Language).as_deref(), Some("uk"));
        assert_eq!(cookies.read(&headers, Jar::Case), None);
        assert_eq!(Cookies::new(true).read(&headers, Jar::Session), None);
    }

    #[test]
    fn a_cleared_cookie_ends_at_once() {
        let line = Cookies::new(false).clear(Jar::Session).unwrap();
        assert!(line.to_str().unwrap().starts_with("pomoc=; Path=/; Max-Age=0;"));
    }
}
