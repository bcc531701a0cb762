//! Where requests for aid are kept, and what was said of the need.

use super::{may_day, moment, word};
use crate::aid::Key;
use crate::app::{Change, Keep, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::aid::{Need, Recipient, Request};
use mutual_aid::words::Remark;
use mutual_aid::{AccountId, AidRequestId, Law, Moment, OrganisationId, PersonId};

/// A request as stored.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The request.
    pub request: Request,
    /// Since when it stands where it stands.
    pub since: Moment,
    /// When it was made.
    pub made: Moment,
    /// The request whose decision was appealed against.
    pub follows: Option<AidRequestId>,
    /// What the second person objected to.
    pub objection: Option<String>,
    /// The version that was read.
    pub version: i64,
}

/// Keeps a request and what was said of the need.
///
/// # Errors
/// The person is none of this organisation.
pub fn insert(
    change: &mut Change<'_>,
    request: &Request,
    need: &Need,
    follows: Option<&AidRequestId>,
) -> Result<(), Failure> {
    let now = change.now().to_string();
    let (house, id) = (request.organisation.as_str(), request.id.as_str());
    change.tx.run(
        sql("insert into aid_requests (organisation_id, id, person_id, status, status_since, origin, follows, board,
                noted_by, assessed_by, made_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $5)"),
        &params![
            house,
            id,
            request.person.as_str(),
            <&str>::from(request.status),
            now,
            <&str>::from(request.origin),
            follows.map(AidRequestId::as_str),
            request.board,
            request.noted_by.as_ref().map(AccountId::as_str),
            request.assessed_by.as_ref().map(AccountId::as_str),
        ],
    )?;
    change.tx.run(
        sql("insert into aid_needs (organisation_id, request_id, household, income, kind, what)
            values ($1, $2, $3, $4, $5, $6)"),
        &params![
            house,
            id,
            i64::from(need.household),
            <&str>::from(need.income),
            <&str>::from(need.kind),
            need.what.as_str(),
        ],
    )?;
    Ok(())
}

/// A request of an organisation.
///
/// # Errors
/// There is none.
pub fn find(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Kept, Failure> {
    let text =
        sql("select organisation_id, id, person_id, status, status_since, origin, follows, board, noted_by,
            assessed_by, confirm_by, looked_over_by, objection, made_at, version
        from aid_requests
        where organisation_id = $1 and id = $2");
    let row = look.tx.one(text, &params![house.as_str(), id])?.ok_or(Failure::NotFound)?;
    Ok(read(&row)?)
}

/// A request that its organisation's panel names, to change it.
///
/// # Errors
/// There is none.
pub fn find_to_change(change: &mut Change<'_>, key: &Key) -> Result<Kept, Failure> {
    let text =
        sql("select organisation_id, id, person_id, status, status_since, origin, follows, board, noted_by,
            assessed_by, confirm_by, looked_over_by, objection, made_at, version
        from aid_requests
        where organisation_id = (select o.id from organisations o where o.slug = $1) and id = $2");
    let row = change.tx.one(text.locked(), &params![key.house.as_str(), key.id.as_str()])?;
    Ok(read(&row.ok_or(Failure::NotFound)?)?)
}

/// Stores where a request stands and who did what to it.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save(change: &mut Change<'_>, kept: &Kept, looked_over_by: Option<&AccountId>) -> Result<(), Failure> {
    let (now, request) = (change.now().to_string(), &kept.request);
    let saved = change.tx.run(
        sql("update aid_requests set status = $3,
                status_since = case when status = $3 then status_since else $4 end,
                board = $5, assessed_by = $6, confirm_by = $7,
                looked_over_by = coalesce(looked_over_by, $8), objection = $9, version = version + 1
            where organisation_id = $1 and id = $2 and version = $10"),
        &params![
            request.organisation.as_str(),
            request.id.as_str(),
            <&str>::from(request.status),
            now,
            request.board,
            request.assessed_by.as_ref().map(AccountId::as_str),
            request.confirm_by.map(|day| day.to_string()),
            looked_over_by.map(AccountId::as_str),
            kept.objection.clone(),
            kept.version,
        ],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// What was said of the need, as long as it is kept.
///
/// # Errors
/// The database failed.
pub fn find_need(look: &mut Look<'_>, request: &Request) -> Result<Option<Need>, Failure> {
    let row = look.tx.one(
        sql("select household, income, kind, what from aid_needs where organisation_id = $1 and request_id = $2"),
        &params![request.organisation.as_str(), request.id.as_str()],
    )?;
    let read = |row: &Row| -> Result<Need, Broken> {
        let what: String = row.get("what")?;
        Ok(Need {
            household: u32::try_from(row.get::<i64>("household")?).unwrap_or(1),
            income: word(row, "income")?,
            kind: word(row, "kind")?,
            what: Remark::parse(&what).map_err(|_| Broken::Type("aid_needs.what".into()))?,
        })
    };
    Ok(row.as_ref().map(read).transpose()?)
}

/// The requests of a person, the newest first.
///
/// # Errors
/// The database failed.
pub fn of_person(
    look: &mut Look<'_>,
    house: &OrganisationId,
    person: &PersonId,
) -> Result<Vec<Kept>, Failure> {
    let rows = look.tx.all(
        sql("select organisation_id, id, person_id, status, status_since, origin, follows, board, noted_by,
                assessed_by, confirm_by, looked_over_by, objection, made_at, version
            from aid_requests
            where organisation_id = $1 and person_id = $2
            order by made_at desc, id desc
            limit 100"),
        &params![house.as_str(), person.as_str()],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Whether a request of the person waits for a decision.
///
/// # Errors
/// The database failed.
pub fn has_open(look: &mut Look<'_>, house: &OrganisationId, person: &PersonId) -> Result<bool, Failure> {
    let row = look.tx.one(
        sql("select id
            from aid_requests
            where organisation_id = $1 and person_id = $2
                and status in ('submitted', 'noted', 'assessed', 'proposed') and origin <> 'appeal'
            limit 1"),
        &params![house.as_str(), person.as_str()],
    )?;
    Ok(row.is_some())
}

/// Whoever aid would be for: their participation and nothing else.
///
/// # Errors
/// There is no such person in this organisation.
pub fn recipient(
    look: &mut Look<'_>,
    house: &OrganisationId,
    person: &PersonId,
) -> Result<Recipient, Failure> {
    let text = sql("select kind, status, ended_on from people where organisation_id = $1 and id = $2");
    let row = look.tx.one(text, &params![house.as_str(), person.as_str()])?.ok_or(Failure::NotFound)?;
    Ok(Recipient {
        person: person.clone(),
        kind: word(&row, "kind")?,
        status: word(&row, "status")?,
        ended_on: may_day(&row, "ended_on")?,
    })
}

/// Whether somebody's account administers the organisation, as board members do.
///
/// # Errors
/// The database failed.
pub fn sits_on_board(
    look: &mut Look<'_>,
    house: &OrganisationId,
    person: &PersonId,
) -> Result<bool, Failure> {
    let row = look.tx.one(
        sql("select r.account_id
            from people p
            join roles r on r.account_id = p.account_id and r.organisation_id = p.organisation_id
                and r.role = 'org_admin'
            where p.organisation_id = $1 and p.id = $2"),
        &params![house.as_str(), person.as_str()],
    )?;
    Ok(row.is_some())
}

/// What is reserved and nobody came for since a moment, at most `most`: the organisation's name in addresses and the id.
///
/// # Errors
/// The database failed.
pub fn overdue(look: &mut Look<'_>, since: Moment, most: i64) -> Result<Vec<Key>, Failure> {
    let rows = look.tx.all(
        sql("select o.slug, r.id
            from aid_requests r
            join organisations o on o.id = r.organisation_id
            where r.status = 'reserved' and r.status_since < $1
            order by r.status_since, r.organisation_id, r.id
            limit $2"),
        &params![since.to_string(), most],
    )?;
    let read = |row: &Row| Ok::<_, Broken>(Key { house: row.get("slug")?, id: row.get("id")? });
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Forgets what was said of needs whose requests ended long ago.
///
/// # Errors
/// The database failed.
pub fn forget_needs(keep: &mut Keep<'_>) -> Result<u64, Broken> {
    let today = Moment(keep.now).day();
    let law: Law = crate::law::store::on(keep.tx, today)?;
    let since = today.plus_months(-law.aid_need_months).to_string();
    keep.tx.run(
        sql("delete from aid_needs
            where exists (select 1
                from aid_requests r
                where r.organisation_id = aid_needs.organisation_id and r.id = aid_needs.request_id
                    and r.status in ('refused', 'settled', 'withdrawn', 'cancelled', 'expired', 'recovered')
                    and r.status_since < $1)"),
        &params![since],
    )
}

fn read(row: &Row) -> Result<Kept, Broken> {
    let account = |name: &str| Ok::<_, Broken>(row.get::<Option<String>>(name)?.map(AccountId));
    let looked_over = account("looked_over_by")?.is_some();
    Ok(Kept {
        request: Request {
            id: AidRequestId(row.get("id")?),
            organisation: OrganisationId(row.get("organisation_id")?),
            person: PersonId(row.get("person_id")?),
            status: word(row, "status")?,
            origin: word(row, "origin")?,
            board: row.get("board")?,
            noted_by: account("noted_by")?,
            assessed_by: account("assessed_by")?,
            confirm_by: may_day(row, "confirm_by")?,
            looked_over,
        },
        since: moment(row, "status_since")?,
        made: moment(row, "made_at")?,
        follows: row.get::<Option<String>>("follows")?.map(AidRequestId),
        objection: row.get("objection")?,
        version: row.get("version")?,
    })
}
