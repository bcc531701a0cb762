//! What a browser sent with a form, kept exactly, so that a rejected form can be shown again as it was.

use axum::body::Body;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt as _;

/// The name of the hidden field with the once-token.
pub const ONCE: &str = "_once";

/// How many bytes a form without files may have: far more than its fields, so that a text that is too long is told at
/// its field, and stands there still.
const PLAIN_MAX: usize = 1024 * 1024;

/// So many bytes are read past before the answer: a browser that is cut off while it sends shows no page.
const PAST_MAX: usize = 16 * 1024 * 1024;

/// How many bytes a form with files may have.
pub const FILES_MAX: usize = 11 * 1024 * 1024;

/// How many fields a form may have.
const FIELDS_MAX: usize = 500;

/// A file that came with a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// The name the browser gave it, without folders.
    pub name: String,
    /// The kind the browser says it is; look at the bytes before believing it.
    pub kind: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// What was filled in, by the names of the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    pairs: Vec<(String, String)>,
    files: Vec<(String, Upload)>,
}

/// Why a form cannot be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// More than so many bytes, which are the most that a form of this kind may have.
    #[error("the form is too large")]
    TooLarge(usize),
    /// Not a form, or broken off.
    #[error("the form is broken")]
    Broken,
    /// Another kind of content than is read here.
    #[error("the content is of another kind")]
    WrongKind,
    /// No JSON from this line and column on.
    #[error("no JSON at line {0}, column {1}")]
    NoJson(usize, usize),
}

impl Filled {
    /// A form filled in beforehand.
    pub fn of<V: Into<String>>(pairs: impl IntoIterator<Item = (&'static str, V)>) -> Filled {
        let pairs = pairs.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
        Filled { pairs, files: Vec::new() }
    }

    /// What `name=value&…` says; bytes that are no UTF-8 become replacement characters.
    pub fn decode(text: &[u8]) -> Filled {
        let decode = |part: &[u8]| {
            let spaced: Vec<u8> = part.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
            holdable(&percent_encoding::percent_decode(&spaced).decode_utf8_lossy())
        };
        let pairs = text
            .split(|byte| *byte == b'&')
            .filter(|pair| !pair.is_empty())
            .take(FIELDS_MAX)
            .map(|pair| {
                let at = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
                let (name, value) = pair.split_at(at);
                (decode(name), decode(value.get(1..).unwrap_or_default()))
            })
            .collect();
        Filled { pairs, files: Vec::new() }
    }

    /// The first value of a field, empty when there is none.
    pub fn text(&self, name: &str) -> &str {
        self.pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// All values of a field that are not empty.
    pub fn list(&self, name: &str) -> Vec<&str> {
        let named = self.pairs.iter().filter(|(key, value)| key == name && !value.is_empty());
        named.map(|(_, value)| value.as_str()).collect()
    }

    /// Tells whether a field holds this value: for boxes and options.
    pub fn holds(&self, name: &str, value: &str) -> bool {
        self.pairs.iter().any(|(key, held)| key == name && held == value)
    }

    /// Tells whether a field was filled in or ticked.
    pub fn has(&self, name: &str) -> bool {
        !self.text(name).trim().is_empty()
    }

    /// A file that was chosen.
    pub fn file(&self, name: &str) -> Option<&Upload> {
        self.files.iter().find(|(key, file)| key == name && !file.bytes.is_empty()).map(|(_, file)| file)
    }

    /// Puts one value in place of what a field held.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.pairs.retain(|(key, _)| key != name);
        self.pairs.push((name.to_owned(), value.into()));
    }

    /// Adds a value to what a field holds: for boxes.
    pub fn push(&mut self, name: &str, value: impl Into<String>) {
        self.pairs.push((name.to_owned(), value.into()));
    }

    /// Every name and value, in order, without the once-token.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let told = self.pairs.iter().filter(|(name, _)| name != ONCE);
        told.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    async fn read_files(mut parts: Multipart) -> Result<Filled, Unreadable> {
        let broken = |error: axum::extract::multipart::MultipartError| {
            if error.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE {
                Unreadable::TooLarge(FILES_MAX)
            } else {
                Unreadable::Broken
            }
        };
        let mut filled = Filled::default();
        while let Some(part) = parts.next_field().await.map_err(broken)? {
            if filled.pairs.len() + filled.files.len() >= FIELDS_MAX {
                return Err(Unreadable::Broken);
            }
            let name = part.name().unwrap_or_default().to_owned();
            if let Some(file) = part.file_name() {
                let (file, kind) = (base_name(file), part.content_type().unwrap_or_default().to_owned());
                let bytes = part.bytes().await.map_err(broken)?.to_vec();
                filled.files.push((name, Upload { name: file, kind, bytes }));
            } else {
                let bytes = part.bytes().await.map_err(broken)?;
                filled.pairs.push((name, holdable(&String::from_utf8_lossy(&bytes))));
            }
        }
        Ok(filled)
    }
}

/// NUL, which no text of PostgreSQL can hold, becomes the control character next to it: rules refuse both.
fn holdable(text: &str) -> String {
    text.replace('\0', "\u{1}")
}

/// The name of a file without the folders some browsers send along, at most 120 characters.
fn base_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|c| !c.is_control()).take(120).collect()
}

impl<S: Send + Sync> FromRequest<S> for Filled {
    type Rejection = Unreadable;

    async fn from_request(request: Request, state: &S) -> Result<Self, Unreadable> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
            let parts = Multipart::from_request(request, state).await.map_err(|_| Unreadable::Broken)?;
            return Filled::read_files(parts).await;
        }
        Ok(Filled::decode(&read_plain(request.into_body()).await?))
    }
}

async fn read_plain(mut body: Body) -> Result<Vec<u8>, Unreadable> {
    let (mut kept, mut seen) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let Ok(bytes) = frame.map_err(|_| Unreadable::Broken)?.into_data() else { continue };
        seen += bytes.len();
        if seen > PAST_MAX {
            break;
        }
        if seen <= PLAIN_MAX {
            kept.extend_from_slice(&bytes);
        }
    }
    if seen > PLAIN_MAX { Err(Unreadable::TooLarge(PLAIN_MAX)) } else { Ok(kept) }
}

impl IntoResponse for Unreadable {
    fn into_response(self) -> Response {
        // The page is written by whoever tells failures; this is what travels there.
        let mut response = axum::http::StatusCode::BAD_REQUEST.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// A field that cannot be taken as it is, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The field; empty for the form as a whole.
    pub name: String,
    /// The sentence to read.
    pub message: String,
}

/// What is wrong with a form, in the order of its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Errors(Vec<Mistake>);

impl Errors {
    /// One mistake.
    pub fn one(name: &str, message: impl Into<String>) -> Errors {
        let mut errors = Errors::default();
        errors.add(name, message);
        errors
    }

    /// Adds a mistake; the first one of a field stays.
    pub fn add(&mut self, name: &str, message: impl Into<String>) {
        if self.at(name).is_empty() {
            self.0.push(Mistake { name: name.to_owned(), message: message.into() });
        }
    }

    /// The sentence at a field, empty when it is right.
    pub fn at(&self, name: &str) -> &str {
        self.0.iter().find(|mistake| mistake.name == name).map_or("", |mistake| &mistake.message)
    }

    /// Tells whether everything is right.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The mistakes in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Mistake> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Errors {
    type Item = &'a Mistake;
    type IntoIter = std::slice::Iter<'a, Mistake>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_as_browsers_write_it() {
        let filled = Filled::decode("imie=Zofia+Żak&opis=a%26b%3Dc&co=1&co=2&puste=&zgoda".as_bytes());
        assert_eq!(filled.text("imie"), "Zofia Żak");
        assert_eq!(filled.text("opis"), "a&b=c");
        assert_eq!(filled.list("co"), ["1", "2"]);
        assert!(
            filled.holds("co", "2") && !filled.has("puste") && !filled.has("zgoda") && !filled.has("brak")
        );
    }

    #[test]
    fn broken_bytes_do_not_break_the_form() {
        let filled = Filled::decode(b"imie=%FF%FEAla&%C5=1&=&&opis=%zz");
        assert_eq!(filled.text("imie"), "\u{fffd}\u{fffd}Ala");
        assert_eq!(filled.text("opis"), "%zz");
        assert_eq!(Filled::decode(b"imie=A%00la").text("imie"), "A\u{1}la");
    }

    #[test]
    fn the_first_mistake_of_a_field_stays() {
        let mut errors = Errors::one("telefon", "za krótki");
        errors.add("telefon", "inny");
        errors.add("imie", "brak");
        assert_eq!((errors.at("telefon"), errors.at("imie"), errors.at("x")), ("za krótki", "brak", ""));
        assert_eq!(errors.iter().count(), 2);
    }

    #[test]
    fn a_file_name_brings_no_folder_along() {
        assert_eq!(base_name("C:\\Dokumenty\\skan.pdf"), "skan.pdf");
        assert_eq!(base_name("../../etc/passwd\u{0}"), "passwd");
    }
}
