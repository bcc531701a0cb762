//! Where it is kept what was handed over, and against which receipt.

use super::{day, word};
use crate::app::{Change, Look};
use crate::documents::store as documents;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::aid::{Handover, Item, Request, Way};
use mutual_aid::document::Number;
use mutual_aid::money::Grosze;
use mutual_aid::stock::Unit;
use mutual_aid::{AccountId, AidRequestId, BatchId, Day, OrganisationId, Quantity};

/// A line of a receipt.
#[derive(Debug, Clone)]
pub struct HandedLine {
    /// What, how many, of what worth.
    pub item: Item,
    /// How it is counted.
    pub unit: Unit,
}

/// What was handed over.
#[derive(Debug, Clone)]
pub struct Handed {
    /// The number of the receipt.
    pub number: Number,
    /// The day.
    pub on: Day,
    /// Where.
    pub place: String,
    /// What it was worth.
    pub total: Grosze,
    /// Whose bill was paid.
    pub payee: Option<String>,
    /// The number of the bill.
    pub bill: Option<String>,
    /// The account the money went to.
    pub account: Option<String>,
    /// Who handed it over.
    pub by: AccountId,
    /// What came from the store.
    pub lines: Vec<HandedLine>,
}

/// Keeps what was handed over: who did it, the paper, and where.
///
/// # Errors
/// It was handed over already.
pub fn insert_handover(
    change: &mut Change<'_>,
    request: &Request,
    handover: &Handover,
    (by, paper, place): (&AccountId, &str, &str),
) -> Result<(), Failure> {
    let (now, house, id) = (change.now().to_string(), request.organisation.as_str(), request.id.as_str());
    let (payee, bill, account) = match &handover.way {
        Way::FromStore(_) => (None, None, None),
        Way::Bill { payee, document, .. } => (Some(payee.clone()), Some(document.clone()), None),
        Way::Transfer { account, .. } => (None, None, Some(account.clone())),
    };
    change.tx.run(
        sql("insert into aid_handovers (organisation_id, request_id, paper_id, happened_on, place, total_grosze, payee,
                bill, account, handed_over_by, recorded_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"),
        &params![
            house,
            id,
            paper,
            handover.on.to_string(),
            place,
            handover.total().0,
            payee,
            bill,
            account,
            by.as_str(),
            now,
        ],
    )?;
    match &handover.way {
        Way::FromStore(items) => insert_lines(change, request, items),
        Way::Bill { .. } | Way::Transfer { .. } => Ok(()),
    }
}

/// Keeps what came from the store, line by line.
fn insert_lines(change: &mut Change<'_>, request: &Request, items: &[Item]) -> Result<(), Failure> {
    for (position, item) in (1_i64..).zip(items) {
        change.tx.run(
            sql("insert into aid_handover_lines (organisation_id, request_id, position, what, quantity_thousandths,
                    unit_value_grosze, value_grosze, batch_id, serials)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"),
            &params![
                request.organisation.as_str(),
                request.id.as_str(),
                position,
                item.what.as_str(),
                item.quantity.thousandths,
                item.unit_value.0,
                item.worth.0,
                item.batch.as_ref().map(BatchId::as_str),
                item.serials.join(" "),
            ],
        )?;
    }
    Ok(())
}

/// What was handed over for a request.
///
/// # Errors
/// The database failed.
pub fn find_handover(
    look: &mut Look<'_>,
    house: &OrganisationId,
    id: &AidRequestId,
) -> Result<Option<Handed>, Failure> {
    let found = look.tx.one(
        sql("select p.kind, p.year, p.serial, h.happened_on, h.place, h.total_grosze, h.payee, h.bill, h.account,
                h.handed_over_by
            from aid_handovers h
            join aid_papers p on p.organisation_id = h.organisation_id and p.id = h.paper_id
            where h.organisation_id = $1 and h.request_id = $2"),
        &params![house.as_str(), id.as_str()],
    )?;
    let Some(row) = found else { return Ok(None) };
    let lines = look.tx.all(
        sql("select l.what, b.unit, l.quantity_thousandths, l.unit_value_grosze, l.value_grosze, l.batch_id, l.serials
            from aid_handover_lines l
            join stock_batches b on b.organisation_id = l.organisation_id and b.id = l.batch_id
            where l.organisation_id = $1 and l.request_id = $2
            order by l.position"),
        &params![house.as_str(), id.as_str()],
    )?;
    Ok(Some(read(&row, &lines)?))
}

/// What a receipt says, from its row and those of its lines.
pub(super) fn read(row: &Row, lines: &[Row]) -> Result<Handed, Broken> {
    Ok(Handed {
        number: documents::read(row)?,
        on: day(row, "happened_on")?,
        place: row.get("place")?,
        total: Grosze(row.get("total_grosze")?),
        payee: row.get("payee")?,
        bill: row.get("bill")?,
        account: row.get("account")?,
        by: AccountId(row.get("handed_over_by")?),
        lines: lines.iter().map(line).collect::<Result<_, _>>()?,
    })
}

fn line(row: &Row) -> Result<HandedLine, Broken> {
    let serials: String = row.get("serials")?;
    Ok(HandedLine {
        item: Item {
            what: row.get("what")?,
            quantity: Quantity { thousandths: row.get("quantity_thousandths")? },
            unit_value: Grosze(row.get("unit_value_grosze")?),
            worth: Grosze(row.get("value_grosze")?),
            batch: row.get::<Option<String>>("batch_id")?.map(BatchId),
            serials: serials.split_whitespace().map(str::to_owned).collect(),
        },
        unit: word(row, "unit")?,
    })
}
