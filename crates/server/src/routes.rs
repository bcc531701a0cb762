//! Where one can go: every address, once. Addresses are Polish; `/en` and `/uk` stand before the same ones.

use crate::app::App;
use crate::display;
use crate::failure::Failure;
use crate::files;
use crate::kit::locale::Language;
use crate::kit::{assets, headers, requests};
use crate::look::trouble;
use crate::probes;
use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{StatusCode, Uri};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{MethodRouter, get};
use std::time::Duration;
use tower::util::MapRequestLayer;
use tower::{Layer, Service};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

/// An address and what answers there.
pub type Route = (&'static str, MethodRouter<App>);

/// What everybody may open.
#[must_use]
pub fn public() -> Vec<Route> {
    vec![("/ulatwienia", get(display::choose::show).post(display::choose::submit))]
}

/// What somebody who is signed in may open: `/moje`.
#[must_use]
pub fn own() -> Vec<Route> {
    vec![]
}

/// The panel of an organisation.
#[must_use]
pub fn panel() -> Vec<Route> {
    vec![("/panel/{org}/pliki/{id}", get(files::download::show))]
}

/// What the organiser and the operator open.
#[must_use]
pub fn programme() -> Vec<Route> {
    vec![]
}

/// What machines ask.
#[must_use]
pub fn machines() -> Vec<Route> {
    vec![
        ("/a/{*path}", get(assets::serve)),
        ("/livez", get(probes::livez::show)),
        ("/metrics", get(probes::metrics::show)),
        ("/readyz", get(probes::readyz::show)),
    ]
}

/// How long a request may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Files of scans; forms without files read far less.
const BODY_MAX: usize = 11 * 1024 * 1024;

/// The whole server as a service.
pub fn service(
    app: &App,
) -> impl Service<Request, Response = axum::response::Response, Error = std::convert::Infallible, Future: Send>
+ Clone
+ Send
+ Sync
+ 'static {
    let https = app.settings.https();
    let groups = [public(), own(), panel(), programme(), machines()];
    let router =
        groups.into_iter().flatten().fold(Router::new(), |router, (path, method)| router.route(path, method));
    let router = router
        .fallback(async || Failure::NotFound)
        .method_not_allowed_fallback(async || Failure::WrongMethod)
        .layer(DefaultBodyLimit::max(BODY_MAX))
        .layer(CatchPanicLayer::custom(|_| axum::response::IntoResponse::into_response(panicked())))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(from_fn_with_state(app.clone(), trouble::tell))
        .layer(CsrfLayer::new())
        .layer(CompressionLayer::new())
        .layer(from_fn(move |request, next| headers::secure(https, request, next)))
        .layer(from_fn_with_state(app.requests.clone(), requests::note))
        .with_state(app.clone());
    MapRequestLayer::new(take_language).layer(router)
}

fn panicked() -> Failure {
    Failure::from(crate::kit::db::Broken::Panicked)
}

/// Takes the language from the front of the path, so that all languages share their routes.
fn take_language(mut request: Request<Body>) -> Request<Body> {
    let (language, path) = Language::of_path(request.uri().path());
    if language != Language::default() {
        let query = request.uri().query().map_or_else(String::new, |query| format!("?{query}"));
        if let Ok(uri) = format!("{path}{query}").parse::<Uri>() {
            *request.uri_mut() = uri;
        }
    }
    request.extensions_mut().insert(language);
    request
}
