//! Orders whose time has come: unanswered, unconfirmed, not closed.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Row, params, sql};
use mutual_aid::{Moment, OrderId};

/// How many are handled in one go.
const AT_ONCE: i64 = 200;

/// Orders that nobody has answered since then, the longest waiting first.
///
/// # Errors
/// The database failed.
pub fn unanswered(look: &mut Look<'_>, since: Moment) -> Result<Vec<OrderId>, Failure> {
    let rows = look.tx.all(
        sql("select id from orders
            where status in ('enquiry', 'submitted', 'acknowledged', 'needs-info', 'terms-proposed',
                    'terms-countered')
                and status_since <= $1
            order by status_since, id
            limit $2"),
        &params![since.to_string(), AT_ONCE],
    )?;
    ids(&rows)
}

/// Orders that stand in one status since then or longer, the longest first.
///
/// # Errors
/// The database failed.
pub fn standing(look: &mut Look<'_>, status: &str, since: Moment) -> Result<Vec<OrderId>, Failure> {
    let rows = look.tx.all(
        sql("select id from orders
            where status = $1 and status_since <= $2
            order by status_since, id
            limit $3"),
        &params![status, since.to_string(), AT_ONCE],
    )?;
    ids(&rows)
}

fn ids(rows: &[Row]) -> Result<Vec<OrderId>, Failure> {
    Ok(rows.iter().map(|row| row.get::<String>("id").map(OrderId)).collect::<Result<_, _>>()?)
}
