//! Failures for machines: `application/problem+json` (RFC 9457).

use crate::api::reader;
use crate::failure::Failure;
use crate::kit::db::Broken;
use crate::kit::forms::{Mistake, Unreadable};
use crate::kit::locale::{Language, Words};
use crate::sentence;
use axum::Json;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use mutual_aid::Denied;
use serde::Serialize;
use utoipa::ToSchema;

/// The media type of a problem.
pub const KIND: &str = "application/problem+json";

/// What went wrong, as RFC 9457 writes it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// What kind, as an address within the documentation.
    #[serde(rename = "type")]
    #[schema(example = "/api/dokumentacja#invalid")]
    pub kind: String,
    /// The kind in words.
    pub title: &'static str,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    pub status: u16,
    /// What happened this time, in the language asked for.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schema(required = false)]
    pub detail: String,
    /// The number of the request, to be told when asking for help.
    pub instance: String,
    /// Every mistake in the payload, the parameters or the headers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub errors: Vec<At>,
}

/// A mistake.
#[derive(Debug, Serialize, ToSchema)]
pub struct At {
    /// Where: a JSON pointer (RFC 6901) into the payload; for a parameter or a header a slash and its name.
    #[schema(example = "/requester/phone")]
    pub pointer: String,
    /// What is wrong there, in the language asked for.
    pub detail: String,
}

/// How a failure is told: the number of the request, and the language.
pub struct Told {
    /// The number of the request.
    pub number: String,
    /// The language of the sentences.
    pub language: Language,
}

/// The answer as it is, or the problem that it bears.
#[must_use]
pub fn in_place_of(response: Response, failure: Option<Failure>, told: &Told) -> Response {
    let Some(failure) = failure.or_else(|| bare(response.status())) else { return response };
    let mut problem = of(&failure, told);
    // Which methods an address takes was found out by the router.
    if let Some(allowed) = response.headers().get(header::ALLOW) {
        problem.headers_mut().insert(header::ALLOW, allowed.clone());
    }
    problem
}

/// What an answer without words means; the router and its layers give such.
fn bare(status: StatusCode) -> Option<Failure> {
    match status {
        // Bytes in an address that are no text name nothing.
        StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND => Some(Failure::NotFound),
        StatusCode::METHOD_NOT_ALLOWED => Some(Failure::WrongMethod),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Unreadable::TooLarge(reader::MOST).into()),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Some(Unreadable::WrongKind.into()),
        StatusCode::SERVICE_UNAVAILABLE => Some(Broken::Busy.into()),
        StatusCode::INTERNAL_SERVER_ERROR => Some(Broken::Panicked.into()),
        _ => None,
    }
}

/// The problem of a failure.
#[must_use]
pub fn of(failure: &Failure, told: &Told) -> Response {
    let (status, kind, title) = kind_of(failure);
    let problem = Problem {
        kind: format!("/api/dokumentacja#{kind}"),
        title,
        status: status.as_u16(),
        detail: detail(failure, kind, told.language.words()),
        instance: format!("urn:uuid:{}", told.number),
        errors: mistakes(failure, told.language.words()),
    };
    let mut response = (status, Json(problem)).into_response();
    let mut set = |name: HeaderName, value: &'static str| {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    };
    set(header::CONTENT_TYPE, KIND);
    set(header::CACHE_CONTROL, "no-store");
    set(header::CONTENT_LANGUAGE, told.language.code());
    match status {
        StatusCode::UNAUTHORIZED => set(header::WWW_AUTHENTICATE, "Bearer"),
        StatusCode::TOO_MANY_REQUESTS => set(header::RETRY_AFTER, "900"),
        StatusCode::SERVICE_UNAVAILABLE => set(header::RETRY_AFTER, "2"),
        _ => {}
    }
    response
}

fn detail(failure: &Failure, kind: &str, words: Words) -> String {
    match failure {
        Failure::Refused(refusal) => sentence::refusal(words, refusal),
        _ => words.say(format!("problem-{kind}")),
    }
}

fn mistakes(failure: &Failure, words: Words) -> Vec<At> {
    let at = |one: &Mistake| At { pointer: one.name.clone(), detail: one.message.clone() };
    match failure {
        Failure::Invalid(errors) => errors.iter().map(at).collect(),
        Failure::Refused(refusal) => {
            vec![At { pointer: String::new(), detail: sentence::refusal(words, refusal) }]
        }
        Failure::Unreadable(Unreadable::NoJson(line, column)) => {
            let detail =
                words.two("problem-no-json-at", "line", line.to_string(), "column", column.to_string());
            vec![At { pointer: String::new(), detail }]
        }
        Failure::Reused => at_header("/Idempotency-Key", words.say("problem-reused")),
        Failure::Unmet => at_header("/If-Match", words.say("problem-unmet")),
        _ => Vec::new(),
    }
}

fn at_header(pointer: &str, detail: String) -> Vec<At> {
    vec![At { pointer: pointer.to_owned(), detail }]
}

/// Every kind of problem: status, code and title. The documentation explains each in a sentence.
pub const KINDS: [(StatusCode, &str, &str); 15] = [
    (StatusCode::BAD_REQUEST, "unreadable", "The payload cannot be read"),
    (StatusCode::UNAUTHORIZED, "no-token", "A token is needed"),
    (StatusCode::FORBIDDEN, "forbidden", "This token may not do that"),
    (StatusCode::NOT_FOUND, "not-found", "There is no such thing"),
    (StatusCode::METHOD_NOT_ALLOWED, "wrong-method", "Another method is needed"),
    (StatusCode::CONFLICT, "stale", "Changed by somebody else"),
    (StatusCode::PRECONDITION_FAILED, "unmet", "Another state than the one named"),
    (StatusCode::PAYLOAD_TOO_LARGE, "too-large", "The payload is too large"),
    (StatusCode::UNSUPPORTED_MEDIA_TYPE, "wrong-kind", "Another content type is needed"),
    (StatusCode::UNPROCESSABLE_ENTITY, "invalid", "There are mistakes"),
    (StatusCode::UNPROCESSABLE_ENTITY, "refused", "The rules refuse this"),
    (StatusCode::UNPROCESSABLE_ENTITY, "reused", "The idempotency key was used for something else"),
    (StatusCode::TOO_MANY_REQUESTS, "too-often", "Too many requests"),
    (StatusCode::INTERNAL_SERVER_ERROR, "broken", "Something broke on our side"),
    (StatusCode::SERVICE_UNAVAILABLE, "busy", "Try again in a moment"),
];

fn kind_of(failure: &Failure) -> (StatusCode, &'static str, &'static str) {
    let code = match failure {
        Failure::Refused(_) => "refused",
        Failure::Invalid(_) => "invalid",
        Failure::Denied(Denied::SignIn) => "no-token",
        Failure::Denied(Denied::Hidden) | Failure::NotFound => "not-found",
        Failure::Denied(_) => "forbidden",
        Failure::WrongMethod => "wrong-method",
        Failure::Stale | Failure::Worn => "stale",
        Failure::Unmet => "unmet",
        Failure::Reused => "reused",
        Failure::TooOften => "too-often",
        Failure::Unreadable(Unreadable::TooLarge(_)) => "too-large",
        Failure::Unreadable(Unreadable::WrongKind) => "wrong-kind",
        Failure::Unreadable(_) => "unreadable",
        Failure::Broken(broken) if broken.is_passing() => "busy",
        Failure::Broken(_) => "broken",
    };
    let broken = (StatusCode::INTERNAL_SERVER_ERROR, "broken", "Something broke on our side");
    KINDS.into_iter().find(|(_, known, _)| *known == code).unwrap_or(broken)
}
