//! What programs that read the whole site are asked to leave alone (RFC 9309).

use crate::app::App;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};

/// Where only people have anything to do.
const APART: [&str; 10] = [
    "/moje",
    "/panel",
    "/organizator",
    "/operator",
    "/admin",
    "/prosba",
    "/moja-prosba",
    "/logowanie",
    "/rejestracja",
    "/wyloguj",
];

/// Says so, in every language of the addresses.
pub async fn show(State(app): State<App>) -> Response {
    let mut text = String::from("User-agent: *\n");
    for prefix in ["", "/en", "/uk"] {
        for path in APART {
            text.push_str(&format!("Disallow: {prefix}{path}\n"));
        }
    }
    text.push_str(&format!("\nSitemap: {}/sitemap.xml\n", app.settings.url));
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
