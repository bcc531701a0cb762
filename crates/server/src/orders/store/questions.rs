//! What the organisation must know before it can help, and what the requester answered.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::{Moment, OrderId};

/// A question and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its number within the order, from 1.
    pub number: i64,
    /// What was asked.
    pub question: String,
    /// When.
    pub asked: Moment,
    /// What was answered, and when.
    pub answer: Option<(String, Moment)>,
}

/// The questions of an order, the oldest first.
///
/// # Errors
/// The database failed.
pub fn of(look: &mut Look<'_>, order: &OrderId) -> Result<Vec<Question>, Failure> {
    let rows = look.tx.all(
        sql("select number, question, asked_at, answer, answered_at from questions
            where order_id = $1
            order by number"),
        &params![order.as_str()],
    )?;
    Ok(rows.iter().map(question).collect::<Result<_, _>>()?)
}

fn question(row: &Row) -> Result<Question, Broken> {
    let moment = |text: &str| Moment::parse(text).ok_or_else(|| Broken::Type("questions.asked_at".into()));
    let answered = row.get::<Option<String>>("answered_at")?.map(|text| moment(&text)).transpose()?;
    Ok(Question {
        number: row.get("number")?,
        question: row.get("question")?,
        asked: moment(&row.get::<String>("asked_at")?)?,
        answer: row.get::<Option<String>>("answer")?.zip(answered),
    })
}

/// Writes a question down; the order's row is locked by whoever changes the order.
///
/// # Errors
/// The database failed.
pub fn ask(change: &mut Change<'_>, order: &OrderId, question: &str) -> Result<(), Failure> {
    let now = change.now().to_string();
    change.tx.run(
        sql("insert into questions (order_id, number, question, asked_at)
            select cast($1 as text), coalesce(max(number), 0) + 1, cast($2 as text), cast($3 as text)
            from questions where order_id = $1"),
        &params![order.as_str(), question, now],
    )?;
    Ok(())
}

/// Writes the answer to every open question of an order.
///
/// # Errors
/// The database failed.
pub fn answer(change: &mut Change<'_>, order: &OrderId, answer: &str) -> Result<(), Failure> {
    let now = change.now().to_string();
    change.tx.run(
        sql("update questions set answer = $2, answered_at = $3 where order_id = $1 and answer is null"),
        &params![order.as_str(), answer, now],
    )?;
    Ok(())
}
