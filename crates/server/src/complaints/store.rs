//! Where complaints are kept.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::{Moment, OrderId};

/// A complaint as stored.
#[derive(Debug, Clone)]
pub struct Complaint {
    /// Its id.
    pub id: String,
    /// What was not right, in the requester's words.
    pub text: String,
    /// What the organisation answers.
    pub answer: Option<String>,
    /// When it was made.
    pub made: Moment,
}

/// The complaints about an order, oldest first.
///
/// # Errors
/// The database failed.
pub fn of(look: &mut Look<'_>, order: &OrderId) -> Result<Vec<Complaint>, Failure> {
    let rows = look.tx.all(
        sql("select id, text, answer, made_at from complaints where order_id = $1 order by made_at, id"),
        &params![order.as_str()],
    )?;
    let read = |row: &Row| -> Result<Complaint, Broken> {
        let made: String = row.get("made_at")?;
        Ok(Complaint {
            id: row.get("id")?,
            text: row.get("text")?,
            answer: row.get("answer")?,
            made: Moment::parse(&made).ok_or_else(|| Broken::Type("complaints.made_at".into()))?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Writes down what was not right.
///
/// # Errors
/// The database failed.
pub fn add(change: &mut Change<'_>, order: &OrderId, text: &str) -> Result<(), Failure> {
    let (id, now) = (change.ids().id(), change.now().to_string());
    change.tx.run(
        sql("insert into complaints (id, order_id, text, made_at) values ($1, $2, $3, $4)"),
        &params![id, order.as_str(), text, now],
    )?;
    Ok(())
}

/// Writes the answer to the complaints that have none yet.
///
/// # Errors
/// The database failed.
pub fn answer(change: &mut Change<'_>, order: &OrderId, answer: &str) -> Result<u64, Failure> {
    let now = change.now().to_string();
    Ok(change.tx.run(
        sql("update complaints set answer = $2, answered_at = $3 where order_id = $1 and answer is null"),
        &params![order.as_str(), answer, now],
    )?)
}
