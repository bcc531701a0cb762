//! Somebody at the door: who it is, in which language, from which browser; and how they are answered.

mod door;

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::app::{App, By, Change, Click, Keep, Look};
use crate::failure::Failure;
use crate::kit::cookies::Jar;
use crate::kit::forms::{self, Errors, Filled};
use crate::kit::id;
use crate::kit::locale::{Language, Words};
use crate::kit::once::{self, Once};
use crate::kit::session::Session;
use crate::look::Page;
use crate::sentence;
use askama::Template;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use mutual_aid::terms::Channel;
use mutual_aid::{OrderId, Who};

pub(crate) use door::{address, find_member};

/// What a handler answers.
pub type Answer = Result<Response, Failure>;

/// Somebody at the door.
#[derive(Clone)]
pub struct Caller {
    /// The running programme.
    pub app: App,
    /// Who, as far as the session says.
    pub who: Who,
    /// The name shown in the head of the page.
    pub name: Option<String>,
    /// The session, when signed in.
    pub session: Option<Session>,
    /// The one case whose number and contact were given.
    pub case: Option<OrderId>,
    /// The language of the address.
    pub language: Language,
    /// The path without its language.
    pub path: String,
    /// The query of the address, as it was sent.
    pub query: String,
    /// Where the request came from, for limits only; never stored, never logged.
    pub address: IpAddr,
    /// The headers of the request.
    pub headers: HeaderMap,
    form: Arc<FormKey>,
}

/// What ties a form to its browser; the cookie is set only when a page shows a form.
#[derive(Debug)]
struct FormKey {
    key: String,
    fresh: bool,
    shown: AtomicBool,
}

impl Caller {
    /// The sentences of the caller's language.
    #[must_use]
    pub fn words(&self) -> Words {
        self.language.words()
    }

    /// The caller as somebody who acts.
    #[must_use]
    pub fn by(&self) -> By {
        By { who: self.who.clone(), channel: Channel::Web }
    }

    /// The caller as the holder of the opened case.
    ///
    /// # Errors
    /// No case is open.
    pub fn by_case(&self) -> Result<(OrderId, By), Failure> {
        let order = self.case.clone().ok_or(Failure::NotFound)?;
        Ok((order.clone(), By { who: Who::CaseHolder(order), channel: Channel::Web }))
    }

    /// A query parameter of the address, empty when it is not there.
    #[must_use]
    pub fn asked(&self) -> Filled {
        Filled::decode(self.query.as_bytes())
    }

    /// What a limit counts for anonymous callers: the address, for IPv6 its network of 64 bits.
    #[must_use]
    pub fn limited_as(&self) -> String {
        network_of(self.address)
    }

    /// Looks at the world as this caller.
    ///
    /// # Errors
    /// Whatever the story answers.
    pub async fn look<T, F>(&self, story: F) -> Result<T, Failure>
    where
        T: Send + 'static,
        F: Fn(&mut Look<'_>) -> Result<T, Failure> + Send + 'static,
    {
        self.app.look(self.by(), story).await
    }

    /// Changes the world as a form of this caller asks, once; answers the address to go on to.
    ///
    /// # Errors
    /// Whatever the story answers.
    pub async fn submit<F>(&self, filled: &Filled, story: F) -> Result<String, Failure>
    where
        F: Fn(&mut Change<'_>) -> Result<String, Failure> + Send + 'static,
    {
        self.submit_by(self.by(), filled, story).await
    }

    /// The same as somebody else than the session says: the holder of a case.
    ///
    /// # Errors
    /// Whatever the story answers.
    pub async fn submit_by<F>(&self, by: By, filled: &Filled, story: F) -> Result<String, Failure>
    where
        F: Fn(&mut Change<'_>) -> Result<String, Failure> + Send + 'static,
    {
        let click = Click { token: filled.text(forms::ONCE).to_owned(), session: self.form.key.clone() };
        self.app.submit(by, click, story).await
    }

    /// Changes what the kit keeps as a form of this caller asks, once; answers the address to go on to.
    ///
    /// # Errors
    /// Whatever the story answers.
    pub async fn submit_kept<F>(&self, filled: &Filled, story: F) -> Result<String, Failure>
    where
        F: Fn(&mut Keep<'_>) -> Result<String, Failure> + Send + 'static,
    {
        let (app, token, key) =
            (self.app.clone(), filled.text(forms::ONCE).to_owned(), self.form.key.clone());
        let kept = self.app.keep(move |keep| match app.once.take(keep.tx, &token, &key, keep.now)? {
            Once::Invalid => Err(Failure::Worn),
            Once::Repeated(answer) => answer.ok_or(Failure::Worn),
            Once::Fresh => {
                let onward = story(keep)?;
                once::answer(keep.tx, &token, &onward)?;
                Ok(onward)
            }
        });
        kept.await
    }

    /// The key of the browser under which drafts are kept.
    #[must_use]
    pub fn draft_key(&self) -> &str {
        &self.form.key
    }

    /// A token for a form, and from now on the browser keeps the key it belongs to.
    #[must_use]
    pub fn once(&self) -> String {
        self.form.shown.store(true, Ordering::Relaxed);
        self.app.once.issue(&self.app.ids, &self.form.key, self.app.clock.now())
    }

    /// The frame of a page, for people only.
    #[must_use]
    pub fn page(&self) -> Page {
        Page::of(self)
    }

    /// Shows a page.
    ///
    /// # Errors
    /// The page cannot be written.
    pub fn show(&self, page: &impl Template) -> Answer {
        self.answer(StatusCode::OK, page)
    }

    /// Shows a form again that was rejected: 422, every value kept.
    ///
    /// # Errors
    /// The page cannot be written.
    pub fn show_again(&self, page: &impl Template) -> Answer {
        self.answer(StatusCode::UNPROCESSABLE_ENTITY, page)
    }

    /// Goes on to another address after a change: 303. Addresses are given without their language.
    #[must_use]
    pub fn go(&self, to: &str) -> Response {
        let to = if to.starts_with('/') { format!("{}{to}", self.language.prefix()) } else { to.to_owned() };
        see_other(&to)
    }

    /// After a form: on to the next page, or the form again with its mistakes.
    ///
    /// # Errors
    /// Whatever is no mistake of the form.
    pub async fn onward<F>(&self, outcome: Result<String, Failure>, again: F) -> Answer
    where
        F: AsyncFnOnce(Errors) -> Answer,
    {
        match self.mistakes(outcome)? {
            Ok(to) => Ok(self.go(&to)),
            Err(errors) => again(errors).await,
        }
    }

    /// Tells mistakes of a form, which its page shows, from failures that have pages of their own.
    ///
    /// # Errors
    /// A failure with a page of its own.
    pub fn mistakes<T>(&self, outcome: Result<T, Failure>) -> Result<Result<T, Errors>, Failure> {
        let words = self.words();
        match outcome {
            Ok(done) => Ok(Ok(done)),
            Err(Failure::Invalid(errors)) => Ok(Err(errors)),
            Err(Failure::Refused(refusal)) => Ok(Err(Errors::one("", sentence::refusal(words, &refusal)))),
            Err(Failure::Stale) => Ok(Err(Errors::one("", words.say("form-stale")))),
            Err(Failure::Worn) => Ok(Err(Errors::one("", words.say("form-worn")))),
            Err(failure) => Err(failure),
        }
    }

    fn answer(&self, status: StatusCode, page: &impl Template) -> Answer {
        let text = page.render().map_err(|error| {
            tracing::error!(%error, path = self.path, "a page cannot be written");
            crate::kit::db::Broken::Engine("a page cannot be written".into())
        })?;
        let anonymous =
            self.session.is_none() && self.case.is_none() && !self.form.shown.load(Ordering::Relaxed);
        if status == StatusCode::OK && anonymous {
            return Ok(self.cached(text));
        }
        let mut response = (status, Html(text)).into_response();
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
        if self.form.fresh && self.form.shown.load(Ordering::Relaxed) {
            self.set(&mut response, Jar::Form, &self.form.key);
        }
        Ok(response)
    }

    /// A page that is the same for everybody carries its tag, so that it travels once.
    fn cached(&self, text: String) -> Response {
        let tag = format!("W/\"{}\"", id::hash(&text).get(..20).unwrap_or_default());
        let known = self.headers.get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok());
        let mut response = if known.is_some_and(|tags| tags.contains(&tag)) {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            Html(text).into_response()
        };
        let headers = response.headers_mut();
        if let Ok(tag) = HeaderValue::from_str(&tag) {
            headers.insert(header::ETAG, tag);
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("cookie"));
        response
    }

    /// Sets a cookie on an answer; a value that no cookie can carry is left out and logged.
    pub fn set(&self, response: &mut Response, jar: Jar, value: &str) {
        match self.app.cookies.set(jar, value) {
            Ok(line) => _ = response.headers_mut().append(header::SET_COOKIE, line),
            Err(error) => tracing::error!(%error, "a cookie was not set"),
        }
    }

    /// Takes a cookie back.
    pub fn clear(&self, response: &mut Response, jar: Jar) {
        if let Ok(line) = self.app.cookies.clear(jar) {
            response.headers_mut().append(header::SET_COOKIE, line);
        }
    }
}

/// What a limit counts of an address: for IPv6 its network of 64 bits.
#[must_use]
pub fn network_of(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}")
        }
    }
}

/// 303: look there with GET.
#[must_use]
pub fn see_other(to: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    let to = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    response.headers_mut().insert(header::LOCATION, to);
    response
}
