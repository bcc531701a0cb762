//! What people can do, when they have time, and which qualifications are on file.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use crate::people::Profile;
use crate::people::store::worker::day;
use mutual_aid::Day;
use mutual_aid::category::Category;

/// The kinds of work a person can do.
///
/// # Errors
/// The database failed.
pub fn list_skills(look: &mut Look<'_>, profile: &Profile) -> Result<Vec<Category>, Failure> {
    let rows = look.tx.all(
        sql("select category from person_skills where organisation_id = $1 and person_id = $2 order by category"),
        &params![profile.organisation.as_str(), profile.id.as_str()],
    )?;
    let mut skills = Vec::new();
    for row in &rows {
        skills.extend(row.get::<String>("category")?.parse::<Category>());
    }
    Ok(skills)
}

/// Keeps the kinds of work in place of those kept before.
///
/// # Errors
/// The database failed.
pub fn save_skills(change: &mut Change<'_>, profile: &Profile, skills: &[Category]) -> Result<(), Failure> {
    let (house, person) = (profile.organisation.as_str(), profile.id.as_str());
    let gone = sql("delete from person_skills where organisation_id = $1 and person_id = $2");
    change.tx.run(gone, &params![house, person])?;
    for skill in skills {
        let text =
            sql("insert into person_skills (organisation_id, person_id, category) values ($1, $2, $3)");
        change.tx.run(text, &params![house, person, skill.key()])?;
    }
    Ok(())
}

/// When a person has time: weekday (1 to 7) and part of the day.
///
/// # Errors
/// The database failed.
pub fn list_times(look: &mut Look<'_>, profile: &Profile) -> Result<Vec<(i64, String)>, Failure> {
    let rows = look.tx.all(
        sql("select weekday, part from person_times
            where organisation_id = $1 and person_id = $2
            order by weekday, part desc"),
        &params![profile.organisation.as_str(), profile.id.as_str()],
    )?;
    let read = |row: &Row| Ok::<_, Broken>((row.get("weekday")?, row.get("part")?));
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Keeps the times in place of those kept before.
///
/// # Errors
/// The database failed.
pub fn save_times(
    change: &mut Change<'_>,
    profile: &Profile,
    times: &[(i64, String)],
) -> Result<(), Failure> {
    let (house, person) = (profile.organisation.as_str(), profile.id.as_str());
    let gone = sql("delete from person_times where organisation_id = $1 and person_id = $2");
    change.tx.run(gone, &params![house, person])?;
    for (weekday, part) in times {
        let text = sql(
            "insert into person_times (organisation_id, person_id, weekday, part) values ($1, $2, $3, $4)",
        );
        change.tx.run(text, &params![house, person, *weekday, part])?;
    }
    Ok(())
}

/// A qualification on file.
#[derive(Debug, Clone)]
pub struct Qualification {
    /// The kind of work it is for.
    pub category: Category,
    /// What the paper is called.
    pub name: String,
    /// The day the coordinator saw it.
    pub seen_on: Day,
    /// Its last day.
    pub valid_until: Day,
}

/// The qualifications of a person, those that end first first.
///
/// # Errors
/// The database failed.
pub fn list_qualifications(look: &mut Look<'_>, profile: &Profile) -> Result<Vec<Qualification>, Failure> {
    let rows = look.tx.all(
        sql("select category, name, seen_on, valid_until from qualifications
            where organisation_id = $1 and person_id = $2
            order by valid_until, id"),
        &params![profile.organisation.as_str(), profile.id.as_str()],
    )?;
    let broken = || Broken::Type("qualifications".into());
    let read = |row: &Row| {
        Ok::<_, Broken>(Qualification {
            category: row.get::<String>("category")?.parse().map_err(|_| broken())?,
            name: row.get("name")?,
            seen_on: day(row, "seen_on")?.ok_or_else(broken)?,
            valid_until: day(row, "valid_until")?.ok_or_else(broken)?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Puts a qualification on file.
///
/// # Errors
/// The database failed.
pub fn add_qualification(
    change: &mut Change<'_>,
    profile: &Profile,
    paper: &Qualification,
) -> Result<(), Failure> {
    let id = change.ids().id();
    change.tx.run(
        sql("insert into qualifications (organisation_id, id, person_id, category, name, seen_on, valid_until)
            values ($1, $2, $3, $4, $5, $6, $7)"),
        &params![
            profile.organisation.as_str(),
            id,
            profile.id.as_str(),
            paper.category.key(),
            paper.name,
            paper.seen_on.to_string(),
            paper.valid_until.to_string(),
        ],
    )?;
    Ok(())
}
