//! Where agreements and the insurance that goes with them are kept.

use crate::app::{Change, Look};
use crate::engagements::Key;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Sql, Tx, params, sql};
use crate::organisations::store::find_house;
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

/// An agreement with what only its paper says.
#[derive(Debug, Clone)]
pub struct Agreement {
    /// The agreement.
    pub engagement: Engagement,
    /// The volunteer gives up the reimbursement of travel and daily allowances.
    pub waives_costs: bool,
}

const ONE: Sql =
    sql("select id, organisation_id, person_id, status, starts_on, ends_on, signature, signed_on,
        risks_acknowledged, rights_acknowledged, notice_acknowledged, categories, waives_costs
    from engagements
    where organisation_id = $1 and id = $2");

/// An agreement of an organisation.
///
/// # Errors
/// There is none.
pub fn find(look: &mut Look<'_>, key: &Key) -> Result<Agreement, Failure> {
    let house = find_house(look, &key.house)?;
    find_own(look, &house.id, &key.id)
}

/// An agreement by the organisation's own id.
///
/// # Errors
/// There is none.
pub fn find_own(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Agreement, Failure> {
    one(look.tx, ONE, house, id)
}

/// An agreement of an organisation, to change it.
///
/// # Errors
/// There is none.
pub fn find_to_change(change: &mut Change<'_>, key: &Key) -> Result<Engagement, Failure> {
    let house = find_house(&mut change.look(), &key.house)?;
    Ok(one(change.tx, ONE.locked(), &house.id, &key.id)?.engagement)
}

fn one(tx: &mut Tx, text: Sql, house: &OrganisationId, id: &str) -> Result<Agreement, Failure> {
    let row = tx.one(text, &params![house.as_str(), id])?.ok_or(Failure::NotFound)?;
    Ok(Agreement { engagement: engagement(&row)?, waives_costs: row.get("waives_costs")? })
}

/// Keeps a new agreement.
///
/// # Errors
/// The database failed.
pub fn insert(change: &mut Change<'_>, agreement: &Agreement) -> Result<(), Failure> {
    let engagement = &agreement.engagement;
    let now = change.now().to_string();
    change.tx.run(
        sql(
            "insert into engagements (organisation_id, id, person_id, status, starts_on, ends_on, categories,
                waives_costs, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        ),
        &params![
            engagement.organisation.as_str(),
            engagement.id.as_str(),
            engagement.person.as_str(),
            <&str>::from(engagement.status),
            engagement.starts_on.to_string(),
            engagement.ends_on.map(|day| day.to_string()),
            categories(engagement),
            agreement.waives_costs,
            now,
        ],
    )?;
    Ok(())
}

/// Stores where an agreement stands; it was read, locked, in the same change.
///
/// # Errors
/// The database failed.
pub fn save(change: &mut Change<'_>, engagement: &Engagement) -> Result<(), Failure> {
    let (how, on) = engagement.signed.unzip();
    let read = engagement.acknowledged;
    change.tx.run(
        sql("update engagements
            set status = $3, ends_on = $4, signature = $5, signed_on = $6, risks_acknowledged = $7,
                rights_acknowledged = $8, notice_acknowledged = $9, version = version + 1
            where organisation_id = $1 and id = $2"),
        &params![
            engagement.organisation.as_str(),
            engagement.id.as_str(),
            <&str>::from(engagement.status),
            engagement.ends_on.map(|day| day.to_string()),
            how.map(<&str>::from),
            on.map(|day| day.to_string()),
            read.risks,
            read.rights,
            read.notice,
        ],
    )?;
    Ok(())
}

fn categories(engagement: &Engagement) -> String {
    engagement.categories.iter().map(|category| category.key()).collect::<Vec<_>>().join(" ")
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
