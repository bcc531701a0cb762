//! Who may work with children on a day: of the people an offer names, or of the organisation when it names nobody.

use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Tx, params, sql};
use mutual_aid::offer::Offer;
use mutual_aid::screening::{Part, Screening};
use mutual_aid::{Day, Law, OrganisationId, PersonId, ScreeningId};

/// How many people of the offer have a complete screening record that serves on that day.
pub fn count(tx: &mut Tx, offer: &Offer, day: Day, law: &Law) -> Result<usize, Failure> {
    let rows = tx.all(
        sql("select s.id, s.person_id, s.abroad, s.restricted_register_on, s.commission_register_on,
                s.certificate_on, s.residence_on, s.foreign_documents_on, s.admitted, s.decided_on
            from screenings s
            join people p on p.organisation_id = s.organisation_id and p.id = s.person_id
            where s.organisation_id = $1 and s.admitted and p.status = 'active'"),
        &params![offer.organisation.as_str()],
    )?;
    let records: Vec<Screening> =
        rows.iter().map(|row| record(row, &offer.organisation)).collect::<Result<_, _>>()?;
    let takes_part = |record: &&Screening| {
        offer.people.is_empty() || offer.people.iter().any(|(person, _)| *person == record.person)
    };
    Ok(records.iter().filter(takes_part).filter(|record| record.admits(day, law).is_ok()).count())
}

fn record(row: &Row, organisation: &OrganisationId) -> Result<Screening, Broken> {
    let day = |name: &str| {
        let text: Option<String> = row.get(name)?;
        Ok::<_, Broken>(text.and_then(|text| Day::parse(&text)))
    };
    let parts = [
        (Part::RestrictedRegister, day("restricted_register_on")?),
        (Part::CommissionRegister, day("commission_register_on")?),
        (Part::Certificate, day("certificate_on")?),
        (Part::Residence, day("residence_on")?),
        (Part::ForeignDocuments, day("foreign_documents_on")?),
    ];
    Ok(Screening {
        id: ScreeningId(row.get("id")?),
        organisation: organisation.clone(),
        person: PersonId(row.get("person_id")?),
        abroad: row.get("abroad")?,
        seen: parts.into_iter().filter_map(|(part, on)| Some((part, on?))).collect(),
        decided: row.get::<Option<bool>>("admitted")?.zip(day("decided_on")?),
    })
}
