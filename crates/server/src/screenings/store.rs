//! Where screening records are kept. Openly stands only that a record admits; any other outcome is sealed.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::screening::{Part, Screening};
use mutual_aid::{Day, OrganisationId, PersonId, ScreeningId};

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
