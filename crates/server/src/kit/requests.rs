//! What is kept of requests: a line in the log and counts for the supervisor. Never by whom, nor about whom.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;

/// The upper ends of the classes in which times are counted, in seconds.
const CLASSES: [f64; 11] = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, f64::INFINITY];

/// Counts of requests; all clones count together.
#[derive(Clone, Default)]
pub struct Requests(Arc<Mutex<Counted>>);

#[derive(Default)]
struct Counted {
    answers: BTreeMap<(String, String, u16), u64>,
    times: BTreeMap<String, Times>,
}

#[derive(Default)]
struct Times {
    classes: [u64; CLASSES.len()],
    seconds: f64,
}

/// Logs and counts a request. The route stands as it is written in the program, so that no number, word or
/// address of anybody is in it.
pub async fn note(State(requests): State<Requests>, request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().cloned();
    let (method, begun) = (request.method().clone(), Instant::now());
    let response = next.run(request).await;
    let route = route.as_ref().map_or("(none)", MatchedPath::as_str);
    let (status, took) = (response.status().as_u16(), begun.elapsed());
    let ms = (took.as_secs_f64() * 10_000.0).round() / 10.0;
    tracing::info!(target: "pomoc::requests", %method, route, status, ms);
    requests.count(method.as_str(), route, status, took);
    response
}

impl Requests {
    fn count(&self, method: &str, route: &str, status: u16, took: Duration) {
        // Methods that nobody knows come from outside and must not grow the list.
        let method = if matches!(method, "GET" | "HEAD" | "POST") { method } else { "other" };
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counted.answers.entry((method.to_owned(), route.to_owned(), status)).or_default() += 1;
        let times = counted.times.entry(route.to_owned()).or_default();
        times.seconds += took.as_secs_f64();
        for (class, end) in times.classes.iter_mut().zip(CLASSES) {
            *class += u64::from(took.as_secs_f64() <= end);
        }
    }

    /// The counts in the text format of Prometheus (version 0.0.4).
    #[must_use]
    pub fn to_text(&self) -> String {
        let counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = String::from("# TYPE pomoc_requests_total counter\n");
        for ((method, route, status), count) in &counted.answers {
            let labels = format!("method=\"{method}\",route=\"{route}\",status=\"{status}\"");
            let _ = writeln!(text, "pomoc_requests_total{{{labels}}} {count}");
        }
        text.push_str("# TYPE pomoc_request_seconds histogram\n");
        for (route, times) in &counted.times {
            for (count, end) in times.classes.iter().zip(CLASSES) {
                let end = if end.is_finite() { end.to_string() } else { "+Inf".to_owned() };
                let _ =
                    writeln!(text, "pomoc_request_seconds_bucket{{route=\"{route}\",le=\"{end}\"}} {count}");
            }
            let count = times.classes.last().copied().unwrap_or_default();
            let _ = writeln!(text, "pomoc_request_seconds_sum{{route=\"{route}\"}} {:.6}", times.seconds);
            let _ = writeln!(text, "pomoc_request_seconds_count{{route=\"{route}\"}} {count}");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_counted_by_route_and_class() {
        let requests = Requests::default();
        requests.count("GET", "/oferty/{offer}", 200, Duration::from_millis(2));
        requests.clone().count("GET", "/oferty/{offer}", 200, Duration::from_millis(200));
        requests.count("BREW", "/oferty/{offer}", 405, Duration::from_millis(1));
        let text = requests.to_text();
        for line in [
            "pomoc_requests_total{method=\"GET\",route=\"/oferty/{offer}\",status=\"200\"} 2",
            "pomoc_requests_total{method=\"other\",route=\"/oferty/{offer}\",status=\"405\"} 1",
            "pomoc_request_seconds_bucket{route=\"/oferty/{offer}\",le=\"0.001\"} 1",
            "pomoc_request_seconds_bucket{route=\"/oferty/{offer}\",le=\"0.003\"} 2",
            "pomoc_request_seconds_bucket{route=\"/oferty/{offer}\",le=\"+Inf\"} 3",
            "pomoc_request_seconds_count{route=\"/oferty/{offer}\"} 3",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
    }
}
