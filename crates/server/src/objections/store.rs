//! Where objections to decisions are kept, as long as the notice they belong to.

use crate::app::{Change, Look};
use crate::content_notices::statement::Statement;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Tx, params, sql};
use mutual_aid::objection::{Objection, Outcome};
use mutual_aid::refusal::ObjectionRefusal;
use mutual_aid::words::Description;
use mutual_aid::{Moment, Who};

/// An objection as stored.
#[derive(Debug, Clone)]
pub struct Kept {
    /// As far as the rules look at it.
    pub objection: Objection,
    /// Why the organisation thinks the decision is wrong.
    pub text: String,
    /// When it was made.
    pub made: Moment,
    /// What the operator answered.
    pub answer: Option<String>,
    /// When.
    pub decided: Option<Moment>,
    id: String,
    version: i64,
}

/// Keeps a new objection.
///
/// # Errors
/// The decision has one already.
pub fn add(
    change: &mut Change<'_>,
    objection: &Objection,
    statement: &Statement,
    text: &Description,
) -> Result<(), Failure> {
    let (id, now, by) = (change.ids().id(), change.now().to_string(), account(change.who()));
    let added = change.tx.run(
        sql("insert into objections (organisation_id, id, notice_id, offer_id, text, made_at, made_by)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (notice_id) do nothing"),
        &params![
            objection.organisation.as_str(),
            id,
            statement.notice,
            objection.offer.as_str(),
            text.as_str(),
            now,
            by
        ],
    )?;
    if added == 1 { Ok(()) } else { Err(ObjectionRefusal::AlreadyMade.into()) }
}

/// The objection to the decision on a notice.
///
/// # Errors
/// The database failed.
pub fn of_notice(look: &mut Look<'_>, notice: &str) -> Result<Option<Kept>, Failure> {
    find(look.tx, notice, false)
}

/// The objection to the decision on a notice, to answer it.
///
/// # Errors
/// There is none.
pub fn find_to_change(change: &mut Change<'_>, notice: &str) -> Result<Kept, Failure> {
    find(change.tx, notice, true)?.ok_or(Failure::NotFound)
}

fn find(tx: &mut Tx, notice: &str, locked: bool) -> Result<Option<Kept>, Failure> {
    let text =
        sql("select organisation_id, id, offer_id, text, made_at, outcome, answer, decided_at, version
        from objections
        where notice_id = $1");
    let text = if locked { text.locked() } else { text };
    Ok(tx.one(text, &params![notice])?.as_ref().map(read).transpose()?)
}

fn read(row: &Row) -> Result<Kept, Broken> {
    let made: String = row.get("made_at")?;
    let outcome: Option<String> = row.get("outcome")?;
    let outcome = outcome.map(|text| text.parse::<Outcome>()).transpose();
    Ok(Kept {
        objection: Objection {
            organisation: row.get::<String>("organisation_id")?.into(),
            offer: row.get::<String>("offer_id")?.into(),
            outcome: outcome.map_err(|_| Broken::Type("objections.outcome".into()))?,
        },
        text: row.get("text")?,
        made: Moment::parse(&made).ok_or_else(|| Broken::Type("objections.made_at".into()))?,
        answer: row.get("answer")?,
        decided: row.get::<Option<String>>("decided_at")?.and_then(|text| Moment::parse(&text)),
        id: row.get("id")?,
        version: row.get("version")?,
    })
}

/// Saves what came of an objection, and why.
///
/// # Errors
/// Somebody else answered meanwhile.
pub fn save(change: &mut Change<'_>, kept: &Kept, answer: &Description) -> Result<(), Failure> {
    let (now, by) = (change.now().to_string(), account(change.who()));
    let outcome: Option<&'static str> = kept.objection.outcome.map(Into::into);
    let saved = change.tx.run(
        sql("update objections
            set outcome = $3, answer = $4, decided_at = $5, decided_by = $6, version = version + 1
            where organisation_id = $1 and id = $2 and version = $7"),
        &params![
            kept.objection.organisation.as_str(),
            kept.id,
            outcome,
            answer.as_str(),
            now,
            by,
            kept.version
        ],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// How many objections wait for an answer.
///
/// # Errors
/// The database failed.
pub fn waiting(look: &mut Look<'_>) -> Result<i64, Broken> {
    let text = sql("select cast(count(*) as bigint) as n from objections where decided_at is null");
    look.tx.one(text, &[])?.map_or(Ok(0), |row| row.get("n"))
}

fn account(who: &Who) -> Option<String> {
    match who {
        Who::Member(member) => Some(member.account.0.clone()),
        _ => None,
    }
}
