//! What people read, in Polish, English and Ukrainian: the sentences of `locales/`, and how languages count.

mod dates;
mod figures;

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, langid, static_loader};
use thiserror::Error;

pub use dates::{AtMoment, OnDay};
pub use figures::Amount;

static_loader! {
    static SENTENCES = {
        locales: "./locales",
        fallback_language: "pl",
        customise: |bundle| {
            bundle.set_use_isolating(false);
            let english = bundle.locales.first().is_some_and(|language| *language == *Language::En.identifier());
            bundle.set_formatter(Some(if english { figures::in_english } else { figures::in_polish }));
        },
    };
}

static POLISH: LanguageIdentifier = langid!("pl");
static ENGLISH: LanguageIdentifier = langid!("en");
static UKRAINIAN: LanguageIdentifier = langid!("uk");

/// A language of the pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Polish, the default.
    #[default]
    Pl,
    /// English.
    En,
    /// Ukrainian.
    Uk,
}

/// A language code that is none of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a language is pl, en or uk")]
pub struct UnknownLanguage;

impl Language {
    /// All languages, the default first.
    pub const ALL: [Language; 3] = [Language::Pl, Language::En, Language::Uk];

    /// The code of ISO 639-1.
    pub const fn code(self) -> &'static str {
        match self {
            Language::Pl => "pl",
            Language::En => "en",
            Language::Uk => "uk",
        }
    }

    /// What an address in this language begins with.
    pub const fn prefix(self) -> &'static str {
        match self {
            Language::Pl => "",
            Language::En => "/en",
            Language::Uk => "/uk",
        }
    }

    /// Splits the path of an address into its language and the path that all languages share.
    pub fn of_path(path: &str) -> (Language, &str) {
        for language in [Language::En, Language::Uk] {
            match path.strip_prefix(language.prefix()) {
                Some("") => return (language, "/"),
                Some(rest) if rest.starts_with('/') => return (language, rest),
                _ => {}
            }
        }
        (Language::Pl, path)
    }

    /// The sentences of this language.
    pub const fn words(self) -> Words {
        Words(self)
    }

    fn identifier(self) -> &'static LanguageIdentifier {
        match self {
            Language::Pl => &POLISH,
            Language::En => &ENGLISH,
            Language::Uk => &UKRAINIAN,
        }
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Language::ALL.into_iter().find(|language| language.code() == code).ok_or(UnknownLanguage)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// What stands in a sentence in place of a `{ $name }`; numbers choose the plural form.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A text, shown as it is.
    Text(String),
    /// A number.
    Number(i64),
}

/// Whatever can become an `Arg`; behind references too, since templates lend what they pass.
pub trait Said {
    /// The value for the sentence.
    fn said(&self) -> Arg;
}

impl<T: Said + ?Sized> Said for &T {
    fn said(&self) -> Arg {
        (**self).said()
    }
}

impl Said for Arg {
    fn said(&self) -> Arg {
        self.clone()
    }
}

impl Said for str {
    fn said(&self) -> Arg {
        Arg::Text(self.to_owned())
    }
}

impl Said for String {
    fn said(&self) -> Arg {
        Arg::Text(self.clone())
    }
}

impl Said for Cow<'_, str> {
    fn said(&self) -> Arg {
        Arg::Text(self.clone().into_owned())
    }
}

macro_rules! said_as_number {
    ($($number:ty),*) => {
        $(impl Said for $number {
            fn said(&self) -> Arg {
                Arg::Number(i64::try_from(*self).unwrap_or(i64::MAX))
            }
        })*
    };
}

said_as_number!(i8, i16, i32, i64, u8, u16, u32, u64, usize);

/// The sentences of one language; a copy costs nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words(Language);

impl Words {
    /// The language of the sentences.
    pub const fn language(self) -> Language {
        self.0
    }

    /// What an address in this language begins with.
    pub const fn prefix(self) -> &'static str {
        self.0.prefix()
    }

    /// Tells whether this very language has the sentence.
    pub fn has(&self, key: impl AsRef<str>) -> bool {
        // A sentence that only lacks its arguments is there; the library tells this kind of error apart
        // nowhere but in its text.
        match SENTENCES.lookup_single_language::<&str>(self.0.identifier(), key.as_ref(), None) {
            Ok(_) => true,
            Err(error) => error.to_string().starts_with("Fluent errors"),
        }
    }

    /// A sentence without arguments; a missing one shows its key and is logged.
    pub fn say(&self, key: impl AsRef<str>) -> String {
        self.look_up(key.as_ref(), None)
    }

    /// A sentence with its arguments.
    pub fn with(&self, key: impl AsRef<str>, args: &[(&'static str, Arg)]) -> String {
        let args = args.iter().map(|(name, arg)| (*name, fluent(arg))).collect();
        self.look_up(key.as_ref(), Some(&args))
    }

    /// A sentence with a count named `n`.
    pub fn count(&self, key: impl AsRef<str>, n: impl Said) -> String {
        self.with(key, &[("n", n.said())])
    }

    /// A sentence with one argument.
    pub fn one(&self, key: impl AsRef<str>, name: &'static str, value: impl Said) -> String {
        self.with(key, &[(name, value.said())])
    }

    /// A sentence with two arguments; templates cannot lend tuples, so all stand in a row.
    pub fn two(
        &self,
        key: impl AsRef<str>,
        name: &'static str,
        value: impl Said,
        other_name: &'static str,
        other: impl Said,
    ) -> String {
        self.with(key, &[(name, value.said()), (other_name, other.said())])
    }

    fn look_up(&self, key: &str, args: Option<&HashMap<&'static str, FluentValue<'_>>>) -> String {
        let found = SENTENCES.lookup_single_language(self.0.identifier(), key, args);
        found
            .or_else(|error| {
                tracing::error!(key, language = self.0.code(), %error, "a sentence is missing");
                SENTENCES.lookup_single_language(Language::Pl.identifier(), key, args)
            })
            .unwrap_or_else(|_| key.to_owned())
    }
}

fn fluent(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        Arg::Number(number) => FluentValue::from(*number),
    }
}

#[cfg(test)]
mod tests;
