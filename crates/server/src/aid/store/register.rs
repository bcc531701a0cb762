//! The register of aid: everything an organisation gave in a year, by requests and by lists.

use super::{day, word};
use crate::app::Look;
use crate::documents::store as documents;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Sql, params, sql};
use mutual_aid::aid::Form;
use mutual_aid::document::Number;
use mutual_aid::money::Grosze;
use mutual_aid::{Day, OrganisationId, PersonId};

/// Something that was given to a participant.
#[derive(Debug, Clone)]
pub struct Given {
    /// The day it was handed over.
    pub on: Day,
    /// The number of the receipt or of the list.
    pub number: Number,
    /// Who got it.
    pub person: PersonId,
    /// First and last name.
    pub name: String,
    /// In which form.
    pub form: Form,
    /// What it was worth.
    pub worth: Grosze,
    /// How much of it was asked back later.
    pub back: Grosze,
}

/// By requests, and by lists.
const GIVEN: Sql = sql("select given.on_day, given.form, given.worth, given.back, e.id as person_id,
        e.first_name, e.last_name, p.kind, p.year, p.serial
    from (
        select h.happened_on as on_day, h.paper_id, r.person_id, d.form, h.total_grosze as worth,
            coalesce(b.amount_grosze, 0) as back
        from aid_handovers h
        join aid_requests r on r.organisation_id = h.organisation_id and r.id = h.request_id
        join aid_decisions d on d.organisation_id = h.organisation_id and d.request_id = h.request_id
            and d.decided_on is not null
        left join aid_recoveries b on b.organisation_id = h.organisation_id and b.request_id = h.request_id
        where h.organisation_id = $1 and h.happened_on between $2 and $3
        union all
        select g.received_on, l.paper_id, g.person_id, 'in-kind', g.received_grosze, 0
        from aid_list_people g
        join aid_lists l on l.organisation_id = g.organisation_id and l.id = g.list_id
        where g.organisation_id = $1 and g.received_on between $2 and $3
    ) given
    join people e on e.organisation_id = $1 and e.id = given.person_id
    join aid_papers p on p.organisation_id = $1 and p.id = given.paper_id
    order by given.on_day, p.kind, p.serial, e.sorted_by, e.id
    limit $4");

/// What was given from the first day to the last, the oldest first; at most so many.
///
/// # Errors
/// The database failed.
pub fn given(
    look: &mut Look<'_>,
    house: &OrganisationId,
    (first, last): (Day, Day),
    most: i64,
) -> Result<Vec<Given>, Failure> {
    let rows = look.tx.all(GIVEN, &params![house.as_str(), first.to_string(), last.to_string(), most])?;
    let read = |row: &Row| -> Result<Given, Broken> {
        let name = format!("{} {}", row.get::<String>("first_name")?, row.get::<String>("last_name")?);
        Ok(Given {
            on: day(row, "on_day")?,
            number: documents::read(row)?,
            person: PersonId(row.get("person_id")?),
            name: name.trim_end().to_owned(),
            form: word(row, "form")?,
            worth: Grosze(row.get("worth")?),
            back: Grosze(row.get("back")?),
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}
