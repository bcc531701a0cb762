//! The frame of a page: language, addresses, who is signed in, whom to call.

use crate::caller::Caller;
use crate::kit::assets;
use crate::kit::cookies::Jar;
use crate::kit::forms::ONCE;
use crate::kit::locale::Words;

/// What the frame of every page needs.
pub struct Page {
    /// The sentences.
    pub words: Words,
    /// The language's code.
    pub language: &'static str,
    /// What addresses in this language begin with.
    pub prefix: &'static str,
    /// The path without its language.
    pub path: String,
    /// The public address of the server.
    pub origin: String,
    /// How the person wants the page to look, as attributes of `html`.
    pub html_attributes: String,
    /// The name of whoever is signed in.
    pub account_name: Option<String>,
    /// Search engines may list the page.
    pub index: bool,
    /// The phone to call.
    pub phone: String,
    /// When somebody answers it.
    pub hours: String,
    caller: Option<Caller>,
}

impl Page {
    /// The frame for a caller.
    #[must_use]
    pub fn of(caller: &Caller) -> Self {
        let app = &caller.app;
        let display = app.cookies.read(&caller.headers, Jar::Display);
        Self {
            words: caller.words(),
            language: caller.language.code(),
            prefix: caller.language.prefix(),
            path: caller.path.clone(),
            origin: app.settings.url.clone(),
            html_attributes: display.as_deref().map_or_else(String::new, attributes),
            account_name: caller.name.clone(),
            index: false,
            phone: app.settings.operator.phone.clone(),
            hours: app.settings.operator.hours.clone(),
            caller: Some(caller.clone()),
        }
    }

    /// The same frame for a page that search engines may list.
    #[must_use]
    pub fn listed(mut self) -> Self {
        self.index = true;
        self
    }

    /// A phone number as one reads it aloud.
    #[must_use]
    pub fn spoken(&self, phone: &str) -> String {
        polish_ids::Phone::parse(phone).map_or_else(|_| phone.to_owned(), |phone| phone.to_string())
    }

    /// The address of an asset.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        assets::url(name)
    }

    /// The hidden field that makes a form count once; stands in every form that posts.
    #[must_use]
    pub fn once(&self) -> String {
        let token = self.caller.as_ref().map_or_else(String::new, Caller::once);
        format!("<input type=\"hidden\" name=\"{ONCE}\" value=\"{token}\">")
    }
}

/// One of several to choose from: a radio button, an option of a list, a status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// What is said below it, empty when nothing is.
    pub hint: String,
}

impl Choice {
    /// A choice without a hint.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: String::new() }
    }

    /// The same with a hint.
    #[must_use]
    pub fn hinting(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// Somewhere to go: of the way here, or onward.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The address, with its language.
    pub address: String,
    /// What is read.
    pub label: String,
}

/// The wishes of the display cookie, `text.large-contrast.high`, as attributes; unknown ones are left out.
fn attributes(wishes: &str) -> String {
    const KNOWN: [(&str, &[&str]); 4] = [
        ("text", &["large", "largest"]),
        ("contrast", &["high"]),
        ("motion", &["less"]),
        ("theme", &["light", "dark"]),
    ];
    let told = wishes.split('-').filter_map(|wish| wish.split_once('.'));
    told.filter(|(name, value)| KNOWN.iter().any(|(known, values)| known == name && values.contains(value)))
        .map(|(name, value)| format!(" data-{name}=\"{value}\""))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_display_cookie_says_only_what_is_known() {
        assert_eq!(attributes("text.large-theme.dark"), " data-text=\"large\" data-theme=\"dark\"");
        assert_eq!(attributes("text.huge-onload.x-theme"), "");
    }
}
