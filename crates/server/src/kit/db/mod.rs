//! The one place that knows both databases: `look` to read, `change` to write.

mod broken;
mod pool;
mod postgres;
mod row;
mod sqlite;
mod story;
mod tx;
mod value;
mod writer;

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

pub use broken::Broken;
pub use row::Row;
pub use tx::{Topic, Tx};
pub use value::{FromValue, ToValue, Value};

pub use crate::params;

use pool::Pool;
use story::{Ended, Story, put_aside};
use tx::Announced;
use writer::Writer;

/// The text of a statement in the portable dialect; only literals of the program become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sql {
    text: &'static str,
    locked: bool,
}

/// Makes a statement from its text; parameters are `$1`, `$2` … in any order.
pub const fn sql(text: &'static str) -> Sql {
    Sql { text, locked: false }
}

impl Sql {
    /// Locks the rows read until the change ends, where the engine has such locks (PostgreSQL).
    #[must_use]
    pub const fn locked(self) -> Sql {
        Sql { text: self.text, locked: true }
    }

    /// The text as it was written.
    pub const fn text(&self) -> &'static str {
        self.text
    }
}

/// Which database stands behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// The embedded default, one file on this machine.
    Sqlite,
    /// A PostgreSQL server, version 15 or later.
    Postgres,
}

/// The bounds of a database's use.
#[derive(Clone, Debug)]
pub struct Options {
    /// Connections for reading (SQLite) or for everything (PostgreSQL; at least two).
    pub connections: usize,
    /// How many changes may wait for the SQLite writer.
    pub queue: usize,
    /// How many changes share one commit at most.
    pub batch: usize,
    /// How long a story waits for its turn before it is answered `Busy`.
    pub wait: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Options { connections: 8, queue: 1024, batch: 256, wait: Duration::from_secs(5) }
    }
}

/// A database, cheap to clone.
#[derive(Clone)]
pub struct Db {
    inner: Arc<Inner>,
}

struct Inner {
    engine: Engine,
    pool: Arc<Pool>,
    writer: Option<Writer>,
    wakes: Arc<Wakes>,
}

/// Who listens for what a commit announced.
#[derive(Default)]
struct Wakes {
    jobs: watch::Sender<()>,
    journal: watch::Sender<()>,
}

impl Wakes {
    fn announce(&self, announced: Announced) {
        if announced.jobs {
            self.jobs.send_replace(());
        }
        if announced.journal {
            self.journal.send_replace(());
        }
    }
}

impl Db {
    /// Opens `sqlite:///absolute/path.db` or `postgres://…`; may be called from async code too.
    pub fn open(url: &str, options: &Options) -> Result<Db, Broken> {
        let wakes = Arc::new(Wakes::default());
        let (engine, pool, writer) = if let Some(path) = url.strip_prefix("sqlite://") {
            let writer = Writer::start(sqlite::open_writer(path)?, options, wakes.clone())?;
            (Engine::Sqlite, Pool::sqlite(path.to_owned(), options), Some(writer))
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let options = Options { connections: options.connections.max(2), ..options.clone() };
            (Engine::Postgres, Pool::postgres(url, &options)?, None)
        } else {
            return Err(Broken::Engine("a database address begins with sqlite:// or postgres://".into()));
        };
        let db = Db { inner: Arc::new(Inner { engine, pool: Arc::new(pool), writer, wakes }) };
        // postgres::Client runs its own runtime, so the first connection is made on a thread without one.
        std::thread::scope(|scope| scope.spawn(|| db.ping_now()).join()).unwrap_or(Err(Broken::Panicked))?;
        Ok(db)
    }

    /// Which database stands behind.
    pub fn engine(&self) -> Engine {
        self.inner.engine
    }

    /// Runs a story that only reads, on one snapshot.
    pub async fn look<T, E, F>(&self, story: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Broken> + Send + 'static,
        F: Fn(&mut Tx) -> Result<T, E> + Send + 'static,
    {
        let (story, aside) = put_aside(story);
        aside.of(self.looked(story).await)
    }

    /// Runs a story that changes, and answers once it is safely stored; the story may run again on a
    /// conflict, so it has no effect outside of `tx`.
    pub async fn change<T, E, F>(&self, story: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Broken> + Send + 'static,
        F: Fn(&mut Tx) -> Result<T, E> + Send + 'static,
    {
        let (story, aside) = put_aside(story);
        aside.of(self.changed(story).await)
    }

    /// `look` for the command line: blocks, and must not be called from async code.
    pub fn look_now<T, E, F>(&self, story: F) -> Result<T, E>
    where
        E: From<Broken>,
        F: Fn(&mut Tx) -> Result<T, E>,
    {
        let mut answer = None;
        let ended = self.inner.pool.look(&mut |tx| answer.insert(story(tx)).is_ok());
        ended?;
        answer.unwrap_or_else(|| Err(Broken::Panicked.into()))
    }

    /// `change` for the command line: blocks, and must not be called from async code.
    pub fn change_now<T, E, F>(&self, story: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Broken> + Send + 'static,
        F: Fn(&mut Tx) -> Result<T, E> + Send + 'static,
    {
        let (mut story, aside) = put_aside(story);
        aside.of(match &self.inner.writer {
            Some(writer) => writer.change_now(story),
            None => self.inner.pool.change(&mut story, &self.inner.wakes),
        })
    }

    /// Tells whether the database answers.
    pub async fn ping(&self) -> Result<(), Broken> {
        self.look(ask_one).await
    }

    fn ping_now(&self) -> Result<(), Broken> {
        self.look_now(ask_one)
    }

    /// Changes after each commit of this process that announced the topic.
    pub fn listen(&self, topic: Topic) -> watch::Receiver<()> {
        match topic {
            Topic::Jobs => self.inner.wakes.jobs.subscribe(),
            Topic::Journal => self.inner.wakes.journal.subscribe(),
        }
    }

    /// Does the work while no other process does work under the same lock (PostgreSQL's advisory lock;
    /// SQLite has one writer anyway).
    pub(in crate::kit) fn alone<T>(
        &self,
        lock: i64,
        work: impl FnOnce() -> Result<T, Broken>,
    ) -> Result<T, Broken> {
        match self.inner.engine {
            Engine::Sqlite => work(),
            Engine::Postgres => self.inner.pool.alone(lock, work),
        }
    }

    async fn looked(&self, mut story: Story) -> Ended {
        self.on_blocking_thread(Box::new(move |pool, _| pool.look(&mut story))).await
    }

    async fn changed(&self, mut story: Story) -> Ended {
        match &self.inner.writer {
            Some(writer) => writer.change(story).await,
            None => {
                self.on_blocking_thread(Box::new(move |pool, wakes| pool.change(&mut story, wakes))).await
            }
        }
    }

    async fn on_blocking_thread(&self, work: Work) -> Ended {
        let turn = self.inner.pool.turn().await?;
        let (pool, wakes) = (self.inner.pool.clone(), self.inner.wakes.clone());
        let done = tokio::task::spawn_blocking(move || {
            let ended = work(&pool, &wakes);
            drop(turn);
            ended
        });
        done.await.unwrap_or(Err(Broken::Panicked))
    }
}

/// What is done with a connection of the pool, on a thread that may wait.
type Work = Box<dyn FnOnce(&Pool, &Wakes) -> Ended + Send>;

fn ask_one(tx: &mut Tx) -> Result<(), Broken> {
    tx.one(sql("select 1 as one"), &[]).map(|_| ())
}
