//! The people an offer names, and whether each agreed.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Tx, params, sql};
use crate::letters::store as letters;
use mutual_aid::offer::Offer;
use mutual_aid::{Day, Moment, OrganisationId, PersonId};

/// Somebody an offer names, as the panel shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Their id.
    pub id: PersonId,
    /// First name and surname, for the organisation's own eyes.
    pub name: String,
    /// Takes part in this offer.
    pub named: bool,
    /// The day the offer went to them.
    pub asked_on: Option<Day>,
    /// The day they agreed.
    pub agreed_on: Option<Day>,
    /// `click` or `word`.
    pub agreed_how: String,
}

/// Somebody's offers that wait for their word, or have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub house: String,
    /// The number of the offer.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// The day they agreed.
    pub agreed_on: Option<Day>,
}

/// The people an offer names, and whether each agreed.
pub(super) fn agreements(tx: &mut Tx, offer: &Offer) -> Result<Vec<(PersonId, bool)>, Failure> {
    let rows = tx.all(
        sql("select person_id, agreed_on from offer_people
            where organisation_id = $1 and offer_id = $2 order by person_id"),
        &params![offer.organisation.as_str(), offer.id.as_str()],
    )?;
    let read = |row: &crate::kit::db::Row| -> Result<_, Broken> {
        Ok((PersonId(row.get("person_id")?), row.get::<Option<String>>("agreed_on")?.is_some()))
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Everybody who takes part in the organisation now.
pub(super) fn active(tx: &mut Tx, organisation: &OrganisationId) -> Result<Vec<PersonId>, Failure> {
    let rows = tx.all(
        sql("select id from people where organisation_id = $1 and status = 'active' order by sorted_by, id"),
        &params![organisation.as_str()],
    )?;
    Ok(rows.iter().map(|row| row.get("id").map(PersonId)).collect::<Result<_, _>>()?)
}

/// By what the people an offer names could be known: family name and phone.
///
/// # Errors
/// The database failed.
pub fn private(change: &mut Change<'_>, offer: &Offer) -> Result<Vec<(String, String)>, Failure> {
    let rows = change.tx.all(
        sql("select p.last_name, p.phone
            from offer_people o
            join people p on p.organisation_id = o.organisation_id and p.id = o.person_id
            where o.organisation_id = $1 and o.offer_id = $2"),
        &params![offer.organisation.as_str(), offer.id.as_str()],
    )?;
    let read = |row: &crate::kit::db::Row| -> Result<_, Broken> {
        Ok((row.get("last_name")?, row.get::<Option<String>>("phone")?.unwrap_or_default()))
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Everybody active in the organisation, and those the offer of this id names, by surname.
///
/// # Errors
/// The database failed.
pub fn choose_from(
    look: &mut Look<'_>,
    organisation: &OrganisationId,
    offer: &str,
) -> Result<Vec<Named>, Failure> {
    let rows = look.tx.all(
        sql("select p.id, p.first_name, p.last_name, o.person_id as named, o.agreed_on, o.agreed_how,
                o.asked_at
            from people p
            left join offer_people o
                on o.organisation_id = p.organisation_id and o.offer_id = $2 and o.person_id = p.id
            where p.organisation_id = $1 and (p.status = 'active' or o.person_id is not null)
            order by p.sorted_by, p.id
            limit 500"),
        &params![organisation.as_str(), offer],
    )?;
    let read = |row: &crate::kit::db::Row| -> Result<_, Broken> {
        let (first, last): (String, String) = (row.get("first_name")?, row.get("last_name")?);
        Ok(Named {
            id: PersonId(row.get("id")?),
            name: format!("{first} {last}"),
            named: row.get::<Option<String>>("named")?.is_some(),
            asked_on: row
                .get::<Option<String>>("asked_at")?
                .and_then(|at| Moment::parse(&at))
                .map(Moment::day),
            agreed_on: row.get::<Option<String>>("agreed_on")?.and_then(|day| Day::parse(&day)),
            agreed_how: row.get::<Option<String>>("agreed_how")?.unwrap_or_default(),
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Names somebody; who is named already stays so, with their word.
///
/// # Errors
/// The organisation knows no such person.
pub fn name(change: &mut Change<'_>, offer: &Offer, person: &PersonId) -> Result<(), Failure> {
    let known = sql("select id from people where organisation_id = $1 and id = $2 and status = 'active'");
    let house = offer.organisation.as_str();
    change.tx.one(known, &params![house, person.as_str()])?.ok_or(Failure::NotFound)?;
    change.tx.run(
        sql("insert into offer_people (organisation_id, offer_id, person_id) values ($1, $2, $3)
            on conflict (organisation_id, offer_id, person_id) do nothing"),
        &params![house, offer.id.as_str(), person.as_str()],
    )?;
    Ok(())
}

/// Names somebody no more.
///
/// # Errors
/// The database failed.
pub fn unname(change: &mut Change<'_>, offer: &Offer, person: &PersonId) -> Result<(), Failure> {
    change.tx.run(
        sql("delete from offer_people where organisation_id = $1 and offer_id = $2 and person_id = $3"),
        &params![offer.organisation.as_str(), offer.id.as_str(), person.as_str()],
    )?;
    letters::answered(change, &offer.id, person)
}

/// Writes somebody's word down: when and how.
///
/// # Errors
/// The offer does not name this person.
pub fn agree(
    change: &mut Change<'_>,
    offer: &Offer,
    person: &PersonId,
    on: Day,
    how: &'static str,
) -> Result<(), Failure> {
    let agreed = change.tx.run(
        sql("update offer_people set agreed_on = $4, agreed_how = $5
            where organisation_id = $1 and offer_id = $2 and person_id = $3"),
        &params![offer.organisation.as_str(), offer.id.as_str(), person.as_str(), on.to_string(), how],
    )?;
    if agreed == 1 { letters::answered(change, &offer.id, person) } else { Err(Failure::NotFound) }
}

/// The people an offer names who have not agreed and were not asked today.
///
/// # Errors
/// The database failed.
pub fn unasked(change: &mut Change<'_>, offer: &Offer) -> Result<Vec<PersonId>, Failure> {
    let rows = change.tx.all(
        sql("select person_id, asked_at from offer_people
            where organisation_id = $1 and offer_id = $2 and agreed_on is null
            order by person_id"),
        &params![offer.organisation.as_str(), offer.id.as_str()],
    )?;
    let today = change.now().day();
    let mut unasked = Vec::new();
    for row in &rows {
        let asked = row.get::<Option<String>>("asked_at")?.and_then(|at| Moment::parse(&at)).map(Moment::day);
        if asked != Some(today) {
            unasked.push(PersonId(row.get("person_id")?));
        }
    }
    Ok(unasked)
}

/// Writes down that the offer went to these people now.
///
/// # Errors
/// The database failed.
pub fn asked(change: &mut Change<'_>, offer: &Offer, people: &[PersonId]) -> Result<(), Failure> {
    let now = change.now().to_string();
    for person in people {
        change.tx.run(
            sql("update offer_people set asked_at = $4
                where organisation_id = $1 and offer_id = $2 and person_id = $3"),
            &params![offer.organisation.as_str(), offer.id.as_str(), person.as_str(), now.clone()],
        )?;
    }
    Ok(())
}

/// The people who were asked in that very moment and have not answered.
///
/// # Errors
/// The database failed.
pub fn asked_at(
    look: &mut Look<'_>,
    organisation: &OrganisationId,
    offer: &str,
    at: Moment,
) -> Result<Vec<PersonId>, Failure> {
    let rows = look.tx.all(
        sql("select n.person_id
            from offer_people n
            join offers o on o.organisation_id = n.organisation_id and o.id = n.offer_id
            where n.organisation_id = $1 and n.offer_id = $2 and n.asked_at = $3 and n.agreed_on is null
                and o.status in ('draft', 'published', 'paused', 'full')
            order by n.person_id"),
        &params![organisation.as_str(), offer, at.to_string()],
    )?;
    Ok(rows.iter().map(|row| row.get("person_id").map(PersonId)).collect::<Result<_, _>>()?)
}

/// Takes every word back, because what was agreed to has changed.
///
/// # Errors
/// The database failed.
pub fn ask_again(change: &mut Change<'_>, offer: &Offer) -> Result<(), Failure> {
    change.tx.run(
        sql("update offer_people set agreed_on = null, agreed_how = null, asked_at = null
            where organisation_id = $1 and offer_id = $2"),
        &params![offer.organisation.as_str(), offer.id.as_str()],
    )?;
    Ok(())
}

/// The offers that name somebody and are being prepared or shown, the waiting ones first.
///
/// # Errors
/// The database failed.
pub fn asked_of(
    look: &mut Look<'_>,
    organisation: &OrganisationId,
    person: &PersonId,
) -> Result<Vec<Asked>, Failure> {
    let rows = look.tx.all(
        sql("select o.number, o.title, o.summary, h.name, n.agreed_on
            from offer_people n
            join offers o on o.organisation_id = n.organisation_id and o.id = n.offer_id
            join organisations h on h.id = n.organisation_id
            where n.organisation_id = $1 and n.person_id = $2
                and o.status in ('draft', 'published', 'paused', 'full')
            order by case when n.agreed_on is null then 0 else 1 end, o.number desc
            limit 50"),
        &params![organisation.as_str(), person.as_str()],
    )?;
    let read = |row: &crate::kit::db::Row| -> Result<_, Broken> {
        Ok(Asked {
            organisation: organisation.clone(),
            house: row.get("name")?,
            number: row.get("number")?,
            title: row.get("title")?,
            summary: row.get("summary")?,
            agreed_on: row.get::<Option<String>>("agreed_on")?.and_then(|day| Day::parse(&day)),
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}
