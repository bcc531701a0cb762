//! An address that programs know beforehand: how to report a hole in the safeguards (RFC 9116).

use crate::app::App;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use jiff::SignedDuration;

/// Whom to tell of a hole in the safeguards.
pub async fn show(State(app): State<App>) -> Response {
    let settings = &app.settings;
    let expires = app.clock.now().saturating_add(SignedDuration::from_hours(24 * 180));
    let expires = expires.map(crate::kit::clock::text).unwrap_or_default();
    let mut text = String::new();
    if !settings.operator.email.is_empty() {
        text.push_str(&format!("Contact: mailto:{}\n", settings.operator.email));
    }
    let url = &settings.url;
    text.push_str(&format!(
        "Contact: {url}/kontakt\nExpires: {expires}\nPreferred-Languages: pl, en, uk\n\
         Canonical: {url}/.well-known/security.txt\n"
    ));
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
