//! Where orders are kept.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Sql, Value, params, sql};
use mutual_aid::order::Order;
use mutual_aid::{Moment, OrganisationId};
use std::str::FromStr;

/// How the panel names an order: the organisation of the address, and the number.
#[derive(Debug, Clone)]
pub struct Key {
    /// The organisation in whose panel somebody works.
    pub organisation: OrganisationId,
    /// The number people read out.
    pub number: String,
}

/// An order as stored, with the version that was read.
#[derive(Debug, Clone)]
pub struct Case {
    /// The order.
    pub order: Order,
    /// Its number.
    pub number: String,
    /// The version that was read.
    pub version: i64,
    phone: Option<String>,
    email: Option<String>,
}

/// An organisation's order, to change it.
///
/// # Errors
/// There is none of that number in this organisation.
pub fn find_to_change(change: &mut Change<'_>, key: &Key) -> Result<Case, Failure> {
    let text =
        sql("select id, number, organisation_id, status, status_since, category, mode, requester_kind,
            description, place_id, phone, email, contact_way, version
        from orders
        where organisation_id = $1 and number = $2");
    find(change, text.locked(), &params![key.organisation.as_str(), key.number])
}

/// An order that nobody has taken yet, to take it.
///
/// # Errors
/// There is none of that number, or somebody has it.
pub fn find_free_to_change(change: &mut Change<'_>, number: &str) -> Result<Case, Failure> {
    let text =
        sql("select id, number, organisation_id, status, status_since, category, mode, requester_kind,
            description, place_id, phone, email, contact_way, version
        from orders
        where organisation_id is null and number = $1");
    find(change, text.locked(), &params![number])
}

/// The order of a requester who holds its id, to change it.
///
/// # Errors
/// There is none.
pub fn find_own_to_change(change: &mut Change<'_>, id: &str) -> Result<Case, Failure> {
    let text =
        sql("select id, number, organisation_id, status, status_since, category, mode, requester_kind,
            description, place_id, phone, email, contact_way, version
        from orders
        where id = $1");
    find(change, text.locked(), &params![id])
}

fn find(change: &mut Change<'_>, text: Sql, params: &[Value]) -> Result<Case, Failure> {
    let row = change.tx.one(text, params)?.ok_or(Failure::NotFound)?;
    Ok(case(&row)?)
}

fn case(row: &Row) -> Result<Case, Broken> {
    let present = |name: &str| Ok::<_, Broken>(row.get::<Option<String>>(name)?.is_some());
    let described =
        present("category")? && present("description")? && row.get::<Option<i64>>("place_id")?.is_some();
    let since: String = row.get("status_since")?;
    let order = Order {
        id: row.get::<String>("id")?.into(),
        organisation: row.get::<Option<String>>("organisation_id")?.map(OrganisationId),
        status: read(row, "status")?,
        kind: read(row, "requester_kind")?,
        mode: read(row, "mode")?,
        reachable: present("contact_way")?,
        described,
        since: Moment::parse(&since).ok_or_else(|| Broken::Type("orders.status_since".into()))?,
    };
    Ok(Case {
        order,
        number: row.get("number")?,
        version: row.get("version")?,
        phone: row.get("phone")?,
        email: row.get("email")?,
    })
}

/// A stored name as the variant it means.
fn read<T: FromStr>(row: &Row, name: &str) -> Result<T, Broken> {
    row.get::<String>(name)?.parse().map_err(|_| Broken::Type(format!("orders.{name}")))
}

/// How many free orders the same requester has open; the same phone or e-mail counts as the same requester.
///
/// # Errors
/// The database failed.
pub fn count_open_free(change: &mut Change<'_>, case: &Case) -> Result<i64, Failure> {
    let row = change.tx.one(
        sql("select cast(count(*) as bigint) as n
            from orders
            where id <> $1 and mode = 'unpaid'
                and (phone = $2 or email = $3)
                and status in ('submitted', 'acknowledged', 'needs-info', 'terms-proposed', 'terms-countered',
                    'agreed', 'scheduled', 'in-progress', 'disputed')"),
        &params![case.order.id.as_str(), case.phone, case.email],
    )?;
    Ok(row.map_or(Ok(0), |row| row.get("n"))?)
}

/// Stores where an order stands; the hardship flag goes when it is closed.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save(change: &mut Change<'_>, case: &Case) -> Result<(), Failure> {
    let order = &case.order;
    let saved = change.tx.run(
        sql("update orders
            set status = $2, status_since = $3, organisation_id = $4, version = version + 1,
                hardship = case when $5 then null else hardship end
            where id = $1 and version = $6"),
        &params![
            order.id.as_str(),
            <&str>::from(order.status),
            order.since.to_string(),
            order.organisation.as_ref().map(OrganisationId::as_str),
            order.status.is_over(),
            case.version,
        ],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}
