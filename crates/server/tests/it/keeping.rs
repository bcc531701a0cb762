//! What the keeper of a server sees: probes, the schedule, jobs, a server that ends in good order.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use jiff::SignedDuration;
use mutual_aid::Moment;
use pomoc::kit::db::{params, sql};
use pomoc::settings::Settings;
use pomoc::{jobs, schedule, serve};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::town::Town;

impl Town {
    /// Lets days pass, each with what happens by itself and the jobs that follow.
    pub async fn days_pass(&self, days: usize) {
        for _ in 0..days {
            self.hours_pass(24);
            schedule::run_all(&self.app).await.unwrap();
            jobs::do_all(&self.app).await.unwrap();
        }
    }
}

async fn asks(town: &Town, path: &str) -> (u16, String) {
    let (status, headers, body) = town.ask(Request::get(path).body(Body::empty()).unwrap()).await;
    assert_eq!(headers["cache-control"], "no-store");
    (status.as_u16(), body)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_with_its_database_lives_and_is_ready() {
    let town = Town::new().await;
    assert_eq!(asks(&town, "/livez").await, (200, "ok\n".into()));
    let unread = "database: ok\nmigrations: ok\noffers: not ready\n";
    assert_eq!(asks(&town, "/readyz").await, (503, unread.into()), "the offers are read first");
    town.app.offers.load(&town.app.db, Moment(town.clock.now())).await.unwrap();
    assert_eq!(asks(&town, "/readyz").await, (200, unread.replace("not ready", "ok")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_without_its_tables_lives_but_is_not_ready() {
    let town = Town::new().await;
    town.run(sql("delete from migrations where number > 2"), Vec::new()).await;
    assert_eq!(asks(&town, "/livez").await.0, 200);
    assert_eq!(
        asks(&town, "/readyz").await,
        (503, "database: ok\nmigrations: not ready\noffers: not ready\n".into())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn counts_are_shown_to_the_addresses_that_may_see_them() {
    let town = Town::new().await;
    town.browser().open("/nie/ma").await.is(404);
    let (status, counts) = asks(&town, "/metrics").await;
    assert_eq!(status, 200);
    for line in [
        "pomoc_requests_total{method=\"GET\",route=\"(none)\",status=\"404\"} 1",
        "pomoc_jobs_waiting 0",
        "pomoc_offers_shown 0",
    ] {
        assert!(counts.lines().any(|found| found == line), "{line}\n{counts}");
    }
    let settings = Settings { metrics_allowed: vec!["10.0.0.0/8".parse().unwrap()], ..Settings::for_tests() };
    let town = Town::with(settings).await;
    town.browser().open("/metrics").await.is(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_ended_is_forgotten_by_itself_and_nothing_else() {
    let town = Town::new().await;
    let rows = [
        (
            "insert",
            sql("insert into sessions (token_hash, kind, created_at, last_used_at, expires_at)
            values ($1, 'person', $2, $2, $2)"),
        ),
        (
            "draft",
            sql("insert into form_drafts (key_hash, kind, steps, saved_at, expires_at)
            values ($1, 'order', '{}', $2, $2)"),
        ),
        (
            "mail",
            sql("insert into mails (id, created_at, recipient_masked, subject, language, body_text, kind,
                expires_at)
            values ($1, $2, 'a…@example.org', 's', 'pl', '', 'test', $2)"),
        ),
    ];
    for (_, text) in rows {
        town.run(text, params!["old", "2026-11-24T08:59:59Z"].to_vec()).await;
        town.run(text, params!["new", "2026-11-24T10:00:01Z"].to_vec()).await;
    }
    let left = async || {
        let text = sql("select token_hash as id from sessions union all select key_hash from form_drafts
            union all select id from mails");
        let rows = town.rows(text, Vec::new()).await;
        rows.iter().map(|row| row.get::<String>("id").unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(schedule::run_all(&town.app).await.unwrap(), 3);
    assert_eq!(left().await, ["new", "new", "new"]);
    town.hours_pass(2);
    assert_eq!(schedule::run_all(&town.app).await.unwrap(), 3);
    assert!(left().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_schedule_keeps_itself_and_stops_when_told() {
    let town = Town::new().await;
    let text = sql("insert into sessions (token_hash, kind, created_at, last_used_at, expires_at)
        values ('old', 'person', $1, $1, $1)");
    town.run(text, params!["2026-11-24T08:00:00Z"].to_vec()).await;
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let kept = tokio::spawn(schedule::keep(town.app.clone(), stopped));
    let gone = async {
        while town.home.count(sql("select cast(count(*) as bigint) as n from sessions")).await > 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), gone).await.unwrap();
    stop.send_replace(true);
    tokio::time::timeout(Duration::from_secs(5), kept).await.unwrap().unwrap();
}

/// Sends a request by hand and answers everything that came back.
async fn by_hand(stream: &mut TcpStream, path: &str) -> String {
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_asked_to_end_finishes_what_was_begun() {
    let town = Town::new().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (end, ended) = oneshot::channel::<()>();
    let over = Arc::new(AtomicBool::new(false));
    let (app, is_over) = (town.app.clone(), over.clone());
    let serving = tokio::spawn(async move {
        serve::serve(app, listener, async { _ = ended.await }).await.unwrap();
        is_over.store(true, Ordering::SeqCst);
    });
    let mut stream = TcpStream::connect(address).await.unwrap();
    assert!(by_hand(&mut stream, "/livez").await.ends_with("ok\n"));
    // A request whose head has come is answered although the server ends meanwhile.
    let mut slow = TcpStream::connect(address).await.unwrap();
    slow.write_all(b"GET /readyz HTTP/1.1\r\nHost: localhost\r\n").await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    end.send(()).unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(!over.load(Ordering::SeqCst));
    slow.write_all(b"Connection: close\r\n\r\n").await.unwrap();
    let mut answer = String::new();
    slow.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 ") && answer.contains("database: ok"), "{answer}");
    tokio::time::timeout(Duration::from_secs(5), serving).await.unwrap().unwrap();
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn days_pass_for_a_clock_that_stands() {
    let town = Town::new().await;
    let before = town.clock.now();
    town.days_pass(14).await;
    assert_eq!(town.clock.now().duration_since(before), SignedDuration::from_hours(14 * 24));
}
