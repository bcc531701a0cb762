//! The worker that empties the outbox, in this process beside the server.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::{Job, Outcome, claim, settle};
use crate::kit::db::{Broken, Db, Topic};

/// What a handler answers with.
pub type BoxFuture = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// Does one job.
pub type Handler = Arc<dyn Fn(Job) -> BoxFuture + Send + Sync>;

/// The bounds of a worker.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How many jobs are done at a time.
    pub batch: i64,
    /// How long a job may take before another worker may take it.
    pub lease: Duration,
    /// After so many attempts a job is given up.
    pub attempts: i64,
    /// How often to look for jobs whose moment has come or that another process put.
    pub poll: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { batch: 16, lease: Duration::from_secs(300), attempts: 12, poll: Duration::from_secs(2) }
    }
}

/// What a worker has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Drained {
    /// Jobs done.
    pub done: usize,
    /// Jobs put off.
    pub retried: usize,
    /// Jobs given up.
    pub given_up: usize,
}

impl Drained {
    fn total(self) -> usize {
        self.done + self.retried + self.given_up
    }

    fn and(self, other: Drained) -> Drained {
        Drained {
            done: self.done + other.done,
            retried: self.retried + other.retried,
            given_up: self.given_up + other.given_up,
        }
    }

    fn count(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::Done => self.done += 1,
            Outcome::Retry(_) => self.retried += 1,
            Outcome::GiveUp(_) => self.given_up += 1,
        }
    }
}

/// Takes jobs and has them done.
#[derive(Clone)]
pub struct Worker {
    db: Db,
    name: String,
    handler: Handler,
    settings: Settings,
}

impl Worker {
    /// A worker; its name differs from every other worker's, in all processes.
    pub fn new(db: Db, name: &str, handler: Handler, settings: Settings) -> Worker {
        Worker { db, name: name.to_owned(), handler, settings }
    }

    /// Works until told to stop (`true`, or the sender is gone); what was begun is finished first.
    pub async fn run(&self, now: &(dyn Fn() -> Timestamp + Send + Sync), mut stop: watch::Receiver<bool>) {
        let mut put = self.db.listen(Topic::Jobs);
        loop {
            // Marked before looking, so that a job put meanwhile wakes the wait below.
            put.borrow_and_update();
            if *stop.borrow() || stop.has_changed().is_err() {
                return;
            }
            match self.take_batch(now).await {
                Ok(drained) if drained.total() > 0 => continue,
                Ok(_) => {}
                Err(broken) => tracing::error!(%broken, "the outbox cannot be read"),
            }
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => return,
                _ = put.changed() => {}
                () = tokio::time::sleep(self.settings.poll) => {}
            }
        }
    }

    /// Does every job due at a moment, and the jobs these put; for tests and the command line.
    pub async fn run_until_empty(&self, now: Timestamp) -> Result<Drained, Broken> {
        let mut all = Drained::default();
        loop {
            let drained = self.take_batch(&|| now).await?;
            if drained.total() == 0 {
                return Ok(all);
            }
            all = all.and(drained);
        }
    }

    async fn take_batch(&self, now: &(dyn Fn() -> Timestamp + Send + Sync)) -> Result<Drained, Broken> {
        let jobs = self.claim(now()).await?;
        let mut doing = JoinSet::new();
        for job in jobs {
            let worker = self.clone();
            doing.spawn(async move {
                let outcome = worker.attempt(&job).await;
                (job, outcome)
            });
        }
        let mut drained = Drained::default();
        while let Some(first) = doing.join_next().await {
            let mut ended: Vec<(Job, Outcome)> = first.into_iter().collect();
            while let Some(next) = doing.try_join_next() {
                ended.extend(next);
            }
            for (_, outcome) in &ended {
                drained.count(outcome);
            }
            self.settle(ended, now()).await?;
        }
        Ok(drained)
    }

    async fn claim(&self, now: Timestamp) -> Result<Vec<Job>, Broken> {
        let (name, most) = (self.name.clone(), self.settings.batch);
        let lease = SignedDuration::try_from(self.settings.lease).unwrap_or(SignedDuration::MAX);
        self.db.change(move |tx| claim(tx, &name, now, lease, most)).await
    }

    async fn settle(&self, ended: Vec<(Job, Outcome)>, now: Timestamp) -> Result<(), Broken> {
        let name = self.name.clone();
        let story = move |tx: &mut crate::kit::db::Tx| {
            ended.iter().try_for_each(|(job, outcome)| settle(tx, &name, job, outcome, now))
        };
        self.db.change(story).await
    }

    async fn attempt(&self, job: &Job) -> Outcome {
        // More attempts than were ever ended: the job takes the process down with it.
        if job.attempt > self.settings.attempts {
            return Outcome::GiveUp("too many attempts were never ended".into());
        }
        let handler = self.handler.clone();
        let given = job.clone();
        // Spawned for itself, so that a panic ends only this attempt.
        let mut doing = JoinSet::new();
        doing.spawn(async move { handler(given).await });
        let patience = self.settings.lease.mul_f64(0.8);
        let outcome = match tokio::time::timeout(patience, doing.join_next()).await {
            Ok(Some(Ok(outcome))) => outcome,
            Ok(_) => Outcome::Retry("the job panicked".into()),
            Err(_) => Outcome::Retry("the job took too long".into()),
        };
        match outcome {
            Outcome::Retry(reason) if job.attempt >= self.settings.attempts => Outcome::GiveUp(reason),
            other => other,
        }
    }
}
