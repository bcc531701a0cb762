//! Where hours are kept.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::day::Day;
use mutual_aid::hours::HoursEntry;
use mutual_aid::{OrganisationId, PersonId};

/// An entry as stored.
#[derive(Debug, Clone)]
pub struct Entered {
    /// Its id.
    pub id: String,
    /// The organisation.
    pub organisation: OrganisationId,
    /// The visit it was made on, for work at a neighbour's.
    pub visit: Option<String>,
    /// What the time was spent on.
    pub kind: String,
    /// The entry this one takes back.
    pub reverses: Option<String>,
    /// The entry.
    pub entry: HoursEntry,
    /// The version that was read.
    pub version: i64,
}

/// A line of a timesheet.
#[derive(Debug, Clone)]
pub struct Line {
    /// The entry.
    pub entered: Entered,
    /// Whose, first and last name.
    pub name: String,
    /// The order of the visit.
    pub order: Option<String>,
}

/// Writes an entry.
///
/// # Errors
/// The person has hours of that visit already, or the entry is taken back already.
pub fn add(change: &mut Change<'_>, entered: &Entered, by: Option<&str>) -> Result<(), Failure> {
    let now = change.now().to_string();
    let entry = &entered.entry;
    change.tx.run(
        sql(
            "insert into hours_entries (organisation_id, id, person_id, visit_id, day, minutes, status, kind,
                reversing, reverses, entered_by, entered_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        ),
        &params![
            entered.organisation.as_str(),
            entered.id,
            entry.person.as_str(),
            entered.visit,
            entry.day.to_string(),
            i64::from(entry.minutes),
            <&str>::from(entry.status),
            entered.kind,
            entry.reversing,
            entered.reverses,
            by,
            now,
        ],
    )?;
    Ok(())
}

/// An entry of an organisation, to change it.
///
/// # Errors
/// There is none of that id in this organisation.
pub fn find_to_change(
    change: &mut Change<'_>,
    organisation: &OrganisationId,
    id: &str,
) -> Result<Entered, Failure> {
    let text = sql(
        "select organisation_id, id, person_id, visit_id, day, minutes, status, kind, reversing, reverses,
            version
        from hours_entries
        where organisation_id = $1 and id = $2",
    );
    let row = change.tx.one(text.locked(), &params![organisation.as_str(), id])?.ok_or(Failure::NotFound)?;
    Ok(read(&row)?)
}

/// Stores where an entry stands.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save(change: &mut Change<'_>, entered: &Entered) -> Result<(), Failure> {
    let entry = &entered.entry;
    let saved = change.tx.run(
        sql("update hours_entries set status = $3, day = $4, minutes = $5, version = version + 1
            where organisation_id = $1 and id = $2 and version = $6"),
        &params![
            entered.organisation.as_str(),
            entered.id,
            <&str>::from(entry.status),
            entry.day.to_string(),
            i64::from(entry.minutes),
            entered.version,
        ],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// The entries of an organisation that wait for approval, the oldest first, at most `most`.
///
/// # Errors
/// The database failed.
pub fn waiting(look: &mut Look<'_>, organisation: &OrganisationId, most: i64) -> Result<Vec<Line>, Failure> {
    let rows = look.tx.all(
        sql("select h.organisation_id, h.id, h.person_id, h.visit_id, h.day, h.minutes, h.status, h.kind,
                h.reversing, h.reverses, h.version, p.first_name, p.last_name, o.number
            from hours_entries h
            join people p on p.organisation_id = h.organisation_id and p.id = h.person_id
            left join visits v on v.organisation_id = h.organisation_id and v.id = h.visit_id
            left join orders o on o.id = v.order_id
            where h.organisation_id = $1 and h.status = 'submitted'
            order by h.day, h.id
            limit $2"),
        &params![organisation.as_str(), most],
    )?;
    Ok(rows.iter().map(line).collect::<Result<_, _>>()?)
}

/// A person's entries, the latest first, after a place in that order, at most `most`.
///
/// # Errors
/// The database failed.
pub fn of_person(
    look: &mut Look<'_>,
    (organisation, person): (&OrganisationId, &PersonId),
    before: (&str, &str),
    most: i64,
) -> Result<Vec<Line>, Failure> {
    let rows = look.tx.all(
        sql("select h.organisation_id, h.id, h.person_id, h.visit_id, h.day, h.minutes, h.status, h.kind,
                h.reversing, h.reverses, h.version, p.first_name, p.last_name, o.number
            from hours_entries h
            join people p on p.organisation_id = h.organisation_id and p.id = h.person_id
            left join visits v on v.organisation_id = h.organisation_id and v.id = h.visit_id
            left join orders o on o.id = v.order_id
            where h.organisation_id = $1 and h.person_id = $2 and (h.day, h.id) < ($3, $4)
            order by h.day desc, h.id desc
            limit $5"),
        &params![organisation.as_str(), person.as_str(), before.0, before.1, most],
    )?;
    Ok(rows.iter().map(line).collect::<Result<_, _>>()?)
}

fn line(row: &Row) -> Result<Line, Broken> {
    let (first, last): (String, String) = (row.get("first_name")?, row.get("last_name")?);
    Ok(Line {
        entered: read(row)?,
        name: format!("{first} {last}").trim().to_owned(),
        order: row.get("number")?,
    })
}

fn read(row: &Row) -> Result<Entered, Broken> {
    let day: String = row.get("day")?;
    let entry = HoursEntry {
        person: PersonId(row.get("person_id")?),
        day: Day::parse(&day).ok_or_else(|| Broken::Type("hours_entries.day".into()))?,
        minutes: u32::try_from(row.get::<i64>("minutes")?).unwrap_or_default(),
        status: row
            .get::<String>("status")?
            .parse()
            .map_err(|_| Broken::Type("hours_entries.status".into()))?,
        reversing: row.get("reversing")?,
    };
    Ok(Entered {
        id: row.get("id")?,
        organisation: OrganisationId(row.get("organisation_id")?),
        visit: row.get("visit_id")?,
        kind: row.get("kind")?,
        reverses: row.get("reverses")?,
        entry,
        version: row.get("version")?,
    })
}

/// Tells whether an entry was taken back.
///
/// # Errors
/// The database failed.
pub fn is_reversed(
    change: &mut Change<'_>,
    organisation: &OrganisationId,
    id: &str,
) -> Result<bool, Failure> {
    let text = sql("select id from hours_entries where organisation_id = $1 and reverses = $2");
    Ok(change.tx.one(text, &params![organisation.as_str(), id])?.is_some())
}
