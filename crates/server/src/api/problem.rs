//! Failures for machines: `application/problem+json` (RFC 9457).

use crate::failure::Failure;
use crate::kit::forms::Unreadable;
use crate::kit::locale::Language;
use crate::sentence;
use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use mutual_aid::Denied;
use serde::Serialize;

/// A problem as RFC 9457 writes it.
#[derive(Debug, Serialize)]
pub struct Problem {
    /// What kind, as an address within the documentation.
    #[serde(rename = "type")]
    pub kind: String,
    /// The kind in words.
    pub title: &'static str,
    /// The status of the answer.
    pub status: u16,
    /// What happened this time.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// The number of the request, to be found in the log.
    pub instance: String,
    /// What is wrong where in the payload.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<At>,
}

/// A mistake in the payload.
#[derive(Debug, Serialize)]
pub struct At {
    /// A JSON pointer (RFC 6901).
    pub pointer: String,
    /// What is wrong there.
    pub detail: String,
}

/// The problem of a failure.
#[must_use]
pub fn of(failure: &Failure, number: &str) -> Response {
    let (status, kind, title) = told(failure);
    let mut problem = Problem {
        kind: format!("/api/dokumentacja#{kind}"),
        title,
        status: status.as_u16(),
        detail: String::new(),
        instance: format!("urn:uuid:{number}"),
        errors: Vec::new(),
    };
    let words = Language::En.words();
    match failure {
        Failure::Refused(refusal) => problem.detail = sentence::refusal(words, refusal),
        Failure::Invalid(errors) => {
            let at =
                |e: &crate::kit::forms::Mistake| At { pointer: e.name.clone(), detail: e.message.clone() };
            problem.errors = errors.iter().map(at).collect();
        }
        _ => {}
    }
    let mut response = (status, Json(problem)).into_response();
    let kind = HeaderValue::from_static("application/problem+json");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

fn told(failure: &Failure) -> (StatusCode, &'static str, &'static str) {
    match failure {
        Failure::Refused(_) => (StatusCode::UNPROCESSABLE_ENTITY, "refused", "The rules refuse this"),
        Failure::Invalid(_) => (StatusCode::UNPROCESSABLE_ENTITY, "invalid", "The payload has mistakes"),
        Failure::Denied(Denied::SignIn) => (StatusCode::UNAUTHORIZED, "no-token", "A token is needed"),
        Failure::Denied(Denied::Hidden) | Failure::NotFound => {
            (StatusCode::NOT_FOUND, "not-found", "There is no such thing")
        }
        Failure::Denied(_) => (StatusCode::FORBIDDEN, "forbidden", "This token may not do that"),
        Failure::WrongMethod => (StatusCode::METHOD_NOT_ALLOWED, "wrong-method", "Another method is needed"),
        Failure::Stale | Failure::Worn => (StatusCode::CONFLICT, "stale", "Changed by somebody else"),
        Failure::TooOften => (StatusCode::TOO_MANY_REQUESTS, "too-often", "Too many requests"),
        Failure::Unreadable(Unreadable::TooLarge) => {
            (StatusCode::PAYLOAD_TOO_LARGE, "too-large", "The payload is too large")
        }
        Failure::Unreadable(Unreadable::Broken) => {
            (StatusCode::BAD_REQUEST, "unreadable", "The payload cannot be read")
        }
        Failure::Broken(broken) if broken.is_passing() => {
            (StatusCode::SERVICE_UNAVAILABLE, "busy", "Try again in a moment")
        }
        Failure::Broken(_) => (StatusCode::INTERNAL_SERVER_ERROR, "broken", "Something broke on our side"),
    }
}
