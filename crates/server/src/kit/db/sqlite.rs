//! A connection to SQLite: binding by name, cached statements, rows as values.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OpenFlags, Statement};

use super::row::Names;
use super::tx::Link;
use super::{Broken, Row, Sql, Tx, Value};

const STATEMENTS_KEPT: usize = 512;
/// Pages that the writer keeps in memory at most; it takes what it needs.
const WRITER_CACHE_KIB: i64 = 16_384;
/// Pages in the log before they are written into the file of the database.
const CHECKPOINT_PAGES: i64 = 4_000;
const BUSY_WAIT: Duration = Duration::from_secs(5);

/// A connection with what is known of its statements.
pub(super) struct SqliteLink {
    connection: Connection,
    plans: HashMap<&'static str, Arc<Plan>>,
}

/// What a statement needs and gives.
struct Plan {
    names: Names,
    /// For each place SQLite binds: the number written after `$`. SQLite counts by first appearance.
    numbers: Vec<usize>,
    wanted: usize,
}

/// The one connection that writes; makes the file if there is none, readable by its owner alone.
pub(super) fn open_writer(path: &str) -> Result<Tx, Broken> {
    if !path.starts_with('/') {
        return Err(Broken::Engine("a sqlite:// address needs an absolute path".into()));
    }
    make_private(path)?;
    let connection = Connection::open(path)?;
    connection.busy_timeout(BUSY_WAIT)?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    // An acknowledged change survives a power cut: the log is flushed at each commit.
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "journal_size_limit", 67_108_864)?;
    // A statement of ten thousand lines changes more pages than the default of two megabytes holds; what does not fit is
    // written and read again in the middle of the change.
    connection.pragma_update(None, "cache_size", -WRITER_CACHE_KIB)?;
    // What a story that shares a commit has changed is remembered until it ends, so that it alone can be taken back; past
    // 64 KiB that would go through a file.
    connection.pragma_update(None, "temp_store", "memory")?;
    // Pages that are changed again and again, as those of indexes are, go into the file of the database once in a while.
    connection.pragma_update(None, "wal_autocheckpoint", CHECKPOINT_PAGES)?;
    finish(connection)
}

/// A connection that only reads.
pub(super) fn open_reader(path: &str) -> Result<Tx, Broken> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_WAIT)?;
    connection.pragma_update(None, "query_only", true)?;
    finish(connection)
}

fn finish(connection: Connection) -> Result<Tx, Broken> {
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    // The way through a statement must not hang on what is bound to it: it would be prepared anew for other values.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    Ok(Tx::new(Link::Sqlite(SqliteLink { connection, plans: HashMap::new() })))
}

fn make_private(path: &str) -> Result<(), Broken> {
    let mut how = std::fs::OpenOptions::new();
    how.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut how, 0o600);
    how.open(path)
        .map(|_| ())
        .map_err(|error| Broken::Engine(format!("cannot open the database file: {error}")))
}

impl SqliteLink {
    pub(super) fn run(&mut self, sql: Sql, params: &[Value]) -> Result<u64, Broken> {
        let mut statement = self.connection.prepare_cached(sql.text)?;
        let plan = plan(&mut self.plans, sql, &statement)?;
        bind(&mut statement, &plan, params)?;
        let changed = statement.raw_execute()?;
        Ok(u64::try_from(changed).unwrap_or(u64::MAX))
    }

    /// Runs a statement once for each row, prepared once.
    pub(super) fn run_all<const WIDTH: usize>(
        &mut self,
        sql: Sql,
        rows: &[[Value; WIDTH]],
    ) -> Result<u64, Broken> {
        let mut statement = self.connection.prepare_cached(sql.text)?;
        let plan = plan(&mut self.plans, sql, &statement)?;
        let mut changed = 0;
        for row in rows {
            bind(&mut statement, &plan, row)?;
            changed += statement.raw_execute()?;
        }
        Ok(u64::try_from(changed).unwrap_or(u64::MAX))
    }

    pub(super) fn one(&mut self, sql: Sql, params: &[Value]) -> Result<Option<Row>, Broken> {
        let mut first = None;
        self.each(sql, params, &mut |row| {
            first = Some(row);
            false
        })?;
        Ok(first)
    }

    /// Gives rows until there are no more or the taker wants no more.
    pub(super) fn each(
        &mut self,
        sql: Sql,
        params: &[Value],
        give: &mut dyn FnMut(Row) -> bool,
    ) -> Result<(), Broken> {
        let mut statement = self.connection.prepare_cached(sql.text)?;
        let plan = plan(&mut self.plans, sql, &statement)?;
        bind(&mut statement, &plan, params)?;
        // A statement that writes is stepped to its end, so that nothing of it is left undone.
        let to_the_end = !statement.readonly();
        let mut wanted = true;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next()? {
            if wanted {
                wanted = give(read(row, &plan.names)?);
            }
            if !wanted && !to_the_end {
                break;
            }
        }
        Ok(())
    }

    pub(super) fn prepares(&mut self, sql: Sql) -> Result<(), Broken> {
        self.connection.prepare(sql.text)?;
        Ok(())
    }

    pub(super) fn batch(&mut self, text: &str) -> Result<(), Broken> {
        Ok(self.connection.execute_batch(text)?)
    }

    pub(super) fn is_outside_transaction(&self) -> bool {
        self.connection.is_autocommit()
    }
}

fn plan(
    plans: &mut HashMap<&'static str, Arc<Plan>>,
    sql: Sql,
    statement: &Statement<'_>,
) -> Result<Arc<Plan>, Broken> {
    if let Some(known) = plans.get(sql.text)
        && known.names.len() == statement.column_count()
    {
        return Ok(known.clone());
    }
    let numbers = (1..=statement.parameter_count())
        .map(|place| {
            let name = statement.parameter_name(place).and_then(|name| name.strip_prefix('$'));
            name.and_then(|digits| digits.parse::<usize>().ok())
                .filter(|number| *number > 0)
                .ok_or_else(|| Broken::Type("parameters are written $1, $2 …".into()))
        })
        .collect::<Result<Vec<_>, _>>()?;
    let wanted = numbers.iter().copied().max().unwrap_or_default();
    let names = statement.column_names().map(Box::from).collect();
    let made = Arc::new(Plan { names, numbers, wanted });
    plans.insert(sql.text, made.clone());
    Ok(made)
}

fn bind(statement: &mut Statement<'_>, plan: &Plan, params: &[Value]) -> Result<(), Broken> {
    if plan.wanted != params.len() {
        return Err(wrong_count(plan.wanted, params.len()));
    }
    for (place, number) in plan.numbers.iter().enumerate() {
        let value = params.get(number - 1).unwrap_or(&Value::Null);
        statement.raw_bind_parameter(place + 1, value)?;
    }
    Ok(())
}

pub(super) fn wrong_count(wanted: usize, given: usize) -> Broken {
    Broken::Type(format!("the statement has {wanted} parameters, {given} were given"))
}

fn read(row: &rusqlite::Row<'_>, names: &Names) -> Result<Row, Broken> {
    let mut values = Vec::with_capacity(names.len());
    for place in 0..names.len() {
        values.push(match row.get_ref(place)? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => Value::Int(number),
            ValueRef::Text(text) => Value::Text(
                String::from_utf8(text.to_vec())
                    .map_err(|_| Broken::Type("text that is not UTF-8".into()))?,
            ),
            ValueRef::Blob(bytes) => Value::Bytes(bytes.to_vec()),
            ValueRef::Real(_) => {
                return Err(Broken::Type("a fraction, which the dialect does not have".into()));
            }
        });
    }
    Ok(Row::new(names, values))
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Value::Null => ValueRef::Null,
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Int(number) => ValueRef::Integer(*number),
            Value::Bool(yes) => ValueRef::Integer(i64::from(*yes)),
            Value::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}
