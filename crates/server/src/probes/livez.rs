//! `/livez`: the process answers.

use axum::http::header::{CACHE_CONTROL, HeaderName};

/// Says that the process lives; asks nothing else.
pub async fn show() -> ([(HeaderName, &'static str); 1], &'static str) {
    ([(CACHE_CONTROL, "no-store")], "ok\n")
}
