//! The running server: answers requests, does jobs, keeps schedule and search, and ends in good order.

use std::future::IntoFuture as _;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use axum::ServiceExt;
use axum::extract::Request;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::app::App;
use crate::{jobs, routes, schedule};

/// So long requests and jobs that were begun may take to end.
const DRAIN: Duration = Duration::from_secs(25);

/// Serves until `ended`, then finishes what was begun.
///
/// # Errors
/// The listener failed.
pub async fn serve(app: App, listener: TcpListener, ended: impl Future<Output = ()>) -> std::io::Result<()> {
    let (stop, stopped) = watch::channel(false);
    let mut work = JoinSet::new();
    work.spawn(do_jobs(app.clone(), stopped.clone()));
    work.spawn(schedule::keep(app.clone(), stopped.clone()));
    // Only reads, so it needs no end of its own: it is gone with this function.
    let mut reading = JoinSet::new();
    reading.spawn(app.offers.clone().keep_up(app.db.clone(), app.clock.clone()));
    let service =
        ServiceExt::<Request>::into_make_service_with_connect_info::<SocketAddr>(routes::service(&app));
    let server = axum::serve(listener, service).with_graceful_shutdown(told(stopped));
    let mut server = pin!(server.into_future());
    let served = tokio::select! {
        served = &mut server => Some(served),
        () = ended => None,
    };
    stop.send_replace(true);
    let served = match served {
        Some(served) => served,
        None => tokio::time::timeout(DRAIN, server).await.unwrap_or_else(|_| {
            tracing::warn!("requests were cut off");
            Ok(())
        }),
    };
    if tokio::time::timeout(DRAIN, work.join_all()).await.is_err() {
        tracing::warn!("jobs were cut off; they are done again");
    }
    served
}

async fn do_jobs(app: App, stop: watch::Receiver<bool>) {
    let clock = app.clock.clone();
    jobs::worker(&app).run(&move || clock.now(), stop).await;
}

async fn told(mut stop: watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await;
}

/// Ends when somebody asks the process to: SIGTERM, or Ctrl-C.
pub async fn asked_to_end() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = interrupted => {}
        () = terminated() => {}
    }
    tracing::info!("ending");
}

#[cfg(unix)]
async fn terminated() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut asked) => _ = asked.recv().await,
        Err(_) => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn terminated() {
    std::future::pending().await
}
