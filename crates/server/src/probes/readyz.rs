//! `/readyz`: the database answers and has the shape this program needs, and the offers were read.

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, HeaderName};

use crate::app::App;
use crate::kit::db::Broken;
use crate::kit::migrate;

/// One line for each thing that was looked at; 503 unless all is well.
pub async fn show(State(app): State<App>) -> (StatusCode, [(HeaderName, &'static str); 1], String) {
    let things = [
        ("database", app.db.ping().await.is_ok()),
        ("migrations", is_shaped(&app).await),
        ("offers", app.offers.is_whole()),
    ];
    let well = things.iter().all(|(_, well)| *well);
    let lines = things.map(|(name, well)| format!("{name}: {}\n", if well { "ok" } else { "not ready" }));
    let status = if well { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, [(CACHE_CONTROL, "no-store")], lines.concat())
}

async fn is_shaped(app: &App) -> bool {
    let db = app.db.clone();
    let pending = tokio::task::spawn_blocking(move || migrate::check(&db)).await;
    pending.unwrap_or(Err(Broken::Panicked)).is_ok_and(|pending| pending.is_empty())
}
