//! Where notices of content are kept, until they are forgotten.

use super::decide::Reasons;
use super::report::Input;
use super::statement::Statement;
use crate::app::{Change, Keep, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Tx, params, sql};
use crate::law;
use jiff::Timestamp;
use mutual_aid::content_notice::ContentNotice;
use mutual_aid::words::{Email, Name};
use mutual_aid::{Moment, NoticeId, Who};

/// A notice as the operator reads it.
#[derive(Debug, Clone)]
pub struct Found {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// Where the content stands.
    pub address: String,
    /// What is wrong with it, as a code.
    pub ground: String,
    /// Why, in own words.
    pub why: String,
    /// Who reported it.
    pub name: Option<String>,
    /// Where the decision goes.
    pub email: Option<String>,
    /// The language of the mails.
    pub language: String,
    /// When it came.
    pub received: Timestamp,
    /// The decision, as a code.
    pub decision: Option<String>,
    /// The facts it rests on.
    pub facts: Option<String>,
    /// The law or the rule it rests on.
    pub basis: Option<String>,
    /// When it was decided.
    pub decided: Option<Timestamp>,
    /// The number of the offer that was taken down.
    pub offer: Option<i64>,
    /// The version that was read.
    pub version: i64,
}

/// A number nobody has, easy to read out: `ZT-4827-3951`.
///
/// # Errors
/// The database failed.
pub fn free_number(change: &mut Change<'_>) -> Result<String, Failure> {
    for _ in 0..20 {
        let digits = change.ids().digits(8);
        let (first, last) = digits.split_at(4);
        let number = format!("ZT-{first}-{last}");
        let text = sql("select number from content_notices where number = $1");
        if change.tx.one(text, &params![number])?.is_none() {
            return Ok(number);
        }
    }
    Err(Broken::Engine("no number is free".into()).into())
}

/// A number, if a notice has it.
///
/// # Errors
/// None has.
pub fn known_number(look: &mut Look<'_>, number: &str) -> Result<String, Failure> {
    let text = sql("select number from content_notices where number = $1");
    Ok(look.tx.one(text, &params![number])?.ok_or(Failure::NotFound)?.get("number")?)
}

/// Keeps a new notice.
///
/// # Errors
/// The database failed.
pub fn insert(
    change: &mut Change<'_>,
    notice: &ContentNotice,
    number: &str,
    input: &Input,
) -> Result<(), Failure> {
    let text = sql("insert into content_notices (id, number, address, ground, why, name, email, language,
            received_at, status)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'received')");
    let now = change.now().to_string();
    change.tx.run(
        text,
        &params![
            notice.id.as_str(),
            number,
            input.address.as_str(),
            <&str>::from(input.ground),
            input.why.as_str(),
            input.name.as_ref().map(Name::as_str),
            input.email.as_ref().map(Email::as_str),
            input.language.code(),
            now
        ],
    )?;
    Ok(())
}

/// The notice of a number.
///
/// # Errors
/// There is none.
pub fn find(look: &mut Look<'_>, number: &str) -> Result<Found, Failure> {
    of_number(look.tx, number, false)
}

/// The notice of an id, for its mails.
///
/// # Errors
/// It was forgotten.
pub fn find_by_id(look: &mut Look<'_>, id: &str) -> Result<Found, Failure> {
    let text = sql("select number from content_notices where id = $1");
    let number: String = look.tx.one(text, &params![id])?.ok_or(Failure::NotFound)?.get("number")?;
    of_number(look.tx, &number, false)
}

/// The notice of a number, to decide on it.
///
/// # Errors
/// There is none.
pub fn find_to_change(change: &mut Change<'_>, number: &str) -> Result<(ContentNotice, Found), Failure> {
    let found = of_number(change.tx, number, true)?;
    Ok((ContentNotice { id: NoticeId(found.id.clone()), decided: found.decision.is_some() }, found))
}

fn of_number(tx: &mut Tx, number: &str, locked: bool) -> Result<Found, Failure> {
    let text = sql("select id, number, address, ground, why, name, email, language, received_at, decision,
            facts, basis, decided_at, offer_number, version
        from content_notices
        where number = $1");
    let text = if locked { text.locked() } else { text };
    let row = tx.one(text, &params![number])?.ok_or(Failure::NotFound)?;
    Ok(read(&row)?)
}

/// Saves a decision with its reasons.
///
/// # Errors
/// Somebody else changed it meanwhile.
pub fn save(
    change: &mut Change<'_>,
    notice: &ContentNotice,
    reasons: &Reasons,
    (offer, version): (Option<i64>, i64),
) -> Result<(), Failure> {
    let by = match change.who() {
        Who::Member(member) => Some(member.account.0.clone()),
        _ => None,
    };
    let text = sql("update content_notices
        set status = 'decided', decision = $2, facts = $3, basis = $4, decided_at = $5, decided_by = $6,
            offer_number = $8, version = version + 1
        where id = $1 and version = $7");
    let now = change.now().to_string();
    let (decision, facts) = (<&str>::from(reasons.decision), reasons.facts.as_str());
    let basis = reasons.basis.as_str();
    let params = params![notice.id.as_str(), decision, facts, basis, now, by, version, offer];
    match change.tx.run(text, &params)? {
        0 => Err(Failure::Stale),
        _ => Ok(()),
    }
}

/// The notices of a status, those that wait longest first, and one more when there are more than twenty.
///
/// # Errors
/// The database failed.
pub fn page(look: &mut Look<'_>, status: &str, after: &(String, String)) -> Result<Vec<Found>, Failure> {
    let rows = look.tx.all(
        sql("select id, number, address, ground, why, name, email, language, received_at, decision, facts,
                basis, decided_at, offer_number, version
            from content_notices
            where status = $1 and (received_at, id) > ($2, $3)
            order by received_at, id
            limit 21"),
        &params![status, after.0, after.1],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The notices whose decision an organisation objects to, those that wait longest first, and one more when there are
/// more than twenty.
///
/// # Errors
/// The database failed.
pub fn objected(look: &mut Look<'_>, after: &(String, String)) -> Result<Vec<Found>, Failure> {
    let rows = look.tx.all(
        sql("select n.id, n.number, n.address, n.ground, n.why, n.name, n.email, n.language, n.received_at,
                n.decision, n.facts, n.basis, n.decided_at, n.offer_number, n.version
            from content_notices n
            join objections o on o.notice_id = n.id
            where o.decided_at is null and (n.received_at, n.id) > ($1, $2)
            order by n.received_at, n.id
            limit 21"),
        &params![after.0, after.1],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The statement of reasons for taking an offer down, the latest one; none when it was never taken down.
///
/// # Errors
/// The database failed.
pub fn statement(look: &mut Look<'_>, offer: i64) -> Result<Option<Statement>, Failure> {
    let row = look.tx.one(
        sql("select id, number, decision, facts, basis, decided_at
            from content_notices
            where offer_number = $1 and status = 'decided'
            order by decided_at desc, id desc
            limit 1"),
        &params![offer],
    )?;
    let read = |row: Row| -> Result<Statement, Broken> {
        Ok(Statement {
            notice: row.get("id")?,
            number: row.get("number")?,
            decision: row.get("decision")?,
            facts: row.get("facts")?,
            basis: row.get("basis")?,
            decided: Moment(row.get("decided_at")?),
        })
    };
    Ok(row.map(read).transpose()?)
}

/// How many notices wait for a decision.
///
/// # Errors
/// The database failed.
pub fn waiting(look: &mut Look<'_>) -> Result<i64, Broken> {
    let text = sql("select cast(count(*) as bigint) as n from content_notices where status = 'received'");
    look.tx.one(text, &[])?.map_or(Ok(0), |row| row.get("n"))
}

/// Forgets who sent decided notices, and then the notices, as the law of the day says; answers how many.
///
/// # Errors
/// The database failed.
pub fn forget(keep: &mut Keep<'_>) -> Result<u64, Broken> {
    let today = Moment(keep.now).day();
    let law = law::store::on(keep.tx, today)?;
    let named = sql("update content_notices set name = null, email = null
        where decided_at < $1 and (name is not null or email is not null)");
    let names = keep.tx.run(named, &params![today.plus_months(-law.notice_name_months).to_string()])?;
    let text = sql("delete from content_notices
        where decided_at < $1
            and not exists (select o.id from objections o
                where o.notice_id = content_notices.id and o.decided_at is null)");
    Ok(names + keep.tx.run(text, &params![today.plus_months(-law.notice_months).to_string()])?)
}

fn read(row: &Row) -> Result<Found, Broken> {
    Ok(Found {
        id: row.get("id")?,
        number: row.get("number")?,
        address: row.get("address")?,
        ground: row.get("ground")?,
        why: row.get("why")?,
        name: row.get("name")?,
        email: row.get("email")?,
        language: row.get("language")?,
        received: row.get("received_at")?,
        decision: row.get("decision")?,
        facts: row.get("facts")?,
        basis: row.get("basis")?,
        decided: row.get("decided_at")?,
        offer: row.get("offer_number")?,
        version: row.get("version")?,
    })
}
