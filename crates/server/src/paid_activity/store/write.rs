//! Writes calculations down.

use super::Kept;
use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::AccountId;
use mutual_aid::paid_activity::{CostCalculation, State};

/// Keeps a new draft.
///
/// # Errors
/// The database failed.
pub fn add(change: &mut Change<'_>, it: &CostCalculation) -> Result<(), Failure> {
    change.tx.run(
        sql("insert into cost_calculations (organisation_id, id, category, public_task, unit, planned, valid_from,
                valid_until, status, created_by, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"),
        &params![
            it.organisation.as_str(),
            it.id.as_str(),
            it.category.key(),
            it.public_task.point(),
            <&str>::from(it.unit),
            it.planned.in_hundredths(),
            it.from.to_string(),
            it.until.to_string(),
            <&str>::from(it.status),
            it.author.as_ref().map(AccountId::as_str),
            change.now().to_string(),
        ],
    )?;
    add_lines(change, it)
}

fn add_lines(change: &mut Change<'_>, it: &CostCalculation) -> Result<(), Failure> {
    for line in &it.lines {
        change.tx.run(
            sql("insert into cost_lines (organisation_id, calculation_id, kind, amount_grosze, note)
                values ($1, $2, $3, $4, $5)"),
            &params![
                it.organisation.as_str(),
                it.id.as_str(),
                <&str>::from(line.kind),
                line.amount.0,
                line.note
            ],
        )?;
    }
    Ok(())
}

/// Stores what a draft says now; whoever wrote it last is its author, and does not approve it.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn rewrite(change: &mut Change<'_>, kept: &Kept) -> Result<(), Failure> {
    let it = &kept.it;
    let saved = change.tx.run(
        sql("update cost_calculations
            set category = $3, public_task = $4, unit = $5, planned = $6, valid_from = $7, valid_until = $8,
                created_by = $9, version = version + 1
            where organisation_id = $1 and id = $2 and status = 'draft' and version = $10"),
        &params![
            it.organisation.as_str(),
            it.id.as_str(),
            it.category.key(),
            it.public_task.point(),
            <&str>::from(it.unit),
            it.planned.in_hundredths(),
            it.from.to_string(),
            it.until.to_string(),
            it.author.as_ref().map(AccountId::as_str),
            kept.version,
        ],
    )?;
    if saved != 1 {
        return Err(Failure::Stale);
    }
    let text = sql("delete from cost_lines where organisation_id = $1 and calculation_id = $2");
    change.tx.run(text, &params![it.organisation.as_str(), it.id.as_str()])?;
    add_lines(change, it)
}

/// Stores where a calculation stands.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save(change: &mut Change<'_>, kept: &Kept) -> Result<(), Failure> {
    let it = &kept.it;
    let saved = change.tx.run(
        sql("update cost_calculations
            set status = $3, superseded_from = $4, version = version + 1
            where organisation_id = $1 and id = $2 and version = $5"),
        &params![
            it.organisation.as_str(),
            it.id.as_str(),
            <&str>::from(it.status),
            it.superseded_from.map(|day| day.to_string()),
            kept.version,
        ],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Stores an approval with its number; from now on the kind of service is paid activity here, which the database holds
/// against economic activity.
///
/// # Errors
/// Somebody changed it since it was read, or the kind is economic activity.
pub fn save_approval(change: &mut Change<'_>, kept: &Kept) -> Result<(), Failure> {
    let it = &kept.it;
    let today = change.now().day();
    let paid = !matches!(it.state(today), State::Over | State::Superseded);
    change.tx.run(
        sql("insert into activity_subjects (organisation_id, category, activity) values ($1, $2, 'paid')
            on conflict (organisation_id, category) do nothing"),
        &params![it.organisation.as_str(), it.category.key()],
    )?;
    let saved = change.tx.run(
        sql("update cost_calculations
            set status = $3, activity = $4, number_year = $5, number_serial = $6, approved_by = $7, approved_on = $8,
                version = version + 1
            where organisation_id = $1 and id = $2 and version = $9"),
        &params![
            it.organisation.as_str(),
            it.id.as_str(),
            <&str>::from(it.status),
            paid.then_some("paid"),
            kept.number.map(|number| i64::from(number.year)),
            kept.number.map(|number| i64::from(number.serial)),
            kept.approved_by.as_ref().map(AccountId::as_str),
            kept.approved_on.map(|day| day.to_string()),
            kept.version,
        ],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}
