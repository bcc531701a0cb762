//! Where fees for performed work are kept.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Tx, params, sql};
use crate::orders::addressee::Addressee;
use crate::paid_activity::store::row::{day, named};
use mutual_aid::category::Category;
use mutual_aid::money::Grosze;
use mutual_aid::paid_activity::{Document, Due, Fee, Quote, Unit};
use mutual_aid::refusal::PaidActivityRefusal;
use mutual_aid::{Day, EntryId, FeeId, FileId, OrderId, OrganisationId, Quantity};

/// A fee as stored, with the version that was read.
#[derive(Debug, Clone)]
pub struct Kept {
    /// As the rules look at it.
    pub fee: Fee,
    /// The number of its order.
    pub order_number: String,
    /// The kind of service.
    pub category: Category,
    /// The scan of the document.
    pub file: Option<String>,
    /// When the last of it was paid.
    pub paid_on: Option<Day>,
    /// Why it was taken back.
    pub return_reason: Option<String>,
    /// The entry by which it became due.
    pub due_entry: EntryId,
    /// The version that was read.
    pub version: i64,
}

/// Performed work whose document is not noted yet.
#[derive(Debug, Clone)]
pub struct Undocumented {
    /// The number of the order.
    pub number: String,
    /// The kind of service.
    pub category: Category,
    /// What was agreed.
    pub fee: Grosze,
    /// For how much of it.
    pub quantity: Quantity,
    /// What one of it is.
    pub unit: Unit,
    /// Manner and conditions, in words.
    pub text: String,
    /// The day that was agreed, if there was one.
    pub day: Option<Day>,
    /// Whom the document is for.
    pub addressee: Addressee,
}

/// A fee of an organisation, to change it.
///
/// # Errors
/// There is none of that id in this organisation.
pub fn find_to_change(change: &mut Change<'_>, house: &OrganisationId, id: &str) -> Result<Kept, Failure> {
    let text = sql(
        "select organisation_id, id, order_id, category, amount_grosze, document_number, issued_on, file_id,
            paid_grosze, natural_person, status, paid_on, return_reason, due_entry_id, version,
            (select o.number from orders o where o.id = fees.order_id) as order_number
        from fees
        where organisation_id = $1 and id = $2",
    );
    let row = change.tx.one(text.locked(), &params![house.as_str(), id])?.ok_or(Failure::NotFound)?;
    kept(&row)
}

/// The fees of an organisation, those that are due first, then the newest.
///
/// # Errors
/// The database failed.
pub fn list(tx: &mut Tx, house: &OrganisationId) -> Result<Vec<Kept>, Failure> {
    let rows = tx.all(
        sql("select organisation_id, id, order_id, category, amount_grosze, document_number, issued_on, file_id,
                paid_grosze, natural_person, status, paid_on, return_reason, due_entry_id, version,
                (select o.number from orders o where o.id = fees.order_id) as order_number
            from fees
            where organisation_id = $1
            order by case when status = 'due' then 0 else 1 end, issued_on desc, id desc
            limit 200"),
        &params![house.as_str()],
    )?;
    rows.iter().map(kept).collect()
}

/// The documents of an organisation that wait for money, with what is open, the oldest first.
///
/// # Errors
/// The database failed.
pub fn due(tx: &mut Tx, house: &OrganisationId) -> Result<Vec<Due>, Failure> {
    let rows = tx.all(
        sql("select id, document_number, amount_grosze - paid_grosze as open
            from fees
            where organisation_id = $1 and status = 'due'
            order by issued_on, id"),
        &params![house.as_str()],
    )?;
    let read = |row: &Row| {
        let (fee, number) = (FeeId(row.get("id")?), row.get("document_number")?);
        Ok(Due { fee, number, amount: Grosze(row.get("open")?) })
    };
    Ok(rows.iter().map(read).collect::<Result<_, Broken>>()?)
}

/// The fee of a document that waits for money, by its number as somebody typed it.
///
/// # Errors
/// The database failed.
pub fn find_due(tx: &mut Tx, house: &OrganisationId, number: &str) -> Result<Option<FeeId>, Failure> {
    let row = tx.one(
        sql("select id from fees where organisation_id = $1 and number_folded = $2 and status = 'due'"),
        &params![house.as_str(), Document::folded(number)],
    )?;
    Ok(row.map(|row| row.get("id")).transpose()?.map(FeeId))
}

/// The fee of an order that was not taken back.
///
/// # Errors
/// The database failed.
pub fn of_order(tx: &mut Tx, order: &OrderId) -> Result<Option<Kept>, Failure> {
    let row = tx.one(
        sql("select organisation_id, id, order_id, category, amount_grosze, document_number, issued_on, file_id,
                paid_grosze, natural_person, status, paid_on, return_reason, due_entry_id, version,
                (select o.number from orders o where o.id = fees.order_id) as order_number
            from fees
            where order_id = $1 and status <> 'returned'"),
        &params![order.as_str()],
    )?;
    row.as_ref().map(kept).transpose()
}

fn kept(row: &Row) -> Result<Kept, Failure> {
    let issued = day(row, "issued_on")?.ok_or_else(|| Broken::Type("fees.issued_on".into()))?;
    Ok(Kept {
        fee: Fee {
            id: FeeId(row.get("id")?),
            organisation: OrganisationId(row.get("organisation_id")?),
            order: OrderId(row.get("order_id")?),
            amount: Grosze(row.get("amount_grosze")?),
            paid: Grosze(row.get("paid_grosze")?),
            document: Document { number: row.get("document_number")?, on: issued },
            natural_person: row.get("natural_person")?,
            status: named(row, "status")?,
        },
        order_number: row.get("order_number")?,
        category: named(row, "category")?,
        file: row.get("file_id")?,
        paid_on: day(row, "paid_on")?,
        return_reason: row.get("return_reason")?,
        due_entry: EntryId(row.get("due_entry_id")?),
        version: row.get("version")?,
    })
}

/// Performed paid orders without a document, the longest waiting first.
///
/// # Errors
/// The database failed.
pub fn undocumented(tx: &mut Tx, house: &OrganisationId) -> Result<Vec<Undocumented>, Failure> {
    let rows = tx.all(
        sql("select o.number, o.category, o.institution_name, o.first_name, o.address, o.place_id, o.nip,
                t.fee_grosze, t.quantity, t.text, t.day, c.unit
            from orders o
            join terms t on t.order_id = o.id
            join cost_calculations c on c.organisation_id = o.organisation_id and c.id = t.calculation_id
            where o.organisation_id = $1 and o.mode = 'paid'
                and o.status in ('reported-done', 'confirmed', 'disputed', 'closed') and t.mode = 'paid'
                and t.number = (select max(number) from terms last where last.order_id = o.id)
                and not exists (select 1 from fees f
                    where f.organisation_id = $1 and f.order_id = o.id and f.status <> 'returned')
            order by o.status_since, o.id
            limit 100"),
        &params![house.as_str()],
    )?;
    let read = |row: &Row| -> Result<Undocumented, Broken> {
        Ok(Undocumented {
            number: row.get("number")?,
            category: named(row, "category")?,
            fee: Grosze(row.get("fee_grosze")?),
            quantity: Quantity::hundredths(row.get("quantity")?),
            unit: named(row, "unit")?,
            text: row.get("text")?,
            day: day(row, "day")?,
            addressee: Addressee::read(row)?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Keeps a fee that became due, with its entry.
///
/// # Errors
/// Another document has this number, or the order has one already.
pub fn add(
    change: &mut Change<'_>,
    fee: &Fee,
    (category, quote): (Category, &Quote),
    file: Option<&FileId>,
    entry: &EntryId,
) -> Result<(), Failure> {
    let taken = sql("select id from fees
        where organisation_id = $1 and (number_folded = $2 or (order_id = $3 and status <> 'returned'))
        limit 1");
    let folded = Document::folded(&fee.document.number);
    let house = fee.organisation.as_str();
    if change.tx.one(taken, &params![house, folded, fee.order.as_str()])?.is_some() {
        return Err(PaidActivityRefusal::NumberTaken.into());
    }
    change.tx.run(
        sql("insert into fees (organisation_id, id, order_id, category, calculation_id, amount_grosze, document_number,
                number_folded, issued_on, file_id, natural_person, status, due_entry_id)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"),
        &params![
            house,
            fee.id.as_str(),
            fee.order.as_str(),
            category.key(),
            quote.calculation.as_str(),
            fee.amount.0,
            fee.document.number,
            folded,
            fee.document.on.to_string(),
            file.map(FileId::as_str),
            fee.natural_person,
            <&str>::from(fee.status),
            entry.as_str(),
        ],
    )?;
    Ok(())
}

/// Stores that a fee was taken back, and why.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save_returned(change: &mut Change<'_>, kept: &Kept, reason: &str) -> Result<(), Failure> {
    let today = change.now().day().to_string();
    let saved = change.tx.run(
        sql("update fees
            set status = $3, returned_on = $4, return_reason = $5, version = version + 1
            where organisation_id = $1 and id = $2 and version = $6"),
        &params![
            kept.fee.organisation.as_str(),
            kept.fee.id.as_str(),
            <&str>::from(kept.fee.status),
            today,
            reason,
            kept.version,
        ],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}
