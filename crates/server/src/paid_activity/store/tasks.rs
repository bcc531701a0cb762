//! What waits on the desk because of paid activity.

use crate::app::Look;
use crate::desk::tasks::{MOST, Waiting};
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use crate::paid_activity::store::balance;
use mutual_aid::ledger::Month;
use mutual_aid::{Moment, OrganisationId};

/// The calculations that nobody has approved.
///
/// # Errors
/// The database failed.
pub fn drafts(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let rows = look.tx.all(
        sql("select 'calculation' as kind, id as key, category, cast(null as text) as who,
                cast(null as text) as channel, created_at as since
            from cost_calculations
            where organisation_id = $1 and status = 'draft'
            order by created_at, id
            limit $2"),
        &params![house.as_str(), MOST],
    )?;
    Waiting::read(&rows, |key| format!("kalkulacje/{key}"))
}

/// The kinds of service of which paid offers wait for a calculation.
///
/// # Errors
/// The database failed.
pub fn uncalculated(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let rows = look.tx.all(
        sql("select 'uncalculated' as kind, category as key, category, cast(null as text) as who,
                cast(null as text) as channel, min(uncalculated_at) as since
            from offers
            where organisation_id = $1 and mode = 'paid' and uncalculated_at is not null
            group by category
            order by since, category
            limit $2"),
        &params![house.as_str(), MOST],
    )?;
    Waiting::read(&rows, |_| "kalkulacje".to_owned())
}

/// Performed paid work without a document, by the order's number.
///
/// # Errors
/// The database failed.
pub fn undocumented(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let rows = look.tx.all(
        sql("select 'fee' as kind, o.number as key, o.category, o.number as who, cast(null as text) as channel,
                o.status_since as since
            from orders o
            where o.organisation_id = $1 and o.mode = 'paid'
                and o.status in ('reported-done', 'confirmed', 'disputed', 'closed')
                and not exists (select 1 from fees f
                    where f.organisation_id = $1 and f.order_id = o.id and f.status <> 'returned')
            order by o.status_since, o.id
            limit $2"),
        &params![house.as_str(), MOST],
    )?;
    Waiting::read(&rows, |_| "kalkulacje/oplaty".to_owned())
}

/// The kinds of service whose fees came near the costs or passed them, until a reason is given this month; and those whose
/// fees passed the costs of a year that is over, until a reason is given for it.
///
/// # Errors
/// The database failed.
pub fn years(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let (today, law) = (look.now().day(), look.law());
    let month = Month::of(today).first();
    let since =
        Moment::parse(&format!("{month}T06:00:00Z")).map_or(look.now(), |first| first.min(look.now()));
    let mut checks = balance::passed_before(look.tx, house, today.0.year())?;
    checks.retain(|check| check.may_quote(today).is_err());
    checks.extend(balance::of_year(look.tx, house, today.0.year())?);
    let open = checks.into_iter().filter(|check| check.may_quote(today).is_err() || check.is_near(&law));
    let task = |check: mutual_aid::paid_activity::YearCheck| Waiting {
        kind: format!("fees-{}", <&str>::from(check.standing(&law))),
        path: format!("kalkulacje/rok/{}", check.year),
        category: Some(check.category.key().to_owned()),
        who: None,
        channel: None,
        since,
    };
    Ok(open.map(task).collect())
}
