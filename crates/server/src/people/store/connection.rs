//! Which account belongs to which record.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Sql, Tx, params, sql};
use mutual_aid::connection::Connection;
use mutual_aid::refusal::ConnectionRefusal;
use mutual_aid::{AccountId, OrganisationId, PersonId};

const ONE: Sql = sql("select id, organisation_id, account_id, connected_times
    from people
    where organisation_id = $1 and id = $2");

/// A record as somebody meets it who holds its sheet: nothing but what proves that it is the right one.
#[derive(Debug, Clone)]
pub struct Met {
    /// Record and account.
    pub connection: Connection,
    /// First name.
    pub first_name: String,
    /// The organisation's name.
    pub house: String,
    /// The organisation's name in addresses.
    pub slug: String,
    /// Whom to call.
    pub phone: String,
}

/// A record of an organisation, to connect it or to part it.
///
/// # Errors
/// There is none.
pub fn find_connection(
    change: &mut Change<'_>,
    house: &OrganisationId,
    person: &str,
) -> Result<Connection, Failure> {
    one(change.tx, ONE.locked(), house, person)
}

fn one(tx: &mut Tx, text: Sql, house: &OrganisationId, person: &str) -> Result<Connection, Failure> {
    let row = tx.one(text, &params![house.as_str(), person])?.ok_or(Failure::NotFound)?;
    Ok(read(&row)?)
}

/// The record of an address, wherever it is kept.
///
/// # Errors
/// There is none.
pub fn meet(look: &mut Look<'_>, person: &str) -> Result<Met, Failure> {
    let text = sql("select p.id, p.organisation_id, p.account_id, p.connected_times, p.first_name,
            o.name as house, o.slug, o.phone
        from people p
        join organisations o on o.id = p.organisation_id
        where p.id = $1
        order by p.organisation_id");
    let row = look.tx.one(text, &params![person])?.ok_or(Failure::NotFound)?;
    Ok(met(&row)?)
}

/// A record of an organisation, as somebody meets it who holds its sheet.
///
/// # Errors
/// There is none.
pub fn meet_in(look: &mut Look<'_>, house: &OrganisationId, person: &str) -> Result<Met, Failure> {
    let text = sql("select p.id, p.organisation_id, p.account_id, p.connected_times, p.first_name,
            o.name as house, o.slug, o.phone
        from people p
        join organisations o on o.id = p.organisation_id
        where p.organisation_id = $1 and p.id = $2");
    let row = look.tx.one(text, &params![house.as_str(), person])?.ok_or(Failure::NotFound)?;
    Ok(met(&row)?)
}

/// The records that belong to an account, by the names of their organisations.
///
/// # Errors
/// The database failed.
pub fn list_met(look: &mut Look<'_>, account: &AccountId) -> Result<Vec<Met>, Failure> {
    let rows = look.tx.all(
        sql("select p.id, p.organisation_id, p.account_id, p.connected_times, p.first_name,
                o.name as house, o.slug, o.phone
            from people p
            join organisations o on o.id = p.organisation_id
            where p.account_id = $1
            order by o.name, p.organisation_id"),
        &params![account.as_str()],
    )?;
    Ok(rows.iter().map(met).collect::<Result<_, _>>()?)
}

fn met(row: &Row) -> Result<Met, Broken> {
    Ok(Met {
        connection: read(row)?,
        first_name: row.get("first_name")?,
        house: row.get("house")?,
        slug: row.get("slug")?,
        phone: row.get::<Option<String>>("phone")?.unwrap_or_default(),
    })
}

/// The records that belong to an account.
///
/// # Errors
/// The database failed.
pub fn list_connected(tx: &mut Tx, account: &str) -> Result<Vec<(OrganisationId, PersonId)>, Broken> {
    let rows = tx.all(
        sql("select organisation_id, id from people where account_id = $1 order by organisation_id, id"),
        &params![account],
    )?;
    let read = |row: &Row| Ok((OrganisationId(row.get("organisation_id")?), PersonId(row.get("id")?)));
    rows.iter().map(read).collect()
}

/// Whether an account belongs to another record of the same organisation.
///
/// # Errors
/// The database failed.
pub fn is_elsewhere(
    change: &mut Change<'_>,
    connection: &Connection,
    account: &AccountId,
) -> Result<bool, Failure> {
    let text =
        sql("select id from people where organisation_id = $1 and account_id = $2 and id <> $3 limit 1");
    let (house, person) = (connection.organisation.as_str(), connection.person.as_str());
    Ok(change.tx.one(text, &params![house, account.as_str(), person])?.is_some())
}

/// Stores whose account the record has now. What is known of the person stays, so a form on it stays good.
///
/// # Errors
/// The account belongs to another record of the organisation.
pub fn save_connection(change: &mut Change<'_>, connection: &Connection) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update people set account_id = $3, connected_times = $4 where organisation_id = $1 and id = $2"),
        &params![
            connection.organisation.as_str(),
            connection.person.as_str(),
            connection.account.as_ref().map(AccountId::as_str),
            connection.turns
        ],
    );
    match saved {
        Ok(_) => Ok(()),
        Err(broken) if broken.breaks("people_organisation_id_account_id_key") => {
            Err(ConnectionRefusal::OtherRecord.into())
        }
        Err(broken) => Err(broken.into()),
    }
}

fn read(row: &Row) -> Result<Connection, Broken> {
    Ok(Connection {
        organisation: OrganisationId(row.get("organisation_id")?),
        person: PersonId(row.get("id")?),
        account: row.get::<Option<String>>("account_id")?.map(AccountId),
        turns: row.get("connected_times")?,
    })
}
