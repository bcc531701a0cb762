//! Connections shared by stories: a bounded number, opened when needed, waited for a bounded time.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::story::{Ended, Lent as Told};
use super::tx::tell;
use super::{Broken, Options, Tx, Wakes, postgres, sqlite};

const ATTEMPTS: u32 = 10;

/// Connections for reading (SQLite) or for everything (PostgreSQL).
pub(super) struct Pool {
    source: Source,
    state: Mutex<Idle>,
    freed: Condvar,
    /// Async callers wait here, so that no blocking thread is spent on waiting.
    turns: Arc<Semaphore>,
    most: usize,
    wait: Duration,
}

enum Source {
    Sqlite(String),
    Postgres(Box<::postgres::Config>),
}

#[derive(Default)]
struct Idle {
    free: Vec<Tx>,
    made: usize,
}

impl Pool {
    pub(super) fn sqlite(path: String, options: &Options) -> Pool {
        Pool::of(Source::Sqlite(path), options)
    }

    pub(super) fn postgres(url: &str, options: &Options) -> Result<Pool, Broken> {
        Ok(Pool::of(Source::Postgres(Box::new(postgres::parse(url)?)), options))
    }

    fn of(source: Source, options: &Options) -> Pool {
        let most = options.connections.max(1);
        Pool {
            source,
            state: Mutex::default(),
            freed: Condvar::new(),
            turns: Arc::new(Semaphore::new(most)),
            most,
            wait: options.wait,
        }
    }

    /// Waits for a turn without blocking a thread.
    pub(super) async fn turn(&self) -> Result<OwnedSemaphorePermit, Broken> {
        match tokio::time::timeout(self.wait, self.turns.clone().acquire_owned()).await {
            Ok(Ok(turn)) => Ok(turn),
            _ => Err(Broken::Busy),
        }
    }

    pub(super) fn look(&self, story: Told<'_>) -> Ended {
        let begin = match self.source {
            Source::Sqlite(_) => "begin",
            Source::Postgres(_) => "begin isolation level repeatable read read only",
        };
        let mut lent = self.lend_begun(begin)?;
        let (ended, _) = tell(lent.tx()?, story);
        lent.roll_back();
        ended
    }

    /// Runs a change on PostgreSQL: serializable, and again when another change came first.
    pub(super) fn change(&self, story: Told<'_>, wakes: &Wakes) -> Ended {
        for attempt in 0..ATTEMPTS {
            if let Some(ended) = self.attempt(story, wakes)? {
                return ended;
            }
            std::thread::sleep(pause(attempt));
        }
        Err(Broken::Conflict)
    }

    /// Runs a change once; nothing if another change came first.
    fn attempt(&self, story: Told<'_>, wakes: &Wakes) -> Result<Option<Ended>, Broken> {
        let mut lent = self.lend_begun("begin isolation level serializable")?;
        let (ended, state) = tell(lent.tx()?, story);
        if let Ok(true) = ended {
            match lent.commit() {
                Ok(()) => {
                    wakes.announce(state.announced);
                    return Ok(Some(ended));
                }
                Err(Broken::Conflict) => {}
                Err(broken) => {
                    tracing::error!(%broken, "a commit failed");
                    lent.roll_back();
                    return Err(Broken::Busy);
                }
            }
            lent.roll_back();
            return Ok(None);
        }
        lent.roll_back();
        Ok(if state.conflict { None } else { Some(ended) })
    }

    /// Holds PostgreSQL's advisory lock on a connection of its own while the work is done.
    pub(super) fn alone<T>(&self, lock: i64, work: impl FnOnce() -> Result<T, Broken>) -> Result<T, Broken> {
        let mut lent = self.lend()?;
        lent.tx()?.batch(&format!("select pg_advisory_lock({lock})"))?;
        let outcome = work();
        if lent.tx()?.batch(&format!("select pg_advisory_unlock({lock})")).is_err() {
            lent.spoilt = true;
        }
        outcome
    }

    /// A connection in a transaction; one that died while idle is replaced.
    fn lend_begun(&self, begin: &str) -> Result<Lent<'_>, Broken> {
        let mut tries = 0;
        loop {
            let mut lent = self.lend()?;
            let tx = lent.tx()?;
            let begun = tx.batch(begin);
            let closed = tx.is_closed();
            match begun {
                Ok(()) => return Ok(lent),
                Err(_) if closed && tries <= self.most => {
                    lent.spoilt = true;
                    tries += 1;
                }
                Err(broken) => {
                    lent.spoilt = true;
                    return Err(broken);
                }
            }
        }
    }

    fn lend(&self) -> Result<Lent<'_>, Broken> {
        let no_room = |idle: &mut Idle| idle.free.is_empty() && idle.made >= self.most;
        let (mut idle, _) = self
            .freed
            .wait_timeout_while(self.lock(), self.wait, no_room)
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(tx) = idle.free.pop() {
            return Ok(Lent { pool: self, tx: Some(tx), spoilt: false });
        }
        if idle.made >= self.most {
            return Err(Broken::Busy);
        }
        idle.made += 1;
        drop(idle);
        // Opened outside of the lock; if it fails, dropping the empty loan gives the place back.
        let mut lent = Lent { pool: self, tx: None, spoilt: true };
        lent.tx = Some(match &self.source {
            Source::Sqlite(path) => sqlite::open_reader(path)?,
            Source::Postgres(config) => postgres::open(config)?,
        });
        lent.spoilt = false;
        Ok(lent)
    }

    fn lock(&self) -> MutexGuard<'_, Idle> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Pool {
    // A client of PostgreSQL ends its own runtime when dropped, which async code may not do.
    fn drop(&mut self) {
        let free = std::mem::take(&mut self.lock().free);
        if matches!(self.source, Source::Postgres(_)) {
            std::thread::spawn(move || drop(free));
        }
    }
}

/// A connection on loan; it goes back when dropped, unless it is spoilt.
struct Lent<'a> {
    pool: &'a Pool,
    tx: Option<Tx>,
    spoilt: bool,
}

impl Lent<'_> {
    fn tx(&mut self) -> Result<&mut Tx, Broken> {
        self.tx.as_mut().ok_or(Broken::Busy)
    }

    fn commit(&mut self) -> Result<(), Broken> {
        self.tx()?.batch("commit")
    }

    fn roll_back(&mut self) {
        let rolled_back = self.tx().and_then(|tx| tx.batch("rollback"));
        self.spoilt |= rolled_back.is_err();
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        let tx = self.tx.take();
        let mut idle = self.pool.lock();
        match tx {
            Some(tx) if !self.spoilt => idle.free.push(tx),
            spoilt => {
                idle.made -= 1;
                drop(idle);
                drop(spoilt);
            }
        }
        self.pool.freed.notify_one();
    }
}

/// Grows with each attempt and differs between rivals, so that they do not meet again.
fn pause(attempt: u32) -> Duration {
    let most = 2_u64 << attempt.min(6);
    Duration::from_micros(rand::random::<u64>() % (most * 1000))
}
