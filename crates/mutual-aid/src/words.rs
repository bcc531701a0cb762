//! Small texts that people give: a line or a text of bounded length, and an e-mail address.

use crate::refusal::WordsRefusal;
use serde::{Deserialize, Serialize};

/// One line of 1 to `MAX` characters, white space folded.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Line<const MAX: usize>(String);

impl<const MAX: usize> Line<MAX> {
    /// Reads a line.
    ///
    /// # Errors
    /// Empty, or longer than `MAX` characters.
    pub fn parse(text: &str) -> Result<Self, WordsRefusal> {
        let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
        bounded(folded, MAX).map(Self)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text of 1 to `MAX` characters that may have several lines.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text<const MAX: usize>(String);

impl<const MAX: usize> Text<MAX> {
    /// Reads a text.
    ///
    /// # Errors
    /// Empty, or longer than `MAX` characters.
    pub fn parse(text: &str) -> Result<Self, WordsRefusal> {
        bounded(text.trim().replace("\r\n", "\n"), MAX).map(Self)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn bounded(text: String, max: usize) -> Result<String, WordsRefusal> {
    let length = text.chars().count();
    match length {
        0 => Err(WordsRefusal::Empty),
        _ if length > max => Err(WordsRefusal::TooLong { max, length }),
        _ if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') => Err(WordsRefusal::Control),
        _ => Ok(text),
    }
}

/// A title of an offer.
pub type Title = Line<80>;
/// A first name, a surname, the name of an organisation.
pub type Name = Line<100>;
/// A short summary.
pub type Summary = Line<160>;
/// A street address.
pub type Address = Line<160>;
/// What is needed, in a person's own words.
pub type Description = Text<2000>;
/// A remark or a reason.
pub type Remark = Text<600>;

/// An e-mail address (RFC 5321 length limits; the only proof of an address is a mail that arrives).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Email(String);

impl Email {
    /// Reads an address; the domain is lowered.
    ///
    /// # Errors
    /// No address by shape, or longer than 254 characters.
    pub fn parse(text: &str) -> Result<Self, WordsRefusal> {
        let text = text.trim();
        let (local, domain) = text.rsplit_once('@').ok_or(WordsRefusal::NoEmail)?;
        let local_is_right = !local.is_empty()
            && local.len() <= 64
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.contains("..")
            && local.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c));
        let labels: Vec<&str> = domain.split('.').collect();
        let domain_is_right = labels.len() >= 2
            && labels.iter().all(|l| {
                !l.is_empty()
                    && l.len() <= 63
                    && !l.starts_with('-')
                    && !l.ends_with('-')
                    && l.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            });
        if !local_is_right || !domain_is_right || text.len() > 254 {
            return Err(WordsRefusal::NoEmail);
        }
        Ok(Self(format!("{local}@{}", domain.to_ascii_lowercase())))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address with most of its name hidden: `a…@example.org`.
    #[must_use]
    pub fn masked(&self) -> String {
        let (local, domain) = self.0.split_once('@').unwrap_or(("", ""));
        format!("{}…@{domain}", local.chars().next().unwrap_or('…'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_folded_and_bounded_by_characters() {
        assert_eq!(Title::parse("  Naprawimy \n rower ").unwrap().as_str(), "Naprawimy rower");
        assert_eq!(Title::parse(" \t "), Err(WordsRefusal::Empty));
        assert!(Title::parse(&"ż".repeat(80)).is_ok());
        assert_eq!(Title::parse(&"ż".repeat(81)), Err(WordsRefusal::TooLong { max: 80, length: 81 }));
        assert_eq!(Title::parse("a\u{0}b"), Err(WordsRefusal::Control));
    }

    #[test]
    fn an_address_needs_a_name_and_a_domain() {
        assert_eq!(Email::parse(" Ala.Kot+x@Example.ORG ").unwrap().as_str(), "Ala.Kot+x@example.org");
        for wrong in
            ["", "ala", "ala@", "@x.pl", "a@b", "a b@x.pl", "a@x..pl", "a@-x.pl", "ą@x.pl", "a\r\nBcc:b@x.pl"]
        {
            assert_eq!(Email::parse(wrong), Err(WordsRefusal::NoEmail), "{wrong}");
        }
    }
}
