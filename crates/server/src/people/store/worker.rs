//! Somebody as the rules ask about them before a visit: person, agreements, insurance, screening, work already taken.

use crate::app::Look;
use crate::engagements::store as engagements;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use crate::screenings::store as screenings;
use mutual_aid::category::Category;
use mutual_aid::day::parse_time;
use mutual_aid::person::Person;
use mutual_aid::visit::Worker;
use mutual_aid::{Day, OrganisationId, PersonId, Span};
use std::collections::HashMap;

/// Days before today whose visits still count: the week of today began within them.
const WEEK: i32 = 7;

/// A person of an organisation with everything the rules ask before a visit.
///
/// # Errors
/// There is no such person in this organisation.
pub fn find_worker(
    look: &mut Look<'_>,
    organisation: &OrganisationId,
    id: &PersonId,
) -> Result<Worker, Failure> {
    let text =
        sql("select id, organisation_id, status, born_on, guardian_agreed_on, contact_way, phone, email,
            address, reached_through
        from people
        where organisation_id = $1 and id = $2");
    let row = look.tx.one(text, &params![organisation.as_str(), id.as_str()])?.ok_or(Failure::NotFound)?;
    let mut known = known(look, organisation, Some(id))?;
    Ok(known.worker(person(&row)?))
}

/// Everybody of an organisation who takes part now, by name, each with what the rules ask before a visit.
///
/// # Errors
/// The database failed.
pub fn list_workers(
    look: &mut Look<'_>,
    organisation: &OrganisationId,
) -> Result<Vec<(String, Worker)>, Failure> {
    let rows = look.tx.all(
        sql("select id, organisation_id, status, born_on, guardian_agreed_on, contact_way, phone, email,
                address, reached_through, first_name, last_name
            from people
            where organisation_id = $1 and status = 'active'
            order by sorted_by, id"),
        &params![organisation.as_str()],
    )?;
    let mut known = known(look, organisation, None)?;
    let mut list = Vec::with_capacity(rows.len());
    for row in &rows {
        let name = format!("{} {}", row.get::<String>("first_name")?, row.get::<String>("last_name")?);
        list.push((name, known.worker(person(row)?)));
    }
    Ok(list)
}

/// What hangs on people, by their ids.
struct Known {
    engagements: HashMap<String, Vec<mutual_aid::engagement::Engagement>>,
    insurance: Vec<mutual_aid::engagement::Insurance>,
    screenings: HashMap<String, mutual_aid::screening::Screening>,
    qualified: HashMap<String, Vec<(Category, Day)>>,
    booked: HashMap<String, Vec<Span>>,
}

impl Known {
    fn worker(&mut self, person: Person) -> Worker {
        let id = person.id.as_str();
        Worker {
            engagements: self.engagements.remove(id).unwrap_or_default(),
            insurance: self.insurance.clone(),
            screening: self.screenings.remove(id),
            qualified: self.qualified.remove(id).unwrap_or_default(),
            booked: self.booked.remove(id).unwrap_or_default(),
            person,
        }
    }
}

fn known(
    look: &mut Look<'_>,
    organisation: &OrganisationId,
    person: Option<&PersonId>,
) -> Result<Known, Failure> {
    let mut by_person: HashMap<String, Vec<_>> = HashMap::new();
    for engagement in engagements::list(look, organisation, person)? {
        by_person.entry(engagement.person.0.clone()).or_default().push(engagement);
    }
    let records = screenings::list(look, organisation, person)?;
    Ok(Known {
        engagements: by_person,
        insurance: engagements::insurance(look, organisation)?,
        screenings: records.into_iter().map(|record| (record.person.0.clone(), record)).collect(),
        qualified: qualified(look, organisation, person)?,
        booked: booked(look, organisation, person)?,
    })
}

/// The person of a row of `people`, as the rules see them.
fn person(row: &Row) -> Result<Person, Broken> {
    let present = |name: &str| Ok::<_, Broken>(row.get::<Option<String>>(name)?.is_some());
    let way: String = row.get("contact_way")?;
    let reachable = match way.as_str() {
        "phone" => present("phone")?,
        "email" => present("email")?,
        "post" => present("address")?,
        "through" => present("reached_through")?,
        _ => way == "in-person",
    };
    Ok(Person {
        id: PersonId(row.get("id")?),
        organisation: OrganisationId(row.get("organisation_id")?),
        born_on: day(row, "born_on")?,
        guardian_agreed_on: day(row, "guardian_agreed_on")?,
        reachable,
        status: row.get::<String>("status")?.parse().map_err(|_| Broken::Type("people.status".into()))?,
    })
}

/// A day that may be empty.
pub(in crate::people) fn day(row: &Row, name: &str) -> Result<Option<Day>, Broken> {
    let Some(text) = row.get::<Option<String>>(name)? else { return Ok(None) };
    Day::parse(&text).map(Some).ok_or_else(|| Broken::Type(name.to_owned()))
}

fn qualified(
    look: &mut Look<'_>,
    organisation: &OrganisationId,
    person: Option<&PersonId>,
) -> Result<HashMap<String, Vec<(Category, Day)>>, Failure> {
    let rows = look.tx.all(
        sql("select person_id, category, valid_until
            from qualifications
            where organisation_id = $1 and (cast($2 as text) is null or person_id = $2)
            order by person_id, valid_until, id"),
        &params![organisation.as_str(), person.map(PersonId::as_str)],
    )?;
    let mut found: HashMap<String, Vec<_>> = HashMap::new();
    for row in &rows {
        let category = row.get::<String>("category")?.parse();
        let (Ok(category), Some(until)) = (category, day(row, "valid_until")?) else { continue };
        found.entry(row.get("person_id")?).or_default().push((category, until));
    }
    Ok(found)
}

/// The visits people have this week and later, unless they were called off.
fn booked(
    look: &mut Look<'_>,
    organisation: &OrganisationId,
    person: Option<&PersonId>,
) -> Result<HashMap<String, Vec<Span>>, Failure> {
    let since = look.now().day().plus(-WEEK).to_string();
    let rows = look.tx.all(
        sql("select p.person_id, v.day, v.at, v.minutes
            from visit_people p
            join visits v on v.organisation_id = p.organisation_id and v.id = p.visit_id
            where p.organisation_id = $1 and v.day >= $2
                and v.status in ('confirmed', 'started', 'finished')
                and (cast($3 as text) is null or p.person_id = $3)
            order by v.starts_at, v.id"),
        &params![organisation.as_str(), since, person.map(PersonId::as_str)],
    )?;
    let mut found: HashMap<String, Vec<Span>> = HashMap::new();
    for row in &rows {
        let broken = || Broken::Type("visits.at".into());
        let on = day(row, "day")?.ok_or_else(broken)?;
        let at = parse_time(&row.get::<String>("at")?).ok_or_else(broken)?;
        let minutes = u32::try_from(row.get::<i64>("minutes")?).map_err(|_| broken())?;
        let span = Span::new(on, at, minutes).ok_or_else(broken)?;
        found.entry(row.get("person_id")?).or_default().push(span);
    }
    Ok(found)
}
