//! What a story is given: statements run, rows come back.

use super::postgres::PostgresLink;
use super::sqlite::SqliteLink;
use super::story::{Ended, Lent};
use super::{Broken, Engine, Row, Sql, Value};

/// How many rows are added at once at most; PostgreSQL takes 65,535 values in one statement.
pub(super) const PIECE: usize = 256;

/// What other parts of the process can wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// A job was put into the outbox.
    Jobs,
    /// Something was written into the journal.
    Journal,
}

/// What a story announced, to be told after its commit.
#[derive(Clone, Copy, Default)]
pub(super) struct Announced {
    pub(super) jobs: bool,
    pub(super) journal: bool,
}

impl Announced {
    pub(super) fn and(self, other: Announced) -> Announced {
        Announced { jobs: self.jobs || other.jobs, journal: self.journal || other.journal }
    }
}

/// A connection within a transaction.
pub struct Tx {
    link: Link,
    state: State,
}

pub(super) enum Link {
    Sqlite(SqliteLink),
    Postgres(Box<PostgresLink>),
}

/// What happened in the present story.
#[derive(Clone, Copy, Default)]
pub(super) struct State {
    /// A statement failed, so the story cannot be committed: PostgreSQL would silently roll it back.
    pub(super) failed: bool,
    /// It failed because another change came first; the story may run again.
    pub(super) conflict: bool,
    pub(super) announced: Announced,
}

impl Tx {
    pub(super) fn new(link: Link) -> Tx {
        Tx { link, state: State::default() }
    }

    /// Which database stands behind.
    pub fn engine(&self) -> Engine {
        match self.link {
            Link::Sqlite(_) => Engine::Sqlite,
            Link::Postgres(_) => Engine::Postgres,
        }
    }

    /// All rows.
    pub fn all(&mut self, sql: Sql, params: &[Value]) -> Result<Vec<Row>, Broken> {
        let mut rows = Vec::new();
        self.each(sql, params, |row| {
            rows.push(row);
            Ok::<(), Broken>(())
        })?;
        Ok(rows)
    }

    /// The first row, if there is one.
    pub fn one(&mut self, sql: Sql, params: &[Value]) -> Result<Option<Row>, Broken> {
        self.usable()?;
        let answer = match &mut self.link {
            Link::Sqlite(link) => link.one(sql, params),
            Link::Postgres(link) => link.one(sql, params),
        };
        self.noting(answer)
    }

    /// Runs a statement that returns no rows; answers how many rows it changed.
    pub fn run(&mut self, sql: Sql, params: &[Value]) -> Result<u64, Broken> {
        self.usable()?;
        let answer = match &mut self.link {
            Link::Sqlite(link) => link.run(sql, params),
            Link::Postgres(link) => link.run(sql, params),
        };
        self.noting(answer)
    }

    /// Runs an insert that ends in `values ($1, $2 …)` for many rows, in pieces: one trip to the server for a whole piece,
    /// and never all rows in memory; answers how many rows were added.
    pub fn run_all<const WIDTH: usize>(
        &mut self,
        sql: Sql,
        rows: impl IntoIterator<Item = [Value; WIDTH]>,
    ) -> Result<u64, Broken> {
        let (mut rows, mut added) = (rows.into_iter(), 0);
        loop {
            let piece: Vec<[Value; WIDTH]> = rows.by_ref().take(PIECE).collect();
            if piece.is_empty() {
                return Ok(added);
            }
            self.usable()?;
            let answer = match &mut self.link {
                Link::Sqlite(link) => link.run_all(sql, &piece),
                Link::Postgres(link) => link.run_all(sql, &piece),
            };
            added += self.noting(answer)?;
        }
    }

    /// Gives row after row, so that a big answer never stands in memory whole; stops at the first error.
    pub fn each<E: From<Broken>>(
        &mut self,
        sql: Sql,
        params: &[Value],
        mut take: impl FnMut(Row) -> Result<(), E>,
    ) -> Result<(), E> {
        self.usable()?;
        let mut stopped = None;
        let mut give = |row: Row| match take(row) {
            Ok(()) => true,
            Err(error) => {
                stopped = Some(error);
                false
            }
        };
        let answer = match &mut self.link {
            Link::Sqlite(link) => link.each(sql, params, &mut give),
            Link::Postgres(link) => link.each(sql, params, &mut give),
        };
        self.noting(answer)?;
        stopped.map_or(Ok(()), Err)
    }

    /// Tells listeners of the topic once this story is committed.
    pub fn announce(&mut self, topic: Topic) {
        match topic {
            Topic::Jobs => self.state.announced.jobs = true,
            Topic::Journal => self.state.announced.journal = true,
        }
    }

    /// Prepares a statement without running it; fails where the engine does not understand it.
    pub fn prepares(&mut self, sql: Sql) -> Result<(), Broken> {
        self.usable()?;
        let answer = match &mut self.link {
            Link::Sqlite(link) => link.prepares(sql),
            Link::Postgres(link) => link.prepares(sql),
        };
        self.noting(answer)
    }

    /// Runs text that is no literal: migrations.
    pub(in crate::kit) fn run_text(&mut self, text: &str) -> Result<(), Broken> {
        self.usable()?;
        let answer = self.batch(text);
        self.noting(answer)
    }

    /// Runs a statement of the facade itself (begin, commit, savepoints), whatever the state.
    pub(super) fn batch(&mut self, text: &str) -> Result<(), Broken> {
        match &mut self.link {
            Link::Sqlite(link) => link.batch(text),
            Link::Postgres(link) => link.batch(text),
        }
    }

    /// Forgets the last story; answers what happened in it.
    pub(super) fn take_state(&mut self) -> State {
        std::mem::take(&mut self.state)
    }

    /// Tells whether the engine ended the transaction by itself (disk full, lost connection).
    pub(super) fn lost(&self) -> bool {
        match &self.link {
            Link::Sqlite(link) => link.is_outside_transaction(),
            Link::Postgres(link) => link.is_closed(),
        }
    }

    pub(super) fn is_closed(&self) -> bool {
        matches!(&self.link, Link::Postgres(link) if link.is_closed())
    }

    fn usable(&self) -> Result<(), Broken> {
        if self.state.conflict {
            return Err(Broken::Conflict);
        }
        if self.state.failed {
            return Err(Broken::Engine("a statement of this story failed before".into()));
        }
        Ok(())
    }

    fn noting<T>(&mut self, answer: Result<T, Broken>) -> Result<T, Broken> {
        if let Err(broken) = &answer {
            self.state.failed = true;
            self.state.conflict |= matches!(broken, Broken::Conflict);
        }
        answer
    }
}

/// Runs a story so that neither its panic nor a failed statement it passed over can be committed.
pub(super) fn tell(tx: &mut Tx, story: Lent<'_>) -> (Ended, State) {
    let told = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| story(tx)));
    let state = tx.take_state();
    let ended = match told {
        Err(_) => {
            tracing::error!("a story panicked and was rolled back");
            Err(Broken::Panicked)
        }
        Ok(true) if state.failed => {
            Err(Broken::Engine("a story passed over a failed statement and was rolled back".into()))
        }
        Ok(kept) => Ok(kept),
    };
    (ended, state)
}
