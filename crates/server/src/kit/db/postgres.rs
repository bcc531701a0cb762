//! A connection to PostgreSQL: statements prepared with the kinds of their values, TLS when asked for.

use std::collections::HashMap;
use std::error::Error;
use std::sync::Arc;

use postgres::config::SslMode;
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::private::BytesMut;
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use postgres::{Client, Config, NoTls, Statement};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::row::Names;
use super::sqlite::wrong_count;
use super::tx::{Link, PIECE};
use super::{Broken, Row, Sql, Tx, Value};

/// A connection with its prepared statements. It must not be dropped inside async code.
pub(super) struct PostgresLink {
    client: Client,
    // The texts are literals of the program and the numbers of rows are few, so the number of statements is bounded.
    prepared: HashMap<(Sql, usize), Vec<Prepared>>,
}

#[derive(Clone)]
struct Prepared {
    statement: Statement,
    names: Names,
}

pub(super) fn parse(url: &str) -> Result<Config, Broken> {
    let mut config: Config = url.parse()?;
    if config.get_application_name().is_none() {
        config.application_name("pomoc");
    }
    Ok(config)
}

pub(super) fn open(config: &Config) -> Result<Tx, Broken> {
    let client = match config.get_ssl_mode() {
        SslMode::Require => config.connect(MakeRustlsConnect::new(tls()?))?,
        _ => config.connect(NoTls)?,
    };
    Ok(Tx::new(Link::Postgres(Box::new(PostgresLink { client, prepared: HashMap::new() }))))
}

fn tls() -> Result<rustls::ClientConfig, Broken> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let builder = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| Broken::Engine(format!("tls: {error}")))?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

impl PostgresLink {
    pub(super) fn run(&mut self, sql: Sql, params: &[Value]) -> Result<u64, Broken> {
        self.execute(sql, params, 1)
    }

    /// Adds all rows with as few statements as the sizes that are kept prepared allow.
    pub(super) fn run_all<const WIDTH: usize>(
        &mut self,
        sql: Sql,
        rows: &[[Value; WIDTH]],
    ) -> Result<u64, Broken> {
        let (mut rest, mut added) = (rows, 0);
        for size in [PIECE, 16, 1] {
            while let Some((now, later)) = rest.split_at_checked(size) {
                added += self.execute(sql, now.as_flattened(), size)?;
                rest = later;
            }
        }
        Ok(added)
    }

    fn execute(&mut self, sql: Sql, params: &[Value], rows: usize) -> Result<u64, Broken> {
        let prepared = self.prepare(sql, params, rows)?;
        let params: Vec<&(dyn ToSql + Sync)> = params.iter().map(|value| value as _).collect();
        Ok(self.client.execute(&prepared.statement, &params)?)
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
        let prepared = self.prepare(sql, params, 1)?;
        let mut rows = self.client.query_raw(&prepared.statement, params.iter())?;
        while let Some(row) = rows.next()? {
            if !give(read(&row, &prepared.names)?) {
                break;
            }
        }
        Ok(())
    }

    pub(super) fn prepares(&mut self, sql: Sql) -> Result<(), Broken> {
        self.client.prepare(&text(sql))?;
        Ok(())
    }

    pub(super) fn batch(&mut self, text: &str) -> Result<(), Broken> {
        Ok(self.client.batch_execute(text)?)
    }

    pub(super) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    /// A statement whose types fit the values: one prepared before, or a new one. Typed, because
    /// PostgreSQL would otherwise infer `int4` beside a literal.
    fn prepare(&mut self, sql: Sql, params: &[Value], rows: usize) -> Result<Prepared, Broken> {
        let known = self.prepared.entry((sql, rows)).or_default();
        if let Some(fitting) = known.iter().find(|prepared| fits(prepared.statement.params(), params)) {
            return Ok(fitting.clone());
        }
        let types: Vec<Type> = params.iter().map(type_of).collect();
        let statement = self.client.prepare_typed(&repeated(&text(sql), rows)?, &types)?;
        // PostgreSQL lets a typed parameter go unused; SQLite has no place for it.
        let wanted = statement.params().len().min(highest_number(sql.text) * rows);
        if wanted != params.len() {
            return Err(wrong_count(wanted, params.len()));
        }
        let names = statement.columns().iter().map(|column| Box::from(column.name())).collect();
        let made = Prepared { statement, names };
        known.push(made.clone());
        Ok(made)
    }
}

fn text(sql: Sql) -> String {
    let lock = if sql.locked { " for update" } else { "" };
    format!("{}{lock}", sql.text)
}

/// The text of an insert with its row of values repeated, numbered on.
fn repeated(text: &str, rows: usize) -> Result<String, Broken> {
    if rows == 1 {
        return Ok(text.to_owned());
    }
    let width = highest_number(text);
    let row = |at: usize| {
        let places: Vec<String> = (1..=width).map(|place| format!("${}", at * width + place)).collect();
        format!("({})", places.join(", "))
    };
    let parts = text.rsplit_once("values ").filter(|(_, given)| *given == row(0));
    let (head, _) =
        parts.ok_or_else(|| Broken::Type("many rows need `values ($1, $2 …)` at the end".into()))?;
    let all: Vec<String> = (0..rows).map(row).collect();
    Ok(format!("{head}values {}", all.join(", ")))
}

/// The highest `$n`; one written inside a quoted literal only makes the check milder.
fn highest_number(text: &str) -> usize {
    let digits = |part: &str| {
        let end = part.find(|next: char| !next.is_ascii_digit()).unwrap_or(part.len());
        part.get(..end).and_then(|digits| digits.parse().ok())
    };
    text.split('$').skip(1).filter_map(digits).max().unwrap_or_default()
}

/// Null fits any type, so a statement prepared for a value serves its absence too.
fn fits(types: &[Type], params: &[Value]) -> bool {
    types.len() == params.len()
        && types.iter().zip(params).all(|(wanted, value)| *value == Value::Null || *wanted == type_of(value))
}

fn type_of(value: &Value) -> Type {
    match value {
        Value::Null => Type::UNKNOWN,
        Value::Text(_) => Type::TEXT,
        Value::Int(_) => Type::INT8,
        Value::Bool(_) => Type::BOOL,
        Value::Bytes(_) => Type::BYTEA,
    }
}

fn read(row: &postgres::Row, names: &Names) -> Result<Row, Broken> {
    let mut values = Vec::with_capacity(names.len());
    for (place, column) in row.columns().iter().enumerate() {
        let value = match *column.type_() {
            Type::TEXT | Type::VARCHAR | Type::BPCHAR | Type::NAME | Type::UNKNOWN => {
                row.try_get::<_, Option<String>>(place)?.map(Value::Text)
            }
            Type::INT8 => row.try_get::<_, Option<i64>>(place)?.map(Value::Int),
            Type::INT4 => row.try_get::<_, Option<i32>>(place)?.map(|number| Value::Int(number.into())),
            Type::INT2 => row.try_get::<_, Option<i16>>(place)?.map(|number| Value::Int(number.into())),
            Type::BOOL => row.try_get::<_, Option<bool>>(place)?.map(Value::Bool),
            Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(place)?.map(Value::Bytes),
            Type::VOID => None,
            ref other => {
                let text = format!("column {} is {other}, which the dialect does not have", column.name());
                return Err(Broken::Type(text));
            }
        };
        values.push(value.unwrap_or(Value::Null));
    }
    Ok(Row::new(names, values))
}

impl ToSql for Value {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Value::Null => Ok(IsNull::Yes),
            Value::Text(text) => text.to_sql(kind, out),
            Value::Int(number) => number.to_sql(kind, out),
            Value::Bool(yes) => yes.to_sql(kind, out),
            Value::Bytes(bytes) => bytes.to_sql(kind, out),
        }
    }

    // Statements are chosen by the kinds of their values, see `fits`.
    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}
