//! One line in the log for each request: what was asked in general, never by whom nor about whom.

use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;

/// Logs method, route, status and time. The route stands as it is written in the program, so that no number,
/// word or address of anybody is in it.
pub async fn log(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().cloned();
    let (method, begun) = (request.method().clone(), Instant::now());
    let response = next.run(request).await;
    let route = route.as_ref().map_or("(none)", MatchedPath::as_str);
    let (status, ms) = (response.status().as_u16(), begun.elapsed().as_secs_f64() * 1000.0);
    tracing::info!(target: "pomoc::requests", %method, route, status, ms = (ms * 10.0).round() / 10.0);
    response
}
