//! A machine at the door: its language, its token, what it asks; and how it is answered. Cookies count for nothing.

use std::net::IpAddr;

use super::reader::Reader;
use crate::app::{App, By};
use crate::caller::{address, network_of};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::id;
use crate::kit::locale::{Language, Words};
use crate::kit::once::Call;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use mutual_aid::terms::Channel;
use mutual_aid::{Denied, Who};
use serde::Serialize;
use serde_json::Value;

/// The longest idempotency key.
const KEY_MAX: usize = 255;

/// A machine at the door.
#[derive(Clone)]
pub struct Client {
    /// The running programme.
    pub app: App,
    /// The language asked for.
    pub language: Language,
    /// What is asked for.
    pub method: Method,
    /// The path.
    pub path: String,
    /// The parameters, as an object of texts.
    pub asked: Value,
    /// Where the request came from, for limits only.
    pub address: IpAddr,
    headers: HeaderMap,
}

impl FromRequestParts<App> for Client {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failure> {
        Ok(Self {
            app: app.clone(),
            language: language_of(&parts.headers),
            method: parts.method.clone(),
            path: parts.uri.path().to_owned(),
            asked: parameters(parts.uri.query().unwrap_or_default()),
            address: address(parts, app),
            headers: parts.headers.clone(),
        })
    }
}

/// The parameters as an object; one that comes twice is a list, which no parameter is.
fn parameters(query: &str) -> Value {
    let mut asked = serde_json::Map::new();
    for (name, value) in Filled::decode(query.as_bytes()).pairs() {
        let value = Value::String(value.to_owned());
        match asked.get_mut(name) {
            Some(Value::Array(values)) => values.push(value),
            Some(before) => *before = Value::Array(vec![before.clone(), value]),
            None => _ = asked.insert(name.to_owned(), value),
        }
    }
    Value::Object(asked)
}

/// The language of `Accept-Language` (RFC 9110) that we have and that is wanted most; Polish without one.
#[must_use]
pub fn language_of(headers: &HeaderMap) -> Language {
    let asked =
        headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut best = (Language::default(), 0.0_f32);
    for range in asked.split(',') {
        let (tag, weight) = range.split_once(';').unwrap_or((range, ""));
        let weight = weight.trim().strip_prefix("q=").map_or(1.0, |q| q.parse().unwrap_or(0.0));
        let code = tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
        if let Ok(language) = code.parse::<Language>()
            && weight > best.1
        {
            best = (language, weight);
        }
    }
    best.0
}

impl Client {
    /// The sentences of the language asked for.
    #[must_use]
    pub fn words(&self) -> Words {
        self.language.words()
    }

    /// Reads the parameters.
    #[must_use]
    pub fn query(&self) -> Reader<'_> {
        Reader::of_parameters(&self.asked, self.words())
    }

    /// Anybody, through the programming interface.
    #[must_use]
    pub fn by(&self) -> By {
        By { who: Who::Visitor, channel: Channel::Api }
    }

    /// What a limit counts.
    #[must_use]
    pub fn limited_as(&self) -> String {
        network_of(self.address)
    }

    /// How the client calls itself.
    #[must_use]
    pub fn agent(&self) -> &str {
        self.text_of(&header::USER_AGENT)
    }

    fn text_of(&self, name: &header::HeaderName) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The token that was sent.
    ///
    /// # Errors
    /// There is none.
    pub(super) fn token(&self) -> Result<&str, Failure> {
        let no_token = Failure::Denied(Denied::SignIn);
        let (scheme, token) = self.text_of(&header::AUTHORIZATION).split_once(' ').ok_or(no_token.clone())?;
        if scheme.eq_ignore_ascii_case("bearer") { Ok(token.trim()) } else { Err(no_token) }
    }

    /// The version of the thing that the client has seen, when it says so.
    ///
    /// # Errors
    /// The header is no tag of ours.
    pub fn seen(&self) -> Result<Option<i64>, Failure> {
        if !self.headers.contains_key(header::IF_MATCH) || self.text_of(&header::IF_MATCH).trim() == "*" {
            return Ok(None);
        }
        let tag = self.text_of(&header::IF_MATCH).trim().trim_matches('"');
        let wrong = || Errors::one("/If-Match", self.words().say("api-if-match"));
        tag.parse().map(Some).map_err(|_| wrong().into())
    }

    /// The call under its idempotency key, when it has one; `of` is who calls.
    ///
    /// # Errors
    /// The key is empty, too long, or holds other characters than visible ones of ASCII.
    pub fn call(&self, of: &str, body: &str) -> Result<Option<Call>, Failure> {
        let Some(key) = self.headers.get("idempotency-key") else { return Ok(None) };
        let key = key.to_str().ok().filter(|key| {
            (1..=KEY_MAX).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic())
        });
        let wrong = || Errors::one("/Idempotency-Key", self.words().count("api-key", KEY_MAX));
        let key = key.ok_or_else(wrong)?;
        Ok(Some(Call::new(of, key, &format!("{} {}\n{body}", self.method, self.path))))
    }

    /// Answers with what is nobody's secret: it carries its tag, so that it travels once.
    #[must_use]
    pub fn show(&self, found: &impl Serialize) -> Response {
        let text = serde_json::to_string(found).unwrap_or_default();
        let tag = format!("W/\"{}\"", id::hash(&text).get(..20).unwrap_or_default());
        let mut response = match self.text_of(&header::IF_NONE_MATCH).contains(&tag) {
            true => StatusCode::NOT_MODIFIED.into_response(),
            false => json(StatusCode::OK, text),
        };
        let headers = response.headers_mut();
        if let Ok(tag) = HeaderValue::from_str(&tag) {
            headers.insert(header::ETAG, tag);
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        self.in_language(response)
    }

    /// Answers with somebody's data: it is kept nowhere on its way.
    #[must_use]
    pub fn tell(&self, status: StatusCode, text: String) -> Response {
        let mut response = json(status, text);
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        self.in_language(response)
    }

    fn in_language(&self, mut response: Response) -> Response {
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(self.language.code()));
        headers.insert(header::VARY, HeaderValue::from_static("accept-language"));
        response
    }

    /// The address of the next page of this list, and the header that leads there (RFC 8288).
    #[must_use]
    pub fn leading_on(&self, mut response: Response, next: Option<&str>) -> Response {
        let Some(next) = next else { return response };
        let encoded = |text: &str| {
            percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
        };
        let mut pairs = Vec::new();
        for (name, value) in
            self.asked.as_object().into_iter().flatten().filter(|(name, _)| *name != "cursor")
        {
            pairs.push(format!("{name}={}", encoded(value.as_str().unwrap_or_default())));
        }
        pairs.push(format!("cursor={}", encoded(next)));
        let link = format!("<{}{}?{}>; rel=\"next\"", self.app.settings.url, self.path, pairs.join("&"));
        if let Ok(link) = HeaderValue::from_str(&link) {
            response.headers_mut().insert(header::LINK, link);
        }
        response
    }
}

fn json(status: StatusCode, text: String) -> Response {
    let kind = HeaderValue::from_static("application/json");
    (status, [(header::CONTENT_TYPE, kind)], text).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_wanted_most_is_spoken() {
        let language = |asked: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(asked));
            language_of(&headers)
        };
        assert_eq!(language("uk-UA,uk;q=0.9,en;q=0.8"), Language::Uk);
        assert_eq!(language("de, en;q=0.7, pl;q=0.3"), Language::En);
        assert_eq!(language("en;q=0.1, pl;q=0.9"), Language::Pl);
        for nothing in ["", "de", "*", "en;q=0", ";;;,", "en;q=wiele"] {
            assert_eq!(language(nothing), Language::Pl, "{nothing}");
        }
    }

    #[test]
    fn a_parameter_that_comes_twice_is_seen() {
        assert_eq!(parameters("q=a&q=b&x=1"), serde_json::json!({ "q": ["a", "b"], "x": "1" }));
    }
}
