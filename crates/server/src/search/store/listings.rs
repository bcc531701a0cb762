//! The listings of companies as the search reads them; no column of them says what anybody has paid or given.

use super::super::listed::Listed;
use super::super::question::{Way, listing_key};
use crate::kit::db::{Broken, Row, Tx, params, sql};
use mutual_aid::Moment;
use mutual_aid::offer::{Language, Recipients, Where};

/// Gives every listing that was published at some time.
pub fn every(tx: &mut Tx, take: impl FnMut(Listed) -> Result<(), Broken>) -> Result<(), Broken> {
    let mut take = take;
    let text =
        sql("select l.number, l.id, l.status, c.status as company, l.category, l.title, l.summary, l.text,
            l.place_id, l.area, l.published_at
        from company_listings l
        join companies c on c.id = l.company_id
        where l.published_at is not null
        order by l.number");
    tx.each(text, &[], |row| take(listed(&row)?))
}

/// A listing, if it was ever published.
pub fn one(tx: &mut Tx, listing: &str) -> Result<Option<Listed>, Broken> {
    let row = tx.one(
        sql("select l.number, l.id, l.status, c.status as company, l.category, l.title, l.summary, l.text,
                l.place_id, l.area, l.published_at
            from company_listings l
            join companies c on c.id = l.company_id
            where l.id = $1 and l.published_at is not null"),
        &params![listing],
    )?;
    row.map(|row| listed(&row)).transpose()
}

/// The listings of a company that were published at some time.
pub fn of_company(tx: &mut Tx, company: &str) -> Result<Vec<Listed>, Broken> {
    let rows = tx.all(
        sql("select l.number, l.id, l.status, c.status as company, l.category, l.title, l.summary, l.text,
                l.place_id, l.area, l.published_at
            from company_listings l
            join companies c on c.id = l.company_id
            where l.company_id = $1 and l.published_at is not null"),
        &params![company],
    )?;
    rows.iter().map(listed).collect()
}

fn listed(row: &Row) -> Result<Listed, Broken> {
    let named = |name: &str| -> Result<String, Broken> { row.get(name) };
    let unknown = |text: &str| Broken::Type(format!("unknown: {text}"));
    let (category, area, published) = (named("category")?, named("area")?, named("published_at")?);
    Ok(Listed {
        number: listing_key(row.get("number")?),
        organisation: String::new(),
        id: named("id")?,
        is_shown: named("status")? == "published" && named("company")? == "active",
        category: category.parse().map_err(|_| unknown(&category))?,
        way: Way::Commercial,
        title: named("title")?,
        text: format!("{}\n{}", named("summary")?, named("text")?),
        place: row.get("place_id")?,
        where_done: Where::Either,
        area: area.parse().map_err(|_| unknown(&area))?,
        recipients: Recipients::parse(""),
        languages: vec![Language::Pl],
        published: Moment::parse(&published).ok_or_else(|| unknown(&published))?,
        days: Vec::new(),
    })
}
