//! What an organisation gave a participant: what was handed over, what was handed out by lists, and what is reserved;
//! and who may stand on a list.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::aid::Gifts;
use mutual_aid::money::Grosze;
use mutual_aid::{Day, OrganisationId, PersonId};

/// The gifts of an organisation to a participant in five years up to a day, and in the month of the day. What is
/// reserved counts from the day of its decision: whoever decides sees it before it is handed over.
///
/// # Errors
/// The database failed.
pub fn gifts(
    look: &mut Look<'_>,
    house: &OrganisationId,
    person: &PersonId,
    on: Day,
) -> Result<Gifts, Failure> {
    let month = Day(on.0.first_of_month());
    let since = Gifts::since(on);
    let row = look.tx.one(
        sql("select cast(coalesce(sum(grosze), 0) as bigint) as five_years,
                cast(coalesce(sum(case when on_day >= $4 then grosze else 0 end), 0) as bigint) as month
            from (
                select h.total_grosze as grosze, h.happened_on as on_day
                from aid_requests r
                join aid_handovers h on h.organisation_id = r.organisation_id and h.request_id = r.id
                where r.organisation_id = $1 and r.person_id = $2 and r.status in ('handed-over', 'settled')
                union all
                select d.amount_grosze, d.decided_on
                from aid_requests r
                join aid_decisions d on d.organisation_id = r.organisation_id and d.request_id = r.id
                where r.organisation_id = $1 and r.person_id = $2 and r.status = 'reserved'
                    and d.decided_on is not null
                union all
                select received_grosze, received_on
                from aid_list_people
                where organisation_id = $1 and person_id = $2 and received_grosze is not null
            ) given
            where on_day >= $3 and on_day <= $5"),
        &params![house.as_str(), person.as_str(), since.to_string(), month.to_string(), on.to_string()],
    )?;
    let row = row.ok_or(Failure::NotFound)?;
    Ok(Gifts { five_years: Grosze(row.get("five_years")?), month: Grosze(row.get("month")?) })
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
