//! Brings a database to the shape the program needs: files applied once, in order, never changed.

mod split;

use std::collections::BTreeMap;

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::db::{Broken, Db, Engine, Tx, params, sql};

pub use split::statements;

/// The migrations the program carries: file name and text.
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/migrations.rs"));

/// The number of the advisory lock on PostgreSQL; any number, the same in every version.
const LOCK: i64 = 7_266_001;

/// One step of the database's shape, for one engine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migration {
    /// Its place in the order.
    pub number: i64,
    /// The file's name without number and ending.
    pub name: String,
    /// The statements, in the portable dialect or the engine's own.
    pub text: String,
}

impl Migration {
    /// SHA-256 of the text, in hexadecimal.
    pub fn checksum(&self) -> String {
        Sha256::digest(self.text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn title(&self) -> String {
        format!("{:04}_{}", self.number, self.name)
    }
}

/// Applies what is pending among the program's own migrations; answers how many were applied.
/// Must not be called from async code.
pub fn run(db: &Db, now: Timestamp) -> Result<usize, Broken> {
    run_these(db, &of(FILES, db.engine())?, now)
}

/// Tells which of the program's migrations are pending, and fails if an applied one was changed or is
/// unknown to this program. Must not be called from async code.
pub fn check(db: &Db) -> Result<Vec<Migration>, Broken> {
    let known = of(FILES, db.engine())?;
    if !db.look_now(has_table)? {
        return Ok(known);
    }
    let pending = known.clone();
    db.look_now(move |tx| still_pending(tx, &pending))
}

/// Applies the given migrations that are pending, each in its own change.
pub fn run_these(db: &Db, migrations: &[Migration], now: Timestamp) -> Result<usize, Broken> {
    db.alone(LOCK, || {
        if !db.look_now(has_table)? {
            db.change_now(|tx| tx.run_text(TABLE))?;
        }
        let known = migrations.to_vec();
        let pending = db.look_now(move |tx| still_pending(tx, &known))?;
        let mut applied = 0;
        for migration in pending {
            applied += usize::from(db.change_now(move |tx| apply(tx, &migration, now))?);
        }
        Ok(applied)
    })
}

/// The migrations for an engine, in order: shared files and the engine's own of each pair of twins.
pub fn of(files: &[(&str, &str)], engine: Engine) -> Result<Vec<Migration>, Broken> {
    let own = match engine {
        Engine::Sqlite => ".sqlite",
        Engine::Postgres => ".postgres",
    };
    let mut found = BTreeMap::new();
    for (file, text) in files {
        let stem = file.strip_suffix(".sql").unwrap_or(file);
        let stem = match stem.strip_suffix(own) {
            Some(mine) => mine,
            None if stem.ends_with(".sqlite") || stem.ends_with(".postgres") => continue,
            None => stem,
        };
        let migration = named(stem, text)
            .ok_or_else(|| Broken::Migration(format!("{file} is not called like 0001_name.sql")))?;
        if let Some(rival) = found.insert(migration.number, migration) {
            return Err(Broken::Migration(format!("{file} has the number of {}", rival.title())));
        }
    }
    Ok(found.into_values().collect())
}

fn named(stem: &str, text: &str) -> Option<Migration> {
    let (number, name) = stem.split_once('_')?;
    let number = number.parse().ok().filter(|_| number.len() == 4 && !name.is_empty())?;
    Some(Migration { number, name: name.to_owned(), text: text.to_owned() })
}

const TABLE: &str = "create table if not exists migrations (
    number bigint not null primary key,
    name text not null,
    checksum text not null,
    applied_at text not null
)";

fn has_table(tx: &mut Tx) -> Result<bool, Broken> {
    let asked = match tx.engine() {
        Engine::Sqlite => {
            sql("select 1 as one from sqlite_master where type = 'table' and name = 'migrations'")
        }
        Engine::Postgres => sql("select 1 as one where to_regclass('migrations') is not null"),
    };
    Ok(tx.one(asked, &[])?.is_some())
}

fn still_pending(tx: &mut Tx, known: &[Migration]) -> Result<Vec<Migration>, Broken> {
    let mut pending: BTreeMap<i64, &Migration> = known.iter().map(|known| (known.number, known)).collect();
    let mut last = 0;
    for row in tx.all(sql("select number, name, checksum from migrations order by number"), &[])? {
        last = row.get("number")?;
        let name: String = row.get("name")?;
        let Some(migration) = pending.remove(&last) else {
            return Err(Broken::Migration(format!(
                "the database has {last:04}_{name}, which this program does not know; use a newer program"
            )));
        };
        if row.get::<String>("checksum")? != migration.checksum() {
            return Err(Broken::Migration(format!("{} was changed after it was applied", migration.title())));
        }
    }
    if let Some(late) = pending.values().find(|migration| migration.number < last) {
        return Err(Broken::Migration(format!("{} comes before one already applied", late.title())));
    }
    Ok(pending.into_values().cloned().collect())
}

/// Applies one migration, unless another process was faster.
fn apply(tx: &mut Tx, migration: &Migration, now: Timestamp) -> Result<bool, Broken> {
    let found = sql("select 1 as one from migrations where number = $1");
    if tx.one(found, &params![migration.number])?.is_some() {
        return Ok(false);
    }
    for statement in statements(&migration.text, tx.engine()) {
        tx.run_text(&statement).map_err(|broken| match broken {
            Broken::Conflict => Broken::Conflict,
            broken => Broken::Migration(format!("{}: {broken}", migration.title())),
        })?;
    }
    tx.run(
        sql("insert into migrations (number, name, checksum, applied_at) values ($1, $2, $3, $4)"),
        &params![migration.number, migration.name, migration.checksum(), now],
    )?;
    Ok(true)
}
