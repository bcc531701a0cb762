//! What the operator counts, and where the dated values of the law are kept.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::Row;
use crate::kit::db::{Broken, Tx, params, sql};
use mutual_aid::Day;
use mutual_aid::law;

/// How many people and organisations use the site.
#[derive(Debug, Clone, Copy)]
pub struct Counts {
    /// Accounts that were not erased.
    pub accounts: i64,
    /// Accounts with a role.
    pub staff: i64,
    /// Accounts with a role and without a second factor.
    pub unprotected: i64,
    /// Active organisations.
    pub organisations: i64,
}

/// A value of a parameter and when it holds.
#[derive(Debug, Clone)]
pub struct Value {
    /// The parameter.
    pub key: String,
    /// The value.
    pub value: String,
    /// The first day.
    pub from: Day,
    /// Where it stands written.
    pub source: String,
    /// The day somebody looked.
    pub checked_on: String,
}

/// Counts people and organisations.
///
/// # Errors
/// The database failed.
pub fn counts(look: &mut Look<'_>) -> Result<Counts, Broken> {
    let text = sql("select
            (select cast(count(*) as bigint) from accounts where erased_at is null) as accounts,
            (select cast(count(distinct account_id) as bigint) from roles) as staff,
            (select cast(count(distinct r.account_id) as bigint)
                from roles r left join second_factors f on f.account_id = r.account_id
                where f.account_id is null) as unprotected,
            (select cast(count(*) as bigint) from organisations where status = 'active') as organisations");
    let row = look.tx.one(text, &[])?.ok_or_else(|| Broken::Type("counts".into()))?;
    Ok(Counts {
        accounts: row.get("accounts")?,
        staff: row.get("staff")?,
        unprotected: row.get("unprotected")?,
        organisations: row.get("organisations")?,
    })
}

/// Every value of every parameter, the newest of each first.
///
/// # Errors
/// The database failed.
pub fn all(look: &mut Look<'_>) -> Result<Vec<Value>, Broken> {
    let text = sql("select key, value, valid_from, source, checked_on
        from legal_parameters
        order by key, valid_from desc");
    look.tx.all(text, &[])?.iter().map(read).collect()
}

/// Every value of one parameter, the newest first.
///
/// # Errors
/// The database failed.
pub fn of(tx: &mut Tx, key: &str) -> Result<Vec<Value>, Broken> {
    let text = sql("select key, value, valid_from, source, checked_on
        from legal_parameters
        where key = $1
        order by valid_from desc");
    tx.all(text, &params![key])?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Value, Broken> {
    let from: String = row.get("valid_from")?;
    Ok(Value {
        key: row.get("key")?,
        value: row.get("value")?,
        from: Day::parse(&from).ok_or_else(|| Broken::Type("legal_parameters.valid_from".into()))?,
        source: row.get("source")?,
        checked_on: row.get("checked_on")?,
    })
}

/// Writes a new value beside those before.
///
/// # Errors
/// The database failed.
pub fn insert(change: &mut Change<'_>, new: &law::Change, source: &str) -> Result<(), Failure> {
    let text = sql("insert into legal_parameters (key, value, valid_from, source, checked_on)
        values ($1, $2, $3, $4, $5)");
    let (from, today) = (new.from.to_string(), change.now().day().to_string());
    change.tx.run(text, &params![new.key, new.value, from, source, today])?;
    Ok(())
}
