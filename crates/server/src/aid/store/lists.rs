//! Where lists for giving the same portion to many are kept.

use super::{day, may_day, word};
use crate::app::{Change, Look};
use crate::documents::store as documents;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::aid::{List, ListStatus};
use mutual_aid::document::Number;
use mutual_aid::money::Grosze;
use mutual_aid::stock::Unit;
use mutual_aid::{AccountId, AidListId, BatchId, Day, OrganisationId, PersonId, Quantity, Who};

/// A list with what it says.
#[derive(Debug, Clone)]
pub struct Listing {
    /// The list.
    pub list: List,
    /// What it is called.
    pub name: String,
    /// Where it is handed out.
    pub place: String,
    /// When it is to be handed out.
    pub planned_on: Day,
    /// When it was.
    pub handed_out_on: Option<Day>,
    /// Its number, once it is approved.
    pub number: Option<Number>,
    /// What everybody gets.
    pub goods: Vec<Good>,
    /// Who stands on it.
    pub people: Vec<Listed>,
    /// The version that was read.
    pub version: i64,
}

impl Listing {
    /// What one portion is worth.
    #[must_use]
    pub fn portion(&self) -> Grosze {
        self.goods.iter().map(Good::worth).sum()
    }

    /// Whether whoever acts stands on it.
    #[must_use]
    pub fn names(&self, who: &Who) -> bool {
        self.people.iter().any(|listed| who.is(&listed.person))
    }
}

/// What everybody on a list gets of a batch.
#[derive(Debug, Clone)]
pub struct Good {
    /// The batch.
    pub batch: BatchId,
    /// What it is.
    pub what: String,
    /// How it is counted.
    pub unit: Unit,
    /// How much each gets.
    pub portion: Quantity,
    /// What one is worth.
    pub unit_value: Grosze,
}

impl Good {
    /// What of it stands in one portion is worth so much.
    #[must_use]
    pub fn worth(&self) -> Grosze {
        self.portion.worth(self.unit_value)
    }
}

/// Somebody on a list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The person.
    pub person: PersonId,
    /// First and last name.
    pub name: String,
    /// They came and signed.
    pub received: bool,
}

/// Keeps a list.
///
/// # Errors
/// A batch or a person is none of the organisation.
pub fn insert_list(change: &mut Change<'_>, listing: &Listing) -> Result<(), Failure> {
    let (now, list) = (change.now().to_string(), &listing.list);
    let (house, id) = (list.organisation.as_str(), list.id.as_str());
    change.tx.run(
        sql("insert into aid_lists (organisation_id, id, status, name, place, planned_on, drawn_up_by, made_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"),
        &params![
            house,
            id,
            <&str>::from(list.status),
            listing.name.as_str(),
            listing.place.as_str(),
            listing.planned_on.to_string(),
            list.drawn_up_by.as_str(),
            now,
        ],
    )?;
    for good in &listing.goods {
        change.tx.run(
            sql("insert into aid_list_goods (organisation_id, list_id, batch_id, portion_thousandths, unit_value_grosze)
                values ($1, $2, $3, $4, $5)"),
            &params![house, id, good.batch.as_str(), good.portion.thousandths, good.unit_value.0],
        )?;
    }
    for listed in &listing.people {
        change.tx.run(
            sql("insert into aid_list_people (organisation_id, list_id, person_id) values ($1, $2, $3)"),
            &params![house, id, listed.person.as_str()],
        )?;
    }
    Ok(())
}

/// A list of an organisation.
///
/// # Errors
/// There is none.
pub fn find_list(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Listing, Failure> {
    let row = look.tx.one(
        sql("select l.organisation_id, l.id, l.status, l.name, l.place, l.planned_on, l.handed_out_on, l.drawn_up_by,
                l.version, p.kind, p.year, p.serial, p.issued_on
            from aid_lists l
            left join aid_papers p on p.organisation_id = l.organisation_id and p.id = l.paper_id
            where l.organisation_id = $1 and l.id = $2"),
        &params![house.as_str(), id],
    )?;
    let goods = look.tx.all(
        sql("select g.batch_id, g.portion_thousandths, g.unit_value_grosze, b.what, b.unit
            from aid_list_goods g
            join stock_batches b on b.organisation_id = g.organisation_id and b.id = g.batch_id
            where g.organisation_id = $1 and g.list_id = $2
            order by b.what, b.id"),
        &params![house.as_str(), id],
    )?;
    let people = look.tx.all(
        sql("select l.person_id, l.received_on, p.first_name, p.last_name
            from aid_list_people l
            join people p on p.organisation_id = l.organisation_id and p.id = l.person_id
            where l.organisation_id = $1 and l.list_id = $2
            order by p.sorted_by, p.id"),
        &params![house.as_str(), id],
    )?;
    let goods = goods.iter().map(good).collect::<Result<Vec<_>, _>>()?;
    let people = people.iter().map(listed).collect::<Result<Vec<_>, _>>()?;
    Ok(read(&row.ok_or(Failure::NotFound)?, goods, people)?)
}

/// A list, to change it.
///
/// # Errors
/// There is none.
pub fn find_list_to_change(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &str,
) -> Result<Listing, Failure> {
    let text = sql("select id from aid_lists where organisation_id = $1 and id = $2").locked();
    let _ = change.tx.one(text, &params![house.as_str(), id])?.ok_or(Failure::NotFound)?;
    find_list(&mut change.look(), house, id)
}

/// Stores where a list stands.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save_list(change: &mut Change<'_>, listing: &Listing) -> Result<(), Failure> {
    let list = &listing.list;
    let saved = change.tx.run(
        sql("update aid_lists set status = $3, handed_out_on = $4, version = version + 1
            where organisation_id = $1 and id = $2 and version = $5"),
        &params![
            list.organisation.as_str(),
            list.id.as_str(),
            <&str>::from(list.status),
            listing.handed_out_on.map(|day| day.to_string()),
            listing.version,
        ],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Stores who approved a list, and its paper.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn approve_list(
    change: &mut Change<'_>,
    listing: &Listing,
    by: &AccountId,
    paper: &str,
) -> Result<(), Failure> {
    let list = &listing.list;
    let saved = change.tx.run(
        sql("update aid_lists set status = $3, approved_by = $4, paper_id = $5, version = version + 1
            where organisation_id = $1 and id = $2 and version = $6"),
        &params![
            list.organisation.as_str(),
            list.id.as_str(),
            <&str>::from(list.status),
            by.as_str(),
            paper,
            listing.version,
        ],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Writes down that somebody on a list came and got a portion.
///
/// # Errors
/// They stand not on it.
pub fn hand_out(
    change: &mut Change<'_>,
    list: &List,
    person: &PersonId,
    (portion, on): (Grosze, Day),
) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update aid_list_people set received_grosze = $4, received_on = $5
            where organisation_id = $1 and list_id = $2 and person_id = $3 and received_on is null"),
        &params![list.organisation.as_str(), list.id.as_str(), person.as_str(), portion.0, on.to_string(),],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::NotFound) }
}

/// The lists of an organisation, the newest first: id, name, day and status.
///
/// # Errors
/// The database failed.
pub fn lists(
    look: &mut Look<'_>,
    house: &OrganisationId,
) -> Result<Vec<(String, String, Day, ListStatus)>, Failure> {
    let rows = look.tx.all(
        sql("select id, name, planned_on, status
            from aid_lists
            where organisation_id = $1
            order by made_at desc, id desc
            limit 100"),
        &params![house.as_str()],
    )?;
    let read = |row: &Row| {
        Ok::<_, Broken>((row.get("id")?, row.get("name")?, day(row, "planned_on")?, word(row, "status")?))
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

fn read(row: &Row, goods: Vec<Good>, people: Vec<Listed>) -> Result<Listing, Broken> {
    let numbered = row.get::<Option<String>>("kind")?.is_some();
    Ok(Listing {
        list: List {
            id: AidListId(row.get("id")?),
            organisation: OrganisationId(row.get("organisation_id")?),
            status: word(row, "status")?,
            people: people.len(),
            drawn_up_by: AccountId(row.get("drawn_up_by")?),
            // Its paper was issued when it was approved.
            approved_on: may_day(row, "issued_on")?,
        },
        name: row.get("name")?,
        place: row.get("place")?,
        planned_on: day(row, "planned_on")?,
        handed_out_on: may_day(row, "handed_out_on")?,
        number: if numbered { Some(documents::read(row)?) } else { None },
        goods,
        people,
        version: row.get("version")?,
    })
}

fn good(row: &Row) -> Result<Good, Broken> {
    Ok(Good {
        batch: BatchId(row.get("batch_id")?),
        what: row.get("what")?,
        unit: word(row, "unit")?,
        portion: Quantity { thousandths: row.get("portion_thousandths")? },
        unit_value: Grosze(row.get("unit_value_grosze")?),
    })
}

fn listed(row: &Row) -> Result<Listed, Broken> {
    let name = format!("{} {}", row.get::<String>("first_name")?, row.get::<String>("last_name")?);
    Ok(Listed {
        person: PersonId(row.get("person_id")?),
        name: name.trim_end().to_owned(),
        received: row.get::<Option<String>>("received_on")?.is_some(),
    })
}
