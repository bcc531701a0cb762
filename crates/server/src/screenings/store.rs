//! Where screening records are kept. Openly stands only that a record admits; any other outcome is sealed.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Sql, Tx, params, sql};
use mutual_aid::screening::{Part, Screening};
use mutual_aid::{Day, OrganisationId, PersonId, ScreeningId};

/// A record as it is stored.
#[derive(Debug, Clone)]
pub struct Stored {
    /// What stands openly.
    pub record: Screening,
    /// What stands sealed.
    pub sealed: Option<String>,
}

const ONE: Sql =
    sql("select id, organisation_id, person_id, abroad, restricted_register_on, commission_register_on,
        certificate_on, residence_on, foreign_documents_on, admitted, decided_on, sealed
    from screenings
    where organisation_id = $1 and person_id = $2");

/// The record of a person, where there is one.
///
/// # Errors
/// The database failed.
pub fn find(look: &mut Look<'_>, house: &OrganisationId, person: &str) -> Result<Option<Stored>, Failure> {
    one(look.tx, ONE, house, person)
}

/// The record of a person, to change it.
///
/// # Errors
/// The database failed.
pub fn find_to_change(
    change: &mut Change<'_>,
    house: &OrganisationId,
    person: &str,
) -> Result<Option<Stored>, Failure> {
    one(change.tx, ONE.locked(), house, person)
}

fn one(tx: &mut Tx, text: Sql, house: &OrganisationId, person: &str) -> Result<Option<Stored>, Failure> {
    let Some(row) = tx.one(text, &params![house.as_str(), person])? else { return Ok(None) };
    Ok(Some(Stored { record: record(&row)?, sealed: row.get("sealed")? }))
}

/// Keeps a record, new or changed. Openly stands only an admission.
///
/// # Errors
/// The database failed.
pub fn save(change: &mut Change<'_>, stored: &Stored) -> Result<(), Failure> {
    let record = &stored.record;
    let seen = |part: Part| record.seen.iter().find(|(seen, _)| *seen == part).map(|(_, on)| on.to_string());
    let admitted = record.decided.filter(|(admitted, _)| *admitted);
    change.tx.run(
        sql("insert into screenings (organisation_id, id, person_id, abroad, restricted_register_on,
                commission_register_on, certificate_on, residence_on, foreign_documents_on, admitted, decided_on,
                sealed)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            on conflict (organisation_id, person_id) do update
                set abroad = excluded.abroad, restricted_register_on = excluded.restricted_register_on,
                    commission_register_on = excluded.commission_register_on,
                    certificate_on = excluded.certificate_on, residence_on = excluded.residence_on,
                    foreign_documents_on = excluded.foreign_documents_on, admitted = excluded.admitted,
                    decided_on = excluded.decided_on, sealed = excluded.sealed, version = screenings.version + 1"),
        &params![
            record.organisation.as_str(),
            record.id.as_str(),
            record.person.as_str(),
            record.abroad,
            seen(Part::RestrictedRegister),
            seen(Part::CommissionRegister),
            seen(Part::Certificate),
            seen(Part::Residence),
            seen(Part::ForeignDocuments),
            admitted.map(|(admitted, _)| admitted),
            admitted.map(|(_, on)| on.to_string()),
            stored.sealed,
        ],
    )?;
    Ok(())
}

/// Somebody on the officer's list.
#[derive(Debug, Clone)]
pub struct Line {
    /// The person's id.
    pub person: String,
    /// The person's name.
    pub name: String,
    /// The record, where there is one.
    pub record: Option<Screening>,
}

/// People who have not left, with their records, by name.
///
/// # Errors
/// The database failed.
pub fn list_people(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Line>, Failure> {
    let mut records = list(look, house, None)?;
    let rows = look.tx.all(
        sql("select id, first_name, last_name from people
            where organisation_id = $1 and status in ('candidate', 'active', 'paused')
            order by sorted_by, id"),
        &params![house.as_str()],
    )?;
    let mut lines = Vec::new();
    for row in &rows {
        let person: String = row.get("id")?;
        let at = records.iter().position(|record| record.person.as_str() == person);
        let name = format!("{} {}", row.get::<String>("last_name")?, row.get::<String>("first_name")?);
        let record = at.map(|at| records.swap_remove(at));
        lines.push(Line { person, name: name.trim_start().to_owned(), record });
    }
    Ok(lines)
}

/// The parts of a record and the columns of their days.
pub(super) const PARTS: [(Part, &str); 5] = [
    (Part::RestrictedRegister, "restricted_register_on"),
    (Part::CommissionRegister, "commission_register_on"),
    (Part::Certificate, "certificate_on"),
    (Part::Residence, "residence_on"),
    (Part::ForeignDocuments, "foreign_documents_on"),
];

/// The records of an organisation, or of one of its people, as everybody may know them: a refusal does not show.
///
/// # Errors
/// The database failed.
pub fn list(
    look: &mut Look<'_>,
    organisation: &OrganisationId,
    person: Option<&PersonId>,
) -> Result<Vec<Screening>, Failure> {
    let rows = look.tx.all(
        sql("select id, organisation_id, person_id, abroad, restricted_register_on, commission_register_on,
                certificate_on, residence_on, foreign_documents_on, admitted, decided_on
            from screenings
            where organisation_id = $1 and (cast($2 as text) is null or person_id = $2)
            order by person_id"),
        &params![organisation.as_str(), person.map(PersonId::as_str)],
    )?;
    Ok(rows.iter().map(record).collect::<Result<_, _>>()?)
}

/// The record of a row.
pub(super) fn record(row: &Row) -> Result<Screening, Broken> {
    let mut seen = Vec::new();
    for (part, column) in PARTS {
        if let Some(on) = day(row, column)? {
            seen.push((part, on));
        }
    }
    let admitted: Option<bool> = row.get("admitted")?;
    let decided = admitted.filter(|admitted| *admitted).zip(day(row, "decided_on")?);
    Ok(Screening {
        id: ScreeningId(row.get("id")?),
        organisation: OrganisationId(row.get("organisation_id")?),
        person: PersonId(row.get("person_id")?),
        abroad: row.get("abroad")?,
        seen,
        decided,
    })
}

fn day(row: &Row, name: &str) -> Result<Option<Day>, Broken> {
    let Some(text) = row.get::<Option<String>>(name)? else { return Ok(None) };
    Day::parse(&text).map(Some).ok_or_else(|| Broken::Type(name.to_owned()))
}
