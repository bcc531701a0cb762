//! Where certificates are kept, and what they are drawn up from.

use crate::app::{Change, Look};
use crate::documents::store as documents;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::category::Category;
use mutual_aid::certificate::{Certificate, Work};
use mutual_aid::document::Number;
use mutual_aid::{Day, OrganisationId, PersonId};

/// A certificate that was issued.
#[derive(Debug, Clone)]
pub struct Issued {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: Number,
    /// The day of issue.
    pub on: Day,
}

/// A certificate with everything it says.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Id, number and day.
    pub issued: Issued,
    /// What it certifies.
    pub certificate: Certificate,
    /// What the organisation thinks of the volunteer, on request.
    pub opinion: Option<String>,
}

/// Approved work.
#[derive(Debug, Clone, Default)]
pub struct Worked {
    /// By kind, the longest first.
    pub works: Vec<Work>,
    /// The first and the last day, when there was any.
    pub days: Option<(Day, Day)>,
}

/// Approved work by kind, the longest first, and its first and last day. What was taken back does not count.
///
/// # Errors
/// The database failed.
pub fn work(look: &mut Look<'_>, house: &OrganisationId, person: &PersonId) -> Result<Worked, Failure> {
    let rows = look.tx.all(
        sql("select h.kind, o.category, cast(sum(h.minutes) as bigint) as minutes, min(h.day) as first_day,
                max(h.day) as last_day
            from hours_entries h
            left join visits v on v.organisation_id = h.organisation_id and v.id = h.visit_id
            left join orders o on o.id = v.order_id
            where h.organisation_id = $1 and h.person_id = $2 and h.status = 'approved' and not h.reversing
                and not exists (select 1 from hours_entries r
                    where r.organisation_id = h.organisation_id and r.reverses = h.id)
            group by h.kind, o.category
            order by minutes desc, h.kind, o.category"),
        &params![house.as_str(), person.as_str()],
    )?;
    let mut worked = Worked::default();
    for row in &rows {
        let (first, last) = (day(row, "first_day")?, day(row, "last_day")?);
        let longer = worked.days.map_or((first, last), |(from, to)| (from.min(first), to.max(last)));
        worked.days = Some(longer);
        worked.works.push(read_work(row)?);
    }
    Ok(worked)
}

/// Keeps a certificate whose number was given.
///
/// # Errors
/// The database failed.
pub fn insert(
    change: &mut Change<'_>,
    id: &str,
    certificate: &Certificate,
    opinion: Option<&str>,
) -> Result<(), Failure> {
    let house = certificate.organisation.as_str();
    change.tx.run(
        sql("insert into certificates (organisation_id, document_id, person_id, worked_from, worked_until, opinion)
            values ($1, $2, $3, $4, $5, $6)"),
        &params![
            house,
            id,
            certificate.person.as_str(),
            certificate.from.to_string(),
            certificate.until.to_string(),
            opinion,
        ],
    )?;
    for (position, work) in (1_i64..).zip(&certificate.works) {
        change.tx.run(
            sql("insert into certificate_works (organisation_id, document_id, position, kind, category, minutes)
                values ($1, $2, $3, $4, $5, $6)"),
            &params![
                house,
                id,
                position,
                <&str>::from(work.kind),
                work.category.map(Category::key),
                i64::from(work.minutes),
            ],
        )?;
    }
    Ok(())
}

/// A certificate of an organisation.
///
/// # Errors
/// There is none.
pub fn find(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Kept, Failure> {
    let row = look.tx.one(
        sql("select d.id, d.kind, d.year, d.serial, d.issued_on, c.person_id, c.worked_from, c.worked_until, c.opinion
            from certificates c
            join documents d on d.organisation_id = c.organisation_id and d.id = c.document_id
            where c.organisation_id = $1 and c.document_id = $2"),
        &params![house.as_str(), id],
    )?;
    let row = row.ok_or(Failure::NotFound)?;
    let works = look.tx.all(
        sql("select kind, category, minutes
            from certificate_works
            where organisation_id = $1 and document_id = $2
            order by position"),
        &params![house.as_str(), id],
    )?;
    Ok(Kept {
        issued: issued(&row)?,
        certificate: Certificate {
            organisation: house.clone(),
            person: PersonId(row.get("person_id")?),
            from: day(&row, "worked_from")?,
            until: day(&row, "worked_until")?,
            works: works.iter().map(read_work).collect::<Result<_, _>>()?,
        },
        opinion: row.get("opinion")?,
    })
}

/// The certificates of a person, the oldest first.
///
/// # Errors
/// The database failed.
pub fn list(look: &mut Look<'_>, house: &OrganisationId, person: &PersonId) -> Result<Vec<Issued>, Failure> {
    let rows = look.tx.all(
        sql("select id, kind, year, serial, issued_on
            from documents
            where organisation_id = $1 and person_id = $2 and kind = 'certificate'
            order by issued_on, id"),
        &params![house.as_str(), person.as_str()],
    )?;
    Ok(rows.iter().map(issued).collect::<Result<_, _>>()?)
}

fn issued(row: &Row) -> Result<Issued, Broken> {
    Ok(Issued { id: row.get("id")?, number: documents::read(row)?, on: day(row, "issued_on")? })
}

fn read_work(row: &Row) -> Result<Work, Broken> {
    let wrong = || Broken::Type("certificate_works".into());
    Ok(Work {
        kind: row.get::<String>("kind")?.parse().map_err(|_| wrong())?,
        category: row.get::<Option<String>>("category")?.and_then(|key| key.parse().ok()),
        minutes: u32::try_from(row.get::<i64>("minutes")?).map_err(|_| wrong())?,
    })
}

fn day(row: &Row, name: &str) -> Result<Day, Broken> {
    Day::parse(&row.get::<String>(name)?).ok_or_else(|| Broken::Type(name.to_owned()))
}
