//! Where agreements and the insurance that goes with them are kept.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::engagement::{Acknowledged, Engagement, Insurance};
use mutual_aid::{Day, EngagementId, OrganisationId, PersonId};
use std::str::FromStr;

/// The agreements of an organisation, or of one of its people, oldest first.
///
/// # Errors
/// The database failed.
pub fn list(
    look: &mut Look<'_>,
    organisation: &OrganisationId,
    person: Option<&PersonId>,
) -> Result<Vec<Engagement>, Failure> {
    let rows = look.tx.all(
        sql("select id, organisation_id, person_id, status, starts_on, ends_on, signature, signed_on,
                risks_acknowledged, rights_acknowledged, notice_acknowledged, categories
            from engagements
            where organisation_id = $1 and (cast($2 as text) is null or person_id = $2)
            order by starts_on, id"),
        &params![organisation.as_str(), person.map(PersonId::as_str)],
    )?;
    Ok(rows.iter().map(engagement).collect::<Result<_, _>>()?)
}

/// The accident insurance of an organisation that names the people it covers.
///
/// # Errors
/// The database failed.
pub fn insurance(look: &mut Look<'_>, organisation: &OrganisationId) -> Result<Vec<Insurance>, Failure> {
    let rows = look.tx.all(
        sql("select covers_from, covers_until
            from insurance_policies
            where organisation_id = $1 and kind = 'accident'
            order by covers_from, id"),
        &params![organisation.as_str()],
    )?;
    let read = |row: &Row| {
        Ok::<_, Broken>(Insurance { from: day(row, "covers_from")?, until: day(row, "covers_until")? })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The agreement of a row.
pub(super) fn engagement(row: &Row) -> Result<Engagement, Broken> {
    let signature: Option<String> = row.get("signature")?;
    let signed = match signature {
        Some(name) => Some((parse(&name, "engagements.signature")?, day(row, "signed_on")?)),
        None => None,
    };
    let ends: Option<String> = row.get("ends_on")?;
    let ends_on =
        ends.map(|text| Day::parse(&text).ok_or_else(|| Broken::Type("engagements.ends_on".into())));
    let categories: String = row.get("categories")?;
    Ok(Engagement {
        id: EngagementId(row.get("id")?),
        organisation: OrganisationId(row.get("organisation_id")?),
        person: PersonId(row.get("person_id")?),
        status: parse(&row.get::<String>("status")?, "engagements.status")?,
        starts_on: day(row, "starts_on")?,
        ends_on: ends_on.transpose()?,
        signed,
        acknowledged: Acknowledged {
            risks: row.get("risks_acknowledged")?,
            rights: row.get("rights_acknowledged")?,
            notice: row.get("notice_acknowledged")?,
        },
        categories: categories.split_whitespace().filter_map(|key| key.parse().ok()).collect(),
    })
}

fn parse<T: FromStr>(name: &str, column: &str) -> Result<T, Broken> {
    name.parse().map_err(|_| Broken::Type(column.to_owned()))
}

fn day(row: &Row, name: &str) -> Result<Day, Broken> {
    Day::parse(&row.get::<String>(name)?).ok_or_else(|| Broken::Type(name.to_owned()))
}
