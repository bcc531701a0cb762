//! Where letters and calls wait.

mod asked;

use crate::app::{Change, Keep, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use crate::letters::Queue;
use mutual_aid::{LetterId, Moment, OfferId, OrderId, OrganisationId, PersonId};

/// The message of a call that somebody asked for.
pub const ASKED: &str = "call-asked";

/// So many days a letter that went out, or a call that was made, is still known.
const KEPT: i64 = 30;

/// A letter to print or a call to make.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Its id.
    pub id: LetterId,
    /// The organisation whose queue it stands in; none is the operator's.
    pub organisation: Option<OrganisationId>,
    /// `letter` or `call`.
    pub kind: String,
    /// Which message it carries.
    pub message: String,
    /// The order it is about.
    pub order: Option<String>,
    /// The number of that order.
    pub number: Option<String>,
    /// The offer it is about.
    pub offer: Option<String>,
    /// The number of that offer.
    pub offer_number: Option<i64>,
    /// The person it goes to, for people of the organisation.
    pub person: Option<String>,
    /// Whom it goes to.
    pub name: String,
    /// Their phone.
    pub phone: Option<String>,
    /// Their address.
    pub address: Option<String>,
    /// The language they read.
    pub language: String,
    /// What it is about, one line.
    pub subject: String,
    /// What it says.
    pub body: String,
    /// The same in a short message.
    pub sms: Option<String>,
    /// Since when it waits.
    pub due: Moment,
    /// When it was done.
    pub done: Option<Moment>,
    /// The version that was read.
    pub version: i64,
}

impl Letter {
    /// How it is told: by a `letter`, by a `call`, or in the `office`, when there is neither phone nor address.
    #[must_use]
    pub fn way(&self) -> &str {
        if self.kind == "letter" && self.address.is_none() { "office" } else { &self.kind }
    }

    /// Somebody asked for this call themselves.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.message == ASKED
    }
}

/// Puts a letter or a call into the queue; the same job puts it once. What waited about the same order for the same
/// person is said by the new one.
///
/// # Errors
/// The database failed.
pub fn add(keep: &mut Keep<'_>, letter: &Letter) -> Result<(), Failure> {
    let added = keep.tx.run(
        sql("insert into letters (id, organisation_id, kind, message, order_id, person_id, name, phone, address,
                language, subject, body, sms, made_at, due_at, offer_id)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, $15)
            on conflict (id) do nothing"),
        &params![
            letter.id.as_str(),
            letter.organisation.as_ref().map_or("", OrganisationId::as_str),
            letter.kind,
            letter.message,
            letter.order,
            letter.person,
            letter.name,
            letter.phone,
            letter.address,
            letter.language,
            letter.subject,
            letter.body,
            letter.sms,
            letter.due.to_string(),
            letter.offer,
        ],
    )?;
    if let (Some(offer), Some(person), 1) = (&letter.offer, &letter.person, added) {
        replace(keep, offer, person, letter.id.as_str())?;
    }
    let (Some(order), 1) = (&letter.order, added) else { return Ok(()) };
    let now = Moment(keep.now).to_string();
    keep.tx.run(
        sql("update letters
            set done_at = $3, outcome = 'replaced', body = '', sms = null, version = version + 1
            where order_id = $1 and coalesce(person_id, '') = $2 and done_at is null
                and exists (select n.id from letters n
                    where n.order_id = $1 and coalesce(n.person_id, '') = $2
                        and (n.made_at, n.id) > (letters.made_at, letters.id))"),
        &params![order, letter.person.clone().unwrap_or_default(), now],
    )?;
    Ok(())
}

/// What waited to be said about an offer to one of its people is said by the new letter or call.
fn replace(keep: &mut Keep<'_>, offer: &str, person: &str, by: &str) -> Result<(), Failure> {
    let now = Moment(keep.now).to_string();
    keep.tx.run(
        sql("update letters
            set done_at = $4, outcome = 'replaced', body = '', sms = null, version = version + 1
            where offer_id = $1 and person_id = $2 and id <> $3 and done_at is null"),
        &params![offer, person, by, now],
    )?;
    Ok(())
}

/// Somebody gave their word about an offer, or is asked no more: nothing waits to be said to them about it.
///
/// # Errors
/// The database failed.
pub fn answered(change: &mut Change<'_>, offer: &OfferId, person: &PersonId) -> Result<(), Failure> {
    let now = change.now().to_string();
    change.tx.run(
        sql("update letters
            set done_at = $3, outcome = 'spoken', body = '', sms = null, version = version + 1
            where offer_id = $1 and person_id = $2 and done_at is null"),
        &params![offer.as_str(), person.as_str(), now],
    )?;
    Ok(())
}

/// Somebody said whether they go to the visit of an order: nothing waits to be said to them about when it is.
///
/// # Errors
/// The database failed.
pub fn heard(change: &mut Change<'_>, order: &OrderId, person: &PersonId) -> Result<(), Failure> {
    let now = change.now().to_string();
    change.tx.run(
        sql("update letters
            set done_at = $3, outcome = 'spoken', body = '', sms = null, version = version + 1
            where order_id = $1 and person_id = $2 and done_at is null
                and message in ('go-planned', 'go-moved', 'go-soon')"),
        &params![order.as_str(), person.as_str(), now],
    )?;
    Ok(())
}

/// What waited for the requester of an order was said to them by the way.
///
/// # Errors
/// The database failed.
pub fn spoken(keep: &mut Keep<'_>, order: &str, at: Moment) -> Result<(), Failure> {
    let now = Moment(keep.now).to_string();
    keep.tx.run(
        sql("update letters
            set done_at = $3, outcome = 'spoken', body = '', sms = null, version = version + 1
            where order_id = $1 and made_at <= $2 and person_id is null and done_at is null"),
        &params![order, at.to_string(), now],
    )?;
    Ok(())
}

/// Forgets what was done a month ago; answers how many.
///
/// # Errors
/// The database failed.
pub fn forget(keep: &mut Keep<'_>) -> Result<u64, Broken> {
    let before = Moment(keep.now).plus_days(-KEPT).to_string();
    let asked = keep.tx.run(sql("delete from call_requests where done_at < $1"), &params![before.clone()])?;
    Ok(asked + keep.tx.run(sql("delete from letters where done_at < $1"), &params![before])?)
}

/// What waits in a queue, the oldest first, at most 100 letters and 100 calls that were asked for.
///
/// # Errors
/// The database failed.
pub fn waiting(look: &mut Look<'_>, queue: &Queue) -> Result<Vec<Letter>, Failure> {
    let rows = look.tx.all(
        sql("select l.id, l.organisation_id, l.kind, l.message, l.order_id, o.number, l.person_id, l.name, l.phone,
                l.address, l.language, l.subject, l.body, l.sms, l.due_at, l.done_at, l.version, l.offer_id,
                f.number as offer_number
            from letters l
            left join orders o on o.id = l.order_id
            left join offers f on f.organisation_id = l.organisation_id and f.id = l.offer_id
            where l.organisation_id = $1 and l.done_at is null
            order by l.due_at, l.id
            limit 100"),
        &params![queue.key()],
    )?;
    let mut waiting: Vec<Letter> = rows.iter().map(read).collect::<Result<_, _>>()?;
    waiting.extend(asked::waiting(look, queue)?);
    waiting.sort_by(|one, other| (one.due, one.id.as_str()).cmp(&(other.due, other.id.as_str())));
    Ok(waiting)
}

/// A letter, a call, or a call that was asked for, of a queue.
///
/// # Errors
/// There is none of that id in this queue.
pub fn find(look: &mut Look<'_>, queue: &Queue, id: &str) -> Result<Letter, Failure> {
    let row = look.tx.one(
        sql("select l.id, l.organisation_id, l.kind, l.message, l.order_id, o.number, l.person_id, l.name, l.phone,
                l.address, l.language, l.subject, l.body, l.sms, l.due_at, l.done_at, l.version, l.offer_id,
                f.number as offer_number
            from letters l
            left join orders o on o.id = l.order_id
            left join offers f on f.organisation_id = l.organisation_id and f.id = l.offer_id
            where l.organisation_id = $1 and l.id = $2"),
        &params![queue.key(), id],
    )?;
    match row {
        Some(row) => Ok(read(&row)?),
        None => asked::find(look, queue, id),
    }
}

fn read(row: &Row) -> Result<Letter, Broken> {
    let (house, due): (String, String) = (row.get("organisation_id")?, row.get("due_at")?);
    Ok(Letter {
        id: LetterId(row.get("id")?),
        organisation: Some(house).filter(|house| !house.is_empty()).map(OrganisationId),
        kind: row.get("kind")?,
        message: row.get("message")?,
        order: row.get("order_id")?,
        number: row.get("number")?,
        offer: row.get("offer_id")?,
        offer_number: row.get("offer_number")?,
        person: row.get("person_id")?,
        name: row.get("name")?,
        phone: row.get("phone")?,
        address: row.get("address")?,
        language: row.get("language")?,
        subject: row.get("subject")?,
        body: row.get("body")?,
        sms: row.get("sms")?,
        due: Moment::parse(&due).ok_or_else(|| Broken::Type("letters.due_at".into()))?,
        done: row.get::<Option<String>>("done_at")?.and_then(|text| Moment::parse(&text)),
        version: row.get("version")?,
    })
}

/// Writes down that it is done, how and by whom; what it said is emptied.
///
/// # Errors
/// Somebody did it already.
pub fn done(
    change: &mut Change<'_>,
    letter: &Letter,
    outcome: &str,
    by: Option<&str>,
) -> Result<(), Failure> {
    if letter.is_asked() {
        return asked::done(change, letter, outcome, by);
    }
    let now = change.now().to_string();
    let written = change.tx.run(
        sql("update letters
            set done_at = $3, outcome = $4, done_by = $5, body = '', sms = null, version = version + 1
            where id = $1 and version = $2 and done_at is null"),
        &params![letter.id.as_str(), letter.version, now, outcome, by],
    )?;
    if written == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Nobody answered: it is tried again later.
///
/// # Errors
/// Somebody did it already.
pub fn later(change: &mut Change<'_>, letter: &Letter, due: Moment) -> Result<(), Failure> {
    if letter.is_asked() {
        return asked::later(change, letter, due);
    }
    let written = change.tx.run(
        sql("update letters set due_at = $3, version = version + 1
            where id = $1 and version = $2 and done_at is null"),
        &params![letter.id.as_str(), letter.version, due.to_string()],
    )?;
    if written == 1 { Ok(()) } else { Err(Failure::Stale) }
}
