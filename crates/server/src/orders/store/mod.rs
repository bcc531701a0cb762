//! Where orders are kept.

pub mod calls;
mod details;
pub mod due;
pub mod questions;
pub mod reached;
pub mod visits;
pub mod workshop;

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Tx, params, sql};
use mutual_aid::order::Order;
use mutual_aid::{Day, Moment, OrganisationId};
use std::str::FromStr;

pub use details::{ContactWay, Details};

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
    /// The order as the rules look at it.
    pub order: Order,
    /// Its number.
    pub number: String,
    /// What the requester said; change it with `tell`.
    pub details: Details,
    /// When the first step was saved.
    pub begun: Moment,
    /// When it was sent.
    pub placed: Option<Moment>,
    /// Two must go: the place asks for it.
    pub pair: bool,
    /// Why a company is served for free, and since when.
    pub exception: Option<Exception>,
    /// The version that was read.
    pub version: i64,
}

/// The recorded exception of a free service for a company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exception {
    /// Why, in the organisation's own words.
    pub because: String,
    /// Since when; it counts in this year.
    pub on: Day,
}

impl Case {
    /// Takes what the requester says now.
    pub fn tell(&mut self, details: Details) {
        self.order.described = details.is_described();
        self.order.reachable = details.contact_way.is_some();
        self.order.asked_by(details.kind, details.for_profit);
        self.details = details;
    }
}

/// An organisation's order, to change it.
///
/// # Errors
/// There is none of that number in this organisation.
pub fn find_to_change(change: &mut Change<'_>, key: &Key) -> Result<Case, Failure> {
    let id = id_of(change.tx, key)?;
    find_own_to_change(change, &id)
}

/// An organisation's order, to show it.
///
/// # Errors
/// There is none of that number in this organisation.
pub fn find(look: &mut Look<'_>, key: &Key) -> Result<Case, Failure> {
    let id = id_of(look.tx, key)?;
    find_own(look, &id)
}

fn id_of(tx: &mut Tx, key: &Key) -> Result<String, Failure> {
    let text = sql("select id from orders where organisation_id = $1 and number = $2");
    let row = tx.one(text, &params![key.organisation.as_str(), key.number])?.ok_or(Failure::NotFound)?;
    Ok(row.get("id")?)
}

/// An order that nobody has taken yet, to take it.
///
/// # Errors
/// There is none of that number, or somebody has it.
pub fn find_free_to_change(change: &mut Change<'_>, number: &str) -> Result<Case, Failure> {
    let text = sql("select id from orders where organisation_id is null and number = $1");
    let row = change.tx.one(text, &params![number])?.ok_or(Failure::NotFound)?;
    find_own_to_change(change, &row.get::<String>("id")?)
}

/// The order of a requester who holds its id, to change it.
///
/// # Errors
/// There is none.
pub fn find_own_to_change(change: &mut Change<'_>, id: &str) -> Result<Case, Failure> {
    read(change.tx, id, true)
}

/// The order of a requester who holds its id, to show it.
///
/// # Errors
/// There is none.
pub fn find_own(look: &mut Look<'_>, id: &str) -> Result<Case, Failure> {
    read(look.tx, id, false)
}

fn read(tx: &mut Tx, id: &str, to_change: bool) -> Result<Case, Failure> {
    let text =
        sql("select id, number, organisation_id, offer_id, slot_id, status, status_since, category, mode,
            requester_kind, description, place_id, address, preferred, preferred_day, preferred_note, first_name,
            phone, email, email_confirmed_at, contact_way, helper_name, institution_name, recipient_name, hardship,
            remarks, language, channel, decline_reason, created_at, placed_at, needs_pair, version,
            nip, company_id, free_because, free_on, workshop_offer_id, for_profit
        from orders
        where id = $1");
    let text = if to_change { text.locked() } else { text };
    let row = tx.one(text, &params![id])?.ok_or(Failure::NotFound)?;
    Ok(case(&row)?)
}

fn case(row: &Row) -> Result<Case, Broken> {
    let details = Details::read(row)?;
    let order = Order {
        id: row.get::<String>("id")?.into(),
        organisation: row.get::<Option<String>>("organisation_id")?.map(OrganisationId),
        status: named(row, "status")?,
        kind: details.kind,
        for_profit: details.for_profit,
        mode: named(row, "mode")?,
        exempt: exception(row)?.is_some(),
        reachable: details.contact_way.is_some(),
        described: details.is_described(),
        since: moment(row, "status_since")?,
    };
    Ok(Case {
        order,
        number: row.get("number")?,
        details,
        begun: moment(row, "created_at")?,
        placed: row.get::<Option<String>>("placed_at")?.and_then(|text| Moment::parse(&text)),
        pair: row.get("needs_pair")?,
        exception: exception(row)?,
        version: row.get("version")?,
    })
}

fn exception(row: &Row) -> Result<Option<Exception>, Broken> {
    let (because, on): (Option<String>, Option<String>) = (row.get("free_because")?, row.get("free_on")?);
    let on = on.and_then(|on| Day::parse(&on));
    Ok(because.zip(on).map(|(because, on)| Exception { because, on }))
}

/// How many orders of companies an organisation serves for free in a year, as exceptions.
///
/// # Errors
/// The database failed.
pub fn count_exceptions(change: &mut Change<'_>, house: &OrganisationId, on: Day) -> Result<i64, Failure> {
    let year = on.0.year();
    let row = change.tx.one(
        sql("select cast(count(*) as bigint) as n
            from orders
            where organisation_id = $1 and free_on >= $2 and free_on <= $3"),
        &params![house.as_str(), format!("{year:04}-01-01"), format!("{year:04}-12-31")],
    )?;
    Ok(row.map_or(Ok(0), |row| row.get("n"))?)
}

/// A stored name as the variant it means.
fn named<T: FromStr>(row: &Row, name: &str) -> Result<T, Broken> {
    row.get::<String>(name)?.parse().map_err(|_| Broken::Type(format!("orders.{name}")))
}

fn moment(row: &Row, name: &str) -> Result<Moment, Broken> {
    Moment::parse(&row.get::<String>(name)?).ok_or_else(|| Broken::Type(format!("orders.{name}")))
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
        &params![case.order.id.as_str(), case.details.phone, case.details.email],
    )?;
    Ok(row.map_or(Ok(0), |row| row.get("n"))?)
}

/// Stores a new order; answers whether its number was free.
///
/// # Errors
/// The database failed.
pub fn add(change: &mut Change<'_>, case: &Case) -> Result<bool, Failure> {
    let order = &case.order;
    let added = change.tx.run(
        sql("insert into orders (id, number, organisation_id, offer_id, status, status_since, mode, requester_kind,
                language, channel, created_at, version)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $6, $11)
            on conflict (number) do nothing"),
        &params![
            order.id.as_str(),
            case.number,
            order.organisation.as_ref().map(OrganisationId::as_str),
            case.details.offer.as_ref().map(|offer| offer.as_str().to_owned()),
            <&str>::from(order.status),
            order.since.to_string(),
            <&str>::from(order.mode),
            <&str>::from(order.kind),
            case.details.language.code(),
            case.details.channel,
            case.version,
        ],
    )?;
    Ok(added == 1)
}

/// Stores where an order stands and what the requester said; the hardship flag goes when it is over.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save(change: &mut Change<'_>, case: &Case) -> Result<(), Failure> {
    if details::save(change, case)? { Ok(()) } else { Err(Failure::Stale) }
}

/// Erases an enquiry that was never sent, with every word of it.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn erase(change: &mut Change<'_>, case: &Case) -> Result<(), Failure> {
    let erased = change.tx.run(
        sql("delete from orders where id = $1 and status = 'enquiry' and version = $2"),
        &params![case.order.id.as_str(), case.version],
    )?;
    if erased == 1 { Ok(()) } else { Err(Failure::Stale) }
}
