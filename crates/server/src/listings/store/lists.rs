//! Listings as lists show them.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Value, params, sql};
use mutual_aid::category::Category;
use mutual_aid::company_listing::Status;
use mutual_aid::{CompanyId, Moment};

/// How many listings a page of search results has, at most.
const PAGE: usize = 20;

/// A listing in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number.
    pub number: i64,
    /// Its title in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Where it stands.
    pub status: Status,
    /// The kind of service.
    pub category: Category,
    /// Its place, by its number in the gazetteer.
    pub place: i64,
    /// The whole price, grosze.
    pub gross_price: i64,
    /// What the price is for.
    pub price_unit: String,
    /// Better terms for people in hardship stand in it.
    pub solidarity: bool,
    /// The id of its company.
    pub company: CompanyId,
    /// The name of its company.
    pub company_name: String,
    /// The name of its company in addresses.
    pub company_slug: String,
}

/// A listing that waits for a moderator.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The listing.
    pub line: Line,
    /// Its id.
    pub id: String,
    /// When it was begun.
    pub begun: String,
}

/// The listings of a company, the newest first.
///
/// # Errors
/// The database failed.
pub fn of_company(look: &mut Look<'_>, company: &CompanyId) -> Result<Vec<Line>, Failure> {
    let rows = look.tx.all(
        sql("select l.number, l.slug, l.title, l.summary, l.status, l.category, l.place_id, l.gross_price,
                l.price_unit, l.solidarity, l.company_id, c.name as company_name, c.slug as company_slug
            from company_listings l
            join companies c on c.id = l.company_id
            where l.company_id = $1
            order by l.created_at desc, l.id desc
            limit 200"),
        &params![company.as_str()],
    )?;
    Ok(rows.iter().map(line).collect::<Result<_, _>>()?)
}

/// The listings of these numbers in their order, at most a page of them; those that are not shown are left out.
///
/// # Errors
/// The database failed.
pub fn shown(look: &mut Look<'_>, numbers: &[i64]) -> Result<Vec<Line>, Failure> {
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    let wanted: Vec<Value> =
        numbers.iter().copied().chain(std::iter::repeat(-1)).take(PAGE).map(Value::Int).collect();
    let rows = look.tx.all(
        sql("select l.number, l.slug, l.title, l.summary, l.status, l.category, l.place_id, l.gross_price,
                l.price_unit, l.solidarity, l.company_id, c.name as company_name, c.slug as company_slug
            from company_listings l
            join companies c on c.id = l.company_id
            where l.status = 'published' and c.status = 'active'
                and l.number in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
                    $19, $20)"),
        &wanted,
    )?;
    let mut lines = rows.iter().map(line).collect::<Result<Vec<Line>, Broken>>()?;
    lines.sort_by_key(|line| numbers.iter().position(|number| *number == line.number));
    Ok(lines)
}

/// The listings that wait for a moderator, those begun first first; after a moment and an id.
///
/// # Errors
/// The database failed.
pub fn queue(look: &mut Look<'_>, after: &(String, String)) -> Result<Vec<Waiting>, Failure> {
    let rows = look.tx.all(
        sql("select l.number, l.slug, l.title, l.summary, l.status, l.category, l.place_id, l.gross_price,
                l.price_unit, l.solidarity, l.company_id, c.name as company_name, c.slug as company_slug,
                l.id, l.created_at
            from company_listings l
            join companies c on c.id = l.company_id
            where l.status = 'review' and (l.created_at, l.id) > ($1, $2)
            order by l.created_at, l.id
            limit 21"),
        &params![after.0, after.1],
    )?;
    let read = |row: &Row| -> Result<Waiting, Broken> {
        Ok(Waiting { line: line(row)?, id: row.get("id")?, begun: row.get("created_at")? })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// How many listings wait for a moderator.
///
/// # Errors
/// The database failed.
pub fn waiting(look: &mut Look<'_>) -> Result<i64, Broken> {
    let text = sql("select cast(count(*) as bigint) as n from company_listings where status = 'review'");
    look.tx.one(text, &[])?.map_or(Ok(0), |row| row.get("n"))
}

/// The numbers of the listings whose last day has passed.
///
/// # Errors
/// The database failed.
pub fn over(look: &mut Look<'_>, today: &str) -> Result<Vec<i64>, Failure> {
    let rows = look.tx.all(
        sql("select number from company_listings
            where status in ('published', 'paused') and valid_until < $1
            order by valid_until, id
            limit 200"),
        &params![today],
    )?;
    Ok(rows.iter().map(|row| row.get("number")).collect::<Result<_, _>>()?)
}

/// The title of a listing.
///
/// # Errors
/// There is none of that number.
pub fn title(look: &mut Look<'_>, number: i64) -> Result<String, Failure> {
    let text = sql("select title from company_listings where number = $1");
    Ok(look.tx.one(text, &params![number])?.ok_or(Failure::NotFound)?.get("title")?)
}

fn line(row: &Row) -> Result<Line, Broken> {
    let (status, category): (String, String) = (row.get("status")?, row.get("category")?);
    Ok(Line {
        number: row.get("number")?,
        slug: row.get("slug")?,
        title: row.get("title")?,
        summary: row.get("summary")?,
        status: status.parse().map_err(|_| Broken::Type("company_listings.status".into()))?,
        category: category.parse().map_err(|_| Broken::Type("company_listings.category".into()))?,
        place: row.get("place_id")?,
        gross_price: row.get("gross_price")?,
        price_unit: row.get("price_unit")?,
        solidarity: !row.get::<String>("solidarity")?.is_empty(),
        company: CompanyId(row.get("company_id")?),
        company_name: row.get("company_name")?,
        company_slug: row.get("company_slug")?,
    })
}

impl Waiting {
    /// When it was begun.
    #[must_use]
    pub fn since(&self) -> Option<Moment> {
        Moment::parse(&self.begun)
    }
}
