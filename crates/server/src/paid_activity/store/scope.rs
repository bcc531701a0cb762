//! Where the declared scope of paid activity is kept, and what is economic activity.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{Tx, params, sql};
use mutual_aid::category::Category;
use mutual_aid::paid_activity::Scope;
use mutual_aid::{Day, OrganisationId};

/// The scope that an organisation declared.
///
/// # Errors
/// There is no such organisation.
pub fn find(tx: &mut Tx, house: &OrganisationId) -> Result<Scope, Failure> {
    let text = sql("select paid_public_tasks, paid_scope_source from organisations where id = $1");
    let row = tx.one(text, &params![house.as_str()])?.ok_or(Failure::NotFound)?;
    let tasks: String = row.get("paid_public_tasks")?;
    Ok(Scope {
        tasks: tasks.split_whitespace().filter_map(|point| point.parse().ok()).collect(),
        source: row.get::<Option<String>>("paid_scope_source")?.unwrap_or_default(),
        economic: economic(tx, house)?,
    })
}

/// The kinds of service that are economic activity of an organisation.
fn economic(tx: &mut Tx, house: &OrganisationId) -> Result<Vec<Category>, Failure> {
    let rows = tx.all(
        sql("select category from activity_subjects
            where organisation_id = $1 and activity = 'economic' order by category"),
        &params![house.as_str()],
    )?;
    let kinds: Result<Vec<String>, _> = rows.iter().map(|row| row.get("category")).collect();
    Ok(kinds?.iter().filter_map(|key| key.parse().ok()).collect())
}

/// Whether an organisation runs a kind of service as economic activity.
///
/// # Errors
/// The database failed.
pub fn is_economic(tx: &mut Tx, house: &OrganisationId, category: Category) -> Result<bool, Failure> {
    Ok(economic(tx, house)?.contains(&category))
}

/// Stores the scope; calculations whose time is over no longer hold their kind of service.
///
/// # Errors
/// The database failed, or a kind of service is held as paid activity.
pub fn save(
    change: &mut Change<'_>,
    house: &OrganisationId,
    scope: &Scope,
    today: Day,
) -> Result<(), Failure> {
    let tasks: Vec<&str> = scope.tasks.iter().map(|task| task.point()).collect();
    let source = Some(scope.source.as_str()).filter(|source| !source.is_empty());
    change.tx.run(
        sql("update organisations
            set paid_public_tasks = $2, paid_scope_source = $3, version = version + 1
            where id = $1"),
        &params![house.as_str(), tasks.join(" "), source],
    )?;
    change.tx.run(
        sql("update cost_calculations
            set activity = null
            where organisation_id = $1 and activity is not null
                and (valid_until < $2 or superseded_from <= $2)"),
        &params![house.as_str(), today.to_string()],
    )?;
    change.tx.run(
        sql("delete from activity_subjects
            where organisation_id = $1 and (activity = 'economic' or not exists (
                select 1 from cost_calculations c
                where c.organisation_id = activity_subjects.organisation_id
                    and c.category = activity_subjects.category and c.activity is not null))"),
        &params![house.as_str()],
    )?;
    for category in &scope.economic {
        change.tx.run(
            sql("insert into activity_subjects (organisation_id, category, activity) values ($1, $2, 'economic')"),
            &params![house.as_str(), category.key()],
        )?;
    }
    Ok(())
}
