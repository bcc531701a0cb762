//! Where the numbers of papers are kept.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::document::{Kind, Number};
use mutual_aid::{Day, EngagementId, OrganisationId, PersonId};

/// A paper that gets a number.
#[derive(Debug, Clone, Copy)]
pub struct Paper<'a> {
    /// Its id.
    pub id: &'a str,
    /// The organisation that issues it.
    pub organisation: &'a OrganisationId,
    /// Whom it is about.
    pub person: &'a PersonId,
    /// The agreement it is.
    pub engagement: Option<&'a EngagementId>,
}

/// Moves a series on by one and answers its last number before, if there was one. Whoever comes at the same time waits.
///
/// # Errors
/// The database failed.
pub fn take_turn(
    change: &mut Change<'_>,
    house: &OrganisationId,
    kind: Kind,
    year: i16,
) -> Result<Option<u32>, Failure> {
    take_turns(change, house, (kind, year), 1)
}

/// Moves a series on by so many and answers its last number before, if there was one.
///
/// # Errors
/// The database failed.
pub fn take_turns(
    change: &mut Change<'_>,
    house: &OrganisationId,
    (kind, year): (Kind, i16),
    count: u32,
) -> Result<Option<u32>, Failure> {
    let row = change.tx.one(
        sql("insert into document_series (organisation_id, kind, year, issued)
            values ($1, $2, $3, $4)
            on conflict (organisation_id, kind, year) do update
            set issued = document_series.issued + excluded.issued
            returning issued"),
        &params![house.as_str(), <&str>::from(kind), i64::from(year), i64::from(count)],
    )?;
    let issued = row.map_or(Err(Broken::Type("document_series".into())), |row| row.get::<i64>("issued"))?;
    Ok(u32::try_from(issued - i64::from(count)).ok().filter(|last| *last > 0))
}

/// Keeps a number; it stands on the one before it.
///
/// # Errors
/// The database failed.
pub fn insert(change: &mut Change<'_>, paper: &Paper<'_>, number: Number, on: Day) -> Result<(), Failure> {
    let serial = i64::from(number.serial);
    change.tx.run(
        sql("insert into documents (organisation_id, id, kind, year, serial, previous, person_id, engagement_id,
                issued_on)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"),
        &params![
            paper.organisation.as_str(),
            paper.id,
            <&str>::from(number.kind),
            i64::from(number.year),
            serial,
            Some(serial - 1).filter(|previous| *previous > 0),
            paper.person.as_str(),
            paper.engagement.map(EngagementId::as_str),
            on.to_string(),
        ],
    )?;
    Ok(())
}

/// The number of an agreement; those from before there were numbers may have none.
///
/// # Errors
/// The database failed.
pub fn of_agreement(
    look: &mut Look<'_>,
    house: &OrganisationId,
    agreement: &EngagementId,
) -> Result<Option<Number>, Failure> {
    let text =
        sql("select kind, year, serial from documents where organisation_id = $1 and engagement_id = $2");
    let row = look.tx.one(text, &params![house.as_str(), agreement.as_str()])?;
    Ok(row.as_ref().map(read).transpose()?)
}

/// The number of a row.
///
/// # Errors
/// The row holds something else.
pub fn read(row: &Row) -> Result<Number, Broken> {
    let wrong = || Broken::Type("documents".into());
    Ok(Number {
        kind: row.get::<String>("kind")?.parse().map_err(|_| wrong())?,
        year: i16::try_from(row.get::<i64>("year")?).map_err(|_| wrong())?,
        serial: u32::try_from(row.get::<i64>("serial")?).map_err(|_| wrong())?,
    })
}
