//! Where the rules of aid are kept: every version, as it was adopted.

use super::{day, word};
use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::aid::{Criteria, Rules};
use mutual_aid::money::Grosze;
use mutual_aid::words::Remark;
use mutual_aid::{Day, OrganisationId};

/// The number of the last version; none where there are no rules.
///
/// # Errors
/// The database failed.
pub fn last_version(look: &mut Look<'_>, house: &OrganisationId) -> Result<u32, Failure> {
    let row = look.tx.one(
        sql("select coalesce(max(version), 0) as version from aid_rules where organisation_id = $1"),
        &params![house.as_str()],
    )?;
    let version = row.map_or(Ok(0), |row| row.get::<i64>("version"))?;
    Ok(u32::try_from(version).unwrap_or_default())
}

/// Keeps a version.
///
/// # Errors
/// The version exists already.
pub fn insert_rules(change: &mut Change<'_>, rules: &Rules) -> Result<(), Failure> {
    let now = change.now().to_string();
    let forms: Vec<&str> = rules.forms.iter().map(<&str>::from).collect();
    let written = change.tx.run(
        sql("insert into aid_rules (organisation_id, version, adopted_on, valid_from, criteria, forms,
                month_limit_grosze, emergency_limit_grosze, body, appeal, written_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"),
        &params![
            rules.organisation.as_str(),
            i64::from(rules.version),
            rules.adopted_on.to_string(),
            rules.valid_from.to_string(),
            rules.criteria.as_str(),
            forms.join(" "),
            rules.month_limit.map(|limit| limit.0),
            rules.emergency_limit.0,
            <&str>::from(rules.body),
            rules.appeal.as_str(),
            now,
        ],
    );
    match written {
        Err(broken) if broken.breaks("aid_rules_pkey") => Err(Failure::Stale),
        written => Ok(written.map(|_| ())?),
    }
}

/// The rules that count on a day: the latest version in force.
///
/// # Errors
/// The database failed.
pub fn rules_on(look: &mut Look<'_>, house: &OrganisationId, on: Day) -> Result<Option<Rules>, Failure> {
    let row = look.tx.one(
        sql("select organisation_id, version, adopted_on, valid_from, criteria, forms, month_limit_grosze,
                emergency_limit_grosze, body, appeal
            from aid_rules
            where organisation_id = $1 and valid_from <= $2
            order by version desc
            limit 1"),
        &params![house.as_str(), on.to_string()],
    )?;
    Ok(row.as_ref().map(read).transpose()?)
}

/// A version of the rules.
///
/// # Errors
/// There is none.
pub fn find_rules(look: &mut Look<'_>, house: &OrganisationId, version: u32) -> Result<Rules, Failure> {
    let row = look.tx.one(
        sql("select organisation_id, version, adopted_on, valid_from, criteria, forms, month_limit_grosze,
                emergency_limit_grosze, body, appeal
            from aid_rules
            where organisation_id = $1 and version = $2"),
        &params![house.as_str(), i64::from(version)],
    )?;
    Ok(read(&row.ok_or(Failure::NotFound)?)?)
}

/// Every version, the newest first.
///
/// # Errors
/// The database failed.
pub fn list_rules(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Rules>, Failure> {
    let rows = look.tx.all(
        sql("select organisation_id, version, adopted_on, valid_from, criteria, forms, month_limit_grosze,
                emergency_limit_grosze, body, appeal
            from aid_rules
            where organisation_id = $1
            order by version desc
            limit 100"),
        &params![house.as_str()],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

fn read(row: &Row) -> Result<Rules, Broken> {
    let wrong = |name: &str| Broken::Type(format!("aid_rules.{name}"));
    let forms: String = row.get("forms")?;
    let criteria: String = row.get("criteria")?;
    Ok(Rules {
        organisation: OrganisationId(row.get("organisation_id")?),
        version: u32::try_from(row.get::<i64>("version")?).map_err(|_| wrong("version"))?,
        adopted_on: day(row, "adopted_on")?,
        valid_from: day(row, "valid_from")?,
        criteria: Criteria::parse(&criteria).map_err(|_| wrong("criteria"))?,
        forms: forms.split_whitespace().filter_map(|form| form.parse().ok()).collect(),
        month_limit: row.get::<Option<i64>>("month_limit_grosze")?.map(Grosze),
        emergency_limit: Grosze(row.get("emergency_limit_grosze")?),
        body: word(row, "body")?,
        appeal: Remark::parse(&row.get::<String>("appeal")?).map_err(|_| wrong("appeal"))?,
    })
}
