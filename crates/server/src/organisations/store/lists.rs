//! Lists of organisations.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use crate::organisations::store::{Record, find, house, record};
use jiff::Timestamp;
use mutual_aid::OrganisationId;
use mutual_aid::offer::Area;
use mutual_aid::organisation::Status;

/// A line of a list.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its id.
    pub id: OrganisationId,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The name as lists are sorted.
    pub folded: String,
    /// Its status, by its stored name.
    pub status: String,
    /// Since when.
    pub since: Timestamp,
    /// Its seat.
    pub place: Option<i64>,
    /// Where it helps.
    pub area: Option<Area>,
    /// What it says about itself.
    pub about: String,
}

/// Where a page of a list begins and what it holds.
#[derive(Debug, Clone, Default)]
pub struct Sort {
    /// The statuses, by their stored names; at most four, the rest empty.
    pub statuses: [&'static str; 4],
    /// A part of the folded name, empty for all.
    pub part: String,
    /// The folded name and id of the last line of the page before.
    pub after: (String, String),
}

/// Organisations by name, as many as `take` wants; it answers whether it wants more.
///
/// # Errors
/// The database failed.
pub fn page(look: &mut Look<'_>, sort: &Sort, mut take: impl FnMut(Line) -> bool) -> Result<(), Failure> {
    let [one, two, three, four] = sort.statuses;
    // The name was folded: no letter of it means anything to "like".
    let part = format!("%{}%", sort.part);
    let mut enough = false;
    let read = |row: Row| {
        if !enough {
            enough = !take(line(&row)?);
        }
        Ok::<_, Broken>(())
    };
    look.tx.each(
        sql("select id, slug, name, name_folded, status, coalesce(status_since, created_at) as since, place_id, area,
                about
            from organisations
            where status in ($1, $2, $3, $4) and name_folded like $5 and (name_folded, id) > ($6, $7)
            order by name_folded, id
            limit 2000"),
        &params![one, two, three, four, part, sort.after.0, sort.after.1],
        read,
    )?;
    Ok(())
}

/// An organisation that the public sees, or saw.
///
/// # Errors
/// There is none, or it never was in the programme.
pub fn find_public(look: &mut Look<'_>, slug: &str) -> Result<Record, Failure> {
    let record = find(look, slug)?;
    match record.organisation.status {
        Status::Active | Status::Leaving | Status::Suspended | Status::Closed => Ok(record),
        Status::Draft
        | Status::Submitted
        | Status::UnderReview
        | Status::ChangesRequested
        | Status::Approved
        | Status::Rejected => Err(Failure::NotFound),
    }
}

/// How many organisations stand where.
///
/// # Errors
/// The database failed.
pub fn count_by_status(look: &mut Look<'_>) -> Result<Vec<(String, i64)>, Failure> {
    let rows = look.tx.all(
        sql(
            "select status, cast(count(*) as bigint) as n from organisations group by status order by status",
        ),
        &[],
    )?;
    let read = |row: &Row| Ok::<_, Broken>((row.get("status")?, row.get("n")?));
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

pub(crate) fn line(row: &Row) -> Result<Line, Broken> {
    let house = house(row)?;
    Ok(Line {
        id: house.id,
        slug: house.slug,
        name: house.name,
        folded: row.get("name_folded")?,
        status: row.get("status")?,
        since: row.get("since")?,
        place: row.get("place_id")?,
        area: row.get::<Option<String>>("area")?.and_then(|area| area.parse().ok()),
        about: row.get::<Option<String>>("about")?.unwrap_or_default(),
    })
}

/// Active organisations by name, whole, each with its folded name: those whose name holds a part, after one.
///
/// # Errors
/// The database failed.
pub fn active(
    look: &mut Look<'_>,
    part: &str,
    after: &(String, String),
    limit: usize,
) -> Result<Vec<(String, Record)>, Failure> {
    let (part, limit) = (format!("%{part}%"), i64::try_from(limit).unwrap_or_default());
    let rows = look.tx.all(
        sql("select o.id, o.slug, o.name, o.name_folded, o.status, o.status_since, o.created_at, o.version,
                o.register_kind, o.register_number, o.register_authority, o.nip, o.regon, o.account,
                o.account_verified_on, o.open_transfer_code, o.place_id, o.address, o.postal_code, o.phone, o.email, o.opening_hours,
                o.about, o.signatories, o.representation, o.contact_name, o.area, o.categories, o.public_tasks,
                o.scope_source, o.paid_scope_source, o.declared_on, o.small, o.standards_adopted_on,
                o.standards_contact, o.standards_url, o.child_standards_url, o.processing_agreement_on,
                cast(0 as bigint) as coordinators, cast(0 as bigint) as statutes
            from organisations o
            where o.status = 'active' and o.name_folded like $1 and (o.name_folded, o.id) > ($2, $3)
            order by o.name_folded, o.id
            limit $4"),
        &params![part, after.0, after.1, limit],
    )?;
    let read = |row: &Row| Ok::<_, Broken>((row.get("name_folded")?, record(row)?));
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// A published offer.
#[derive(Debug, Clone)]
pub struct Offered {
    /// Its number.
    pub number: i64,
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
}

/// The published offers of an organisation, the newest first.
///
/// # Errors
/// The database failed.
pub fn offers(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Offered>, Failure> {
    let rows = look.tx.all(
        sql("select number, slug, title
            from offers
            where organisation_id = $1 and status = 'published'
            order by published_at desc, id desc
            limit 50"),
        &params![house.as_str()],
    )?;
    let read = |row: &Row| {
        Ok::<_, Broken>(Offered {
            number: row.get("number")?,
            slug: row.get("slug")?,
            title: row.get("title")?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}
