//! What the question is asked from, and the answers.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::separation::Worked;
use mutual_aid::{AccountId, Day, Grosze, OrganisationId};

/// An organisation on the list.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// How many take part.
    pub people: i64,
    /// When it answered last.
    pub answered_on: Option<Day>,
}

/// An answer that was given.
#[derive(Debug, Clone)]
pub struct Given {
    /// The day it was asked.
    pub on: Day,
    /// How many took part then.
    pub people: i64,
    /// The answer.
    pub text: String,
}

/// The organisations in the programme where at least so many take part, by name.
///
/// # Errors
/// The database failed.
pub fn list(look: &mut Look<'_>, least: i64) -> Result<Vec<Line>, Failure> {
    let rows = look.tx.all(
        sql("select o.slug, o.name, c.people,
                (select max(a.asked_on) from separation_answers a where a.organisation_id = o.id) as answered_on
            from organisations o
            join (select organisation_id, cast(count(*) as bigint) as people
                from people
                where kind = 'participant' and status in ('active', 'paused')
                group by organisation_id) c on c.organisation_id = o.id
            where o.status in ('active', 'suspended', 'leaving') and c.people >= $1
            order by o.name, o.id
            limit 500"),
        &params![least],
    )?;
    let read = |row: &Row| -> Result<Line, Broken> {
        let answered: Option<String> = row.get("answered_on")?;
        Ok(Line {
            slug: row.get("slug")?,
            name: row.get("name")?,
            people: row.get("people")?,
            answered_on: answered.as_deref().and_then(Day::parse),
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Approved time and aid since a day of everybody who took part in these days, those who left since then among them; aid
/// that was asked back does not count. Without names and without ids.
///
/// # Errors
/// The database failed.
pub fn worked(look: &mut Look<'_>, house: &OrganisationId, since: Day) -> Result<Vec<Worked>, Failure> {
    let rows = look.tx.all(
        sql("select
                (select cast(coalesce(sum(case when h.reversing then -h.minutes else h.minutes end), 0) as bigint)
                    from hours_entries h
                    where h.organisation_id = p.organisation_id and h.person_id = p.id and h.status = 'approved'
                        and h.day >= $2) as minutes,
                (select cast(coalesce(sum(v.total_grosze - coalesce(b.amount_grosze, 0)), 0) as bigint)
                    from aid_requests r
                    join aid_handovers v on v.organisation_id = r.organisation_id and v.request_id = r.id
                    left join aid_recoveries b on b.organisation_id = r.organisation_id and b.request_id = r.id
                    where r.organisation_id = p.organisation_id and r.person_id = p.id and v.happened_on >= $2)
                + (select cast(coalesce(sum(l.received_grosze), 0) as bigint)
                    from aid_list_people l
                    where l.organisation_id = p.organisation_id and l.person_id = p.id and l.received_on >= $2)
                as grosze
            from people p
            where p.organisation_id = $1 and p.kind = 'participant'
                and (p.status in ('active', 'paused') or (p.status = 'ended' and p.ended_on >= $2))
            order by minutes, grosze
            limit 5000"),
        &params![house.as_str(), since.to_string()],
    )?;
    let read =
        |row: &Row| Ok::<_, Broken>(Worked { minutes: row.get("minutes")?, aid: Grosze(row.get("grosze")?) });
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// How often a small organisation made an exception from the four eyes since a day.
///
/// # Errors
/// The database failed.
pub fn exceptions(look: &mut Look<'_>, house: &OrganisationId, since: Day) -> Result<i64, Failure> {
    let row = look.tx.one(
        sql("select cast(count(*) as bigint) as n
            from journal
            where organisation_id = $1 and event = 'aid-exception' and recorded_at >= $2"),
        &params![house.as_str(), since.to_string()],
    )?;
    Ok(row.map_or(Ok(0), |row| row.get("n"))?)
}

/// The answers of an organisation, the newest first.
///
/// # Errors
/// The database failed.
pub fn answers(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Given>, Failure> {
    let rows = look.tx.all(
        sql("select asked_on, people, answer
            from separation_answers
            where organisation_id = $1
            order by recorded_at desc, id desc
            limit 50"),
        &params![house.as_str()],
    )?;
    let read = |row: &Row| -> Result<Given, Broken> {
        let on: String = row.get("asked_on")?;
        let on = Day::parse(&on).ok_or_else(|| Broken::Type("separation_answers".into()))?;
        Ok(Given { on, people: row.get("people")?, text: row.get("answer")? })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Keeps an answer.
///
/// # Errors
/// The database failed.
pub fn insert(
    change: &mut Change<'_>,
    house: &OrganisationId,
    (people, answer, by): (i64, &str, &AccountId),
) -> Result<(), Failure> {
    let (id, now) = (change.ids().id(), change.now());
    change.tx.run(
        sql("insert into separation_answers (organisation_id, id, asked_on, people, answer, recorded_by, recorded_at)
            values ($1, $2, $3, $4, $5, $6, $7)"),
        &params![
            house.as_str(),
            id,
            now.day().to_string(),
            people,
            answer,
            by.as_str(),
            now.to_string(),
        ],
    )?;
    Ok(())
}
