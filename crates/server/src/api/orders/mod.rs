//! Orders for machines: asking, opening a case, following it, and what its requester can do.

pub mod access;
pub mod acts;
pub mod ask;
mod asked;
pub mod change;
pub mod follow;
mod requester;

use super::client::Client;
use super::codes;
use crate::app::Called;
use crate::failure::Failure;
use crate::kit::db::Broken;
use crate::orders::Case;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use mutual_aid::red_flag::red_flags;
use serde::Serialize;
use std::collections::HashSet;
use utoipa::ToSchema;

/// An order after it was changed.
#[derive(Debug, Serialize, ToSchema)]
pub struct Receipt {
    /// The number people read out.
    #[schema(example = "PW-4827-3951")]
    pub number: String,
    /// Where it stands.
    #[schema(schema_with = codes::status)]
    pub status: &'static str,
    /// The version it has now, also its entity tag.
    pub version: i64,
    /// Where people follow it, with the number and the contact.
    #[schema(format = "uri")]
    pub track_url: String,
    /// Who helps at once, when the words speak of danger: show these sentences to whoever asks.
    pub warnings: Vec<String>,
}

/// The receipt of an order, as it is answered and kept for whoever sends the call again.
pub(super) fn receipt(client: &Client, case: &Case, status: StatusCode) -> Result<Called, Failure> {
    let words = client.words();
    let flags = red_flags(case.details.description.as_deref().unwrap_or_default());
    let mut seen = HashSet::new();
    let posts = flags.into_iter().flat_map(|flag| flag.points_to).filter(|post| seen.insert(*post));
    let receipt = Receipt {
        number: case.number.clone(),
        status: case.order.status.into(),
        version: case.version,
        track_url: format!("{}{}/moja-prosba", client.app.settings.url, words.prefix()),
        warnings: posts.map(|key| words.say(format!("sign-post-{key}"))).collect(),
    };
    let body = serde_json::to_string(&receipt).map_err(|_| Broken::Engine("a receipt".into()))?;
    Ok(Called { status: status.as_u16(), body })
}

/// Answers with a receipt; its version becomes the tag.
pub(super) fn answer(client: &Client, called: Called) -> Response {
    let told: serde_json::Value = serde_json::from_str(&called.body).unwrap_or_default();
    let number = told.get("number").and_then(serde_json::Value::as_str).unwrap_or_default();
    let version = told.get("version").and_then(serde_json::Value::as_i64).unwrap_or_default();
    let status = StatusCode::from_u16(called.status).unwrap_or(StatusCode::OK);
    let mut response = client.tell(status, called.body);
    let mut set = |name, value: String| {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    };
    set(header::ETAG, tag(version));
    if status == StatusCode::CREATED {
        set(header::LOCATION, format!("/api/v1/orders/{number}"));
    }
    response
}

/// The entity tag of a version.
pub(super) fn tag(version: i64) -> String {
    format!("\"{version}\"")
}
