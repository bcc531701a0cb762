//! What an organisation gave a participant: what was handed over, what was handed out by lists, what is reserved, and what
//! approved lists promise; and who may stand on a list.

use super::day;
use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Sql, params, sql};
use mutual_aid::aid::Gifts;
use mutual_aid::money::Grosze;
use mutual_aid::{AidListId, Day, OrganisationId, PersonId};

/// The gifts of an organisation to a participant in five years, and in the month of a day. What is promised counts, too:
/// what is reserved, in every month from its decision on, for it may be handed over in any of them, and the portion of a
/// list that is approved, on the day it is planned for, until it is handed out or dropped. The list that is looked at is
/// left out. Of what was asked back the rest counts.
///
/// # Errors
/// The database failed.
pub fn gifts(
    look: &mut Look<'_>,
    house: &OrganisationId,
    person: &PersonId,
    on: Day,
    list: Option<&AidListId>,
) -> Result<Gifts, Failure> {
    let (first, last) = (Day(on.0.first_of_month()), Day(on.0.last_of_month()));
    let row = look.tx.one(
        GIVEN,
        &params![
            house.as_str(),
            person.as_str(),
            Gifts::since(on).to_string(),
            first.to_string(),
            last.to_string(),
            list.map(AidListId::as_str),
        ],
    )?;
    let row = row.ok_or(Failure::NotFound)?;
    Ok(Gifts { five_years: Grosze(row.get("five_years")?), month: Grosze(row.get("month")?) })
}

const GIVEN: Sql = sql("select cast(coalesce(sum(grosze), 0) as bigint) as five_years,
        cast(coalesce(sum(case when on_day >= $4 then grosze else 0 end), 0) as bigint) as month
    from (
        select h.total_grosze - coalesce(b.amount_grosze, 0) as grosze, h.happened_on as on_day
        from aid_requests r
        join aid_handovers h on h.organisation_id = r.organisation_id and h.request_id = r.id
        left join aid_recoveries b on b.organisation_id = r.organisation_id and b.request_id = r.id
        where r.organisation_id = $1 and r.person_id = $2 and r.status in ('handed-over', 'settled', 'recovered')
        union all
        select d.amount_grosze, case when d.decided_on < $4 then $4 else d.decided_on end
        from aid_requests r
        join aid_decisions d on d.organisation_id = r.organisation_id and d.request_id = r.id
        where r.organisation_id = $1 and r.person_id = $2 and r.status = 'reserved'
            and d.decided_on is not null
        union all
        select received_grosze, received_on
        from aid_list_people
        where organisation_id = $1 and person_id = $2 and received_grosze is not null
        union all
        select (g.portion_thousandths * g.unit_value_grosze + 500) / 1000, l.planned_on
        from aid_list_people p
        join aid_lists l on l.organisation_id = p.organisation_id and l.id = p.list_id
        join aid_list_goods g on g.organisation_id = p.organisation_id and g.list_id = p.list_id
        where p.organisation_id = $1 and p.person_id = $2 and l.status = 'approved'
            and (cast($6 as text) is null or l.id <> $6)
    ) given
    where on_day >= $3 and on_day <= $5");

/// What a participant was handed over in the month of a day, by receipts and by lists, without what is only promised.
///
/// # Errors
/// The database failed.
pub fn handed_in_month(
    look: &mut Look<'_>,
    house: &OrganisationId,
    person: &PersonId,
    on: Day,
) -> Result<Grosze, Failure> {
    let (first, last) = (Day(on.0.first_of_month()), Day(on.0.last_of_month()));
    let row = look.tx.one(
        sql("select cast(coalesce(sum(grosze), 0) as bigint) as sum
            from (
                select h.total_grosze - coalesce(b.amount_grosze, 0) as grosze, h.happened_on as on_day
                from aid_requests r
                join aid_handovers h on h.organisation_id = r.organisation_id and h.request_id = r.id
                left join aid_recoveries b on b.organisation_id = r.organisation_id and b.request_id = r.id
                where r.organisation_id = $1 and r.person_id = $2
                    and r.status in ('handed-over', 'settled', 'recovered')
                union all
                select received_grosze, received_on
                from aid_list_people
                where organisation_id = $1 and person_id = $2 and received_grosze is not null
            ) handed
            where on_day >= $3 and on_day <= $4"),
        &params![house.as_str(), person.as_str(), first.to_string(), last.to_string()],
    )?;
    Ok(row.map_or(Ok(Grosze::ZERO), |row| row.get("sum").map(Grosze))?)
}

/// A portion that somebody got by a list.
#[derive(Debug, Clone)]
pub struct Received {
    /// What it was.
    pub what: String,
    /// When.
    pub on: Day,
    /// What it was worth.
    pub worth: Grosze,
}

/// What a participant got by lists, the newest first.
///
/// # Errors
/// The database failed.
pub fn received(
    look: &mut Look<'_>,
    house: &OrganisationId,
    person: &PersonId,
) -> Result<Vec<Received>, Failure> {
    let rows = look.tx.all(
        sql("select p.list_id, p.received_on, p.received_grosze, b.what
            from aid_list_people p
            join aid_list_goods g on g.organisation_id = p.organisation_id and g.list_id = p.list_id
            join stock_batches b on b.organisation_id = g.organisation_id and b.id = g.batch_id
            where p.organisation_id = $1 and p.person_id = $2 and p.received_on is not null
            order by p.received_on desc, p.list_id, b.what, b.id
            limit 500"),
        &params![house.as_str(), person.as_str()],
    )?;
    let mut told: Vec<(String, Received)> = Vec::new();
    for row in &rows {
        let (list, what): (String, String) = (row.get("list_id")?, row.get("what")?);
        if let Some((_, last)) = told.last_mut().filter(|(of, _)| *of == list) {
            last.what = format!("{}, {what}", last.what);
            continue;
        }
        let (on, worth) = (day(row, "received_on")?, Grosze(row.get("received_grosze")?));
        told.push((list, Received { what, on, worth }));
    }
    Ok(told.into_iter().map(|(_, received)| received).collect())
}

/// Somebody who may stand on a list.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The person.
    pub id: PersonId,
    /// First and last name.
    pub name: String,
}

/// The participants of an organisation who may stand on a list, by name.
///
/// # Errors
/// The database failed.
pub fn candidates(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Candidate>, Failure> {
    let rows = look.tx.all(
        sql("select id, first_name, last_name
            from people
            where organisation_id = $1 and kind = 'participant' and status in ('active', 'paused')
            order by sorted_by, id
            limit 500"),
        &params![house.as_str()],
    )?;
    let read = |row: &Row| -> Result<Candidate, Broken> {
        let name = format!("{} {}", row.get::<String>("first_name")?, row.get::<String>("last_name")?);
        Ok(Candidate { id: PersonId(row.get("id")?), name: name.trim_end().to_owned() })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}
