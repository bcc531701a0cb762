//! Batches and their trail; how many there are is what the last event says.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Sql, params, sql};
use mutual_aid::money::Grosze;
use mutual_aid::stock::{Batch, Movement};
use mutual_aid::{BatchId, Day, FundId, OrganisationId, Quantity};

/// A batch as it lies in the store.
#[derive(Debug, Clone)]
pub struct Shelf {
    /// As the rules look at it.
    pub batch: Batch,
    /// What it is.
    pub what: String,
    /// The fund whose goods they are.
    pub fund: FundId,
    /// The gift in kind it came from.
    pub gift: Option<String>,
    /// A gift, or bought.
    pub origin: String,
    /// When it came.
    pub received_on: Day,
    /// The place of the last event in its trail.
    pub last: i64,
}

/// An event of a trail.
#[derive(Debug, Clone)]
pub struct Trace {
    /// What happened.
    pub kind: Movement,
    /// By how much.
    pub change: Quantity,
    /// How much there was then.
    pub after: Quantity,
    /// Why, for a correction.
    pub reason: Option<String>,
    /// When.
    pub on: Day,
}

/// Puts a batch on the shelf, with the first event of its trail.
///
/// # Errors
/// The fund is none of the organisation.
pub fn insert(change: &mut Change<'_>, shelf: &Shelf) -> Result<(), Failure> {
    let batch = &shelf.batch;
    change.tx.run(
        sql("insert into stock_batches (organisation_id, id, what, goods, unit, unit_value_grosze, fund_id, gift_id,
                origin, expires_on, received_on)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"),
        &params![
            batch.organisation.as_str(),
            batch.id.as_str(),
            shelf.what.as_str(),
            <&str>::from(batch.goods),
            <&str>::from(batch.unit),
            batch.unit_value.0,
            shelf.fund.as_str(),
            shelf.gift.clone(),
            shelf.origin.as_str(),
            batch.expires_on.map(|day| day.to_string()),
            shelf.received_on.to_string(),
        ],
    )?;
    let trace = Trace {
        kind: Movement::Received,
        change: batch.quantity,
        after: batch.quantity,
        reason: None,
        on: shelf.received_on,
    };
    add_event(change, shelf, &trace)
}

/// Adds an event to the trail of a batch as it was read.
///
/// # Errors
/// Somebody else was there in the meantime.
pub fn add_event(change: &mut Change<'_>, shelf: &Shelf, trace: &Trace) -> Result<(), Failure> {
    let (now, batch) = (change.now().to_string(), &shelf.batch);
    let position = shelf.last + 1;
    let added = change.tx.run(
        sql("insert into stock_events (organisation_id, batch_id, position, previous, kind, before_thousandths,
                change_thousandths, after_thousandths, reason, happened_on, recorded_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"),
        &params![
            batch.organisation.as_str(),
            batch.id.as_str(),
            position,
            Some(position - 1).filter(|previous| *previous > 0),
            <&str>::from(trace.kind),
            (trace.after - trace.change).thousandths,
            trace.change.thousandths,
            trace.after.thousandths,
            trace.reason.clone(),
            trace.on.to_string(),
            now,
        ],
    );
    match added {
        Err(broken) if broken.breaks("stock_events_pkey") || broken.breaks("foreign_key") => {
            Err(Failure::Stale)
        }
        added => Ok(added.map(|_| ())?),
    }
}

/// A batch of an organisation.
///
/// # Errors
/// There is none.
pub fn find(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Shelf, Failure> {
    let row = look.tx.one(
        sql("select b.organisation_id, b.id, b.what, b.goods, b.unit, b.unit_value_grosze, b.fund_id, b.gift_id,
                b.origin, b.expires_on, b.received_on, e.position, e.after_thousandths
            from stock_batches b
            join stock_events e on e.organisation_id = b.organisation_id and e.batch_id = b.id
            where b.organisation_id = $1 and b.id = $2
            order by e.position desc
            limit 1"),
        &params![house.as_str(), id],
    )?;
    Ok(read(&row.ok_or(Failure::NotFound)?)?)
}

/// A batch, to change it; whoever comes at the same time waits.
///
/// # Errors
/// There is none.
pub fn find_to_change(change: &mut Change<'_>, house: &OrganisationId, id: &str) -> Result<Shelf, Failure> {
    let text = sql("select id from stock_batches where organisation_id = $1 and id = $2").locked();
    let _ = change.tx.one(text, &params![house.as_str(), id])?.ok_or(Failure::NotFound)?;
    find(&mut change.look(), house, id)
}

/// Which batches are looked for.
#[derive(Default)]
struct Wanted<'a> {
    empty: bool,
    fund: Option<&'a FundId>,
    good_on: Option<Day>,
    ends_by: Option<Day>,
}

/// Batches with the last event of their trail, those first that must be handed over first.
const SHELVED: Sql =
    sql("select b.organisation_id, b.id, b.what, b.goods, b.unit, b.unit_value_grosze, b.fund_id, b.gift_id,
        b.origin, b.expires_on, b.received_on, e.position, e.after_thousandths
    from stock_batches b
    join stock_events e on e.organisation_id = b.organisation_id and e.batch_id = b.id
        and e.position = (select max(l.position)
            from stock_events l
            where l.organisation_id = b.organisation_id and l.batch_id = b.id)
    where b.organisation_id = $1 and (e.after_thousandths > 0 or $2)
        and (cast($3 as text) is null or b.fund_id = $3)
        and (cast($4 as text) is null or coalesce(b.expires_on, '9999') >= $4)
        and (cast($5 as text) is null or b.expires_on <= $5)
    order by coalesce(b.expires_on, '9999'), b.what, b.id
    limit 500");

fn shelved(look: &mut Look<'_>, house: &OrganisationId, wanted: &Wanted<'_>) -> Result<Vec<Shelf>, Failure> {
    let day = |day: Option<Day>| day.map(|day| day.to_string());
    let rows = look.tx.all(
        SHELVED,
        &params![
            house.as_str(),
            wanted.empty,
            wanted.fund.map(FundId::as_str),
            day(wanted.good_on),
            day(wanted.ends_by),
        ],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The batches that are not empty, those first that must be handed over first; with empty ones when `all`.
///
/// # Errors
/// The database failed.
pub fn list(look: &mut Look<'_>, house: &OrganisationId, all: bool) -> Result<Vec<Shelf>, Failure> {
    shelved(look, house, &Wanted { empty: all, ..Wanted::default() })
}

/// What can be handed over on a day: batches that are not empty and not past their last day, of one fund when named.
///
/// # Errors
/// The database failed.
pub fn for_aid(
    look: &mut Look<'_>,
    house: &OrganisationId,
    fund: Option<&FundId>,
    on: Day,
) -> Result<Vec<Shelf>, Failure> {
    shelved(look, house, &Wanted { fund, good_on: Some(on), ..Wanted::default() })
}

/// Batches that are not empty and whose last day comes until a day.
///
/// # Errors
/// The database failed.
pub fn expiring(look: &mut Look<'_>, house: &OrganisationId, until: Day) -> Result<Vec<Shelf>, Failure> {
    shelved(look, house, &Wanted { ends_by: Some(until), ..Wanted::default() })
}

/// What happened to a batch, the oldest first.
///
/// # Errors
/// The database failed.
pub fn trail(look: &mut Look<'_>, shelf: &Shelf) -> Result<Vec<Trace>, Failure> {
    let rows = look.tx.all(
        sql("select kind, change_thousandths, after_thousandths, reason, happened_on
            from stock_events
            where organisation_id = $1 and batch_id = $2
            order by position
            limit 1000"),
        &params![shelf.batch.organisation.as_str(), shelf.batch.id.as_str()],
    )?;
    let read = |row: &Row| -> Result<Trace, Broken> {
        Ok(Trace {
            kind: word(row, "kind")?,
            change: Quantity { thousandths: row.get("change_thousandths")? },
            after: Quantity { thousandths: row.get("after_thousandths")? },
            reason: row.get("reason")?,
            on: day(row, "happened_on")?.ok_or_else(|| Broken::Type("stock_events".into()))?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

fn read(row: &Row) -> Result<Shelf, Broken> {
    Ok(Shelf {
        batch: Batch {
            id: BatchId(row.get("id")?),
            organisation: OrganisationId(row.get("organisation_id")?),
            goods: word(row, "goods")?,
            unit_value: Grosze(row.get("unit_value_grosze")?),
            expires_on: day(row, "expires_on")?,
            quantity: Quantity { thousandths: row.get("after_thousandths")? },
            unit: word(row, "unit")?,
        },
        what: row.get("what")?,
        fund: FundId(row.get("fund_id")?),
        gift: row.get("gift_id")?,
        origin: row.get("origin")?,
        received_on: day(row, "received_on")?.ok_or_else(|| Broken::Type("received_on".into()))?,
        last: row.get("position")?,
    })
}

fn word<T: std::str::FromStr>(row: &Row, name: &str) -> Result<T, Broken> {
    row.get::<String>(name)?.parse().map_err(|_| Broken::Type(name.to_owned()))
}

fn day(row: &Row, name: &str) -> Result<Option<Day>, Broken> {
    let Some(text) = row.get::<Option<String>>(name)? else { return Ok(None) };
    Day::parse(&text).map(Some).ok_or_else(|| Broken::Type(name.to_owned()))
}
