//! The page of a failure: what happened, in a sentence, and a way onward. The API gets a problem instead.

use crate::api::problem::Told;
use crate::app::App;
use crate::caller::{Answer, Caller, see_other};
use crate::failure::Failure;
use crate::kit::forms::Unreadable;
use crate::kit::locale::Words;
use crate::look::Page;
use crate::{api, sentence};
use askama::Template;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use mutual_aid::Denied;

#[derive(Template)]
#[template(path = "look/trouble.html")]
struct Trouble {
    page: Page,
    title: String,
    sentence: String,
    advice: String,
    /// The form that was too long, to write it anew.
    form: Option<String>,
    broken: bool,
    number: String,
}

/// Answers a failed request with a page in the language of its address, or with a problem.
pub async fn tell(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let mut kept = parts.clone();
    let number = app.ids.id();
    parts.extensions.insert(RequestNumber(number.clone()));
    let mut response = next.run(Request::from_parts(parts, body)).await;
    let failure = failure_of(&mut response);
    if let Some(Failure::Broken(broken)) = &failure {
        tracing::error!(request = number, %broken, "a request broke");
    }
    if api::is_of_machines(kept.uri.path()) {
        let language = api::client::language_of(&kept.headers);
        return api::problem::in_place_of(response, failure, &Told { number, language });
    }
    let Some(failure) = failure else { return response };
    if let Some(elsewhere) = elsewhere(&failure, &kept.method, kept.uri.path()) {
        let language = kept.extensions.get::<crate::kit::locale::Language>().copied().unwrap_or_default();
        return see_other(&format!("{}{elsewhere}", language.prefix()));
    }
    match Caller::from_request_parts(&mut kept, &app).await {
        Ok(caller) => page(&caller, &failure, number).unwrap_or_else(|_| bare()),
        Err(_) => bare(),
    }
}

/// The number of a request, told with a failure so that the log can be found.
#[derive(Clone, Debug)]
pub struct RequestNumber(pub String);

fn failure_of(response: &mut Response) -> Option<Failure> {
    let extensions = response.extensions_mut();
    extensions.remove::<Failure>().or_else(|| extensions.remove::<Unreadable>().map(Failure::Unreadable))
}

/// Where a person is sent who must do something else first.
fn elsewhere(failure: &Failure, method: &Method, path: &str) -> Option<String> {
    let back = percent_encoding::utf8_percent_encode(path, percent_encoding::NON_ALPHANUMERIC);
    match failure {
        Failure::Denied(Denied::SignIn) => Some(format!("/logowanie?dalej={back}")),
        Failure::Denied(Denied::SecondFactor) => Some("/moje/bezpieczenstwo/drugi-skladnik".to_owned()),
        // Somebody opened the address of a button: the page it stands on is one step up.
        Failure::WrongMethod if *method == Method::GET => {
            path.rsplit_once('/').map(|(up, _)| if up.is_empty() { "/" } else { up }.to_owned())
        }
        _ => None,
    }
}

fn page(caller: &Caller, failure: &Failure, number: String) -> Answer {
    let (status, key) = told(failure);
    let words = caller.words();
    let trouble = Trouble {
        page: caller.page(),
        title: words.say(format!("trouble-{key}-title")),
        sentence: reason(words, failure),
        advice: advice(words, key, failure),
        form: matches!(failure, Failure::Unreadable(Unreadable::TooLarge(_))).then(|| caller.path.clone()),
        broken: key == "broken",
        number,
    };
    let mut response = caller.show_again(&trouble)?;
    *response.status_mut() = status;
    Ok(response)
}

/// The status and the key of the words for a failure.
fn told(failure: &Failure) -> (StatusCode, &'static str) {
    match failure {
        Failure::Refused(_) | Failure::Invalid(_) => (StatusCode::UNPROCESSABLE_ENTITY, "refused"),
        Failure::Denied(Denied::Hidden) | Failure::NotFound => (StatusCode::NOT_FOUND, "not-found"),
        Failure::Denied(_) => (StatusCode::FORBIDDEN, "forbidden"),
        Failure::WrongMethod => (StatusCode::METHOD_NOT_ALLOWED, "wrong-method"),
        Failure::Stale | Failure::Unmet => (StatusCode::CONFLICT, "stale"),
        Failure::Worn | Failure::Reused => (StatusCode::UNPROCESSABLE_ENTITY, "worn"),
        Failure::TooOften => (StatusCode::TOO_MANY_REQUESTS, "too-often"),
        Failure::Unreadable(Unreadable::TooLarge(_)) => (StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
        Failure::Unreadable(_) => (StatusCode::BAD_REQUEST, "unreadable"),
        Failure::Broken(broken) if broken.is_passing() => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
        Failure::Broken(_) => (StatusCode::INTERNAL_SERVER_ERROR, "broken"),
    }
}

/// The rule's own sentence, where a rule refused.
fn reason(words: Words, failure: &Failure) -> String {
    match failure {
        Failure::Refused(refusal) => sentence::refusal(words, refusal),
        Failure::Invalid(errors) => errors.iter().map(|e| e.message.as_str()).collect::<Vec<_>>().join(" "),
        _ => String::new(),
    }
}

/// What to do; of a form that was too long, how long it may be.
fn advice(words: Words, key: &str, failure: &Failure) -> String {
    let key = format!("trouble-{key}");
    match failure {
        Failure::Unreadable(Unreadable::TooLarge(most)) => words.one(key, "most", most / 1024 / 1024),
        _ => words.say(key),
    }
}

/// When not even a page can be made.
fn bare() -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, "503").into_response()
}
