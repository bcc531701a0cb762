//! Where costs are kept, and what those of a year come to.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::category::Category;
use mutual_aid::cost::{Cost, PaidFrom, Spending};
use mutual_aid::ledger::ActivityKind;
use mutual_aid::money::Grosze;
use mutual_aid::paid_activity::CostKind;
use mutual_aid::refusal::CostRefusal;
use mutual_aid::{CostId, Day, EntryId, FundId, OrganisationId};
use std::str::FromStr;

/// A cost as it is kept.
#[derive(Debug, Clone)]
pub struct Kept {
    /// As the rules look at it.
    pub cost: Cost,
    /// The number of the bill.
    pub bill: Option<String>,
    /// How it was booked.
    pub entry: EntryId,
    /// How its payment was booked, where it came later.
    pub payment: Option<EntryId>,
    /// Why it was taken back, in the treasurer's words.
    pub reason: Option<String>,
}

/// Keeps a cost that was booked.
///
/// # Errors
/// The database failed.
pub fn insert(
    change: &mut Change<'_>,
    cost: &Cost,
    bill: Option<&str>,
    entry: &EntryId,
) -> Result<(), Failure> {
    let line = cost.spending.line();
    change.tx.run(
        sql("insert into costs (organisation_id, id, activity, category, kind, fund_id, amount_grosze, spent_on,
                bill_number, note, entry_id, paid_on, paid_from)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"),
        &params![
            cost.organisation.as_str(),
            cost.id.as_str(),
            <&str>::from(cost.spending.activity()),
            line.map(|(category, _)| category.key()),
            line.map(|(_, kind)| <&str>::from(kind)),
            cost.fund.as_str(),
            cost.amount.0,
            cost.on.to_string(),
            bill,
            cost.note.as_str(),
            entry.as_str(),
            cost.paid.map(|(on, _)| on.to_string()),
            cost.paid.map(|(_, from)| <&str>::from(from)),
        ],
    )?;
    Ok(())
}

/// A cost of an organisation.
///
/// # Errors
/// There is none.
pub fn find(look: &mut Look<'_>, house: &OrganisationId, id: &CostId) -> Result<Kept, Failure> {
    let row = look.tx.one(
        sql("select organisation_id, id, activity, category, kind, fund_id, amount_grosze, spent_on, bill_number, note,
                entry_id, paid_on, paid_from, payment_entry_id, withdrawn_on, withdraw_reason
            from costs
            where organisation_id = $1 and id = $2"),
        &params![house.as_str(), id.as_str()],
    )?;
    Ok(read(&row.ok_or(Failure::NotFound)?)?)
}

/// A cost of an organisation; another change of it waits for this one.
///
/// # Errors
/// There is none.
pub fn find_to_change(change: &mut Change<'_>, house: &OrganisationId, id: &CostId) -> Result<Kept, Failure> {
    let text = sql("select id from costs where organisation_id = $1 and id = $2").locked();
    change.tx.one(text, &params![house.as_str(), id.as_str()])?.ok_or(Failure::NotFound)?;
    find(&mut change.look(), house, id)
}

/// Keeps that a cost was paid, once.
///
/// # Errors
/// It was paid or taken back in between.
pub fn save_paid(change: &mut Change<'_>, cost: &Cost, entry: &EntryId) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update costs set paid_on = $3, paid_from = $4, payment_entry_id = $5
            where organisation_id = $1 and id = $2 and paid_on is null and withdrawn_on is null"),
        &params![
            cost.organisation.as_str(),
            cost.id.as_str(),
            cost.paid.map(|(on, _)| on.to_string()),
            cost.paid.map(|(_, from)| <&str>::from(from)),
            entry.as_str(),
        ],
    )?;
    if saved == 1 { Ok(()) } else { Err(CostRefusal::Paid.into()) }
}

/// Keeps that a cost was taken back, and why; once.
///
/// # Errors
/// It was taken back in between.
pub fn save_withdrawn(change: &mut Change<'_>, cost: &Cost, reason: &str) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update costs set withdrawn_on = $3, withdraw_reason = $4
            where organisation_id = $1 and id = $2 and withdrawn_on is null"),
        &params![
            cost.organisation.as_str(),
            cost.id.as_str(),
            cost.withdrawn_on.map(|on| on.to_string()),
            reason,
        ],
    )?;
    if saved == 1 { Ok(()) } else { Err(CostRefusal::Withdrawn.into()) }
}

/// What is still to pay of all years, the oldest first.
///
/// # Errors
/// The database failed.
pub fn to_pay(look: &mut Look<'_>, house: &OrganisationId, most: i64) -> Result<Vec<Kept>, Failure> {
    let rows = look.tx.all(
        sql("select organisation_id, id, activity, category, kind, fund_id, amount_grosze, spent_on, bill_number, note,
                entry_id, paid_on, paid_from, payment_entry_id, withdrawn_on, withdraw_reason
            from costs
            where organisation_id = $1 and paid_on is null and withdrawn_on is null
            order by spent_on, id
            limit $2"),
        &params![house.as_str(), most],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Which costs of a year.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The year.
    pub year: i16,
    /// Of this kind of activity alone.
    pub activity: Option<ActivityKind>,
    /// Those after this day and id.
    pub after: Option<(String, String)>,
    /// At most so many.
    pub most: i64,
}

/// Costs of a year, the newest first.
///
/// # Errors
/// The database failed.
pub fn of_year(look: &mut Look<'_>, house: &OrganisationId, wanted: &Wanted) -> Result<Vec<Kept>, Failure> {
    let year = wanted.year;
    let (day, id) = wanted.after.clone().unwrap_or_else(|| (format!("{year:04}-12-31"), "~".to_owned()));
    let rows = look.tx.all(
        sql("select organisation_id, id, activity, category, kind, fund_id, amount_grosze, spent_on, bill_number, note,
                entry_id, paid_on, paid_from, payment_entry_id, withdrawn_on, withdraw_reason
            from costs
            where organisation_id = $1 and spent_on >= $2 and (spent_on, id) < ($3, $4) and (activity = $5 or $5 = '')
            order by spent_on desc, id desc
            limit $6"),
        &params![
            house.as_str(),
            format!("{year:04}-01-01"),
            day,
            id,
            wanted.activity.map_or("", <&str>::from),
            wanted.most,
        ],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// What the costs of a year come to, by kind of activity; those that were taken back do not count.
///
/// # Errors
/// The database failed.
pub fn sums(
    look: &mut Look<'_>,
    house: &OrganisationId,
    year: i16,
) -> Result<Vec<(ActivityKind, Grosze)>, Failure> {
    let rows = look.tx.all(
        sql("select activity, cast(sum(amount_grosze) as bigint) as amount
            from costs
            where organisation_id = $1 and spent_on between $2 and $3 and withdrawn_on is null
            group by activity"),
        &params![house.as_str(), format!("{year:04}-01-01"), format!("{year:04}-12-31")],
    )?;
    let read = |row: &Row| Ok((value(row, "activity")?, Grosze(row.get("amount")?)));
    let mut sums: Vec<_> = rows.iter().map(read).collect::<Result<_, Broken>>()?;
    sums.sort();
    Ok(sums)
}

/// How much is still to pay.
///
/// # Errors
/// The database failed.
pub fn owed(look: &mut Look<'_>, house: &OrganisationId) -> Result<Grosze, Failure> {
    let row = look.tx.one(
        sql("select coalesce(cast(sum(amount_grosze) as bigint), 0) as amount
            from costs
            where organisation_id = $1 and paid_on is null and withdrawn_on is null"),
        &params![house.as_str()],
    )?;
    Ok(Grosze(row.map_or(Ok(0), |row| row.get("amount"))?))
}

/// The kinds of service that are or were paid: with a calculation, a fee or a cost.
///
/// # Errors
/// The database failed.
pub fn services(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Category>, Failure> {
    let rows = look.tx.all(
        sql("select category from cost_calculations where organisation_id = $1 and status = 'approved'
            union
            select category from fees where organisation_id = $1
            union
            select category from costs where organisation_id = $1 and category is not null
            order by category"),
        &params![house.as_str()],
    )?;
    Ok(rows.iter().map(|row| value(row, "category")).collect::<Result<_, _>>()?)
}

fn read(row: &Row) -> Result<Kept, Broken> {
    let wrong = || Broken::Type("costs.activity".into());
    let category: Option<Category> = maybe(row, "category")?;
    let kind: Option<CostKind> = maybe(row, "kind")?;
    let paid_from: Option<PaidFrom> = maybe(row, "paid_from")?;
    let cost = Cost {
        id: CostId(row.get("id")?),
        organisation: OrganisationId(row.get("organisation_id")?),
        spending: Spending::of(value(row, "activity")?, category.zip(kind)).ok_or_else(wrong)?,
        fund: FundId(row.get("fund_id")?),
        amount: Grosze(row.get("amount_grosze")?),
        on: day(row, "spent_on")?.ok_or_else(wrong)?,
        note: row.get("note")?,
        paid: day(row, "paid_on")?.zip(paid_from),
        withdrawn_on: day(row, "withdrawn_on")?,
    };
    Ok(Kept {
        cost,
        bill: row.get("bill_number")?,
        entry: EntryId(row.get("entry_id")?),
        payment: row.get::<Option<String>>("payment_entry_id")?.map(EntryId),
        reason: row.get("withdraw_reason")?,
    })
}

/// A value that is kept by its name.
fn value<T: FromStr>(row: &Row, name: &str) -> Result<T, Broken> {
    maybe(row, name)?.ok_or_else(|| Broken::Type(format!("costs.{name}")))
}

fn maybe<T: FromStr>(row: &Row, name: &str) -> Result<Option<T>, Broken> {
    let text: Option<String> = row.get(name)?;
    text.map(|text| text.parse().map_err(|_| Broken::Type(format!("costs.{name}")))).transpose()
}

fn day(row: &Row, name: &str) -> Result<Option<Day>, Broken> {
    let text: Option<String> = row.get(name)?;
    text.map(|text| Day::parse(&text).ok_or_else(|| Broken::Type(format!("costs.{name}")))).transpose()
}
