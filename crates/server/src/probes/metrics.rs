//! `/metrics`: counts for a supervisor, in the text format of Prometheus; for the addresses named in the settings.

use axum::extract::{FromRequestParts as _, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName};

use crate::app::{App, By};
use crate::caller::Caller;
use crate::failure::Failure;
use crate::kit::{outbox, process};

/// The headers of the answer.
const HEADERS: [(HeaderName, &str); 2] =
    [(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8"), (CACHE_CONTROL, "no-store")];

/// Shows the counts; to anybody else there is no such page.
pub async fn show(
    State(app): State<App>,
    request: Request,
) -> Result<([(HeaderName, &'static str); 2], String), Failure> {
    let (mut parts, _) = request.into_parts();
    let caller = Caller::from_request_parts(&mut parts, &app).await?;
    if !app.settings.shows_metrics_to(caller.address) {
        return Err(Failure::NotFound);
    }
    let jobs = app.look(By::system(), |look| Ok(outbox::left(look.tx)?)).await?;
    let mut text = app.requests.to_text();
    gauge(&mut text, "pomoc_jobs_waiting", jobs.waiting);
    gauge(&mut text, "pomoc_jobs_failed", jobs.failed);
    gauge(&mut text, "pomoc_offers_shown", app.offers.len());
    gauge(&mut text, "pomoc_offers_index_bytes", app.offers.bytes());
    if let Some(used) = process::used() {
        gauge(&mut text, "process_resident_memory_bytes", used.resident_bytes);
        text.push_str(&format!(
            "# TYPE process_cpu_seconds_total counter\nprocess_cpu_seconds_total {}\n",
            used.cpu_seconds
        ));
    }
    Ok((HEADERS, text))
}

fn gauge(text: &mut String, name: &str, value: impl std::fmt::Display) {
    text.push_str(&format!("# TYPE {name} gauge\n{name} {value}\n"));
}
