//! What messages look up: who is reached how, and what was asked before.

use crate::app::{Change, Keep, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use crate::kit::locale::Language;
use crate::mail::Sender;
use mutual_aid::{Moment, OrganisationId, PersonId};

/// An organisation as its messages name it.
#[derive(Debug, Clone)]
pub struct House {
    /// Its name in addresses.
    pub slug: String,
    /// Name, phone, hours and address for answers.
    pub sender: Sender,
}

/// Somebody of the staff who can be written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// The account.
    pub account: String,
    /// The confirmed address.
    pub email: String,
    /// The language of mails.
    pub language: Language,
}

/// Somebody who goes to visits, and how they are reached.
#[derive(Debug, Clone)]
pub struct Goer {
    /// First name and surname.
    pub name: String,
    /// The phone.
    pub phone: Option<String>,
    /// The postal address.
    pub address: Option<String>,
    /// `phone`, `email`, `post`, `in-person` or `through`.
    pub way: String,
    /// The account, where there is one.
    pub account: Option<String>,
    /// The confirmed address of the account.
    pub email: Option<String>,
    /// The language of the account, else of the record.
    pub language: Language,
}

/// Whether an order was sent, so that changes to it concern somebody.
///
/// # Errors
/// The database failed.
pub fn is_sent(change: &mut Change<'_>, order: &str) -> Result<bool, Failure> {
    let text = sql("select id from orders where id = $1 and status <> 'enquiry'");
    Ok(change.tx.one(text, &params![order])?.is_some())
}

/// An organisation as its messages name it.
///
/// # Errors
/// There is none of that id.
pub fn house(look: &mut Look<'_>, id: &OrganisationId) -> Result<House, Failure> {
    let text = sql("select slug, name, phone, opening_hours, email from organisations where id = $1");
    let row = look.tx.one(text, &params![id.as_str()])?.ok_or(Failure::NotFound)?;
    let said = |name: &str| Ok::<_, Broken>(row.get::<Option<String>>(name)?.unwrap_or_default());
    let sender = Sender {
        name: row.get("name")?,
        phone: said("phone")?,
        hours: said("opening_hours")?,
        email: said("email")?,
    };
    Ok(House { slug: row.get("slug")?, sender })
}

/// The coordinators of an organisation who have a confirmed address.
///
/// # Errors
/// The database failed.
pub fn coordinators(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Staff>, Failure> {
    let rows = look.tx.all(
        sql("select a.id, a.email, a.language
            from roles r
            join accounts a on a.id = r.account_id
            where r.organisation_id = $1 and r.role = 'coordinator' and a.email is not null
                and a.erased_at is null
            order by a.id"),
        &params![house.as_str()],
    )?;
    let read = |row: &Row| {
        Ok::<_, Broken>(Staff {
            account: row.get("id")?,
            email: row.get("email")?,
            language: row.get::<String>("language")?.parse().unwrap_or_default(),
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// How somebody who goes is reached.
///
/// # Errors
/// There is no such person in this organisation.
pub fn goer(look: &mut Look<'_>, house: &OrganisationId, person: &PersonId) -> Result<Goer, Failure> {
    let row = look.tx.one(
        sql("select p.first_name, p.last_name, p.phone, p.address, p.contact_way, p.language, a.id as account,
                a.email, a.language as reads
            from people p
            left join accounts a on a.id = p.account_id and a.erased_at is null
            where p.organisation_id = $1 and p.id = $2"),
        &params![house.as_str(), person.as_str()],
    )?;
    let row = row.ok_or(Failure::NotFound)?;
    let name = format!("{} {}", row.get::<String>("first_name")?, row.get::<String>("last_name")?);
    let language = row.get::<Option<String>>("reads")?.map_or_else(|| row.get("language"), Ok)?;
    Ok(Goer {
        name: name.trim_end().to_owned(),
        phone: row.get("phone")?,
        address: row.get("address")?,
        way: row.get("contact_way")?,
        account: row.get("account")?,
        email: row.get("email")?,
        language: language.parse().unwrap_or_default(),
    })
}

/// The visits of an order that fell through at that very moment.
///
/// # Errors
/// The database failed.
pub fn fallen(look: &mut Look<'_>, order: &str, at: Moment) -> Result<Vec<String>, Failure> {
    let text = sql("select v.id
        from visits v
        join orders o on o.id = v.order_id and o.organisation_id = v.organisation_id
        where o.id = $1 and v.status = 'aborted' and v.ended_at = $2
        order by v.id");
    let rows = look.tx.all(text, &params![order, at.to_string()])?;
    Ok(rows.iter().map(|row| row.get("id")).collect::<Result<_, _>>()?)
}

/// An offer as messages name it.
#[derive(Debug, Clone)]
pub struct Offer {
    /// Its number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// What it says in one sentence.
    pub summary: String,
}

/// An offer as messages name it.
///
/// # Errors
/// There is none of that id.
pub fn offer(look: &mut Look<'_>, id: &str) -> Result<Offer, Failure> {
    let row = look.tx.one(sql("select number, title, summary from offers where id = $1"), &params![id])?;
    let row = row.ok_or(Failure::NotFound)?;
    Ok(Offer { number: row.get("number")?, title: row.get("title")?, summary: row.get("summary")? })
}

/// Whether somebody still wants to join.
///
/// # Errors
/// The database failed.
pub fn is_candidate(look: &mut Look<'_>, house: &OrganisationId, person: &str) -> Result<bool, Failure> {
    let text = sql("select id from people where organisation_id = $1 and id = $2 and status = 'candidate'");
    Ok(look.tx.one(text, &params![house.as_str(), person])?.is_some())
}

/// The desk a message lies on, by its key, and its organisation.
///
/// # Errors
/// There is none of that id.
pub fn desk_of(look: &mut Look<'_>, message: &str) -> Result<(String, Option<OrganisationId>), Failure> {
    let text = sql("select desk, organisation_id from contact_messages where id = $1");
    let row = look.tx.one(text, &params![message])?.ok_or(Failure::NotFound)?;
    let house: Option<String> = row.get("organisation_id")?;
    Ok((row.get("desk")?, house.map(OrganisationId)))
}

/// Claims the one mail that an unproven address gets; false when it went out, or somebody else is sending it.
///
/// # Errors
/// The database failed.
pub fn claim_confirmation(keep: &mut Keep<'_>, code: &str, until: Moment) -> Result<bool, Broken> {
    let claimed = keep.tx.run(
        sql("insert into confirmations (code, claimed_until) values ($1, $2)
            on conflict (code) do update set claimed_until = excluded.claimed_until
            where confirmations.sent_at is null and confirmations.claimed_until < $3"),
        &params![code, until.to_string(), Moment(keep.now).to_string()],
    )?;
    Ok(claimed > 0)
}

/// Writes down that it went out, or gives the claim back.
///
/// # Errors
/// The database failed.
pub fn settle_confirmation(keep: &mut Keep<'_>, code: &str, sent: bool) -> Result<(), Broken> {
    let now = Moment(keep.now).to_string();
    let sent_at = sent.then(|| now.clone());
    keep.tx.run(
        sql("update confirmations set sent_at = $2, claimed_until = '' where code = $1"),
        &params![code, sent_at],
    )?;
    Ok(())
}

/// A visit that begins soon, or done work that counts as confirmed soon.
#[derive(Debug, Clone)]
pub struct Due {
    /// The order.
    pub order: String,
    /// Its organisation.
    pub house: Option<OrganisationId>,
    /// What tells this reminder from others of the order.
    pub mark: String,
}

fn due(row: &Row) -> Result<Due, Broken> {
    let house: Option<String> = row.get("organisation_id")?;
    Ok(Due { order: row.get("order_id")?, house: house.map(OrganisationId), mark: row.get("mark")? })
}

/// The visits that begin between two moments and were planned before a third, the soonest first; the mark is when.
///
/// # Errors
/// The database failed.
pub fn visits_soon(
    look: &mut Look<'_>,
    (from, to): (Moment, Moment),
    planned_before: Moment,
) -> Result<Vec<Due>, Failure> {
    let rows = look.tx.all(
        sql("select v.organisation_id, v.order_id, v.starts_at as mark
            from visits v
            join orders o on o.id = v.order_id
            where v.status = 'confirmed' and v.starts_at > $1 and v.starts_at <= $2
                and o.status = 'scheduled' and o.status_since <= $3
            order by v.starts_at, v.id
            limit 500"),
        &params![from.to_string(), to.to_string(), planned_before.to_string()],
    )?;
    Ok(rows.iter().map(due).collect::<Result<_, _>>()?)
}

/// The orders reported done between two moments; the mark is when.
///
/// # Errors
/// The database failed.
pub fn confirmed_soon(look: &mut Look<'_>, from: Moment, to: Moment) -> Result<Vec<Due>, Failure> {
    let rows = look.tx.all(
        sql("select organisation_id, id as order_id, status_since as mark
            from orders
            where status = 'reported-done' and status_since > $1 and status_since <= $2
            order by status_since, id
            limit 500"),
        &params![from.to_string(), to.to_string()],
    )?;
    Ok(rows.iter().map(due).collect::<Result<_, _>>()?)
}
