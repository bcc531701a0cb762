//! What a machine sent along, as far as it is JSON.

use crate::failure::Failure;
use crate::kit::forms::Unreadable;
use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::http::header;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use serde_json::Value;

/// How many bytes a payload may have.
pub(in crate::api) const MOST: usize = 64 * 1024;

/// What a machine sent along: JSON, or nothing, which is an empty object.
#[derive(Clone, Debug)]
pub struct Payload {
    /// As it was sent.
    pub text: String,
    /// As it was read.
    pub value: Value,
}

impl<S: Send + Sync> FromRequest<S> for Payload {
    type Rejection = Failure;

    async fn from_request(request: Request, _: &S) -> Result<Self, Failure> {
        let (parts, body) = request.into_parts();
        let text = whole(body).await?;
        if text.is_empty() {
            return Ok(Self { text, value: Value::Object(serde_json::Map::new()) });
        }
        let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let kind = kind.unwrap_or_default().split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if kind != "application/json" && !(kind.starts_with("application/") && kind.ends_with("+json")) {
            return Err(Unreadable::WrongKind.into());
        }
        // NUL, which no text of PostgreSQL can hold, becomes the control character next to it, as in forms.
        match serde_json::from_str(&text.replace("\\u0000", "\\u0001")) {
            Ok(value) => Ok(Self { text, value }),
            Err(error) => Err(Unreadable::NoJson(error.line(), error.column()).into()),
        }
    }
}

async fn whole(body: Body) -> Result<String, Failure> {
    match Limited::new(body, MOST).collect().await {
        Ok(body) => String::from_utf8(body.to_bytes().into()).map_err(|_| Unreadable::Broken.into()),
        Err(error) if error.is::<LengthLimitError>() => Err(Unreadable::TooLarge(MOST).into()),
        Err(_) => Err(Unreadable::Broken.into()),
    }
}
