//! Where exceptions are read from: looks at donors in the journal, signatures for aid that a small organisation took for
//! enough, and calculations that their author approved alone.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};

/// One exception that somebody made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The organisation.
    pub house: String,
    /// What it was: `donor-seen`, `list`, `calculation`, or why a signature is not enough alone.
    pub kind: String,
    /// Who made it.
    pub account: String,
    /// The reason, in their words.
    pub reason: Option<String>,
}

/// The exceptions of a year, by organisation.
///
/// # Errors
/// The database failed.
pub fn of_year(look: &mut Look<'_>, year: i16) -> Result<Vec<Made>, Failure> {
    let rows = look.tx.all(
        sql("select o.name, o.id, m.kind, m.account_id, m.reason
            from (
                select organisation_id, event as kind, actor_id as account_id, cast(null as text) as reason,
                    recorded_at as made_at
                from journal
                where event = 'donor-seen' and recorded_at >= $1 and recorded_at < $2
                union all
                select organisation_id, conflict, account_id, exception, signed_at
                from aid_signatures
                where exception is not null and signed_at >= $1 and signed_at < $2
                union all
                select organisation_id, case when list_id is null then conflict else 'list' end, account_id, reason,
                    made_at
                from aid_exceptions
                where made_at >= $1 and made_at < $2
                union all
                select organisation_id, 'calculation', approved_by, cast(null as text), approved_on
                from cost_calculations
                where approved_by = created_by and approved_on >= $1 and approved_on < $2
            ) m
            join organisations o on o.id = m.organisation_id
            order by o.name, o.id, m.kind, m.made_at
            limit 5000"),
        &params![format!("{year:04}-01-01"), format!("{:04}-01-01", year + 1)],
    )?;
    let read = |row: &Row| -> Result<Made, Broken> {
        Ok(Made {
            house: row.get("name")?,
            kind: row.get("kind")?,
            account: row.get::<Option<String>>("account_id")?.unwrap_or_default(),
            reason: row.get("reason")?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The roles of an account, the first by its name first.
///
/// # Errors
/// The database failed.
pub fn roles(look: &mut Look<'_>, account: &str) -> Result<Vec<String>, Failure> {
    let rows = look
        .tx
        .all(sql("select distinct role from roles where account_id = $1 order by role"), &params![account])?;
    Ok(rows.iter().map(|row| row.get("role")).collect::<Result<_, _>>()?)
}
