//! Where layouts of tables are kept.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Row, params, sql};
use bank_statements::Profile;
use mutual_aid::OrganisationId;

/// A layout as it is kept.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The layout as TOML.
    pub layout: String,
}

/// The layouts of an organisation, by name.
///
/// # Errors
/// The database failed.
pub fn list(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Kept>, Failure> {
    let rows = look.tx.all(
        sql("select id, name, layout from statement_profiles where organisation_id = $1 order by name, id limit 100"),
        &params![house.as_str()],
    )?;
    let read =
        |row: &Row| Ok(Kept { id: row.get("id")?, name: row.get("name")?, layout: row.get("layout")? });
    rows.iter().map(read).collect()
}

/// The layouts to read tables by; one that is no longer understood is left out.
///
/// # Errors
/// The database failed.
pub fn layouts(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Profile>, Failure> {
    let kept = list(look, house)?;
    Ok(kept.iter().filter_map(|kept| Profile::from_toml(&kept.layout).ok()).collect())
}

/// Keeps a layout in place of the one of the same name.
///
/// # Errors
/// The database failed.
pub fn save(change: &mut Change<'_>, house: &OrganisationId, profile: &Profile) -> Result<(), Failure> {
    let (id, now) = (change.ids().id(), change.now().0);
    let name: String = profile.name.trim().chars().take(120).collect();
    change.tx.run(
        sql("insert into statement_profiles (organisation_id, id, name, layout, changed_at)
            values ($1, $2, $3, $4, $5)
            on conflict (organisation_id, name) do update
            set layout = excluded.layout, changed_at = excluded.changed_at, version = statement_profiles.version + 1"),
        &params![house.as_str(), id, name, profile.to_toml(), now],
    )?;
    Ok(())
}

/// Forgets a layout.
///
/// # Errors
/// There is none of that id.
pub fn delete(change: &mut Change<'_>, house: &OrganisationId, id: &str) -> Result<(), Failure> {
    let gone = change.tx.run(
        sql("delete from statement_profiles where organisation_id = $1 and id = $2"),
        &params![house.as_str(), id],
    )?;
    if gone == 0 { Err(Failure::NotFound) } else { Ok(()) }
}
