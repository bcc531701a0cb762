//! Where decisions on aid are kept, with who signed them.

use super::{may_day, may_word, moment, word};
use crate::app::{Change, Look};
use crate::documents::store as documents;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::aid::{Decision, Request, Signature};
use mutual_aid::document::Number;
use mutual_aid::money::Grosze;
use mutual_aid::words::Remark;
use mutual_aid::{AccountId, AidRequestId, Day, FundId, Moment, OrganisationId};

/// A decision as stored.
#[derive(Debug, Clone)]
pub struct Decided {
    /// Its id.
    pub id: String,
    /// The decision.
    pub decision: Decision,
    /// The version of the rules it stands on.
    pub rules: u32,
    /// When it was written down.
    pub proposed: Moment,
    /// The day it counted from.
    pub on: Option<Day>,
    /// Its number, once it counts; decisions made before they were numbered have none.
    pub number: Option<Number>,
    /// Somebody who should have signed turned it down.
    pub turned_down: bool,
}

/// Keeps a decision and its first signature.
///
/// # Errors
/// The database failed.
pub fn insert_decision(change: &mut Change<'_>, request: &Request, decided: &Decided) -> Result<(), Failure> {
    let (house, decision) = (request.organisation.as_str(), &decided.decision);
    let criteria: Vec<String> = decision.criteria.iter().map(ToString::to_string).collect();
    change.tx.run(
        sql("insert into aid_decisions (organisation_id, id, request_id, rules_version, outcome, form, amount_grosze,
                fund_id, criteria, reason, minute, emergency, proposed_at, decided_on)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"),
        &params![
            house,
            decided.id.as_str(),
            request.id.as_str(),
            i64::from(decided.rules),
            <&str>::from(decision.outcome),
            decision.form.map(<&str>::from),
            decision.amount.0,
            decision.fund.as_ref().map(FundId::as_str),
            criteria.join(" "),
            decision.reason.as_str(),
            decision.minute.as_ref().map(|minute| minute.as_str().to_owned()),
            decision.emergency,
            decided.proposed.to_string(),
            decided.on.map(|day| day.to_string()),
        ],
    )?;
    for signature in &decision.signatures {
        add_signature(change, &request.organisation, &decided.id, signature)?;
    }
    Ok(())
}

/// Keeps a signature.
///
/// # Errors
/// The same person signed before.
pub fn add_signature(
    change: &mut Change<'_>,
    house: &OrganisationId,
    decision: &str,
    signature: &Signature,
) -> Result<(), Failure> {
    let now = change.now().to_string();
    change.tx.run(
        sql("insert into aid_signatures (organisation_id, decision_id, account_id, signed_at, conflict, exception)
            values ($1, $2, $3, $4, $5, $6)"),
        &params![
            house.as_str(),
            decision,
            signature.by.as_str(),
            now,
            signature.conflict.map(<&str>::from),
            signature.exception.as_ref().map(|reason| reason.as_str().to_owned()),
        ],
    )?;
    Ok(())
}

/// Writes down from which day a decision counts.
///
/// # Errors
/// It counts already, or was turned down.
pub fn save_decided(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &str,
    on: Day,
) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update aid_decisions set decided_on = $3
            where organisation_id = $1 and id = $2 and decided_on is null and turned_down_at is null"),
        &params![house.as_str(), id, on.to_string()],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Writes down that a proposed decision was turned down.
///
/// # Errors
/// It counts already, or was turned down.
pub fn turn_down(change: &mut Change<'_>, house: &OrganisationId, id: &str) -> Result<(), Failure> {
    let now = change.now().to_string();
    let saved = change.tx.run(
        sql("update aid_decisions set turned_down_at = $3
            where organisation_id = $1 and id = $2 and decided_on is null and turned_down_at is null"),
        &params![house.as_str(), id, now],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Every decision on a request, the oldest first.
///
/// # Errors
/// The database failed.
pub fn all(look: &mut Look<'_>, house: &OrganisationId, id: &AidRequestId) -> Result<Vec<Decided>, Failure> {
    let rows = look.tx.all(
        sql("select d.id, d.rules_version, d.outcome, d.form, d.amount_grosze, d.fund_id, d.criteria, d.reason, d.minute,
                d.emergency, d.proposed_at, d.decided_on, d.turned_down_at, p.kind, p.year, p.serial
            from aid_decisions d
            left join aid_papers p on p.organisation_id = d.organisation_id and p.id = d.id
            where d.organisation_id = $1 and d.request_id = $2
            order by d.proposed_at, d.id"),
        &params![house.as_str(), id.as_str()],
    )?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let signatures = signatures(look, house, &row.get::<String>("id")?)?;
        found.push(read(row, signatures)?);
    }
    Ok(found)
}

/// The decision that waits for a signature.
///
/// # Errors
/// None waits.
pub fn current(look: &mut Look<'_>, house: &OrganisationId, id: &AidRequestId) -> Result<Decided, Failure> {
    let waiting = |one: &Decided| one.on.is_none() && !one.turned_down;
    all(look, house, id)?.into_iter().rfind(waiting).ok_or(Failure::NotFound)
}

/// The decision that counts.
///
/// # Errors
/// The database failed.
pub fn decided(
    look: &mut Look<'_>,
    house: &OrganisationId,
    id: &AidRequestId,
) -> Result<Option<Decided>, Failure> {
    Ok(all(look, house, id)?.into_iter().find(|one| one.on.is_some()))
}

/// Whether somebody signed a decision on a request.
///
/// # Errors
/// The database failed.
pub fn signed_by(
    look: &mut Look<'_>,
    house: &OrganisationId,
    request: &AidRequestId,
    account: &AccountId,
) -> Result<bool, Failure> {
    let decided = all(look, house, request)?;
    let signed = |one: &Decided| one.decision.signatures.iter().any(|signature| signature.by == *account);
    Ok(decided.iter().any(signed))
}

/// Until when somebody looks at what an account gave at once in an organisation, while nobody has.
///
/// # Errors
/// The database failed.
pub fn unseen_until(
    look: &mut Look<'_>,
    house: &OrganisationId,
    account: &AccountId,
) -> Result<Option<Day>, Failure> {
    let row = look.tx.one(
        sql("select min(r.confirm_by) as until
            from aid_requests r
            join aid_decisions d on d.organisation_id = r.organisation_id and d.request_id = r.id
                and d.decided_on is not null
            join aid_signatures s on s.organisation_id = d.organisation_id and s.decision_id = d.id
            where r.organisation_id = $1 and s.account_id = $2 and r.status in ('reserved', 'handed-over')
                and r.confirm_by is not null and r.looked_over_by is null"),
        &params![house.as_str(), account.as_str()],
    )?;
    Ok(row.map_or(Ok(None), |row| may_day(&row, "until"))?)
}

fn signatures(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Vec<Signature>, Failure> {
    let rows = look.tx.all(
        sql("select account_id, conflict, exception
            from aid_signatures
            where organisation_id = $1 and decision_id = $2
            order by signed_at, account_id"),
        &params![house.as_str(), id],
    )?;
    let read = |row: &Row| -> Result<Signature, Broken> {
        let exception: Option<String> = row.get("exception")?;
        Ok(Signature {
            by: AccountId(row.get("account_id")?),
            conflict: may_word(row, "conflict")?,
            exception: exception.and_then(|text| Remark::parse(&text).ok()),
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

fn read(row: &Row, signatures: Vec<Signature>) -> Result<Decided, Broken> {
    let wrong = |name: &str| Broken::Type(format!("aid_decisions.{name}"));
    let criteria: String = row.get("criteria")?;
    let numbered = row.get::<Option<String>>("kind")?.is_some();
    let decision = Decision {
        outcome: word(row, "outcome")?,
        form: may_word(row, "form")?,
        amount: Grosze(row.get("amount_grosze")?),
        fund: row.get::<Option<String>>("fund_id")?.map(FundId),
        criteria: criteria.split_whitespace().filter_map(|place| place.parse().ok()).collect(),
        reason: Remark::parse(&row.get::<String>("reason")?).map_err(|_| wrong("reason"))?,
        minute: row.get::<Option<String>>("minute")?.and_then(|text| Remark::parse(&text).ok()),
        emergency: row.get("emergency")?,
        signatures,
    };
    Ok(Decided {
        id: row.get("id")?,
        decision,
        rules: u32::try_from(row.get::<i64>("rules_version")?).map_err(|_| wrong("rules_version"))?,
        proposed: moment(row, "proposed_at")?,
        on: may_day(row, "decided_on")?,
        number: if numbered { Some(documents::read(row)?) } else { None },
        turned_down: row.get::<Option<String>>("turned_down_at")?.is_some(),
    })
}
