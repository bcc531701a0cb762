//! Where offers are kept.

pub mod cards;
mod keep;
pub mod listed;
pub mod paid;
pub mod people;
pub mod room;
mod row;

pub use keep::{add, next_number, save, write};

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Sql, Tx, Value, params, sql};
use crate::offers::Details;
use crate::paid_activity::Basis;
use crate::screenings::store as screenings;
use mutual_aid::offer::{Mode, Offer};
use mutual_aid::organisation::{Organisation, Standards};
use mutual_aid::screening::Screening;
use mutual_aid::{Day, Moment, OrganisationId};

/// How the panel names an offer: the organisation of the address, and the number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The organisation in whose panel somebody works.
    pub organisation: OrganisationId,
    /// The number people see.
    pub number: i64,
}

/// An offer as stored, with the version that was read.
#[derive(Debug, Clone)]
pub struct Kept {
    /// As far as the rules look at it.
    pub offer: Offer,
    /// Its number, in addresses and on posters.
    pub number: i64,
    /// The words of its address.
    pub slug: String,
    /// What the organisation wrote.
    pub details: Details,
    /// When the neighbourhood saw it first.
    pub published_at: Option<Moment>,
    /// When „is it still so?” was asked about the present last day.
    pub asked_still_valid_at: Option<Moment>,
    /// Since when it is paused because no calculation carries it.
    pub uncalculated_at: Option<Moment>,
    /// The version that was read.
    pub version: i64,
}

/// The organisation of a public offer, as its page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host {
    /// Its id.
    pub id: OrganisationId,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The phone to call, empty when there is none.
    pub phone: String,
    /// When somebody answers it.
    pub opening_hours: String,
    /// Where it sits, empty when it did not say.
    pub address: String,
    /// The number of its place.
    pub place: Option<i64>,
    /// Whether it serves now; a suspended organisation's offers are hidden.
    pub active: bool,
    /// Whether its account was looked at, so that gifts can go there.
    pub takes_gifts: bool,
}

/// An organisation's offer.
///
/// # Errors
/// There is none of that number in this organisation.
pub fn find(look: &mut Look<'_>, key: &Key) -> Result<Kept, Failure> {
    let text = sql("select organisation_id, id, number, slug, status, category, mode, title, summary, text,
            terms, place_id, valid_until, published_at, where_done, parts, who_comes, recipients, languages,
            area, address, minutes, capacity, public_task, asked_still_valid_at, uncalculated_at, version
        from offers
        where organisation_id = $1 and number = $2");
    one(look.tx, text, &params![key.organisation.as_str(), key.number])?.ok_or(Failure::NotFound)
}

/// An organisation's offer, to change it; with the people it names and the screened ones.
///
/// # Errors
/// There is none of that number in this organisation.
pub fn find_to_change(change: &mut Change<'_>, key: &Key) -> Result<Kept, Failure> {
    let text = sql("select organisation_id, id, number, slug, status, category, mode, title, summary, text,
            terms, place_id, valid_until, published_at, where_done, parts, who_comes, recipients, languages,
            area, address, minutes, capacity, public_task, asked_still_valid_at, uncalculated_at, version
        from offers
        where organisation_id = $1 and number = $2");
    let found = one(change.tx, text.locked(), &params![key.organisation.as_str(), key.number])?;
    let mut kept = found.ok_or(Failure::NotFound)?;
    kept.offer.people = people::agreements(change.tx, &kept.offer)?;
    if kept.offer.category.involves_minors() {
        kept.offer.screened = screened(change, &kept.offer)?;
    }
    kept.offer.calculated = is_calculated(change, &kept.offer)?;
    Ok(kept)
}

/// Whether a paid offer may be paid today: fees of its kind of service rest on a calculation.
///
/// # Errors
/// The database failed.
pub fn is_calculated(change: &mut Change<'_>, offer: &Offer) -> Result<bool, Failure> {
    let today = change.now().day();
    Ok(offer.mode == Mode::Paid && Basis::admits(change.tx, &offer.organisation, offer.category, today)?)
}

/// Whether an offer is free or paid.
///
/// # Errors
/// There is none of that id in this organisation.
pub fn mode_of(tx: &mut Tx, organisation: &OrganisationId, id: &str) -> Result<Mode, Failure> {
    let text = sql("select mode from offers where organisation_id = $1 and id = $2");
    let row = tx.one(text, &params![organisation.as_str(), id])?.ok_or(Failure::NotFound)?;
    Ok(row::read(&row, "mode")?)
}

/// How many people of the offer, or of the organisation when it names nobody, may work with children today.
fn screened(change: &mut Change<'_>, offer: &Offer) -> Result<usize, Failure> {
    let (today, law) = (change.now().day(), change.law());
    let active = people::active(change.tx, &offer.organisation)?;
    let records = screenings::list(&mut change.look(), &offer.organisation, None)?;
    let takes_part = |record: &&Screening| {
        offer.people.is_empty() || offer.people.iter().any(|(person, _)| *person == record.person)
    };
    let serving = records.iter().filter(takes_part).filter(|record| active.contains(&record.person));
    Ok(serving.filter(|record| record.admits(today, &law).is_ok()).count())
}

/// The offer of an order, to change it.
///
/// # Errors
/// There is none of that id in this organisation.
pub fn find_by_id_to_change(
    change: &mut Change<'_>,
    organisation: &OrganisationId,
    id: &str,
) -> Result<Kept, Failure> {
    let text = sql("select number from offers where organisation_id = $1 and id = $2");
    let row = change.tx.one(text, &params![organisation.as_str(), id])?.ok_or(Failure::NotFound)?;
    find_to_change(change, &Key { organisation: organisation.clone(), number: row.get("number")? })
}

/// An offer by its number alone, with its organisation: what a public page shows.
///
/// # Errors
/// The database failed.
pub fn find_public(look: &mut Look<'_>, number: i64) -> Result<Option<(Kept, Host)>, Failure> {
    let text = sql("select organisation_id, id, number, slug, status, category, mode, title, summary, text,
            terms, place_id, valid_until, published_at, where_done, parts, who_comes, recipients, languages,
            area, address, minutes, capacity, public_task, asked_still_valid_at, uncalculated_at, version
        from offers
        where number = $1");
    let Some(kept) = one(look.tx, text, &params![number])? else { return Ok(None) };
    let host = host(look, &kept.offer.organisation)?;
    Ok(Some((kept, host)))
}

/// An organisation as the pages of its offers show it.
///
/// # Errors
/// There is none of that id.
pub fn host(look: &mut Look<'_>, organisation: &OrganisationId) -> Result<Host, Failure> {
    let text =
        sql("select id, slug, name, status, phone, opening_hours, address, place_id, account_verified_on
        from organisations where id = $1");
    let row = look.tx.one(text, &params![organisation.as_str()])?.ok_or(Failure::NotFound)?;
    let said =
        |name: &str| Ok::<_, Broken>(row.get::<Option<String>>(name)?.unwrap_or_default().trim().to_owned());
    Ok(Host {
        id: OrganisationId(row.get("id")?),
        slug: row.get("slug")?,
        name: row.get("name")?,
        phone: said("phone")?,
        opening_hours: said("opening_hours")?,
        address: said("address")?,
        place: row.get("place_id")?,
        active: row.get::<String>("status")? == "active",
        takes_gifts: row.get::<Option<String>>("account_verified_on")?.is_some(),
    })
}

/// The organisation as far as the rules of offers look at it: whether it may serve, and serve children.
///
/// # Errors
/// There is none of that id.
pub fn house(change: &mut Change<'_>, organisation: &OrganisationId) -> Result<Organisation, Failure> {
    let text = sql("select status, standards_adopted_on from organisations where id = $1");
    let row = change.tx.one(text, &params![organisation.as_str()])?.ok_or(Failure::NotFound)?;
    let adopted: Option<String> = row.get("standards_adopted_on")?;
    Ok(Organisation {
        id: organisation.clone(),
        status: row::read(&row, "status")?,
        complete: Vec::new(),
        processing_agreement_on: None,
        coordinators: 0,
        standards: adopted.and_then(|day| Day::parse(&day)).map(|adopted_on| Standards { adopted_on }),
    })
}

fn one(tx: &mut Tx, text: Sql, params: &[Value]) -> Result<Option<Kept>, Failure> {
    Ok(tx.one(text, params)?.as_ref().map(row::kept).transpose()?)
}
