//! Insurance policies of an organisation, and decisions about it.

use super::day;
use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use crate::kit::locale::Language;
use jiff::Timestamp;
use mutual_aid::{AccountId, Day, OrganisationId};

/// An insurance policy.
#[derive(Debug, Clone)]
pub struct Policy {
    /// `accident` or `liability`.
    pub kind: String,
    /// Who insures.
    pub insurer: String,
    /// The number of the policy.
    pub number: String,
    /// The first day covered.
    pub from: Day,
    /// The last day covered.
    pub until: Day,
}

/// A decision against an organisation.
#[derive(Debug, Clone)]
pub struct Decision {
    /// `rejected` or `suspended`.
    pub kind: String,
    /// The code of the reason.
    pub reason: String,
    /// The facts, as the organiser wrote them.
    pub text: String,
    /// When.
    pub at: Timestamp,
}

/// The insurance policies of an organisation, the latest first.
///
/// # Errors
/// The database failed.
pub fn policies(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Policy>, Failure> {
    let rows = look.tx.all(
        sql("select kind, insurer, number, covers_from, covers_until
            from insurance_policies
            where organisation_id = $1
            order by covers_until desc, id desc
            limit 100"),
        &params![house.as_str()],
    )?;
    let read = |row: &Row| {
        let missing = |name: &str| Broken::Type(format!("insurance_policies.{name}"));
        Ok::<_, Broken>(Policy {
            kind: row.get("kind")?,
            insurer: row.get("insurer")?,
            number: row.get("number")?,
            from: day(row, "covers_from")?.ok_or_else(|| missing("covers_from"))?,
            until: day(row, "covers_until")?.ok_or_else(|| missing("covers_until"))?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Keeps a policy.
///
/// # Errors
/// The database failed.
pub fn add_policy(change: &mut Change<'_>, house: &OrganisationId, policy: &Policy) -> Result<(), Failure> {
    let id = change.ids().id();
    change.tx.run(
        sql("insert into insurance_policies (organisation_id, id, kind, insurer, number, covers_from, covers_until)
            values ($1, $2, $3, $4, $5, $6, $7)"),
        &params![
            house.as_str(),
            id,
            policy.kind,
            policy.insurer,
            policy.number,
            policy.from.to_string(),
            policy.until.to_string(),
        ],
    )?;
    Ok(())
}

/// The decisions against an organisation, the latest first.
///
/// # Errors
/// The database failed.
pub fn decisions(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Decision>, Failure> {
    let rows = look.tx.all(
        sql("select kind, reason, text, made_at from decisions where organisation_id = $1 order by id desc limit 50"),
        &params![house.as_str()],
    )?;
    let read = |row: &Row| {
        Ok::<_, Broken>(Decision {
            kind: row.get("kind")?,
            reason: row.get("reason")?,
            text: row.get("text")?,
            at: row.get("made_at")?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The accounts that administer an organisation and can be written to.
///
/// # Errors
/// The database failed.
pub fn admins(change: &mut Change<'_>, house: &OrganisationId) -> Result<Vec<AccountId>, Failure> {
    let rows = change.tx.all(
        sql("select r.account_id
            from roles r join accounts a on a.id = r.account_id
            where r.organisation_id = $1 and r.role = 'org_admin' and a.email is not null
            order by r.account_id"),
        &params![house.as_str()],
    )?;
    Ok(rows.iter().map(|row| row.get("account_id").map(AccountId)).collect::<Result<_, _>>()?)
}

/// The address and language of an account that can be written to.
///
/// # Errors
/// The database failed.
pub fn address(look: &mut Look<'_>, account: &str) -> Result<Option<(String, Language)>, Failure> {
    let text = sql("select email, language from accounts
        where id = $1 and email is not null and erased_at is null");
    let row = look.tx.one(text, &params![account])?;
    let read = |row: Row| {
        Ok::<_, Broken>((row.get("email")?, row.get::<String>("language")?.parse().unwrap_or_default()))
    };
    Ok(row.map(read).transpose()?)
}

/// Whom the organiser calls about an organisation, and the phone, as it wrote them down.
///
/// # Errors
/// There is none of that id.
pub fn to_call(
    look: &mut Look<'_>,
    house: &OrganisationId,
) -> Result<(Option<String>, Option<String>), Failure> {
    let text = sql("select contact_name, phone from organisations where id = $1");
    let row = look.tx.one(text, &params![house.as_str()])?.ok_or(Failure::NotFound)?;
    Ok((row.get("contact_name")?, row.get("phone")?))
}
