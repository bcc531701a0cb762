//! Where messages to the programme are kept, until they are forgotten.

use super::write::Input;
use crate::app::{Change, Keep, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use crate::law;
use jiff::Timestamp;
use mutual_aid::contact_message::{ContactMessage, Desk};
use mutual_aid::{MessageId, Moment, OrganisationId, Who};
use polish_ids::CaseNumber;

/// How many messages a page shows.
pub const SIZE: usize = 20;

/// A message as its desk sees it.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its id.
    pub id: String,
    /// The desk, by its key.
    pub desk: String,
    /// The number of the order it is about.
    pub number: Option<String>,
    /// Who wrote.
    pub name: String,
    /// The phone.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// What was written.
    pub text: String,
    /// When.
    pub received: Timestamp,
    /// When it was answered.
    pub answered: Option<Timestamp>,
}

/// Which messages are listed.
#[derive(Debug, Clone)]
pub struct Sort {
    /// The desks.
    pub desks: Vec<Desk>,
    /// Answered ones, or those that wait.
    pub answered: bool,
    /// The last one of the page before: when it came, and its id.
    pub before: Option<(String, String)>,
}

/// The organisation that has the order of this number.
///
/// # Errors
/// The database failed.
pub fn house_of(
    change: &mut Change<'_>,
    number: Option<&CaseNumber>,
) -> Result<Option<OrganisationId>, Broken> {
    let Some(number) = number else { return Ok(None) };
    let text = sql("select organisation_id from orders where number = $1");
    let row = change.tx.one(text, &params![number.as_str()])?;
    Ok(row.map(|row| row.get("organisation_id")).transpose()?.flatten().map(OrganisationId))
}

/// Keeps a new message.
///
/// # Errors
/// The database failed.
pub fn insert(change: &mut Change<'_>, message: &ContactMessage, input: &Input) -> Result<(), Failure> {
    let text =
        sql("insert into contact_messages (id, desk, organisation_id, order_number, name, phone, email,
            language, text, received_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
    let now = change.now().to_string();
    change.tx.run(
        text,
        &params![
            message.id.as_str(),
            message.desk.key(),
            message.desk.house().map(OrganisationId::as_str),
            input.number.as_ref().map(CaseNumber::as_str),
            input.name.as_str(),
            input.phone.as_ref().map(polish_ids::Phone::as_str),
            input.email.as_ref().map(mutual_aid::words::Email::as_str),
            input.language.code(),
            input.text.as_str(),
            now
        ],
    )?;
    Ok(())
}

/// A message, to answer it.
///
/// # Errors
/// There is none of that id.
pub fn find_to_change(change: &mut Change<'_>, id: &str) -> Result<(ContactMessage, i64), Failure> {
    let text =
        sql("select id, desk, organisation_id, answered_at, version from contact_messages where id = $1");
    let row = change.tx.one(text.locked(), &params![id])?.ok_or(Failure::NotFound)?;
    let house: Option<String> = row.get("organisation_id")?;
    let desk = match (row.get::<String>("desk")?.as_str(), house) {
        ("operator", None) => Desk::Operator,
        ("organiser", None) => Desk::Organiser,
        ("organisation", Some(house)) => Desk::Organisation(OrganisationId(house)),
        _ => return Err(Broken::Type("contact_messages.desk".into()).into()),
    };
    let answered = row.get::<Option<String>>("answered_at")?.is_some();
    Ok((ContactMessage { id: MessageId(row.get("id")?), desk, answered }, row.get("version")?))
}

/// Saves that a message was answered, and by whom.
///
/// # Errors
/// Somebody else changed it meanwhile.
pub fn save(change: &mut Change<'_>, message: &ContactMessage, version: i64) -> Result<(), Failure> {
    let by = match change.who() {
        Who::Member(member) => Some(member.account.0.clone()),
        _ => None,
    };
    let text = sql("update contact_messages
        set answered_at = $2, answered_by = $3, version = version + 1
        where id = $1 and version = $4");
    let now = change.now().to_string();
    match change.tx.run(text, &params![message.id.as_str(), now, by, version])? {
        0 => Err(Failure::Stale),
        _ => Ok(()),
    }
}

/// A page of messages, newest first, and one more when there are more.
///
/// # Errors
/// The database failed.
pub fn page(look: &mut Look<'_>, sort: &Sort) -> Result<Vec<Line>, Failure> {
    let mut lines = Vec::new();
    for desk in &sort.desks {
        let (at, id) = sort.before.clone().unwrap_or_else(|| ("9999".to_owned(), String::new()));
        let rows = look.tx.all(
            sql("select id, desk, order_number, name, phone, email, text, received_at, answered_at
                from contact_messages
                where desk = $1 and (organisation_id = $2 or cast($2 as text) is null)
                    and (answered_at is not null) = $3 and (received_at, id) < ($4, $5)
                order by received_at desc, id desc
                limit 21"),
            &params![desk.key(), desk.house().map(OrganisationId::as_str), sort.answered, at, id],
        )?;
        for row in &rows {
            lines.push(line(row)?);
        }
    }
    lines.sort_by(|one, other| (other.received, &other.id).cmp(&(one.received, &one.id)));
    lines.truncate(SIZE + 1);
    Ok(lines)
}

fn line(row: &Row) -> Result<Line, Broken> {
    Ok(Line {
        id: row.get("id")?,
        desk: row.get("desk")?,
        number: row.get("order_number")?,
        name: row.get("name")?,
        phone: row.get("phone")?,
        email: row.get("email")?,
        text: row.get("text")?,
        received: row.get("received_at")?,
        answered: row.get("answered_at")?,
    })
}

/// How many messages wait on a desk.
///
/// # Errors
/// The database failed.
pub fn waiting(look: &mut Look<'_>, desk: &Desk) -> Result<i64, Broken> {
    let text = sql("select cast(count(*) as bigint) as n
        from contact_messages
        where desk = $1 and (organisation_id = $2 or cast($2 as text) is null) and answered_at is null");
    let row = look.tx.one(text, &params![desk.key(), desk.house().map(OrganisationId::as_str)])?;
    row.map_or(Ok(0), |row| row.get("n"))
}

/// Deletes the messages whose time is over, as the law of the day says; answers how many.
///
/// # Errors
/// The database failed.
pub fn forget(keep: &mut Keep<'_>) -> Result<u64, Broken> {
    let today = Moment(keep.now).day();
    let months = law::store::on(keep.tx, today)?.message_months;
    let text = sql("delete from contact_messages where received_at < $1");
    keep.tx.run(text, &params![today.plus_months(-months).to_string()])
}
