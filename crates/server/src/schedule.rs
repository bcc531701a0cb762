//! What happens by itself: one list.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;

use crate::accounts::{codes, links};
use crate::aid;
use crate::app::{App, Keep};
use crate::failure::Failure;
use crate::kit::db::Broken;
use crate::kit::{draft, limits, mailer, once, outbox, session, staging};
use crate::messages::remind;
use crate::offers::{expire, lapse};
use crate::orders::elapse;
use crate::paid_activity::look_back;
use crate::{contact, content_notices, donations, letters, listings, statements};

/// Something that happens by itself, at most so often.
pub struct Task {
    /// Its name in the log.
    pub name: &'static str,
    /// How often.
    pub every: SignedDuration,
    /// What it does; answers how much there was to do. Doing it twice does no harm.
    pub run: fn(App) -> Work,
}

/// A task being done.
pub type Work = Pin<Box<dyn Future<Output = Result<u64, Failure>> + Send>>;

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Everything that happens by itself, in this order.
pub const TASKS: &[Task] = &[
    Task {
        name: "expire, confirm and close orders",
        every: HOUR,
        run: |app| Box::pin(async move { elapse::elapse(&app).await }),
    },
    Task {
        name: "let offers expire",
        every: HOUR,
        run: |app| Box::pin(async move { expire::expire_all(&app).await }),
    },
    Task {
        name: "pause paid offers without a calculation",
        every: HOUR,
        run: |app| Box::pin(async move { lapse::lapse_all(&app).await }),
    },
    Task {
        name: "ask whether offers still hold",
        every: HOUR,
        run: |app| Box::pin(async move { expire::question_all(&app).await }),
    },
    Task {
        name: "free aid nobody came for",
        every: DAY,
        run: |app| Box::pin(async move { aid::expire::expire_all(&app).await }),
    },
    Task {
        name: "let listings expire",
        every: HOUR,
        run: |app| Box::pin(async move { listings::expire::expire_all(&app).await }),
    },
    Task {
        name: "compare fees with costs",
        every: HOUR,
        run: |app| Box::pin(async move { look_back::look_back_all(&app).await }),
    },
    Task {
        name: "remind of visits and of confirming",
        every: HOUR,
        run: |app| Box::pin(async move { remind::remind(&app).await }),
    },
    Task {
        name: "forget sessions",
        every: HOUR,
        run: |app| keep_up(app, |keep| session::forget(keep.tx, keep.now)),
    },
    Task {
        name: "forget codes",
        every: HOUR,
        run: |app| keep_up(app, |keep| codes::store::forget(keep.tx, keep.now)),
    },
    Task {
        name: "forget links",
        every: DAY,
        run: |app| keep_up(app, |keep| links::store::forget(keep.tx, keep.now)),
    },
    Task {
        name: "forget drafts",
        every: HOUR,
        run: |app| keep_up(app, |keep| draft::forget(keep.tx, keep.now)),
    },
    Task {
        name: "forget mails",
        every: HOUR,
        run: |app| keep_up(app, |keep| mailer::forget(keep.tx, keep.now)),
    },
    Task {
        name: "forget tokens",
        every: HOUR,
        run: |app| keep_up(app, |keep| once::forget(keep.tx, ago(keep.now, 3))),
    },
    Task {
        name: "forget tries",
        every: HOUR,
        run: |app| keep_up(app, |keep| limits::forget(keep.tx, ago(keep.now, 32))),
    },
    Task {
        name: "forget donations that never came",
        every: DAY,
        run: |app| Box::pin(async move { donations::forget::forget_all(&app).await }),
    },
    Task { name: "forget statements", every: DAY, run: |app| keep_up(app, statements::store::forget) },
    Task { name: "know donors again", every: HOUR, run: |app| keep_up(app, donations::store::know_again) },
    Task { name: "forget needs", every: DAY, run: |app| keep_up(app, aid::store::forget_needs) },
    Task {
        name: "forget rows put aside",
        every: DAY,
        run: |app| keep_up(app, |keep| staging::forget(keep.tx, ago(keep.now, 60))),
    },
    Task { name: "forget letters", every: DAY, run: |app| keep_up(app, letters::store::forget) },
    Task { name: "forget messages", every: DAY, run: |app| keep_up(app, contact::store::forget) },
    Task { name: "forget notices", every: DAY, run: |app| keep_up(app, content_notices::store::forget) },
    Task {
        name: "forget jobs",
        every: DAY,
        run: |app| keep_up(app, |keep| outbox::forget(keep.tx, ago(keep.now, 30))),
    },
];

/// How often the clock is looked at.
const TICK: Duration = Duration::from_secs(20);

/// Does every task once, as after a night.
///
/// # Errors
/// The first task that failed.
pub async fn run_all(app: &App) -> Result<u64, Failure> {
    let mut done = 0;
    for task in TASKS {
        done += (task.run)(app.clone()).await?;
    }
    Ok(done)
}

/// Does each task when it is due, until told to stop; a task that failed is due again next time.
pub async fn keep(app: App, mut stop: watch::Receiver<bool>) {
    let mut last: Vec<Option<Timestamp>> = TASKS.iter().map(|_| None).collect();
    while !*stop.borrow() {
        for (task, last) in TASKS.iter().zip(&mut last) {
            let now = app.clock.now();
            if last.is_some_and(|last| now.duration_since(last) < task.every) || *stop.borrow() {
                continue;
            }
            *last = Some(now);
            match (task.run)(app.clone()).await {
                Ok(0) => {}
                Ok(count) => tracing::info!(task = task.name, count, "done by itself"),
                Err(failure) => tracing::error!(task = task.name, %failure, "a task failed"),
            }
        }
        let _ = tokio::time::timeout(TICK, stop.wait_for(|stop| *stop)).await;
    }
}

fn keep_up(app: App, what: fn(&mut Keep<'_>) -> Result<u64, Broken>) -> Work {
    Box::pin(async move { app.keep(move |keep| Ok(what(keep)?)).await })
}

fn ago(now: Timestamp, days: i64) -> Timestamp {
    now.saturating_sub(SignedDuration::from_hours(24 * days)).unwrap_or(Timestamp::MIN)
}
