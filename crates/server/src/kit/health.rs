//! What a database can tell about itself: how it sorts, what time it has.

use jiff::Timestamp;

use super::db::{Broken, Db, Engine, sql};

/// How a PostgreSQL database sorts and encodes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sorting {
    /// The collation, which should be `C.UTF-8`.
    pub collation: String,
    /// The encoding, which must be `UTF8`.
    pub encoding: String,
}

/// How the database sorts; SQLite always sorts as we need it. Must not be called from async code.
///
/// # Errors
/// The database failed.
pub fn sorting(db: &Db) -> Result<Option<Sorting>, Broken> {
    if db.engine() == Engine::Sqlite {
        return Ok(None);
    }
    db.look_now(|tx| {
        let asked = sql("select cast(datcollate as text) as collation,
                cast(pg_encoding_to_char(encoding) as text) as encoding
            from pg_database where datname = current_database()");
        let row = tx.one(asked, &[])?;
        row.map(|row| Ok(Sorting { collation: row.get("collation")?, encoding: row.get("encoding")? }))
            .transpose()
    })
}

/// The last moment the database knows of: of its own clock on PostgreSQL, of the journal on SQLite.
/// Must not be called from async code.
///
/// # Errors
/// The database failed.
pub fn last_moment(db: &Db) -> Result<Option<Timestamp>, Broken> {
    let asked = match db.engine() {
        Engine::Sqlite => sql("select max(recorded_at) as moment from journal"),
        Engine::Postgres => sql("select to_char(clock_timestamp() at time zone 'UTC',
                'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') as moment"),
    };
    db.look_now(|tx| tx.one(asked, &[])?.map_or(Ok(None), |row| row.get("moment")))
}
